import { PROGRESS_TICKS_PER_SECOND } from '@dynamic-chat-sync/shared/limits';

const SHORTEST_TICK = 1000 / PROGRESS_TICKS_PER_SECOND;

/**
 * "Look again", as an async iterator written by hand: a generator parked on a quiet topic could not be closed, because
 * its `return()` waits for the pending `next()`. It keeps one flag, never a queue, so a slow reader skips ticks and
 * still gets the last one.
 */
export function watchTopic(topic: string, join: (ring: () => void) => () => void): AsyncIterableIterator<string> {
  let changed = true; // The first pull answers at once: the present state.
  let closed = false;
  let quietUntil = 0;
  let timer: NodeJS.Timeout | null = null;
  let parked: ((result: IteratorResult<string>) => void) | null = null;

  const answer = (): void => {
    if (!parked || !(changed || closed)) return;
    const pause = closed ? 0 : quietUntil - performance.now();
    if (pause > 0) {
      timer ??= setTimeout(() => {
        timer = null;
        answer();
      }, pause);
      return;
    }
    changed = false;
    quietUntil = performance.now() + SHORTEST_TICK;
    const resolve = parked;
    parked = null;
    resolve(closed ? { done: true, value: undefined } : { done: false, value: topic });
  };

  const leave = join(() => {
    changed = true;
    answer();
  });

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () =>
      new Promise(resolve => {
        parked = resolve;
        answer();
      }),
    return: () => {
      closed = true;
      leave();
      if (timer) clearTimeout(timer);
      answer();
      return Promise.resolve({ done: true, value: undefined });
    },
  };
}
