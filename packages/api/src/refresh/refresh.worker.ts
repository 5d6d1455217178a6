import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { OpenIntegration } from '../field/openIntegration';
import { MarketoTrouble } from '../integration/subscription.port';
import type { PersonStore } from '../person/person.store';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/db/dataSource';
import type { Feed } from '../platform/feed/feed';
import type { Log } from '../platform/log';
import { catchUp, type CatchingUp } from './catchUp.steps';
import type { Refresh, RefreshLimitation } from './refresh';
import { RefreshLost, type RefreshLease, type RefreshRepository } from './refresh.repository';
import { meaningOf, waitAfter } from './refreshTrouble';
import { rollOn } from './rolling.steps';

export type RefreshWorld = Readonly<{
  database: Database;
  refreshes: RefreshRepository;
  people: PersonStore;
  feed: Feed;
  clock: Clock;
  log: Log;
  open(integrationId: string): Promise<OpenIntegration>;
}>;

const LOOK_EVERY = 5_000;
const RENEW_EVERY = 5_000;
/** However fast an emulated clock may run. */
const SHORTEST_PERIOD = 1_000;

/** Keeps the people of every integration fresh, one integration at a time, for as long as the node lives. */
export class RefreshWorker {
  private readonly stopping = new AbortController();
  private readonly name = randomUUID();
  private loop: Promise<void> = Promise.resolve();

  constructor(private readonly world: RefreshWorld) {
    setMaxListeners(0, this.stopping.signal);
  }

  start(): void {
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort(new Error('the node stops'));
    await this.loop;
  }

  private async run(): Promise<void> {
    const { clock, log, refreshes } = this.world;
    while (!this.stopping.signal.aborted) {
      try {
        const lease = await refreshes.claim(this.name);
        if (lease) await this.keep(lease);
        else
          await clock.sleep(Math.min(LOOK_EVERY, Math.max(10, (await refreshes.nextDue()) ?? LOOK_EVERY)), this.signal);
      } catch (error) {
        if (this.signal.aborted) return;
        if (!(error instanceof RefreshLost)) log.warn({ err: error }, 'A refresh was let go of; it is due again soon.');
        await clock.sleep(LOOK_EVERY, this.signal).catch(() => undefined);
      }
    }
  }

  private get signal(): AbortSignal {
    return this.stopping.signal;
  }

  /** One turn, with the lease renewed beside it. */
  private async keep(lease: RefreshLease): Promise<void> {
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, this.signal]);
    setMaxListeners(0, signal);
    const renewing = this.renew(lease, signal).catch((error: unknown) => over.abort(error));
    try {
      await this.turn(lease, signal);
    } finally {
      over.abort(new RefreshLost('the turn is over'));
      await renewing;
      await this.world.feed.announce(`integration:${lease.integrationId}`).catch(() => undefined);
    }
  }

  private async renew(lease: RefreshLease, signal: AbortSignal): Promise<void> {
    for (;;) {
      await this.world.clock.sleep(RENEW_EVERY, signal);
      await this.world.refreshes.renew(lease);
    }
  }

  private async turn(lease: RefreshLease, signal: AbortSignal): Promise<void> {
    const before = await this.find(lease.integrationId);
    try {
      const integration = await this.world.open(lease.integrationId);
      const { people, refreshes } = this.world;
      await people.prepare(integration.number, integration.attributes, tx => refreshes.write(lease, {}, tx));
      const limitation = await this.pass(this.passOf(lease, integration, signal));
      await this.world.refreshes.write(lease, { limitation });
      const period = integration.subscription.realDelay(integration.refreshSeconds * 1_000);
      const nextAt = this.after(Math.max(SHORTEST_PERIOD, period), lease);
      await this.world.refreshes.rest(lease, { nextAt, wait: null, troubleSince: null });
    } catch (error) {
      if (!(error instanceof MarketoTrouble)) throw error;
      await this.waitFor(lease, before, error);
    }
  }

  /** Answers what could not be done. */
  private async pass(pass: CatchingUp): Promise<RefreshLimitation | null> {
    const heard = await this.heard(pass);
    return (await rollOn(heard.pass)) ?? heard.limitation;
  }

  /** A field that is hidden keeps its values; without the permission to read activities the slow round is what is left. */
  private async heard(pass: CatchingUp): Promise<Readonly<{ pass: CatchingUp; limitation: RefreshLimitation | null }>> {
    try {
      await catchUp(pass);
      return { pass, limitation: null };
    } catch (error) {
      const meaning = error instanceof MarketoTrouble ? meaningOf(error) : 'wait';
      if (meaning === 'wait') throw error;
      if (meaning === 'no activities') return { pass, limitation: 'NO_ACTIVITIES' };
      const gone = await pass.integration.refreshFields();
      await pass.database.transaction(tx => pass.write(tx, { places: null }, { added: 0, changed: 0, removed: 0 }));
      const attributes = pass.integration.attributes.filter(({ name }) => !gone.includes(name));
      const narrower = { ...pass, integration: { ...pass.integration, attributes } };
      await catchUp(narrower);
      return { pass: narrower, limitation: gone.length > 0 ? 'FIELDS_HIDDEN' : null };
    }
  }

  private passOf(lease: RefreshLease, integration: OpenIntegration, signal: AbortSignal): CatchingUp {
    const { database, people, clock, refreshes } = this.world;
    return {
      integrationId: lease.integrationId,
      integration,
      subscription: integration.subscription.within(signal),
      signal,
      database,
      people,
      clock,
      read: () => this.find(lease.integrationId),
      write: (tx, change) => refreshes.write(lease, change, tx),
    };
  }

  private async find(integrationId: string): Promise<Refresh> {
    const refresh = await this.world.refreshes.find(integrationId);
    if (!refresh) throw new RefreshLost('the integration is gone');
    return refresh;
  }

  private async waitFor(lease: RefreshLease, before: Refresh, trouble: MarketoTrouble): Promise<void> {
    const troubleSince = before.troubleSince ?? lease.at;
    const { reason, milliseconds } = waitAfter(trouble, await this.world.open(lease.integrationId).catch(() => null), {
      troubledFor: lease.at.getTime() - troubleSince.getTime(),
    });
    const until = this.after(milliseconds, lease);
    this.world.log.info({ trouble: trouble.kind, requestId: trouble.requestId }, trouble.message);
    await this.world.refreshes.rest(lease, { nextAt: until, wait: { reason, until }, troubleSince });
  }

  /** By the database's clock at the time of the claim, which decides when it is due. */
  private after(milliseconds: number, { at }: RefreshLease): Date {
    return new Date(Math.max(at.getTime(), this.world.clock.now().getTime()) + milliseconds);
  }
}
