import type { Transaction } from '../platform/db/dataSource';
import type { Feed } from '../platform/feed/feed';
import { isUuid } from '../platform/uuid';
import * as refuse from './accessRefusals';
import type {
  DefaultProfile,
  InvalidProfileName,
  LastAdministrator,
  PermissionsNotYours,
  ProfileInUse,
  ProfileNotFound,
} from './accessRefusals';
import type { Actor } from './audit';
import { recordDeed } from './audit.repository';
import type { PeopleChanges } from './peopleChanges.service';
import type { Profile } from './profile';
import type { ProfileRepository, ProfileTerms } from './profile.repository';
import { userTopic } from './session';
import { beyond, effective, GRANTABLE, PERMISSIONS, type Permission, type Scope } from './viewer';

type WrongTerms = InvalidProfileName | PermissionsNotYours;
type NotChangeable = ProfileNotFound | DefaultProfile;
export type CreateProfileOutcome = Profile | WrongTerms | LastAdministrator;
export type ChangeProfileOutcome = Profile | WrongTerms | NotChangeable | LastAdministrator;
export type ProfileDeleted = Readonly<{ kind: 'ProfileDeleted'; id: string }>;
export type DeleteProfileOutcome = ProfileDeleted | NotChangeable | ProfileInUse | LastAdministrator;

export type ProfileParts = Readonly<{ profiles: ProfileRepository; changes: PeopleChanges; feed: Feed }>;

const LONGEST_NAME = 100;

/** What people may do, by named sets of permissions. */
export class ProfileService {
  constructor(private readonly parts: ProfileParts) {}

  all({ accountId }: Scope): Promise<readonly Profile[]> {
    return this.parts.profiles.all(accountId);
  }

  create(actor: Actor, typed: ProfileTerms): Promise<CreateProfileOutcome> {
    const { profiles, changes } = this.parts;
    return changes.run(actor.accountId, async tx => {
      const terms = await this.readTerms(tx, actor, { ...typed, had: [] });
      if ('kind' in terms) return terms;
      const profile = await profiles.insert(tx, actor.accountId, terms);
      await recordDeed(tx, actor, { action: 'PROFILE_CREATED', subject: terms.name, facts: terms.permissions });
      return profile;
    });
  }

  /** Everybody in it may do something else from now on; their sockets are told. */
  async change(actor: Actor, { id, ...typed }: ProfileTerms & { id: string }): Promise<ChangeProfileOutcome> {
    const { profiles, changes, feed } = this.parts;
    let members: readonly string[] = [];
    const outcome = await changes.run(actor.accountId, async tx => {
      const profile = await this.changeable(tx, actor, id);
      if (profile.kind !== 'Profile') return profile;
      const terms = await this.readTerms(tx, actor, { ...typed, but: id, had: profile.permissions });
      if ('kind' in terms) return terms;
      await profiles.change(tx, id, terms);
      await recordDeed(tx, actor, { action: 'PROFILE_CHANGED', subject: terms.name, facts: terms.permissions });
      members = await profiles.members(tx, id);
      return { ...profile, ...terms };
    });
    if (outcome.kind === 'Profile' && members.length > 0) await feed.announce(...members.map(userTopic));
    return outcome;
  }

  delete(actor: Actor, id: string): Promise<DeleteProfileOutcome> {
    const { profiles, changes } = this.parts;
    return changes.run(actor.accountId, async tx => {
      const profile = await this.changeable(tx, actor, id);
      if (profile.kind !== 'Profile') return profile;
      if (profile.userCount > 0) return refuse.profileInUse(profile.userCount);
      await profiles.delete(tx, id);
      await recordDeed(tx, actor, { action: 'PROFILE_DELETED', subject: profile.name });
      return { kind: 'ProfileDeleted', id } as const;
    });
  }

  private async changeable(tx: Transaction, { accountId }: Actor, id: string): Promise<Profile | NotChangeable> {
    const [profile] = isUuid(id) ? await this.parts.profiles.some(tx, accountId, [id]) : [];
    if (!profile) return refuse.profileNotFound();
    return profile.isDefault ? refuse.defaultProfile() : profile;
  }

  /** The terms put in order; `had` is what the profile gives already. */
  private async readTerms(
    tx: Transaction,
    actor: Actor,
    { name, permissions, but, had }: ProfileTerms & { but?: string; had: readonly Permission[] },
  ): Promise<ProfileTerms | WrongTerms> {
    const called = name.trim();
    if (called === '' || called.length > LONGEST_NAME || called.includes('\0'))
      return refuse.invalidProfileName(`Name the profile with 1 to ${LONGEST_NAME} characters.`);
    if (await this.parts.profiles.isTaken(tx, actor.accountId, { name: called, ...(but && { but }) }))
      return refuse.invalidProfileName('There is a profile of this name already. Choose another name.');
    const added = permissions.filter(permission => !had.includes(permission));
    const lacked = lackedBy(actor, added);
    if (lacked.length > 0) return refuse.permissionsNotYours(lacked);
    return { name: called, permissions: [...effective(permissions)] };
  }
}

/** Beyond what the actor has, or beyond what any profile can give. */
function lackedBy(actor: Actor, wanted: readonly Permission[]): readonly Permission[] {
  const lacked = new Set(actor.kind === 'Operator' ? [] : beyond(actor, wanted));
  return PERMISSIONS.filter(one => lacked.has(one) || (wanted.includes(one) && !GRANTABLE.includes(one)));
}
