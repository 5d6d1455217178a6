import { execute, type ExecutionArgs } from 'graphql';
import { SHORTEST_TICK, TopicWatch } from '../../feed/watch';
import type { Log } from '../../log';
import { isStream, openSource } from './ownExecution';
import { encode, isBroken, needsViewer } from './results';
import type { Subscriber } from './subscriber';

/** Those who come within this time are answered by one look. Milliseconds. */
const NEWCOMERS_WAIT = 25;
/** After a look that met a bug or an outage. */
const LOOK_AGAIN_AFTER = 1_000;

/** Somebody who watches, with whatever else its owner wants to know of them. */
type Seat = Readonly<{ subscriber: Subscriber }>;

export type SharedOptions<Taken extends Seat> = Readonly<{
  args: ExecutionArgs;
  log: Log;
  /** It depends on who asks: all are handed back, to be served alone. */
  onViewerNeeded: (seats: readonly Taken[]) => void;
  /** Nobody is left, or nothing can be shared. */
  onClosed: () => void;
  /** Shown the present state of the topic; will be shown its changes. */
  onWatching: (topic: string, seat: Taken) => void;
}>;

type Audience<Taken> = Readonly<{ newcomers: ReadonlySet<Taken>; goesOn: boolean }>;

/**
 * One operation for all who watch it with the same rights: executed once a tick, serialised once. Everybody is shown
 * the state as it was read after they came, then every change of it; the same bytes are not sent twice.
 */
export class SharedExecution<Taken extends Seat> {
  private readonly watchers = new Set<Taken>();
  private newcomers = new Set<Taken>();
  private topic: string | null = null;
  private leaveTopic: (() => void) | null = null;
  private latest: Buffer | null = null;
  private changed = false;
  private broken = false;
  private looking = false;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private timer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(private readonly options: SharedOptions<Taken>) {}

  async open(): Promise<void> {
    const source = await openSource(this.options.args);
    if (this.closed) return isStream(source) ? void source.return?.(undefined) : undefined;
    if (source instanceof TopicWatch) return this.follow(source);
    // Events that carry something cannot be replayed to those who come later.
    if (isStream(source)) void source.return?.(undefined);
    if (isStream(source) || needsViewer(source)) return this.handBack();
    const refusal = encode(source, this.options.log);
    for (const { subscriber } of this.close()) {
      subscriber.show(refusal);
      subscriber.complete();
    }
  }

  join(seat: Taken): void {
    this.newcomers.add(seat);
    seat.subscriber.whenOver(() => this.leave(seat));
    this.schedule();
  }

  /** Ends it for all, each in its own way. */
  close(): readonly Taken[] {
    if (this.closed) return [];
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    this.leaveTopic?.();
    this.options.onClosed();
    return [...this.watchers, ...this.newcomers];
  }

  private leave(seat: Taken): void {
    this.watchers.delete(seat);
    this.newcomers.delete(seat);
    if (this.watchers.size + this.newcomers.size === 0) this.close();
  }

  private follow({ topic, join }: TopicWatch): void {
    this.topic = topic;
    this.leaveTopic = join(() => {
      this.changed = true;
      this.schedule();
    });
    this.schedule();
  }

  /** Newcomers soon, changes at the pace of ticks. */
  private schedule(): void {
    if (this.closed || this.looking || this.topic === null) return;
    const apart = this.newcomers.size > 0 ? NEWCOMERS_WAIT : this.changed ? SHORTEST_TICK : null;
    if (apart === null && !this.broken) return;
    if (this.timer) clearTimeout(this.timer);
    const pause = this.lookedAt + (apart ?? LOOK_AGAIN_AFTER) - performance.now();
    this.timer = setTimeout(() => void this.look(), Math.max(0, pause));
  }

  private async look(): Promise<void> {
    this.timer = null;
    this.looking = true;
    this.changed = false;
    this.lookedAt = performance.now();
    const newcomers = this.newcomers;
    this.newcomers = new Set();
    for (const newcomer of newcomers) this.watchers.add(newcomer);
    const result = await execute({ ...this.options.args, rootValue: this.topic });
    this.looking = false;
    if (this.closed) return;
    if (needsViewer(result)) return this.handBack();
    const wasBroken = this.broken;
    this.broken = isBroken(result);
    // An outage is told to each once, and logged once, however often it is found to go on.
    const goesOn = wasBroken && this.broken;
    if (!goesOn || newcomers.size > 0) this.publish(encode(result, this.options.log), { newcomers, goesOn });
    this.schedule();
  }

  private publish(result: Buffer, { newcomers, goesOn }: Audience<Taken>): void {
    const isNews = !goesOn && !this.latest?.equals(result);
    this.latest = result;
    for (const { subscriber } of isNews ? this.watchers : newcomers) subscriber.show(result);
    for (const newcomer of newcomers) if (this.topic !== null) this.options.onWatching(this.topic, newcomer);
  }

  private handBack(): void {
    this.options.onViewerNeeded(this.close());
  }
}
