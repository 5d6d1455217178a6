/** The only way features meet time, so that tests can move it. */
export type Clock = Readonly<{
  now(): Date;
  /** Real milliseconds. Rejects with the signal's reason (an `AbortError`) as soon as it aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}>;

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const wake = (): void => {
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const abort = (): void => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(wake, ms);
      signal?.addEventListener('abort', abort, { once: true });
    }),
};
