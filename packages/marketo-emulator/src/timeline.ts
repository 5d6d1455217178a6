import type { OngoingChanges } from './changes/ongoingChanges';
import type { Clock } from './clock';
import type { Exports } from './exports/exports';

const AT_ONCE = 500;

/**
 * What happens by itself, in the order in which it happens: changes to people, and exports that begin. Nothing waits for
 * a timer: whoever looks at the world lets it catch up with the clock first.
 */
export class Timeline {
  #running: Promise<void> = Promise.resolve();
  #present: number;

  constructor(
    private readonly clock: Clock,
    private readonly changes: OngoingChanges,
    private readonly exports: Exports,
  ) {
    this.#present = clock.now();
  }

  /**
   * Emulated milliseconds up to which everything has happened. The clock is a little ahead of it while calls are answered:
   * what they write is written now, and not at a moment before which something is still to come.
   */
  get present(): number {
    return this.#present;
  }

  catchUp(): Promise<void> {
    // Who asked before may have met a bug; whoever asks now is not to suffer from it.
    this.#running = this.#running.catch(() => undefined).then(() => this.#run());
    return this.#running;
  }

  /** Other work runs in between, for a long time may have passed. */
  async #run(): Promise<void> {
    const now = this.clock.now();
    for (let done = 1; ; done++) {
      const [change, start] = [this.changes.nextAt, this.exports.nextStartAt];
      this.#present = Math.min(change, start, now);
      if (Math.min(change, start) > now) return;
      if (change <= start) this.changes.applyNext();
      else this.exports.startNext();
      if (done % AT_ONCE === 0) await new Promise(resolve => setImmediate(resolve));
    }
  }
}
