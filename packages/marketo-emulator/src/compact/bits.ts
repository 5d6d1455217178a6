/** A set of whole numbers from 0, a bit for each that could be in it. Plain data; every thread sees the same. */
export interface Bits {
  /** How many numbers are in the set. */
  readonly count: number;
  readonly words: Uint32Array;
  /** How many of them come before each group of words. */
  readonly before: Uint32Array;
}

const GROUP = 16;

/** The set of what `fill` adds, in any order, each below `room`. */
export function bitsOf(room: number, fill: (add: (member: number) => void) => void): Bits {
  const groups = Math.floor(room / (GROUP * 32)) + 1;
  const words = sharedNumbers(groups * GROUP);
  fill(member => {
    words[member >>> 5] = (words[member >>> 5] ?? 0) | (1 << (member & 31));
  });
  const before = sharedNumbers(groups);
  let count = 0;
  words.forEach((word, at) => {
    if (at % GROUP === 0) before[at / GROUP] = count;
    count += ones(word);
  });
  return { count, words, before };
}

/** The n-th smallest of the set, from 0; n must be less than its count. */
export function nth({ words, before }: Bits, n: number): number {
  const group = lastNotAbove(before, n);
  let rest = n - (before[group] ?? 0);
  let at = group * GROUP;
  for (let size = ones(words[at] ?? 0); rest >= size; size = ones(words[at] ?? 0)) {
    rest -= size;
    at += 1;
  }
  let word = words[at] ?? 0;
  for (; rest > 0; rest--) word &= word - 1;
  return at * 32 + 31 - Math.clz32(word & -word);
}

/** Index of the last element that is not above `value`; the first one never is. */
export function lastNotAbove(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

export function sharedNumbers(count: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(count * Uint32Array.BYTES_PER_ELEMENT));
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
