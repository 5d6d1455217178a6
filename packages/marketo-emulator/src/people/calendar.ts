import { packAscending } from '../compact/ascending';
import type { Ascending } from '../compact/ascending';
import { draw, fraction, mix, saltOf, squared } from './hash';
import { handOutIds } from './idRow';
import type { IdRow } from './idRow';

const DAY = 86_400;
const BURST = saltOf('burst');
const SECOND = saltOf('second');
const QUIET = saltOf('quiet');

/** When people were created and which ids they got, both rising with their index. */
export interface Calendar {
  /** Seconds since 1970. */
  readonly createdAt: Ascending;
  readonly ids: IdRow;
}

/** Seconds since 1970: `from` inclusive, `until` exclusive. */
export interface Span {
  readonly seed: number;
  readonly from: number;
  readonly until: number;
}

/** Somebody imported a list: so many people in each second from a moment on. */
interface Burst {
  readonly start: number;
  readonly size: number;
  readonly perSecond: number;
}

/**
 * Spreads people over the years as a real subscription grows: slowly at first, few at week-ends, hardly any in holiday
 * weeks, and in bursts where somebody imported a list (hundreds of people in one second). Made a day at a time, so that
 * never more than a day's people are in memory one by one.
 */
export function createCalendar(span: Span, people: number): Calendar {
  // About three people of ten came by imports.
  const imported = Math.floor(people * 0.3);
  const bursts = burstsOf(span, imported);
  const ends = dayEnds(span, people - imported);
  const createdAt = packAscending({ count: people, least: span.from, until: span.until }, add => {
    for (let day = 0; day < ends.length; day++) momentsOfDay(span, { day, ends, bursts }).forEach(add);
  });
  return { createdAt, ids: handOutIds(span.seed, people) };
}

function burstsOf({ seed, from, until }: Span, imported: number): Burst[] {
  const bursts: Burst[] = [];
  let filled = 0;
  for (let burst = 0; filled < imported; burst++) {
    const h = draw(seed + burst, BURST);
    const size = Math.min(imported - filled, 1 + Math.floor(imported * 0.2 * squared(fraction(h))));
    const start = from + Math.floor(fraction(mix(h)) * Math.max(1, until - from - DAY));
    bursts.push({ start, size, perSecond: 20 + (h % 400) });
    filled += size;
  }
  return bursts;
}

/** How many people came one by one up to the end of each day. */
function dayEnds({ seed, from, until }: Span, people: number): number[] {
  const days = Math.max(1, Math.ceil((until - from) / DAY));
  const weights = Array.from({ length: days }, (_, day) => weightOf(seed, from + day * DAY, day / days));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  return weights.map((weight, day) => {
    passed += weight;
    return day === days - 1 ? people : Math.round((passed / total) * people);
  });
}

interface Day {
  readonly day: number;
  readonly ends: readonly number[];
  readonly bursts: readonly Burst[];
}

/** The moments at which people were created on a day, ascending. */
function momentsOfDay({ seed, from, until }: Span, { day, ends, bursts }: Day): Uint32Array {
  const start = from + day * DAY;
  const length = Math.min(DAY, until - start);
  const [first, end] = [ends[day - 1] ?? 0, ends[day] ?? 0];
  const isLast = day === ends.length - 1;
  const parts = bursts.map(burst => partOf(burst, start, isLast ? Infinity : start + DAY));
  const moments = new Uint32Array(parts.reduce((sum, part) => sum + part.end - part.first, end - first));
  let filled = 0;
  for (let at = first; at < end; at++) moments[filled++] = start + secondOfDay(draw(seed + at, SECOND), length);
  for (const { burst, first, end } of parts)
    for (let at = first; at < end; at++)
      moments[filled++] = Math.min(until - 1, burst.start + Math.floor(at / burst.perSecond));
  return moments.sort();
}

/** Who of a burst came between two moments; the second one exclusive. */
function partOf(burst: Burst, from: number, until: number): { burst: Burst; first: number; end: number } {
  const upTo = (moment: number): number => Math.max(0, Math.min(burst.size, (moment - burst.start) * burst.perSecond));
  return { burst, first: upTo(from), end: upTo(until) };
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
