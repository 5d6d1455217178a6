import { onReturn } from './returning';

const FIRST_MS = 300;
const LONGEST_MS = 10_000;

/** How long to wait before the next try: doubling, at most ten seconds, and spread so that ten thousand browsers do not come at once. */
export function retryDelay(retries: number, random: () => number = Math.random): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** retries);
  return ceiling / 2 + (random() * ceiling) / 2;
}

/** Ends after the delay, or at once when the network, the person or the device comes back. */
export function waitToRetry(retries: number): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(done, retryDelay(retries));
    const leave = onReturn(done);
    function done(): void {
      clearTimeout(timer);
      leave();
      resolve();
    }
  });
}
