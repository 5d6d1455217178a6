import { bitsOf, nth, sharedNumbers } from './bits';
import type { Bits } from './bits';

/**
 * Many ascending numbers in little memory: two bits each, and as many more as the mean distance of neighbours has (Elias
 * and Fano's code). Plain data; every thread sees the same.
 */
export interface Ascending {
  readonly count: number;
  readonly least: number;
  /** How many lower bits of each number are kept as they are … */
  readonly width: number;
  /** … one after the other. */
  readonly low: Uint32Array;
  /** The upper bits of the n-th number are its member less n. */
  readonly high: Bits;
}

export interface Bounds {
  readonly count: number;
  /** Inclusive. */
  readonly least: number;
  /** Exclusive. */
  readonly until: number;
}

const WIDEST = 24;

/** @param fill adds `count` numbers, ascending, each within the bounds */
export function packAscending(
  { count, least, until }: Bounds,
  fill: (add: (value: number) => void) => void,
): Ascending {
  const room = Math.max(1, until - least);
  const width = Math.min(WIDEST, Math.max(0, Math.floor(Math.log2(room / Math.max(1, count)))));
  const low = sharedNumbers(Math.ceil((count * width) / 32) + 1);
  const high = bitsOf(count + Math.floor(room / 2 ** width) + 1, addHigh => {
    let n = 0;
    fill(value => {
      const above = value - least;
      writeLow({ low, width }, n, above & (2 ** width - 1));
      addHigh(Math.floor(above / 2 ** width) + n++);
    });
  });
  return { count, least, width, low, high };
}

/** The n-th number, from 0; 0 where there is none. */
export function numberAt({ count, least, width, low, high }: Ascending, n: number): number {
  if (n >= count) return 0;
  const bit = n * width;
  const word = bit >>> 5;
  const shift = bit & 31;
  // Shifted in two steps, for a shift by 32 is none.
  const lower = ((low[word] ?? 0) >>> shift) | (((low[word + 1] ?? 0) << 1) << (31 - shift));
  return least + (nth(high, n) - n) * 2 ** width + (lower & (2 ** width - 1));
}

/** How many of the numbers are less than `value`. */
export function countBelow(numbers: Ascending, value: number): number {
  let low = 0;
  let high = numbers.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(numbers, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function writeLow({ low, width }: { low: Uint32Array; width: number }, n: number, bits: number): void {
  const bit = n * width;
  const word = bit >>> 5;
  const shift = bit & 31;
  low[word] = (low[word] ?? 0) | (bits << shift);
  low[word + 1] = (low[word + 1] ?? 0) | ((bits >>> 1) >>> (31 - shift));
}
