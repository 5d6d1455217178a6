import type { Landmark } from '../../src/sync/plan/survey';

/** How long Marketo takes over an export: seconds in the queue, and processing. */
export type JobModel = Readonly<{ name: string; queueSeconds: number; processingSeconds(rows: number): number }>;

export const JOB_MODELS: readonly JobModel[] = [
  { name: '11.2 × rows^0.538', queueSeconds: 60, processingSeconds: rows => 11.2 * rows ** 0.538 },
  { name: '60 s + rows/30', queueSeconds: 60, processingSeconds: rows => 60 + rows / 30 },
  { name: '60 s + rows/1,500', queueSeconds: 60, processingSeconds: rows => 60 + rows / 1_500 },
];
export const READ_SECONDS = [1, 2, 4];

export const CALLS_PER_DAY = 50_000;
export const VOLUME_PER_DAY = 500_000_000;
export const ROW_BYTES = 500;
/** Ours; the rest is left to other tools. */
export const SHARE = 0.5;
export const CALLS_PER_WINDOW = 100 * SHARE;
export const CALLS_AT_ONCE = 10 * SHARE;
export const EXPORT_PLACES = 10 * SHARE;
export const SLOTS = 2;
export const WIDEST_SLICE_DAYS = 31;
/** What every right sync does besides reading people: describe before, changes, deletions and merges after. Calls, of a second each. */
export const CALLS_AROUND = 6;

/** Ten in the morning where the quota day is counted; fourteen hours before its end. Seconds. */
export const START = Date.UTC(2026, 2, 2, 16) / 1000;
export const FIRST_RESET = Date.UTC(2026, 2, 3, 6) / 1000;
export const DAY = 86_400;

/** A subscription, as it is. */
export type Case = Readonly<{
  name: string;
  /** Rising. */
  ids: Uint32Array;
  /** Seconds since 1970, rising with the ids. */
  createdAt: Uint32Array;
  /** Seconds since 1970. */
  born: number;
  /** 0 to 1: the part of both quotas that other tools use, at the start of every day. */
  usedByOthers: number;
  /** Beyond the list that `worstRatioToBound` speaks of: one that only somebody who knows where nobody is could do quickly. */
  isExtra?: true;
}>;

type Wanted = Readonly<{ people: number; years: number }>;

/** Everything that the issue names. */
export function cases(): readonly (() => Case)[] {
  const million = { people: 1_000_000, years: 8 };
  return [
    () => evenly('8 years, 1 M', million),
    () => evenly('3 years, 200 k', { people: 200_000, years: 3 }),
    () => evenly('12 years, 2 k', { people: 2_000, years: 12 }),
    () => evenly('8 years, 5 M', { people: 5_000_000, years: 8 }),
    () => oneDay('one day, 5 M', 5_000_000),
    () => ({ ...evenly('8 years, 1 M, half of the ids gone', million), ids: everyOther(million.people) }),
    () => ({
      ...evenly('8 years, 1 M, one gap of 4 M ids', million),
      ids: withOneGap(million.people, 4_000_000),
      isExtra: true,
    }),
    () => ({ ...evenly('8 years, 1 M, strangers use half', million), usedByOthers: 0.5 }),
    () => ({ ...evenly('8 years, 5 M, strangers use half', { people: 5_000_000, years: 8 }), usedByOthers: 0.5 }),
    () => evenly('8 years, 1 M, no updatedAt filter', million),
    () => evenly('nobody', { people: 0, years: 5 }),
  ];
}

function evenly(name: string, { people, years }: Wanted): Case {
  const span = Math.round(years * 365.25 * DAY);
  const born = START - span;
  const random = randomOf(people + years);
  const createdAt = Uint32Array.from({ length: people }, () => born + Math.floor(random() * span)).sort();
  return { name, ids: dense(people), createdAt, born, usedByOthers: 0 };
}

function oneDay(name: string, people: number): Case {
  const first = START - 3 * DAY;
  const createdAt = Uint32Array.from({ length: people }, (_, at) => first + Math.floor((at / people) * DAY * 0.9));
  return { name, ids: dense(people), createdAt, born: START - 5 * 365 * DAY, usedByOthers: 0 };
}

function dense(people: number): Uint32Array {
  return Uint32Array.from({ length: people }, (_, at) => at + 1);
}

function everyOther(people: number): Uint32Array {
  const random = randomOf(people);
  let id = 0;
  return Uint32Array.from({ length: people }, () => (id += 1 + Math.floor(random() * 3)));
}

function withOneGap(people: number, gap: number): Uint32Array {
  return Uint32Array.from({ length: people }, (_, at) => at + 1 + (at >= people * 0.75 ? gap : 0));
}

/** The same numbers for the same seed, 0 to 1. */
export function randomOf(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How many of a rising list are below a value. */
export function below(values: Uint32Array, value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a read of these ids answers. */
export function meet({ ids, createdAt }: Case, asked: readonly number[]): readonly Landmark[] {
  return asked.flatMap(id => {
    const at = below(ids, id);
    return ids[at] === id ? [{ id, createdAt: new Date((createdAt[at] ?? 0) * 1000) }] : [];
  });
}

/** When the quota is counted anew after a moment. */
export function resetAfter(seconds: number): number {
  return seconds < FIRST_RESET ? FIRST_RESET : FIRST_RESET + (Math.floor((seconds - FIRST_RESET) / DAY) + 1) * DAY;
}
