/** The one clock of an emulated world: quotas, tokens, exports and retention all read it and nothing else. */
export interface Clock {
  /** Emulated milliseconds since 1970. */
  now(): number;
  /** Emulated seconds that pass in one real second; 0 means that only `advance` moves the clock. */
  readonly rate: number;
  /** Moves the clock forward by whole or broken seconds; it never goes back. */
  advance(seconds: number): void;
  /** Settles when so many emulated seconds have passed, by themselves or because the clock was moved. */
  wait(seconds: number): Promise<void>;
}

interface Sleeper {
  /** Emulated milliseconds. */
  readonly until: number;
  readonly wake: () => void;
}

export interface ClockOptions {
  /** Where the clock starts; default: the real time of its making. */
  readonly start?: Date | number;
  /** Default 1. */
  readonly rate?: number;
  /** Real milliseconds; tests may hand in their own. */
  readonly realTime?: () => number;
}

export function createClock({ start, rate = 1, realTime = Date.now }: ClockOptions = {}): Clock {
  if (!(rate >= 0) || !Number.isFinite(rate)) throw new RangeError('A clock rate is a number of 0 or more.');
  const realStart = realTime();
  let origin = start === undefined ? realStart : Number(start);
  const sleepers = new Set<Sleeper>();
  const now = (): number => Math.floor(origin + (realTime() - realStart) * rate);
  const wakeThoseDue = (): void => {
    for (const { until, wake } of sleepers) if (until <= now()) wake();
  };
  return {
    rate,
    now,
    advance(seconds) {
      if (!(seconds >= 0) || !Number.isFinite(seconds)) throw new RangeError('A clock only moves forward.');
      origin += seconds * 1000;
      wakeThoseDue();
    },
    wait(seconds) {
      return new Promise(resolve => {
        let timer: NodeJS.Timeout | undefined;
        const wake = (): void => {
          clearTimeout(timer);
          sleepers.delete(sleeper);
          resolve();
        };
        const until = now() + seconds * 1000;
        const sleeper = { until, wake };
        // Timers may be a little early.
        const sleep = (): void => {
          if (now() >= until) wake();
          else timer = setTimeout(sleep, Math.ceil((until - now()) / rate));
        };
        sleepers.add(sleeper);
        if (rate > 0) sleep();
      });
    },
  };
}

/** Marketo's form of a moment: whole seconds, UTC. */
export function wireDatetime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
