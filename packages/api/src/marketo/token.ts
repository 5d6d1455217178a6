import type { Clock } from '../platform/clock';
import type { MarketoTime } from './marketoTime';

/** An access token and the seconds of Marketo's time that it still has. */
export type Grant = Readonly<{ token: string; expiresIn: number }>;

type Kept = Readonly<{ token: string; staleAt: number }>;

/** No token is used in its last minute; one that has less than ten minutes left, not in the last tenth of it. Marketo's milliseconds. */
const LONGEST_MARGIN = 60_000;
const SHARE_OF_MARGIN = 0.1;

/** Real milliseconds of life under which a token may well end between our taking it and Marketo's reading it. */
const SHORT_LIFE = 120_000;

/** Keeps one access token; whoever asks while a new one is being fetched waits for the same answer. */
export class TokenKeeper {
  private kept: Kept | undefined;
  private fetching: Promise<Kept> | undefined;
  /** Real milliseconds that the newest token had left when it came. */
  private lastLife = Number.POSITIVE_INFINITY;

  constructor(
    private readonly fetchGrant: () => Promise<Grant>,
    private readonly time: MarketoTime,
    private readonly clock: Clock,
  ) {}

  async token(): Promise<string> {
    const { kept } = this;
    if (kept && this.clock.now().getTime() < kept.staleAt) return kept.token;
    return (await this.fetch()).token;
  }

  /** Forgets a token that Marketo refused; a newer one stays. */
  forget(token: string): void {
    if (this.kept?.token === token) this.kept = undefined;
  }

  /** Fetches a token although one may be kept. */
  async renew(): Promise<void> {
    this.kept = undefined;
    await this.fetch();
  }

  /** How often a call may be repeated with a new token: more often where a token lives for seconds. */
  repeats(): number {
    return this.lastLife > SHORT_LIFE ? 1 : 2;
  }

  private fetch(): Promise<Kept> {
    this.fetching ??= this.fetchOnce().finally(() => {
      this.fetching = undefined;
    });
    return this.fetching;
  }

  private async fetchOnce(): Promise<Kept> {
    const askedAt = this.clock.now().getTime();
    const { token, expiresIn } = await this.fetchGrant();
    const life = expiresIn * 1_000;
    this.lastLife = life / this.time.rate;
    const usable = (life - Math.min(LONGEST_MARGIN, life * SHARE_OF_MARGIN)) / this.time.rate;
    this.kept = { token, staleAt: askedAt + usable };
    return this.kept;
  }
}
