import { setMaxListeners } from 'node:events';
import type { OpenIntegration } from '../field/openIntegration';
import type { Subscription } from '../integration/subscription.port';
import { addedColumns, exportColumns, type PersonColumn } from '../person/person';
import type { PersonStore } from '../person/person.store';
import type { Clock } from '../platform/clock';
import type { Database, Transaction } from '../platform/db/dataSource';
import type { Feed } from '../platform/feed/feed';
import type { Log } from '../platform/log';
import type { RefreshRepository } from '../refresh/refresh.repository';
import type { Sync } from './sync';
import { topicsOf } from './syncTopics';
import type { Lease, LeasedWrite, SyncLeaseRepository } from './syncLease.repository';

/** What the steps of every sync work with. */
export type SyncWorld = Readonly<{
  database: Database;
  leases: SyncLeaseRepository;
  people: PersonStore;
  refreshes: RefreshRepository;
  feed: Feed;
  clock: Clock;
  log: Log;
  /** Opens the subscription behind an integration. */
  open(integrationId: string): Promise<OpenIntegration>;
}>;

/** `databaseLead`: milliseconds that the database's clock was ahead of this node's when the lease was taken. */
export type Held = Readonly<{ lease: Lease; databaseLead: number }>;

/** One worker's work on one sync, from its claim to its release. */
export class SyncRun {
  readonly subscription: Subscription;
  readonly lease: Lease;
  private readonly databaseLead: number;
  private readonly stopping = new AbortController();
  private callsTold = 0;
  private readonly toldIn = new WeakMap<Transaction, number>();

  constructor(
    readonly world: SyncWorld,
    { lease, databaseLead }: Held,
    readonly integration: OpenIntegration,
  ) {
    this.lease = lease;
    this.databaseLead = databaseLead;
    setMaxListeners(0, this.stopping.signal); // As many as there are calls, loads and sleeps under way.
    this.subscription = integration.subscription.within(this.stopping.signal);
  }

  /** Aborts when the lease is lost or the node stops. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  stop(reason: Error): void {
    this.stopping.abort(reason);
  }

  read(): Promise<Sync> {
    return this.world.leases.read(this.lease);
  }

  /** Writes under the lease, with the calls made since the last write, and tells those who watch. */
  async write(change: LeasedWrite): Promise<void> {
    await this.join(change);
    await this.tell();
  }

  /** The same inside a transaction of the caller's, who calls `tell` after its commit. */
  async join(change: LeasedWrite, tx?: Transaction): Promise<void> {
    const calls = this.subscription.callsMade() - this.callsTold;
    this.callsTold += calls;
    if (tx) this.toldIn.set(tx, (this.toldIn.get(tx) ?? 0) + calls);
    await this.world.leases.write(this.lease, { ...change, sync: { ...change.sync, calls } }, tx);
  }

  /** A transaction for `join`: calls that were told in it are told again by the next write where it is rolled back. */
  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    let own: Transaction | null = null;
    try {
      return await this.world.database.transaction(tx => work((own = tx)));
    } catch (error) {
      if (own) this.callsTold -= this.toldIn.get(own) ?? 0;
      throw error;
    }
  }

  async tell(): Promise<void> {
    await this.world.feed.announce(...topicsOf(this.lease.syncId, this.lease.integrationId));
  }

  /**
   * By the database's clock: it decides when a wait is over and a sync can be claimed. By a clock that is behind it, a
   * claimed sync would have nothing to do yet and be claimed again, and again.
   */
  now(): Date {
    return new Date(this.world.clock.now().getTime() + this.databaseLead);
  }

  /** The moment that is `marketoMs` of Marketo's time away. */
  after(marketoMs: number): Date {
    return new Date(this.now().getTime() + this.subscription.realDelay(marketoMs));
  }
}

/** What a sync reads of each person: everything, or what was added and nothing else. */
export function columnsOf({ integration: { attributes } }: SyncRun, sync: Sync): readonly PersonColumn[] {
  if (sync.kind === 'INITIAL') return exportColumns(attributes);
  return addedColumns(attributes.filter(({ name }) => sync.fieldNames.includes(name)));
}
