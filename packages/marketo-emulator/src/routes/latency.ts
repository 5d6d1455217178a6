import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../world';

/** Makes a read last as long as it is said to, in the time of the emulated clock. @param share of a whole page */
export async function takeTime({ unknowns, clock }: World, share: number): Promise<void> {
  const seconds = unknowns.readSeconds * share;
  if (seconds > 0 && clock.rate > 0) await sleep((seconds * 1000) / clock.rate);
}
