import type { Clock } from '../platform/clock';

export type ThrottleLimits = Readonly<{
  /** Calls that may begin within one window. */
  calls: number;
  /** Real milliseconds. */
  windowMs: number;
  /** Calls that may be in flight at once. */
  places: number;
}>;

type Waiting = { enter: () => void; leave: (reason: unknown) => void };

/** Lets calls begin in the order in which they came, so many at once and so many within a sliding window. */
export class Throttle {
  private readonly waiting: Waiting[] = [];
  /** When the calls of the present window began, oldest first. */
  private readonly begun: number[] = [];
  private inFlight = 0;
  private restUntil = 0;
  private alarmSet = false;

  constructor(
    private readonly clock: Clock,
    private readonly limits: ThrottleLimits,
  ) {}

  /** Waits for a place; the function it gives must be called once the place is free again, and may be called twice. */
  async enter(signal?: AbortSignal): Promise<() => void> {
    signal?.throwIfAborted();
    await this.turn(signal);
    let held = true;
    return () => {
      if (held) this.inFlight -= 1;
      held = false;
      this.admit();
    };
  }

  /** Lets no call begin for so many real milliseconds: the subscription asked all of us to slow down. */
  rest(ms: number): void {
    this.restUntil = Math.max(this.restUntil, this.now() + ms);
  }

  private turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise<void>((enter, leave) => {
      const giveUp = () => this.giveUp(place, signal?.reason);
      const place: Waiting = {
        enter: () => {
          signal?.removeEventListener('abort', giveUp);
          enter();
        },
        leave,
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      this.waiting.push(place);
      this.admit();
    });
  }

  private giveUp(place: Waiting, reason: unknown): void {
    const at = this.waiting.indexOf(place);
    if (at >= 0) this.waiting.splice(at, 1);
    place.leave(reason);
  }

  private admit(): void {
    while (this.waiting.length > 0 && this.inFlight < this.limits.places) {
      const delay = this.delay();
      if (delay > 0) return this.wakeIn(delay);
      this.begun.push(this.now());
      this.inFlight += 1;
      this.waiting.shift()?.enter();
    }
  }

  /** Real milliseconds until the window and the rest allow a call to begin. */
  private delay(): number {
    const now = this.now();
    while (this.begun[0] !== undefined && this.begun[0] <= now - this.limits.windowMs) this.begun.shift();
    const full = this.begun.length >= this.limits.calls ? (this.begun[0] ?? now) + this.limits.windowMs - now : 0;
    return Math.max(full, this.restUntil - now, 0);
  }

  private wakeIn(ms: number): void {
    if (this.alarmSet) return;
    this.alarmSet = true;
    void this.clock.sleep(ms).finally(() => {
      this.alarmSet = false;
      this.admit();
    });
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
