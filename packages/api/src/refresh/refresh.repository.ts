import type { Database, Transaction } from '../platform/db/dataSource';
import type { Places, Refresh, RefreshChange, RefreshLimitation, RefreshWaitReason } from './refresh';

type Row = {
  integration_id: string;
  begun: boolean;
  up_to: Date;
  fresh_at: Date | null;
  created_since: Date | null;
  places: Places | null;
  pass_up_to: Date | null;
  pass_fresh_at: Date | null;
  rolling_id: string;
  compares: boolean;
  people: string;
  next_at: Date;
  wait_reason: RefreshWaitReason | null;
  wait_until: Date | null;
  trouble_since: Date | null;
  limitation: RefreshLimitation | null;
  lease_until: Date | null;
  is_running: boolean;
};

/** One worker's right to keep an integration fresh. */
export type RefreshLease = Readonly<{ integrationId: string; token: number; at: Date }>;

/** Somebody else keeps it now, or a sync has come first. */
export class RefreshLost extends Error {
  override readonly name = 'RefreshLost';
}

const LEASE = `now() + interval '15 seconds'`;
/** A sync that works comes first; one that is paused or failed does not keep people from staying fresh. */
const SYNC_AT_WORK = `exists (
  select from sync where sync.integration_id = refresh.integration_id
     and sync.state in ('QUEUED', 'RUNNING', 'WAITING', 'CANCELLING'))`;

const CLAIM = `
  update refresh set lease_token = lease_token + 1, lease_holder = $1, lease_until = ${LEASE}
   where integration_id = (
     select integration_id from refresh
      where begun and next_at <= now() and (lease_until is null or lease_until < now()) and not ${SYNC_AT_WORK}
      order by next_at limit 1 for update skip locked)
  returning integration_id, lease_token, now() as at`;

const NEXT_DUE = `
  select (extract(epoch from min(greatest(next_at, coalesce(lease_until, next_at))) - now()) * 1000)::double precision as due
    from refresh where begun and not ${SYNC_AT_WORK}`;

const BEGIN = `
  insert into refresh (integration_id, up_to, created_since) values ($1, $2, $3)
  on conflict (integration_id) do update set
    up_to = least(refresh.up_to, excluded.up_to), places = null, pass_up_to = null,
    created_since = least(refresh.created_since, excluded.created_since), lease_token = refresh.lease_token + 1,
    lease_until = null`;

export class RefreshRepository {
  constructor(private readonly database: Database) {}

  async find(integrationId: string): Promise<Refresh | null> {
    const rows = await this.database.query<Row[]>(
      'select *, coalesce(lease_until > now(), false) as is_running from refresh where integration_id = $1',
      [integrationId],
    );
    return rows[0] ? toRefresh(rows[0]) : null;
  }

  /** From when on a sync has to catch up, unless something earlier is known; whoever refreshes meanwhile has to stop. */
  async begin(integrationId: string, { upTo, createdSince }: Readonly<{ upTo: Date; createdSince: Date | null }>) {
    await this.database.query(BEGIN, [integrationId, upTo, createdSince]);
  }

  /** Under the lease of the sync that closes: no other refresh writes from now on. */
  async takeOver(integrationId: string): Promise<void> {
    await this.database.query(
      'update refresh set lease_token = lease_token + 1, lease_until = null where integration_id = $1',
      [integrationId],
    );
  }

  /** The first sync is complete: from now on the duty stands. */
  async stand(tx: Transaction, integrationId: string, people: number): Promise<void> {
    await tx.query(
      'update refresh set begun = true, people = $2, next_at = now(), rolling_id = 0 where integration_id = $1',
      [integrationId, people],
    );
  }

  async claim(holder: string): Promise<RefreshLease | null> {
    const [rows] = (await this.database.query(CLAIM, [holder])) as [
      { integration_id: string; lease_token: string; at: Date }[],
      number,
    ];
    const [row] = rows;
    return row ? { integrationId: row.integration_id, token: Number(row.lease_token), at: row.at } : null;
  }

  /** Milliseconds until the next is due; null where there is none. */
  async nextDue(): Promise<number | null> {
    const [row] = (await this.database.query(NEXT_DUE)) as [{ due: number | null }];
    return row.due;
  }

  async renew(lease: RefreshLease): Promise<void> {
    await this.under(lease, { sql: `lease_until = ${LEASE}`, values: [] });
  }

  /** Writes under the lease; a sync that came meanwhile ends it. */
  async write(lease: RefreshLease, change: RefreshChange, tx?: Transaction): Promise<void> {
    await this.under(lease, assignments(change, 3), tx);
  }

  /** Writes for a sync, whose own lease guards the transaction. */
  async writeForSync(tx: Transaction, integrationId: string, change: RefreshChange): Promise<void> {
    const { sql, values } = assignments(change, 2);
    await tx.query(`update refresh set ${sql} where integration_id = $1`, [integrationId, ...values]);
  }

  /** Ends a turn: when the next one is due, and what it waits for. */
  async rest(
    lease: RefreshLease,
    { nextAt, wait, troubleSince }: Readonly<Pick<Refresh, 'nextAt' | 'wait' | 'troubleSince'>>,
  ): Promise<void> {
    const sql =
      'lease_until = null, lease_holder = null, next_at = $3, wait_reason = $4, wait_until = $5, trouble_since = $6';
    await this.under(lease, { sql, values: [nextAt, wait?.reason ?? null, wait?.until ?? null, troubleSince] });
  }

  private async under(
    lease: RefreshLease,
    { sql, values }: Assignments,
    tx: Transaction = this.database.manager,
  ): Promise<void> {
    const where = `integration_id = $1 and lease_token = $2 and not ${SYNC_AT_WORK}`;
    const [, count] = (await tx.query(`update refresh set ${sql} where ${where}`, [
      lease.integrationId,
      lease.token,
      ...values,
    ])) as [unknown, number];
    if (count !== 1) throw new RefreshLost('another worker or a sync has come first');
  }
}

const COLUMNS = {
  upTo: 'up_to',
  freshAt: 'fresh_at',
  createdSince: 'created_since',
  places: 'places',
  passUpTo: 'pass_up_to',
  passFreshAt: 'pass_fresh_at',
  rollingId: 'rolling_id',
  compares: 'compares',
  limitation: 'limitation',
} as const satisfies Record<Exclude<keyof RefreshChange, 'peopleAdded'>, string>;

type Assignments = Readonly<{ sql: string; values: readonly unknown[] }>;

/** `first`: the number of the first parameter. */
function assignments({ peopleAdded, ...change }: RefreshChange, first: number): Assignments {
  const set = Object.entries(change) as [keyof typeof COLUMNS, unknown][];
  const pieces = set.map(([name], at) => `${COLUMNS[name]} = $${first + at}`);
  const values = set.map(([name, value]) => (name === 'places' && value !== null ? JSON.stringify(value) : value));
  pieces.push(`people = people + $${first + set.length}`);
  return { sql: pieces.join(', '), values: [...values, peopleAdded ?? 0] };
}

function toRefresh(row: Row): Refresh {
  return {
    integrationId: row.integration_id,
    begun: row.begun,
    upTo: row.up_to,
    freshAt: row.fresh_at,
    createdSince: row.created_since,
    places: row.places,
    passUpTo: row.pass_up_to,
    passFreshAt: row.pass_fresh_at,
    rollingId: Number(row.rolling_id),
    compares: row.compares,
    people: Number(row.people),
    nextAt: row.next_at,
    wait: row.wait_reason && row.wait_until ? { reason: row.wait_reason, until: row.wait_until } : null,
    troubleSince: row.trouble_since,
    limitation: row.limitation,
    isRunning: row.is_running,
  };
}
