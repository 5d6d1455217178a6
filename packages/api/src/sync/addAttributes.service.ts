import { selectFields } from '@dynamic-chat-sync/shared/fieldSelection';
import { MAX_SYNCED_FIELDS } from '@dynamic-chat-sync/shared/limits';
import { recordDeed } from '../access/audit.repository';
import type { Viewer } from '../access/viewer';
import type { Attribute } from '../field/field';
import { notConnected, type NotConnected } from '../integration/integration';
import type { Transaction } from '../platform/db/dataSource';
import { isActive, type Sync } from './sync';
import { sameNames, type SyncService, type SyncServices } from './sync.service';
import { expectedPeople } from './syncProgress';
import * as refusals from './syncRefusals';
import { topicsOf, WORK_TOPIC } from './syncTopics';

type Refused =
  refusals.SyncAlreadyActive | refusals.RefusedSelection | refusals.NothingToAdd | refusals.FirstSyncMissing;
export type AddAttributesOutcome = Sync | Refused | NotConnected;

/** For how many people an attribute is filled while it is being copied. */
export type Coverage = Readonly<{ peopleFilled: number; peopleInAll: number }>;

/** Adding attributes to the locked selection, of which only the new columns are copied. */
export class AddAttributesService {
  constructor(
    private readonly services: SyncServices,
    private readonly syncs: SyncService,
  ) {}

  /** Appends to the selection and queues the sync that fills what is new, in one transaction, or nothing. */
  async add(viewer: Viewer, fieldNames: readonly string[]): Promise<AddAttributesOutcome> {
    const { integrations, fields, feed, database } = this.services;
    const integration = await integrations.of(viewer);
    if (!integration) return notConnected();
    const selection = selectFields(fieldNames, await fields.catalogueOf(integration.id));
    if (selection.kind !== 'Selection') return refusals.refuseSelection(selection);
    const outcome = await database.transaction(tx => this.start(tx, viewer, { id: integration.id, fieldNames }));
    if (typeof outcome !== 'string') return outcome;
    await feed.announce(WORK_TOPIC, ...topicsOf(outcome, integration.id));
    return this.syncs.present(viewer, outcome);
  }

  /** Null where everybody has the attribute. */
  async coverageOf({ integrationId, name, filledAt }: Attribute): Promise<Coverage | null> {
    if (filledAt !== null) return null;
    const sync = await this.syncs.latestOf(integrationId);
    const stored = await this.syncs.peopleStored(integrationId);
    const isBeingCopied = sync?.fieldNames.includes(name) ?? false;
    const expected = sync && sync.kind === 'INITIAL' ? (expectedPeople(sync)?.people ?? 0) : 0;
    const peopleInAll = Math.max(stored, expected);
    return { peopleFilled: isBeingCopied ? Math.min(sync?.peopleStored ?? 0, peopleInAll) : 0, peopleInAll };
  }

  /** Looks and decides under the lock of the selection, so that of two who confirm at once the second sees the first. */
  private async start(
    tx: Transaction,
    viewer: Viewer,
    { id: integrationId, fieldNames }: Readonly<{ id: string; fieldNames: readonly string[] }>,
  ): Promise<string | Refused> {
    const { syncs, fields } = this.services;
    await fields.holdSelection(tx, integrationId);
    const before = await syncs.latest(integrationId, tx);
    if (before && isActive(before)) return refusals.syncAlreadyActive(before);
    if (!(await syncs.isFirstDone(integrationId, tx))) return refusals.firstSyncMissing();
    const locked = await fields.attributesOf(integrationId, tx);
    const added = fieldNames.filter(name => !locked.some(attribute => attribute.name === name));
    const total = locked.length + added.length;
    if (total > MAX_SYNCED_FIELDS) return refusals.tooManyFields(MAX_SYNCED_FIELDS, total);
    // What an earlier, cancelled addition has left unfilled is filled along.
    const names = [...locked.filter(({ filledAt }) => filledAt === null).map(({ name }) => name), ...added];
    if (names.length === 0) return refusals.nothingToAdd(fieldNames);
    const id = await syncs.insert(tx, { integrationId, kind: 'ADDED_ATTRIBUTES', fieldNames: names, survey: null });
    await fields.lockSelection(tx, { integrationId, names: added, syncId: id });
    await recordDeed(tx, viewer, { action: 'ATTRIBUTES_ADDED', facts: added });
    if (before?.kind === 'ADDED_ATTRIBUTES' && before.state === 'CANCELLED' && sameNames(before.fieldNames, names)) {
      await syncs.carryOver(tx, before, id);
    }
    return id;
  }
}
