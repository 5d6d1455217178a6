import { randomUUID } from 'node:crypto';
import { MarketoTrouble } from '../integration/subscription.port';
import { isPassingFault } from '../platform/db/passingFault';
import { drive } from './sync.drive';
import { LeaseLost, type Claim, type Lease } from './syncLease.repository';
import { SyncRun, type SyncWorld } from './run.steps';
import { WORK_TOPIC } from './syncTopics';

const RENEW_EVERY = 5_000;
/** Looks for work this often although nobody rang. */
const LOOK_EVERY = 2_000;
/** A sync mostly waits for Marketo, so one node can advance several. */
const SYNCS_AT_ONCE = 4;

const GIVE_BACK_TRIES = 10;
const GIVE_BACK_PAUSE = 500;

/** Claims syncs that nobody works on and advances them, for as long as the node lives. */
export class SyncWorker {
  private readonly stopping = new AbortController();
  private readonly working = new Set<Promise<void>>();
  private readonly name = randomUUID();
  private loop: Promise<void> | null = null;
  private wake = new AbortController();

  constructor(private readonly world: SyncWorld) {}

  start(): void {
    const leave = this.world.feed.join(WORK_TOPIC, () => this.ring());
    this.loop = this.run().finally(leave);
  }

  /** Lets go of everything; another node, or the next start, goes on from the checkpoints. */
  async stop(): Promise<void> {
    this.stopping.abort(new Error('the node stops'));
    this.ring();
    await this.loop;
    await Promise.allSettled(this.working);
  }

  private ring(): void {
    this.wake.abort();
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        if (!(await this.takeOne())) await this.rest();
      } catch (error) {
        this.world.log.warn({ err: error }, 'The database does not answer; looking again.');
        await this.pause(LOOK_EVERY);
      }
    }
  }

  private async takeOne(): Promise<boolean> {
    if (this.working.size >= SYNCS_AT_ONCE) return false;
    const asked = this.world.clock.now();
    const claim = await this.world.leases.claim(this.name);
    if (claim) this.work(claim, claim.at.getTime() - asked.getTime());
    return claim !== null;
  }

  private async rest(): Promise<void> {
    // With its hands full it is rung when a sync ends; what is due now is somebody else's.
    const due = this.working.size < SYNCS_AT_ONCE ? await this.world.leases.nextDue() : null;
    await this.pause(Math.min(LOOK_EVERY, Math.max(10, due ?? LOOK_EVERY)));
  }

  private async pause(milliseconds: number): Promise<void> {
    this.wake = new AbortController();
    if (this.stopping.signal.aborted) return;
    await this.world.clock.sleep(milliseconds, this.wake.signal).catch(() => undefined);
  }

  private work(claim: Claim, databaseLead: number): void {
    const work: Promise<void> = this.advance(claim, databaseLead)
      .catch((error: unknown) => this.world.log.warn({ err: error }, 'A sync was let go of; its lease runs out.'))
      .finally(() => {
        this.working.delete(work);
        this.ring();
      });
    this.working.add(work);
  }

  private async advance({ lease, takenOver, at }: Claim, databaseLead: number): Promise<void> {
    try {
      const run = new SyncRun(this.world, { lease, databaseLead }, await this.world.open(lease.integrationId));
      if (takenOver) await run.write({ events: [{ kind: 'TAKEN_OVER' }] });
      await this.hold(run);
    } catch (error) {
      if (this.stopping.signal.aborted) return this.world.leases.release(lease).catch(() => undefined);
      if (error instanceof LeaseLost) return;
      if (error instanceof MarketoTrouble) return this.standWithoutSecret(lease, at);
      await this.letGo(lease, error);
    }
  }

  private async letGo(lease: Lease, error: unknown): Promise<void> {
    const log = this.world.log.child({ syncId: lease.syncId });
    if (isPassingFault(error)) {
      log.warn({ err: error }, 'The database could not do it now; the sync goes on when it can.');
      return this.giveBack(lease);
    }
    log.error({ err: error, incident: randomUUID() }, 'A sync met a bug.');
    // One that is to be cancelled cannot fail: it is tried again when the lease has run out.
    const failure = { reason: 'INTERNAL', fieldNames: [] } as const;
    if (lease.state === 'RUNNING')
      await this.world.leases.write(lease, {
        sync: { state: 'FAILED', failure, wait: null },
        events: [{ kind: 'FAILED', failureReason: failure.reason }],
      });
  }

  /** The connection that broke is not the only one, as a rule; the lease runs out by itself, but later. */
  private async giveBack(lease: Lease): Promise<void> {
    for (let tries = 0; tries < GIVE_BACK_TRIES && !this.stopping.signal.aborted; tries++) {
      try {
        return await this.world.leases.release(lease);
      } catch (error) {
        if (error instanceof LeaseLost) return;
        await this.world.clock.sleep(GIVE_BACK_PAUSE, this.stopping.signal).catch(() => undefined);
      }
    }
  }

  /** Without the stored secret there is not even a run: a person has to enter it again, or has cancelled already. */
  private async standWithoutSecret(lease: Lease, now: Date): Promise<void> {
    if (lease.state === 'CANCELLING') {
      return this.world.leases.write(lease, { sync: { state: 'CANCELLED' }, events: [{ kind: 'CANCELLED' }] });
    }
    const wait = { reason: 'CREDENTIALS_REFUSED', until: new Date(now.getTime() + 60_000) } as const;
    await this.world.leases.write(lease, {
      sync: { state: 'WAITING', wait },
      events: [{ kind: 'WAITING', waitReason: wait.reason }],
    });
  }

  /** Drives the sync while renewing the lease beside it; whichever of the two fails stops the other. */
  private async hold(run: SyncRun): Promise<void> {
    const stop = (): void => run.stop(new LeaseLost(run.lease));
    this.stopping.signal.addEventListener('abort', stop, { once: true });
    const renewing = keepLease(run);
    try {
      await drive(run);
    } finally {
      this.stopping.signal.removeEventListener('abort', stop);
      run.stop(new LeaseLost(run.lease));
      await renewing;
    }
  }
}

async function keepLease(run: SyncRun): Promise<void> {
  try {
    for (;;) {
      await run.world.clock.sleep(RENEW_EVERY, run.signal);
      await run.world.leases.renew(run.lease);
      await run.tell();
    }
  } catch (error) {
    run.stop(error instanceof Error ? error : new Error(String(error)));
  }
}
