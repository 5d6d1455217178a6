import { Not, type DataSource, type EntityManager } from 'typeorm';
import type { Survey } from './plan/survey';
import {
  ACTIONS,
  isActive,
  type NewSyncEvent,
  type Slice,
  type Sync,
  type SyncAction,
  type SyncEvent,
  type SyncKind,
} from './sync';
import { isUuid } from '../platform/uuid';
import { SliceRow, SyncEventRow, SyncRow } from './sync.entity';
import { appendEvents } from './syncLease.repository';
import { toEvent, toSync } from './syncRows.repository';

export type NewSync = Readonly<{
  integrationId: string;
  kind: SyncKind;
  fieldNames: readonly string[];
  /** One that the forecast has made just now; null: the sync makes one of its own. */
  survey: Survey | null;
}>;

/** A partial unique index allows one active sync per integration, whoever forgets to look. */
const INSERT = `
  insert into sync (integration_id, kind, state, field_names, survey) values ($1, $2, 'QUEUED', $3, $4)
  returning id`;

const EVENT_OF: Readonly<Record<SyncAction, NewSyncEvent['kind']>> = {
  PAUSE: 'PAUSED',
  RESUME: 'RESUMED',
  CANCEL: 'CANCEL_REQUESTED',
  RETRY: 'RETRIED',
};

/** Syncs as people see them and act on them. Every read names the account, so that nobody sees another's. */
export class SyncRepository {
  constructor(private readonly database: DataSource) {}

  async find(id: string, accountId: string): Promise<Sync | null> {
    if (!isUuid(id)) return null;
    const row = await this.ofAccount(accountId).andWhere('sync.id = :id', { id }).getOne();
    return row ? toSync(row) : null;
  }

  /** The sync that a slice belongs to. */
  async ofSlice(sliceId: string, accountId: string): Promise<Sync | null> {
    if (!isUuid(sliceId)) return null;
    const row = await this.ofAccount(accountId)
      .andWhere('sync.id = (select sync_id from slice where slice.id = :sliceId)', { sliceId })
      .getOne();
    return row ? toSync(row) : null;
  }

  /** A sync of one slice that was loaded before: planned already, and merged with who is there. */
  async insertReread(tx: EntityManager, sync: NewSync, { lane, from, until, firstId, lastId }: Slice): Promise<string> {
    const id = await this.insert(tx, sync);
    await tx.query('update sync set planned_at = now(), refills = true where id = $1', [id]);
    const slice = { id: () => 'gen_random_uuid()', syncId: id, number: 1, lane, from, until, firstId, lastId };
    await tx.createQueryBuilder().insert().into(SliceRow).values(slice).updateEntity(false).execute();
    return id;
  }

  /** The newest one is the only one that can be active. */
  async active(integrationId: string): Promise<Sync | null> {
    const latest = await this.latest(integrationId);
    return latest && isActive(latest) ? latest : null;
  }

  async latest(integrationId: string, tx: EntityManager = this.database.manager): Promise<Sync | null> {
    // Not `getOne` on the join: its order would be broken by the slices.
    const [row] = await tx.find(SyncRow, {
      where: { integrationId },
      order: { createdAt: 'DESC', id: 'DESC' },
      relations: { slices: true },
      relationLoadStrategy: 'query',
      take: 1,
    });
    return row ? toSync(row) : null;
  }

  /** Whether everything was copied once; from then on attributes are only added. */
  async isFirstDone(integrationId: string, tx: EntityManager = this.database.manager): Promise<boolean> {
    return tx.existsBy(SyncRow, { integrationId, kind: 'INITIAL', state: 'COMPLETED' });
  }

  /** Counted by the syncs as they went: counting the table would take a while where it is large. */
  async peopleStored(integrationId: string): Promise<number> {
    const stored = await this.database.manager.maximum(SyncRow, 'peopleStored', { integrationId });
    return Number(stored ?? 0);
  }

  /** Newest first; `after` is the id of the last one of the page before. */
  async page(accountId: string, first: number, after: string | null): Promise<readonly Sync[]> {
    const query = this.ofAccount(accountId).orderBy('sync.createdAt', 'DESC').addOrderBy('sync.id', 'DESC').take(first);
    if (after !== null) {
      query.andWhere('(sync.createdAt, sync.id) < (select created_at, id from sync where id = :after)', { after });
    }
    return (await query.getMany()).map(toSync);
  }

  async total(accountId: string): Promise<number> {
    return this.ofAccount(accountId).getCount();
  }

  /** Newest first, of a sync that the caller may see. */
  async events(syncId: string, first: number, after: string | null): Promise<readonly SyncEvent[]> {
    const query = this.database.manager
      .createQueryBuilder(SyncEventRow, 'event')
      .where('event.syncId = :syncId', { syncId })
      .orderBy('event.id', 'DESC')
      .take(first);
    if (after !== null) query.andWhere('event.id < :after', { after });
    return (await query.getMany()).map(toEvent);
  }

  /** Inserts a queued sync, in the caller's transaction, which has made sure that no other one is active. */
  async insert(tx: EntityManager, { integrationId, kind, fieldNames, survey }: NewSync): Promise<string> {
    const [row] = (await tx.query(INSERT, [integrationId, kind, fieldNames, survey])) as { id: string }[];
    if (!row) throw new Error('An insert gave no row.');
    await appendEvents(tx, row.id, [{ kind: 'INITIATED' }]);
    return row.id;
  }

  /**
   * Hands over what a cancelled sync of the same fields has loaded already. The new one still has to be planned: for the
   * people who came since.
   */
  async carryOver(tx: EntityManager, from: Sync, to: string): Promise<void> {
    const loaded = from.slices.filter(slice => slice.state === 'LOADED');
    if (loaded.length === 0) return;
    // What was noted of values and rows stands under the id of the slice, which therefore goes along; a copy stays behind.
    await tx.delete(SliceRow, { syncId: from.id });
    const left = from.slices.map(({ wait: _, ...slice }) => ({
      ...slice,
      id: () => 'gen_random_uuid()',
      syncId: from.id,
    }));
    const taken = from.slices.map(slice => ({ ...carried(slice), id: slice.id, syncId: to }));
    for (const rows of [left, taken]) {
      await tx.createQueryBuilder().insert().into(SliceRow).values(rows).updateEntity(false).execute();
    }
    const { spanIsProved, survey, refills, percent, peopleStored } = from;
    await tx.update(SyncRow, to, { spanIsProved, survey, refills, percent, peopleStored });
  }

  /**
   * Makes the move that the action stands for, if the sync is in a state that has it. Takes the worker's lease away.
   * `beside` writes in the same transaction, where the move was made.
   */
  async act(id: string, action: SyncAction, beside: (tx: EntityManager) => Promise<void>): Promise<boolean> {
    return this.database.transaction(async tx => {
      const { affected } = await tx
        .createQueryBuilder()
        .update(SyncRow)
        .set({ ...MOVED, state: ACTIONS[action].to })
        .where('id = :id and state in (:...from)', { id, from: ACTIONS[action].from })
        .execute();
      if (affected !== 1) return false;
      await tx.update(
        SliceRow,
        { syncId: id, state: Not('LOADED') },
        { ...MOVED_SLICE, ...(action === 'RETRY' && RENEWED_BUDGET) },
      );
      await appendEvents(tx, id, [{ kind: EVENT_OF[action] }]);
      await beside(tx);
      return true;
    });
  }

  /** Whatever waits for credentials or for a Marketo that answers is looked at now: somebody has just connected it. */
  async wake(integrationId: string): Promise<void> {
    const waiting = `wait_reason in ('CREDENTIALS_REFUSED', 'MARKETO_UNREACHABLE') and wait_until > now()`;
    const ofIt = 'select id from sync where integration_id = $1';
    await this.database.transaction(async tx => {
      await tx.query(`update sync set wait_until = now() where ${waiting} and id in (${ofIt})`, [integrationId]);
      await tx.query(`update slice set wait_until = now() where ${waiting} and sync_id in (${ofIt})`, [integrationId]);
    });
  }

  private ofAccount(accountId: string) {
    return this.withSlices().where('sync.integrationId in (select id from integration where account_id = :accountId)', {
      accountId,
    });
  }

  private withSlices() {
    return this.database.manager.createQueryBuilder(SyncRow, 'sync').leftJoinAndSelect('sync.slices', 'slice');
  }
}

/** Whatever it waited for or failed of belongs to the state it leaves. */
const MOVED = {
  leaseToken: () => 'lease_token + 1',
  leaseUntil: null,
  leaseHolder: null,
  waitReason: null,
  waitUntil: null,
  failureReason: null,
  failureFields: [],
  troubleSince: null,
  revision: () => 'revision + 1',
};

const MOVED_SLICE = { peopleInFlight: 0, waitReason: null, waitUntil: null };

/** Who retries has looked at what went wrong: each slice may have its export made anew as often as at first. */
const RENEWED_BUDGET = { attempt: 1 };

/** A slice that was not loaded starts from its beginning: its export was cancelled with its sync. */
function carried({ wait: _, id: __, ...slice }: Slice) {
  if (slice.state === 'LOADED') return slice;
  const { number, lane, from, until, firstId, lastId, peopleGuessed } = slice;
  return { number, lane, from, until, firstId, lastId, peopleGuessed };
}
