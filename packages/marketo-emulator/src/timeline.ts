import type { OngoingChanges } from './changes/ongoingChanges';
import type { Clock } from './clock';
import type { Exports } from './exports/exports';

const AT_ONCE = 500;

export interface Course {
  readonly clock: Clock;
  readonly changes: OngoingChanges;
  readonly exports: Exports;
  /** Emulated milliseconds up to which everything has happened already. */
  readonly began: number;
}

/**
 * What happens by itself, in the order in which it happens: changes to people, and exports that begin. Nothing waits for
 * a timer: whoever looks at the world lets it catch up with the clock first.
 */
export class Timeline {
  #running: Promise<void> = Promise.resolve();
  #present: number;

  constructor(private readonly course: Course) {
    this.#present = course.began;
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
    const { clock, changes, exports } = this.course;
    const now = clock.now();
    let [done, latest] = [0, this.#present];
    for (;;) {
      const [change, start] = [changes.nextAt, exports.nextStartAt];
      const next = Math.min(change, start);
      if (next > now) break;
      if (++done % AT_ONCE === 0 && next > latest) {
        this.#present = next - 1;
        await new Promise(resolve => setImmediate(resolve));
      }
      if (change <= start) changes.applyNext();
      else exports.startNext();
      latest = next;
    }
    this.#present = Math.max(this.#present, now);
  }
}
