import { centralDay, standardDay } from './centralDay';
import type { CentralDay } from './centralDay';
import type { Clock } from './clock';
import { Strangers } from './strangers';
import { ASSUMED } from './unknowns';
import type { Unknowns } from './unknowns';

export const RATE_LIMIT = 100;
export const RATE_WINDOW_SECONDS = 20;
export const CONCURRENCY_LIMIT = 10;

/** Whether a call may go on, and if not, which limit stopped it. */
export type Admission = 'admitted' | 'calls' | 'rate' | 'concurrency';

interface Shared {
  readonly unknowns: Pick<Unknowns, 'quotaDay' | 'rateWindow' | 'refusedCallsCount'>;
  readonly strangers: Strangers;
}

/**
 * The limits that all integrations of a subscription share: calls a day (midnight to midnight Central), 100 calls in
 * any 20 seconds, 10 calls in flight. A refused call counts too, except for the codes that Adobe marks as free.
 */
export class Quotas {
  readonly #unknowns: Shared['unknowns'];
  readonly #strangers: Strangers;
  #day: CentralDay;
  #used = 0;
  #inFlight = 0;
  /** Moments of the latest calls, oldest first. */
  #recent: number[] = [];

  constructor(
    private readonly clock: Clock,
    readonly calls: number,
    { unknowns = ASSUMED, strangers = new Strangers(clock) }: Partial<Shared> = {},
  ) {
    this.#unknowns = unknowns;
    this.#strangers = strangers;
    this.#day = this.dayOf(clock.now());
  }

  dayOf(moment: number): CentralDay {
    return this.#unknowns.quotaDay === 'UTC-6' ? standardDay(moment) : centralDay(moment);
  }

  today(): CentralDay {
    const now = this.clock.now();
    if (now >= this.#day.end) {
      this.#day = this.dayOf(now);
      this.#used = 0;
    }
    return this.#day;
  }

  get used(): number {
    const { start, end } = this.today();
    return this.#used + this.#strangers.calls(start, end);
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  get recent(): number {
    this.#forgetOld();
    const now = this.clock.now();
    return this.#recent.length + this.#strangers.calls(now - RATE_WINDOW_SECONDS * 1000, now);
  }

  /** Counts a call as begun; every one must be given to `leave` once. */
  enter(): Admission {
    const used = this.used;
    const recent = this.recent;
    this.#used += 1;
    this.#inFlight += 1;
    if (recent < RATE_LIMIT || this.#unknowns.refusedCallsCount) this.#recent.push(this.clock.now());
    if (used >= this.calls) return 'calls';
    if (recent >= RATE_LIMIT) return 'rate';
    return this.#inFlight > CONCURRENCY_LIMIT ? 'concurrency' : 'admitted';
  }

  leave(): void {
    this.#inFlight -= 1;
  }

  /** Takes back a call whose answer is free of charge. */
  refund(): void {
    if (this.#used > 0) this.#used -= 1;
    this.#recent.pop();
  }

  #forgetOld(): void {
    const window = RATE_WINDOW_SECONDS * 1000;
    const now = this.clock.now();
    const oldest = this.#unknowns.rateWindow === 'sliding' ? now - window : Math.floor(now / window) * window - 1;
    let expired = 0;
    while (expired < this.#recent.length && (this.#recent[expired] ?? 0) <= oldest) expired += 1;
    if (expired > 0) this.#recent = this.#recent.slice(expired);
  }
}
