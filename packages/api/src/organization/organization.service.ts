import { readOrganizationId } from '@dynamic-chat-sync/shared/organizationId';
import { recordDeed } from '../access/audit.repository';
import { actorShown } from '../access/audit';
import type { Organizations } from '../access/organizations.port';
import type { Scope, Viewer } from '../access/viewer';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/db/dataSource';
import * as refuse from './organization';
import type {
  IdentityProviderUnavailable,
  InvalidOrganizationId,
  OrganizationAlreadyMapped,
  OrganizationMapping,
  OrganizationNotYours,
  SignInAgain,
} from './organization';
import type { OrganizationRepository } from './organization.repository';

type NotProved = OrganizationNotYours | SignInAgain | IdentityProviderUnavailable;
export type MapOrganizationOutcome =
  OrganizationMapping | InvalidOrganizationId | OrganizationAlreadyMapped | NotProved;

/** `replaces`: the ID that is mapped now; null where none is. */
export type MapOrganization = Readonly<{ organizationId: string; replaces: string | null }>;

export type OrganizationParts = Readonly<{
  database: Database;
  mappings: OrganizationRepository;
  organizations: Organizations;
  clock: Clock;
}>;

export class OrganizationService {
  constructor(private readonly parts: OrganizationParts) {}

  /** Null before the first mapping. */
  of({ accountId }: Scope): Promise<OrganizationMapping | null> {
    return this.parts.mappings.of(accountId);
  }

  /** Links the account to an organization that the person belongs to, as the identity provider says at this moment. */
  async map(viewer: Viewer, typed: MapOrganization): Promise<MapOrganizationOutcome> {
    const organizationId = readOrganizationId(typed.organizationId);
    const replaces = typed.replaces === null ? null : readOrganizationId(typed.replaces);
    if (organizationId === null || (typed.replaces !== null && replaces === null))
      return refuse.invalidOrganizationId();
    const unproved = await this.prove(viewer, organizationId);
    if (unproved) return unproved;
    const present = await this.parts.mappings.of(viewer.accountId);
    if (present?.organizationId === organizationId) return present;
    return this.write(viewer, organizationId, replaces);
  }

  private async write(
    viewer: Viewer,
    organizationId: string,
    replaces: string | null,
  ): Promise<OrganizationMapping | OrganizationAlreadyMapped> {
    const { database, mappings, clock } = this.parts;
    const by = { accountId: viewer.accountId, mappedBy: actorShown(viewer).name, mappedAt: clock.now() };
    return database.transaction(async tx => {
      const mapped = await mappings.map(tx, { ...by, organizationId, replaces });
      if (mapped) {
        await recordDeed(tx, viewer, { action: 'ORGANIZATION_MAPPED', subject: organizationId });
        return mapped;
      }
      const other = await mappings.of(viewer.accountId, tx);
      if (!other) throw new Error('a mapping that was in the way cannot be found');
      // Mapped to the same one by somebody else in this moment: what was wanted is so.
      return other.organizationId === organizationId ? other : refuse.organizationAlreadyMapped(other.organizationId);
    });
  }

  private async prove(viewer: Viewer, organizationId: string): Promise<NotProved | null> {
    const told = await this.parts.organizations.of(viewer);
    switch (told.kind) {
      case 'SignInAgain':
        return refuse.signInAgain();
      case 'Unavailable':
        return refuse.identityProviderUnavailable();
      case 'Organizations': {
        const isTheirs = told.ids.some(id => readOrganizationId(id) === organizationId);
        return isTheirs ? null : refuse.organizationNotYours(viewer.email ?? viewer.displayName);
      }
    }
  }
}
