import type { Clock } from '../platform/clock';
import { passingFault, Setback } from './errors';
import { fetchGrant } from './identity';
import { MarketoTime } from './marketoTime';
import { Patience, type Remedy } from './patience';
import { Throttle } from './throttle';
import { TokenKeeper } from './token';
import type { Credentials } from '../integration/subscription.port';

/** What the client is handed from outside. */
export type Outside = Readonly<{
  fetch: typeof globalThis.fetch;
  clock: Clock;
  /** How fast Marketo's clock runs; 1 unless it is an emulated one. */
  clockRate: number;
  log: CallLog;
  /** 0 to 1, for spreading repetitions. */
  random: () => number;
}>;

/** Every request is told at debug level, with Marketo's id of it and without its query, body or token. */
export type CallLog = Readonly<{
  debug?(facts: object, sentence: string): void;
  warn(facts: object, sentence: string): void;
}>;

/** Half of what Marketo allows all integrations of a subscription together: 100 calls in 20 s, 10 at once. */
const CALLS_PER_WINDOW = 50;
const CALLS_AT_ONCE = 5;
/** Marketo's milliseconds. */
const WINDOW = 20_000;

/** What all subscriptions opened for one endpoint and client id share in this process. */
export class Line {
  readonly time: MarketoTime;
  readonly throttle: Throttle;
  readonly tokens: TokenKeeper;

  constructor(
    readonly credentials: Credentials,
    readonly outside: Outside,
    /** The line with an older secret, whose pace goes on. */
    before?: Line,
  ) {
    this.time = before?.time ?? new MarketoTime(outside.clock, outside.clockRate);
    this.throttle = before?.throttle ?? this.newThrottle();
    this.tokens = new TokenKeeper(() => this.persist(() => fetchGrant(this)), this.time, outside.clock);
  }

  /** Sends one request and hears the time in its answer. No answer is a passing fault; redirects are not followed. */
  async send(url: string, init: RequestInit): Promise<Response> {
    try {
      const response = await this.outside.fetch(url, { ...init, redirect: 'manual' });
      this.time.hear(response.headers.get('date'));
      return response;
    } catch (cause) {
      throw passingFault('Marketo did not answer.', cause);
    }
  }

  /** Tries until it succeeds, or until a setback is not to be borne: then its trouble is thrown. */
  async persist<T>(attempt: () => Promise<T>, options: Persistence = {}): Promise<T> {
    const patience = new Patience(this.outside.random);
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        options.signal?.throwIfAborted();
        if (!(error instanceof Setback)) throw error;
        const remedy = patience.after(error, options.onNewToken ? this.tokens.repeats() : 0);
        if (remedy.kind === 'give up') throw error.trouble;
        await this.apply(remedy, options);
      }
    }
  }

  private async apply(
    remedy: Exclude<Remedy, { kind: 'give up' }>,
    { onNewToken, signal }: Persistence,
  ): Promise<void> {
    if (remedy.kind === 'new token') return onNewToken?.();
    const ms = this.time.realDelay(remedy.ms);
    if (remedy.kind === 'let everybody rest') return this.throttle.rest(ms);
    await this.outside.clock.sleep(ms, signal);
  }

  private newThrottle(): Throttle {
    const limits = { calls: CALLS_PER_WINDOW, windowMs: this.time.realDelay(WINDOW), places: CALLS_AT_ONCE };
    return new Throttle(this.outside.clock, limits);
  }
}

export type Persistence = Readonly<{ onNewToken?: () => void; signal?: AbortSignal | undefined }>;
