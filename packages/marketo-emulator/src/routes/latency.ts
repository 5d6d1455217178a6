import type { World } from '../world';

/**
 * Makes a read last as long as it is said to, in the time of the emulated clock: while that stands still, the read waits
 * until somebody moves it. @param share of a whole page
 */
export async function takeTime({ unknowns, clock }: World, share: number): Promise<void> {
  const seconds = unknowns.readSeconds * share;
  if (seconds > 0) await clock.wait(seconds);
}
