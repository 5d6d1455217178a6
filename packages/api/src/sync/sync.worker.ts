import { randomUUID } from 'node:crypto';
import { MarketoTrouble } from '../integration/subscription.port';
import { isPassingFault } from '../platform/db/passingFault';
import { drive } from './sync.drive';
import { fail } from './sync.steps';
import { LeaseLost, type Lease } from './syncLease.repository';
import { SyncRun, type SyncWorld } from './run.steps';
import { WORK_TOPIC } from './syncTopics';

const RENEW_EVERY = 5_000;
/** Looks for work this often although nobody rang. */
const LOOK_EVERY = 2_000;
/** A sync mostly waits for Marketo, so one node can advance several. */
const SYNCS_AT_ONCE = 4;

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
        const claimed = this.working.size < SYNCS_AT_ONCE ? await this.world.leases.claim(this.name) : null;
        if (claimed) this.work(claimed.lease, claimed.takenOver);
        else await this.rest();
      } catch (error) {
        this.world.log.warn({ err: error }, 'The database does not answer; looking again.');
        await this.pause(LOOK_EVERY);
      }
    }
  }

  private async rest(): Promise<void> {
    const due = await this.world.leases.nextDue();
    const wait = due ? due.getTime() - this.world.clock.now().getTime() : LOOK_EVERY;
    await this.pause(Math.min(LOOK_EVERY, Math.max(10, wait)));
  }

  private async pause(milliseconds: number): Promise<void> {
    this.wake = new AbortController();
    if (this.stopping.signal.aborted) return;
    await this.world.clock.sleep(milliseconds, this.wake.signal).catch(() => undefined);
  }

  private work(lease: Lease, takenOver: boolean): void {
    const work: Promise<void> = this.advance(lease, takenOver).finally(() => {
      this.working.delete(work);
      this.ring();
    });
    this.working.add(work);
  }

  private async advance(lease: Lease, takenOver: boolean): Promise<void> {
    const log = this.world.log.child({ syncId: lease.syncId });
    let run: SyncRun | null = null;
    try {
      run = new SyncRun(this.world, lease, await this.world.open(lease.integrationId));
      if (takenOver) await run.write({ events: [{ kind: 'TAKEN_OVER' }] });
      await this.hold(run);
    } catch (error) {
      if (this.stopping.signal.aborted) return this.world.leases.release(lease).catch(() => undefined);
      if (error instanceof LeaseLost) return;
      if (error instanceof MarketoTrouble) return this.waitForCredentials(lease);
      if (isPassingFault(error)) {
        log.warn({ err: error }, 'The database could not do it now; the sync goes on when it can.');
        return this.world.leases.release(lease).catch(() => undefined);
      }
      const incident = randomUUID();
      log.error({ err: error, incident }, 'A sync met a bug.');
      if (run) await fail(run, { reason: 'INTERNAL', fieldNames: [] }).catch(() => undefined);
    }
  }

  /** Without the stored secret there is not even a run: until somebody enters it again. */
  private async waitForCredentials(lease: Lease): Promise<void> {
    const wait = { reason: 'CREDENTIALS_REFUSED', until: new Date(this.world.clock.now().getTime() + 60_000) } as const;
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
