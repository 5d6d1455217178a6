import { recordDeed } from '../access/audit.repository';
import type { Viewer } from '../access/viewer';
import type { FieldService } from '../field/field.service';
import { confirmationName, notConnected, type Integration, type NotConnected } from '../integration/integration';
import type { IntegrationService } from '../integration/integration.service';
import type { PersonStore } from '../person/person.store';
import type { Database } from '../platform/db/dataSource';
import { syncStillActive, wrongConfirmation } from './disconnect';
import type { MarketoDisconnected, SyncStillActive, WrongConfirmation } from './disconnect';
import { TRANSITIONS } from './sync';
import type { SyncRepository } from './sync.repository';

export type DisconnectOutcome = MarketoDisconnected | WrongConfirmation | NotConnected | SyncStillActive;

export type DisconnectParts = Readonly<{
  database: Database;
  integrations: IntegrationService;
  fields: FieldService;
  syncs: SyncRepository;
  people: PersonStore;
}>;

/** Ends the right to read a subscription and deletes all that was read by it. */
export class DisconnectService {
  constructor(private readonly parts: DisconnectParts) {}

  /** `typed` says that the person knows what they end. All of it goes in one transaction; the audit log stays. */
  async disconnect(viewer: Viewer, typed: string): Promise<DisconnectOutcome> {
    const integration = await this.parts.integrations.of(viewer);
    if (!integration) return notConnected();
    const name = confirmationName(integration);
    if (typed.trim().toLowerCase() !== name.toLowerCase()) return wrongConfirmation();
    const outcome = await this.remove(viewer, integration, name);
    if (outcome.kind === 'MarketoDisconnected') await this.parts.integrations.announce(integration.id);
    return outcome;
  }

  private remove(
    viewer: Viewer,
    { id, number }: Integration,
    name: string,
  ): Promise<MarketoDisconnected | SyncStillActive> {
    const { database, integrations, fields, syncs, people } = this.parts;
    return database.transaction(async tx => {
      // Whoever confirms a sync at this moment comes before or after, not in between.
      await fields.holdSelection(tx, id);
      const latest = await syncs.latest(id, tx);
      if (latest && TRANSITIONS[latest.state].length > 0) return syncStillActive(latest);
      await people.drop(number, tx);
      await integrations.remove(tx, id);
      await recordDeed(tx, viewer, { action: 'MARKETO_DISCONNECTED', subject: name });
      return { kind: 'MarketoDisconnected', munchkinId: name };
    });
  }
}
