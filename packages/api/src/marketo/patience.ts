import type { Setback } from './errors';

/** How long to wait before the next try, in Marketo's milliseconds: the n-th element before the n-th repetition. */
const RETRY_WAITS = [1_000, 2_000, 4_000, 8_000];
const BUSY_WAITS = [2_000, 4_000, 8_000, 16_000];
/** A refused call counts in the window too, so only a whole quiet window helps. */
const WINDOW_WAITS = [20_000, 20_000, 20_000];

/** What a call does after a setback. Waits are Marketo's milliseconds. */
export type Remedy =
  | { kind: 'wait'; ms: number }
  /** Every call of this client waits, not only this one. */
  | { kind: 'let everybody rest'; ms: number }
  | { kind: 'new token' }
  | { kind: 'give up' };

/** How much one call bears: remembers its setbacks and says what to do after the next one. */
export class Patience {
  private retries = 0;
  private slowDowns = 0;
  private newTokens = 0;

  /** `random` gives 0 to 1: clients that were refused together should not come back together. */
  constructor(private readonly random: () => number) {}

  after({ reaction, trouble }: Setback, tokenRepeats: number): Remedy {
    if (reaction === 'new-token') return this.newTokens++ < tokenRepeats ? { kind: 'new token' } : { kind: 'give up' };
    if (reaction === 'retry') return this.waitFor(RETRY_WAITS[this.retries++], 'wait');
    if (reaction !== 'slow-down') return { kind: 'give up' };
    const waits = trouble.kind === 'TooManyAtOnce' ? BUSY_WAITS : WINDOW_WAITS;
    return this.waitFor(waits[this.slowDowns++], 'let everybody rest');
  }

  private waitFor(ms: number | undefined, kind: 'wait' | 'let everybody rest'): Remedy {
    return ms === undefined ? { kind: 'give up' } : { kind, ms: ms * (1 + this.random() / 2) };
  }
}
