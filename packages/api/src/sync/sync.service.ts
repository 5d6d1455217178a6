import { selectFields } from '@dynamic-chat-sync/shared/fieldSelection';
import { may, notPermitted, type NotPermitted, type Viewer } from '../access/viewer';
import type { FieldService } from '../field/field.service';
import { notConnected, type Integration, type NotConnected } from '../integration/integration';
import type { IntegrationService } from '../integration/integration.service';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/db/dataSource';
import type { Feed } from '../platform/feed/feed';
import { ACTIONS, type Sync, type SyncAction, type SyncEvent } from './sync';
import type { SyncRepository } from './sync.repository';
import {
  actionNotAllowed,
  refuseSelection,
  selectionLocked,
  syncAlreadyActive,
  syncNotFound,
  type ActionNotAllowed,
  type RefusedSelection,
  type SelectionLocked,
  type SyncAlreadyActive,
  type SyncNotFound,
} from './syncRefusals';
import { progressOf, type SyncProgress } from './syncProgress';
import { integrationTopic, topicsOf, WORK_TOPIC } from './syncTopics';

export type InitiateSyncOutcome =
  Sync | SyncAlreadyActive | RefusedSelection | SelectionLocked | NotConnected | NotPermitted;
export type SyncActionOutcome = Sync | SyncNotFound | ActionNotAllowed | NotPermitted;

export type SyncServices = Readonly<{
  database: Database;
  syncs: SyncRepository;
  integrations: IntegrationService;
  fields: FieldService;
  feed: Feed;
  clock: Clock;
}>;

/** What people and programs do with syncs. */
export class SyncService {
  constructor(private readonly services: SyncServices) {}

  find(viewer: Viewer, id: string): Promise<Sync | null> {
    return this.mayView(viewer) ? this.services.syncs.find(id, viewer.accountId) : Promise.resolve(null);
  }

  async page(viewer: Viewer, first: number, after: string | null): Promise<{ syncs: readonly Sync[]; total: number }> {
    if (!this.mayView(viewer)) return { syncs: [], total: 0 };
    const { syncs } = this.services;
    return { syncs: await syncs.page(viewer.accountId, first, after), total: await syncs.total(viewer.accountId) };
  }

  /** Of a sync that the viewer was shown. */
  events(syncId: string, first: number, after: string | null): Promise<readonly SyncEvent[]> {
    return this.services.syncs.events(syncId, first, after);
  }

  progressOf(sync: Sync): SyncProgress {
    return progressOf(sync, this.services.clock.now());
  }

  peopleStored(integrationId: string): Promise<number> {
    return this.services.syncs.peopleStored(integrationId);
  }

  activeOf(integrationId: string): Promise<Sync | null> {
    return this.services.syncs.active(integrationId);
  }

  latestOf(integrationId: string): Promise<Sync | null> {
    return this.services.syncs.latest(integrationId);
  }

  /** Locks the selection and queues the first sync; all of it in one transaction, or nothing. */
  async initiate(viewer: Viewer, fieldNames: readonly string[]): Promise<InitiateSyncOutcome> {
    if (!may(viewer, 'MANAGE_INTEGRATIONS')) return notPermitted('MANAGE_INTEGRATIONS');
    const integration = await this.services.integrations.ofViewer(viewer);
    if (!integration) return notConnected();
    const selection = selectFields(fieldNames, await this.services.fields.catalogueOf(integration.id));
    if (selection.kind !== 'Selection') return refuseSelection(selection);
    const outcome = await this.start(integration, fieldNames);
    if (typeof outcome !== 'string') return outcome;
    await this.services.feed.announce(WORK_TOPIC, ...topicsOf(outcome, integration.id));
    return this.present(viewer, outcome);
  }

  async act(viewer: Viewer, id: string, action: SyncAction): Promise<SyncActionOutcome> {
    if (!may(viewer, 'MANAGE_INTEGRATIONS')) return notPermitted('MANAGE_INTEGRATIONS');
    const before = await this.services.syncs.find(id, viewer.accountId);
    if (!before) return syncNotFound();
    const moved = await this.services.syncs.act(id, action);
    const after = await this.present(viewer, id);
    // Asked for twice, or by two people: the second finds it done.
    if (!moved && after.state !== ACTIONS[action].to) return actionNotAllowed(after);
    await this.services.feed.announce(WORK_TOPIC, ...topicsOf(id, before.integrationId));
    return after;
  }

  /** Rings at once and after every change of the sync; null where the viewer sees no such sync. */
  async watch(viewer: Viewer, id: string): Promise<AsyncIterableIterator<string> | null> {
    const sync = await this.find(viewer, id);
    return sync && this.services.feed.watch(topicsOf(id, sync.integrationId)[0]);
  }

  /** Rings at once and after every change of the integration or its syncs; null before connecting. */
  async watchIntegration(viewer: Viewer): Promise<AsyncIterableIterator<string> | null> {
    const integration = await this.services.integrations.ofViewer(viewer);
    return integration && this.services.feed.watch(integrationTopic(integration.id));
  }

  /** Looks and decides under the lock of the selection, so that of two who confirm at once the second sees the first. */
  private start(
    { id: integrationId }: Integration,
    fieldNames: readonly string[],
  ): Promise<string | SyncAlreadyActive | SelectionLocked> {
    const { database, syncs, fields } = this.services;
    return database.transaction(async tx => {
      await fields.holdSelection(tx, integrationId);
      const before = await syncs.latest(integrationId, tx);
      const refusal = refuseStart(before, await fields.attributesOf(integrationId, tx), fieldNames);
      if (refusal) return refusal;
      const id = await syncs.insert(tx, { integrationId, kind: 'INITIAL', fieldNames });
      await fields.lockSelection(tx, { integrationId, names: fieldNames, syncId: id });
      if (before && sameNames(before.fieldNames, fieldNames)) await syncs.carryOver(tx, before, id);
      return id;
    });
  }

  private async present(viewer: Viewer, id: string): Promise<Sync> {
    const sync = await this.services.syncs.find(id, viewer.accountId);
    if (!sync) throw new Error('a sync that was just written cannot be found');
    return sync;
  }

  private mayView(viewer: Viewer): boolean {
    return may(viewer, 'VIEW_INTEGRATIONS');
  }
}

function refuseStart(
  before: Sync | null,
  locked: readonly { name: string }[],
  fieldNames: readonly string[],
): SyncAlreadyActive | SelectionLocked | null {
  const missing = locked.map(({ name }) => name).filter(name => !fieldNames.includes(name));
  const over = before?.state === 'COMPLETED';
  if (before && !over && before.state !== 'CANCELLED') return syncAlreadyActive(before);
  return over || missing.length > 0 ? selectionLocked(missing) : null;
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every(name => others.includes(name));
}
