import type { Clock } from './clock';

/** What other integrations of the same subscription take, all the time. */
export interface Load {
  readonly callsPerHour: number;
  readonly megabytesPerDay: number;
  /** Of the ten places for exports, those in processing included. */
  readonly queuePlaces: number;
  /** Of the two exports that are processed at once. */
  readonly processingPlaces: number;
}

export const NO_LOAD: Load = { callsPerHour: 0, megabytesPerDay: 0, queuePlaces: 0, processingPlaces: 0 };

/** Their name in the usage statistics. */
export const STRANGERS = 'other-integrations@example.com';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MEGABYTE = 1_000_000;

/**
 * Other integrations: nobody sees what they do, but their calls, exports and bytes are missing. What they took by any
 * moment follows from the clock alone, so the same story has the same end each time.
 */
export class Strangers {
  /** Oldest first; each holds until the next. */
  readonly #loads: { readonly since: number; readonly load: Load }[] = [];

  constructor(private readonly clock: Clock) {}

  get load(): Load {
    return this.#loads.at(-1)?.load ?? NO_LOAD;
  }

  /** When what they take last changed, in emulated milliseconds. */
  get since(): number {
    return this.#loads.at(-1)?.since ?? 0;
  }

  /** From now on; what was taken stays taken. */
  change(load: Load): void {
    const isSame = (Object.keys(load) as (keyof Load)[]).every(name => load[name] === this.load[name]);
    if (!isSame) this.#loads.push({ since: this.clock.now(), load });
  }

  /** Calls between two moments, in emulated milliseconds, as far as they have passed. */
  calls(from: number, until: number): number {
    return Math.floor(this.#taken(from, until, ({ callsPerHour }) => callsPerHour / HOUR));
  }

  bytes(from: number, until: number): number {
    return Math.floor(this.#taken(from, until, ({ megabytesPerDay }) => (megabytesPerDay * MEGABYTE) / DAY));
  }

  #taken(from: number, until: number, perMillisecond: (load: Load) => number): number {
    const end = Math.min(until, this.clock.now());
    return this.#loads.reduce((sum, { since, load }, at) => {
      const next = this.#loads[at + 1]?.since ?? Infinity;
      return sum + perMillisecond(load) * Math.max(0, Math.min(end, next) - Math.max(from, since));
    }, 0);
  }
}
