import type { Activity } from './activity';
import type { History } from './history';

const DAY = 86_400;
/** Marketo prunes the frequent types after 90 days, the rest after 25 months. */
const SHORT_LIVED: ReadonlySet<number> = new Set([1, 3, 6, 7, 13, 22, 24, 47]);
const SHORT_LIFE = 90 * DAY;
const LONG_LIFE = 761 * DAY;

/** All activities of the subscription in the order in which they happened. A position is for good. */
export class Activities {
  readonly #log: Activity[] = [];
  #made: History | undefined;

  /** @param history made at the first look at what happened before the start */
  constructor(private readonly history: () => History) {}

  add(activity: Activity): void {
    this.#log.push(activity);
  }

  /** One more than the position of the newest. */
  get end(): number {
    return this.#history.length + this.#log.length;
  }

  at(position: number): Activity | undefined {
    const { length } = this.#history;
    return position < length ? this.#history.at(position) : this.#log[position - length];
  }

  /** Position of the first activity that is not before a second. */
  since(second: number): number {
    const early = this.#history.since(second);
    if (early < this.#history.length) return early;
    let [low, high] = [0, this.#log.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#log[middle]?.at ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    return this.#history.length + low;
  }

  get #history(): History {
    return (this.#made ??= this.history());
  }
}

export function isPruned({ type, at }: Activity, now: number): boolean {
  return at < now / 1000 - (SHORT_LIVED.has(type) ? SHORT_LIFE : LONG_LIFE);
}
