import { selectFields } from '@dynamic-chat-sync/shared/fieldSelection';
import type { AuditAction } from '../access/audit';
import { recordDeed } from '../access/audit.repository';
import type { Scope, Viewer } from '../access/viewer';
import type { FieldService } from '../field/field.service';
import { notConnected, type Integration, type NotConnected } from '../integration/integration';
import type { IntegrationService } from '../integration/integration.service';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/db/dataSource';
import type { Feed } from '../platform/feed/feed';
import type { RefreshRepository } from '../refresh/refresh.repository';
import { ACTIONS, isActive, type Sync, type SyncAction, type SyncEvent } from './sync';
import type { RecentSurveys } from './recentSurveys';
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

export type InitiateSyncOutcome = Sync | SyncAlreadyActive | RefusedSelection | SelectionLocked | NotConnected;
export type SyncActionOutcome = Sync | SyncNotFound | ActionNotAllowed;

export type SyncServices = Readonly<{
  database: Database;
  syncs: SyncRepository;
  integrations: IntegrationService;
  fields: FieldService;
  refreshes: RefreshRepository;
  surveys: RecentSurveys;
  feed: Feed;
  clock: Clock;
}>;

const DEEDS: Readonly<Record<SyncAction, AuditAction>> = {
  PAUSE: 'SYNC_PAUSED',
  RESUME: 'SYNC_RESUMED',
  CANCEL: 'SYNC_CANCELLED',
  RETRY: 'SYNC_RETRIED',
};

/** What people and programs do with syncs. */
export class SyncService {
  constructor(private readonly services: SyncServices) {}

  find({ accountId }: Scope, id: string): Promise<Sync | null> {
    return this.services.syncs.find(id, accountId);
  }

  async page(
    { accountId }: Scope,
    first: number,
    after: string | null,
  ): Promise<{ syncs: readonly Sync[]; total: number }> {
    const { syncs } = this.services;
    return { syncs: await syncs.page(accountId, first, after), total: await syncs.total(accountId) };
  }

  /** Of a sync that the viewer was shown. */
  events(syncId: string, first: number, after: string | null): Promise<readonly SyncEvent[]> {
    return this.services.syncs.events(syncId, first, after);
  }

  progressOf(sync: Sync): SyncProgress {
    return progressOf(sync, this.services.clock.now());
  }

  /** Kept by the refresh; before the first sync is complete, as that one counts. */
  async peopleStored(integrationId: string): Promise<number> {
    const refresh = await this.services.refreshes.find(integrationId);
    return refresh?.begun ? refresh.people : this.services.syncs.peopleStored(integrationId);
  }

  activeOf(integrationId: string): Promise<Sync | null> {
    return this.services.syncs.active(integrationId);
  }

  latestOf(integrationId: string): Promise<Sync | null> {
    return this.services.syncs.latest(integrationId);
  }

  /** Locks the selection and queues the first sync; all of it in one transaction, or nothing. */
  async initiate(viewer: Viewer, fieldNames: readonly string[]): Promise<InitiateSyncOutcome> {
    const integration = await this.services.integrations.of(viewer);
    if (!integration) return notConnected();
    const selection = selectFields(fieldNames, await this.services.fields.catalogueOf(integration.id));
    if (selection.kind !== 'Selection') return refuseSelection(selection);
    const outcome = await this.start(viewer, integration, fieldNames);
    if (typeof outcome !== 'string') return outcome;
    await this.services.feed.announce(WORK_TOPIC, ...topicsOf(outcome, integration.id));
    return this.present(viewer, outcome);
  }

  async act(viewer: Viewer, id: string, action: SyncAction): Promise<SyncActionOutcome> {
    const before = await this.services.syncs.find(id, viewer.accountId);
    if (!before) return syncNotFound();
    const moved = await this.services.syncs.act(id, action, tx => recordDeed(tx, viewer, { action: DEEDS[action] }));
    const after = await this.present(viewer, id);
    // Asked for twice, or by two people: the second finds it done.
    if (!moved && after.state !== ACTIONS[action].to) return actionNotAllowed(after);
    await this.services.feed.announce(WORK_TOPIC, ...topicsOf(id, before.integrationId));
    return after;
  }

  /** Rings at once and after every change of the sync; null where the account has no such sync. */
  async watch(scope: Scope, id: string): Promise<AsyncIterableIterator<string> | null> {
    const sync = await this.find(scope, id);
    return sync && this.services.feed.watch(topicsOf(id, sync.integrationId)[0]);
  }

  /** Rings at once and after every change of the integration or its syncs; null before connecting. */
  async watchIntegration(scope: Scope): Promise<AsyncIterableIterator<string> | null> {
    const integration = await this.services.integrations.of(scope);
    return integration && this.services.feed.watch(integrationTopic(integration.id));
  }

  /** Looks and decides under the lock of the selection, so that of two who confirm at once the second sees the first. */
  private start(
    viewer: Viewer,
    { id: integrationId, shares }: Integration,
    fieldNames: readonly string[],
  ): Promise<string | SyncAlreadyActive | SelectionLocked> {
    const { database, syncs, fields } = this.services;
    return database.transaction(async tx => {
      await fields.holdSelection(tx, integrationId);
      const before = await syncs.latest(integrationId, tx);
      const isOver = await syncs.isFirstDone(integrationId, tx);
      const locked = await fields.attributesOf(integrationId, tx);
      const refusal = refuseStart({ before, isOver }, locked, fieldNames);
      if (refusal) return refusal;
      // Where all calls are left to others, nobody is read by id and the whole span is exported.
      const survey = shares.callsLeft < 1 ? this.services.surveys.recent(integrationId, fieldNames) : null;
      const id = await syncs.insert(tx, { integrationId, kind: 'INITIAL', fieldNames, survey });
      await fields.lockSelection(tx, { integrationId, names: fieldNames, syncId: id });
      await recordDeed(tx, viewer, { action: 'SYNC_CONFIRMED', facts: fieldNames });
      if (before && sameNames(before.fieldNames, fieldNames)) await syncs.carryOver(tx, before, id);
      return id;
    });
  }

  async present(viewer: Viewer, id: string): Promise<Sync> {
    const sync = await this.services.syncs.find(id, viewer.accountId);
    if (!sync) throw new Error('a sync that was just written cannot be found');
    return sync;
  }
}

function refuseStart(
  { before, isOver }: Readonly<{ before: Sync | null; isOver: boolean }>,
  locked: readonly { name: string }[],
  fieldNames: readonly string[],
): SyncAlreadyActive | SelectionLocked | null {
  const missing = locked.map(({ name }) => name).filter(name => !fieldNames.includes(name));
  if (before && isActive(before)) return syncAlreadyActive(before);
  return isOver || missing.length > 0 ? selectionLocked(missing) : null;
}

export function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every(name => others.includes(name));
}
