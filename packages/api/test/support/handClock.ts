import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/platform/clock';

type Sleeper = { due: number; wake: () => void };

/** A clock that stands still until a test moves it. */
export class HandClock implements Clock {
  private sleepers: Sleeper[] = [];

  constructor(private time: number = Date.UTC(2026, 0, 15)) {}

  now = (): Date => new Date(this.time);

  sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const sleeper = { due: this.time + ms, wake: resolve };
      this.sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.sleepers = this.sleepers.filter(other => other !== sleeper);
        reject(signal.reason as Error);
      });
    });

  /** Moves on, and wakes who is due on the way, each at their moment. */
  async advance(ms: number): Promise<void> {
    const end = this.time + ms;
    await setImmediate();
    for (let next = this.nextUntil(end); next; next = this.nextUntil(end)) {
      this.time = Math.max(this.time, next.due);
      this.sleepers = this.sleepers.filter(sleeper => sleeper !== next);
      next.wake();
      await setImmediate(); // Lets whoever woke go on before time does.
    }
    this.time = end;
  }

  /** Milliseconds until somebody is due; null while nobody sleeps. */
  untilNext(): number | null {
    const next = this.nextUntil(Number.POSITIVE_INFINITY);
    return next ? next.due - this.time : null;
  }

  private nextUntil(end: number): Sleeper | undefined {
    return this.sleepers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
  }
}
