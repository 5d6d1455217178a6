import { draw, fraction, mix, saltOf, squared } from './hash';

const DAY = 86_400;
const BURST = saltOf('burst');
const SECOND = saltOf('second');
const QUIET = saltOf('quiet');
const GAP = saltOf('gap');

/** When people were created and which ids they got, both rising with their index. */
export interface Calendar {
  /** Seconds since 1970, ascending. */
  readonly createdAt: Uint32Array;
  /** Ascending, from about 1000, with gaps where people were deleted or anonymous. */
  readonly ids: Uint32Array;
}

/** Seconds since 1970: `from` inclusive, `until` exclusive. */
export interface Span {
  readonly seed: number;
  readonly from: number;
  readonly until: number;
}

/**
 * Spreads people over the years as a real subscription grows: slowly at first, few at week-ends, hardly any in holiday
 * weeks, and in bursts where somebody imported a list (hundreds of people in one second).
 */
export function createCalendar(span: Span, people: number): Calendar {
  const createdAt = sharedNumbers(people);
  const imported = fillBursts(span, createdAt);
  fillDays(span, createdAt.subarray(imported));
  createdAt.sort();
  return { createdAt, ids: handOutIds(span.seed, people) };
}

/** About three people of ten came by imports; returns how many. */
function fillBursts({ seed, from, until }: Span, createdAt: Uint32Array): number {
  const wanted = Math.floor(createdAt.length * 0.3);
  const span = until - from;
  let filled = 0;
  for (let burst = 0; filled < wanted; burst++) {
    const h = draw(seed + burst, BURST);
    const size = Math.min(wanted - filled, 1 + Math.floor(wanted * 0.2 * squared(fraction(h))));
    const start = from + Math.floor(fraction(mix(h)) * Math.max(1, span - DAY));
    const perSecond = 20 + (h % 400);
    for (let at = 0; at < size; at++) {
      createdAt[filled++] = Math.min(until - 1, start + Math.floor(at / perSecond));
    }
  }
  return filled;
}

function fillDays({ seed, from, until }: Span, createdAt: Uint32Array): void {
  const days = Math.max(1, Math.ceil((until - from) / DAY));
  const weights = Array.from({ length: days }, (_, day) => weightOf(seed, from + day * DAY, day / days));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let at = 0;
  weights.forEach((weight, day) => {
    passed += weight;
    const end = day === days - 1 ? createdAt.length : Math.round((passed / total) * createdAt.length);
    const start = from + day * DAY;
    const length = Math.min(DAY, until - start);
    for (; at < end; at++) createdAt[at] = start + secondOfDay(draw(seed + at, SECOND), length);
  });
}

function weightOf(seed: number, start: number, age: number): number {
  const date = new Date(start * 1000);
  const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
  const holidays = (date.getUTCMonth() === 11 && date.getUTCDate() > 22) || date.getUTCMonth() === 7;
  const silentMonth = draw(seed + Math.floor(start / (30 * DAY)), QUIET) % 17 === 0;
  return (0.3 + age) * (weekend ? 0.15 : 1) * (holidays ? 0.2 : 1) * (silentMonth ? 0.001 : 1);
}

/** Mostly between 07:00 and 19:00 UTC. */
function secondOfDay(h: number, length: number): number {
  const share = h % 5 === 0 ? fraction(mix(h)) : (7 + 12 * fraction(mix(h))) / 24;
  return Math.floor(share * length);
}

function handOutIds(seed: number, people: number): Uint32Array {
  const ids = sharedNumbers(people);
  let next = 1000 + (draw(seed, GAP) % 50);
  for (let at = 0; at < people; at++) {
    const h = draw(seed + at, GAP);
    if (h % 23 === 0) next += 1 + (mix(h) % 6);
    if (h % 20_011 === 0) next += 100 + (mix(h) % 2_000);
    ids[at] = next++;
  }
  return ids;
}

/** Every thread that makes people sees the same ones. */
function sharedNumbers(count: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(count * Uint32Array.BYTES_PER_ELEMENT));
}

/** Index of the first element that is not below `value`. */
export function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
