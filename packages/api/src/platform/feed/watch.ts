import { PROGRESS_TICKS_PER_SECOND } from '@dynamic-chat-sync/shared/limits';

/** Nobody is told of changes more often than this. Milliseconds. */
export const SHORTEST_TICK = 1000 / PROGRESS_TICKS_PER_SECOND;

/** Calls back on every change until the returned function is called. */
export type Join = (ring: () => void) => () => void;

/**
 * "Look again", as an async iterator written by hand: a generator parked on a quiet topic could not be closed, because
 * its `return()` waits for the pending `next()`. It keeps one flag, never a queue, so a slow reader skips ticks and
 * still gets the last one. As no answer carries more than the topic, many who watch the same may share one `join`.
 */
export class TopicWatch implements AsyncIterableIterator<string> {
  private changed = true; // The first pull answers at once: the present state.
  private closed = false;
  private quietUntil = 0;
  private timer: NodeJS.Timeout | null = null;
  private parked: ((result: IteratorResult<string>) => void) | null = null;
  private leave: (() => void) | null = null;

  constructor(
    readonly topic: string,
    readonly join: Join,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<string>> {
    if (!this.closed) this.leave ??= this.join(() => this.ring());
    return new Promise(resolve => {
      this.parked = resolve;
      this.answer();
    });
  }

  return(): Promise<IteratorResult<string>> {
    this.closed = true;
    this.leave?.();
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.answer();
    return Promise.resolve({ done: true, value: undefined });
  }

  private ring(): void {
    this.changed = true;
    this.answer();
  }

  private answer(): void {
    if (!this.parked || !(this.changed || this.closed)) return;
    const pause = this.closed ? 0 : this.quietUntil - performance.now();
    if (pause > 0) this.answerAfter(pause);
    else this.answerNow(this.parked);
  }

  private answerAfter(pause: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.answer();
    }, pause);
  }

  private answerNow(resolve: NonNullable<typeof this.parked>): void {
    this.changed = false;
    this.quietUntil = performance.now() + SHORTEST_TICK;
    this.parked = null;
    resolve(this.closed ? { done: true, value: undefined } : { done: false, value: this.topic });
  }
}
