import { In, Not, type DataSource, type EntityManager } from 'typeorm';
import type { NewSyncEvent, Slice, SliceState, Sync, SyncFailure, SyncState, Wait } from './sync';
import type { Survey } from './plan/survey';
import { statesBefore } from './sync';
import { SliceRow, SyncEventRow, SyncRow } from './sync.entity';
import type { PlannedSlice } from './syncPlan';
import { percentDone } from './syncProgress';
import { toSlice, toSync } from './syncRows.repository';

/** One worker's right to advance a sync; `state` is what it was claimed for. */
export type Lease = Readonly<{ syncId: string; integrationId: string; token: number; state: 'RUNNING' | 'CANCELLING' }>;

/** A lease as it was taken. */
export type Claim = Readonly<{
  lease: Lease;
  /** Left by a worker that died. */
  takenOver: boolean;
  /** By the database's clock. */
  at: Date;
}>;

/** Somebody paused, cancelled or took over: whatever this worker was about to write is not to be written. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
  constructor(lease: Lease) {
    super(`the lease ${lease.token} of sync ${lease.syncId} is no longer valid`);
  }
}

export type SyncChange = Readonly<
  Partial<{
    state: SyncState;
    wait: Wait | null;
    failure: SyncFailure | null;
    /** Set outright; while a sync runs it follows its slices by itself. */
    percent: number;
    /** Added to the people stored. */
    peopleAdded: number;
    /** Added to the calls made. */
    calls: number;
    troubleSince: Date | null;
    plannedAt: Date;
    closedAt: Date;
    /** Added to what the closing pass found. */
    peopleCaughtUp: Sync['caughtUp'];
    spanIsProved: boolean;
    survey: Survey;
    refills: boolean;
  }>
>;

export type SliceChange = Readonly<{
  id: string;
  /** The states it is expected in. */
  from: readonly SliceState[];
  set: Partial<Omit<Slice, 'id' | 'number' | 'lane' | 'from' | 'until' | 'firstId' | 'lastId'>>;
}>;

export type LeasedWrite = Readonly<{ sync?: SyncChange; slice?: SliceChange; events?: readonly NewSyncEvent[] }>;

const LEASE = `now() + interval '15 seconds'`;

/** What a worker may do to a sync. Every write names the lease it is made under; zero rows mean that it is lost. */
export class SyncLeaseRepository {
  constructor(private readonly database: DataSource) {}

  /** Takes a sync that nobody works on: new, due, left by a worker that died, or to be cancelled. */
  async claim(holder: string): Promise<Claim | null> {
    const [rows] = (await this.database.query(CLAIM, [holder])) as [ClaimedRow[], number];
    const [row] = rows;
    if (!row) return null;
    const lease = {
      syncId: row.id,
      integrationId: row.integration_id,
      token: Number(row.lease_token),
      state: row.state,
    };
    return { lease, takenOver: row.taken_over, at: row.claimed_at };
  }

  /** Milliseconds until the next wait ends or the next lease runs out; null when there is nothing to come. */
  async nextDue(): Promise<number | null> {
    const [row] = (await this.database.query(NEXT_DUE)) as [{ due: number | null }];
    return row.due;
  }

  /** Keeps the lease, and says that its holder is alive. */
  async renew(lease: Lease): Promise<void> {
    const set = { leaseUntil: () => LEASE, heartbeatAt: () => 'now()' };
    await this.writeSync(this.database.manager, lease, set);
  }

  /** Gives the sync back at once, so that nobody has to wait for the lease to run out. */
  async release(lease: Lease): Promise<void> {
    await this.writeSync(this.database.manager, lease, { leaseUntil: null, leaseHolder: null });
  }

  async read(lease: Lease): Promise<Sync> {
    const row = await this.database.manager.findOne(SyncRow, {
      where: { id: lease.syncId, leaseToken: lease.token, state: lease.state },
      relations: { slices: true },
    });
    if (!row) throw new LeaseLost(lease);
    return toSync(row);
  }

  /** Writes all of it or nothing. `tx` joins a transaction of the caller's. */
  async write(lease: Lease, change: LeasedWrite, tx?: EntityManager): Promise<void> {
    if (!tx) return this.database.transaction(own => this.write(lease, change, own));
    assertLegal(lease, change.sync?.state);
    await this.writeSync(tx, lease, syncColumns(change.sync ?? {}));
    if (change.slice) await writeSlice(tx, lease, change.slice);
    if (change.slice?.set.state === 'LOADED' || change.slice?.set.peopleInFlight || change.slice?.set.nextId)
      await raisePercent(tx, lease);
    if (change.sync?.state === 'CANCELLED') await forgetExports(tx, lease);
    if (change.events?.length) await appendEvents(tx, lease.syncId, change.events);
  }

  async addSlices(lease: Lease, slices: readonly PlannedSlice[], change: LeasedWrite): Promise<void> {
    await this.database.transaction(async tx => {
      await this.write(lease, change, tx);
      await insertSlices(tx, lease, slices);
    });
  }

  /** Adds slices, and forgets others that nothing has been loaded of. */
  async replaceSlices(
    lease: Lease,
    { added, forgotten }: Readonly<{ added: readonly PlannedSlice[]; forgotten: readonly string[] }>,
  ): Promise<void> {
    await this.database.transaction(async tx => {
      await this.write(lease, {}, tx);
      if (forgotten.length > 0)
        await tx.delete(SliceRow, { syncId: lease.syncId, id: In([...forgotten]), state: Not('LOADED') });
      await insertSlices(tx, lease, added);
    });
  }

  private async writeSync(tx: EntityManager, lease: Lease, set: object): Promise<void> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(SyncRow)
      .set({ ...set, revision: () => 'revision + 1' })
      .where('id = :syncId and lease_token = :token and state = :state', lease)
      .execute();
    if (affected !== 1) throw new LeaseLost(lease);
  }
}

/** A move that the table of transitions does not have is a bug, not a lost lease. */
function assertLegal({ state }: Lease, to: SyncState | undefined): void {
  if (to !== undefined && !statesBefore(to).includes(state)) throw new Error(`no move from ${state} to ${to}`);
}

type ClaimedRow = {
  id: string;
  integration_id: string;
  lease_token: string;
  state: Lease['state'];
  taken_over: boolean;
  claimed_at: Date;
};

const CLAIM = `
  with due as (
    select id, state = 'RUNNING' and lease_until is not null as taken_over from sync
     where state = 'QUEUED'
        or (state in ('RUNNING', 'CANCELLING') and (lease_until is null or lease_until < now()))
        or (state = 'WAITING' and wait_until <= now())
     order by coalesce(wait_until, created_at) limit 1 for update skip locked)
  update sync set
    state = case sync.state when 'CANCELLING' then 'CANCELLING' else 'RUNNING' end,
    lease_token = lease_token + 1, lease_holder = $1, lease_until = ${LEASE}, heartbeat_at = now(),
    started_at = coalesce(started_at, now()), wait_reason = null, wait_until = null, revision = revision + 1
  from due where sync.id = due.id
  returning sync.id, sync.integration_id, sync.lease_token, sync.state, due.taken_over, now() as claimed_at`;

const NEXT_DUE = `
  select (extract(epoch from min(case state when 'WAITING' then wait_until else coalesce(lease_until, now()) end) - now())
           * 1000)::double precision as due
    from sync where state in ('QUEUED', 'WAITING', 'RUNNING', 'CANCELLING')`;

/** `undefined` leaves a column alone, as TypeORM does. */
function syncColumns(change: SyncChange): object {
  const leaves = change.state !== undefined;
  const ends = change.state === 'COMPLETED' || change.state === 'CANCELLED';
  return {
    state: change.state,
    ...(leaves && { leaseUntil: null, leaseHolder: null }),
    ...(ends && { endedAt: () => 'now()' }),
    ...(change.wait !== undefined && {
      waitReason: change.wait?.reason ?? null,
      waitUntil: change.wait?.until ?? null,
    }),
    ...(change.failure !== undefined && {
      failureReason: change.failure?.reason ?? null,
      failureFields: change.failure ? [...change.failure.fieldNames] : [],
    }),
    percent: change.percent,
    ...(change.peopleAdded && { peopleStored: () => `people_stored + ${change.peopleAdded}` }),
    ...(change.calls && { callsMade: () => `calls_made + ${change.calls}` }),
    troubleSince: change.troubleSince,
    plannedAt: change.plannedAt,
    closedAt: change.closedAt,
    ...(change.peopleCaughtUp && {
      peopleAdded: () => `people_added + ${change.peopleCaughtUp?.added}`,
      peopleChanged: () => `people_changed + ${change.peopleCaughtUp?.changed}`,
      peopleRemoved: () => `people_removed + ${change.peopleCaughtUp?.removed}`,
    }),
    spanIsProved: change.spanIsProved,
    survey: change.survey,
    refills: change.refills,
  };
}

async function insertSlices(tx: EntityManager, { syncId }: Lease, slices: readonly PlannedSlice[]): Promise<void> {
  if (slices.length === 0) return;
  const rows = slices.map(slice => ({ id: () => 'gen_random_uuid()', syncId, ...slice }));
  await tx.createQueryBuilder().insert().into(SliceRow).values(rows).updateEntity(false).execute();
}

async function writeSlice(
  tx: EntityManager,
  lease: Lease,
  { id, from, set: { wait, ...set } }: SliceChange,
): Promise<void> {
  const { affected } = await tx
    .createQueryBuilder()
    .update(SliceRow)
    .set({ ...set, ...(wait !== undefined && { waitReason: wait?.reason ?? null, waitUntil: wait?.until ?? null }) })
    .where('id = :id and sync_id = :syncId and state in (:...from)', { id, syncId: lease.syncId, from })
    .execute();
  if (affected !== 1) throw new LeaseLost(lease);
}

/** Nothing is queued at Marketo for a cancelled sync; what is loaded stays loaded. */
async function forgetExports(tx: EntityManager, { syncId }: Lease): Promise<void> {
  await tx.update(SliceRow, { syncId, state: Not('LOADED') }, UNEXPORTED_ROW);
}

const UNEXPORTED_ROW = {
  state: 'PLANNED',
  exportId: null,
  lookAgainAt: null,
  waitReason: null,
  waitUntil: null,
  peopleInFlight: 0,
} as const;

/** The sync's row is locked by now, so no other slice can settle between the reading and the writing. */
async function raisePercent(tx: EntityManager, { syncId }: Lease): Promise<void> {
  const slices = (await tx.findBy(SliceRow, { syncId })).map(toSlice);
  const row = await tx.findOneOrFail(SyncRow, { select: { id: true, survey: true }, where: { id: syncId } });
  const percent = percentDone({ slices, survey: row.survey });
  if (percent !== null)
    await tx.query('update sync set percent = greatest(percent, $2) where id = $1', [syncId, percent]);
}

/** For the log that people read; also used where a person, not a worker, made it happen. */
export async function appendEvents(tx: EntityManager, syncId: string, events: readonly NewSyncEvent[]): Promise<void> {
  const rows = events.map(event => ({ syncId, ...event }));
  await tx.createQueryBuilder().insert().into(SyncEventRow).values(rows).updateEntity(false).execute();
}
