import { peopleOf } from './plan/survey';
import type { Slice, Sync } from './sync';

export const SYNC_PHASES = ['QUEUED', 'PLANNING', 'EXPORTING', 'LOADING', 'CATCHING_UP', 'FINISHED'] as const;
export type SyncPhase = (typeof SYNC_PHASES)[number];

export type DateRange = Readonly<{ earliest: Date; latest: Date }>;

/** What people see of how far a sync is; derived from its slices, stored nowhere (but for `percent`, which may not fall). */
export type SyncProgress = Readonly<{
  phase: SyncPhase;
  percent: number | null;
  peopleStored: number;
  peopleInFlight: number;
  peopleExpected: number | null;
  peopleExpectedIsExact: boolean;
  peoplePerSecond: number | null;
  expectedEnd: DateRange | null;
  bytesExported: number;
  callsMade: number;
  valuesRejected: number;
  rowsSetAside: number;
}>;

export function progressOf(sync: Sync, now: Date): SyncProgress {
  const expected = completed(sync) ?? expectedPeople(sync);
  return {
    phase: phaseOf(sync),
    percent: sync.percent,
    peopleStored: sync.peopleStored,
    peopleInFlight: sum(sync.slices, slice => slice.peopleInFlight),
    peopleExpected: expected?.people ?? null,
    peopleExpectedIsExact: expected?.exact ?? false,
    peoplePerSecond: pace(sync, now)?.peoplePerSecond ?? null,
    expectedEnd: expectedEnd(sync, now),
    bytesExported: sum(sync.slices, slice => slice.bytes ?? 0),
    callsMade: sync.callsMade,
    valuesRejected: sum(sync.slices, slice => slice.valuesRejected),
    rowsSetAside: sum(sync.slices, slice => slice.rowsSetAside),
  };
}

/** Afterwards all were counted, by whatever lane. */
function completed({ state, survey, peopleStored, slices }: Sync): { people: number; exact: boolean } | null {
  if (state !== 'COMPLETED' || survey === null) return null;
  return { people: peopleStored + sum(slices, slice => slice.rowsSetAside), exact: true };
}

function phaseOf({ state, plannedAt, slices }: Sync): SyncPhase {
  if (state === 'COMPLETED' || state === 'CANCELLED') return 'FINISHED';
  if (plannedAt === null) return state === 'QUEUED' ? 'QUEUED' : 'PLANNING';
  if (slices.length > 0 && slices.every(slice => slice.state === 'LOADED')) return 'CATCHING_UP';
  return slices.some(slice => slice.state === 'LOADING') ? 'LOADING' : 'EXPORTING';
}

type Copy = Pick<Sync, 'slices' | 'survey'>;

/**
 * How many people there are to copy. Exact once all of them are counted; before that as many as the survey met, or, where
 * there is none, the days not yet counted are taken to be as busy as those that are. Null before the first count.
 */
export function expectedPeople({ slices, survey }: Copy): { people: number; exact: boolean } | null {
  const known = slices.filter(slice => slice.peopleExpected !== null);
  const people = sum(known, slice => slice.peopleExpected ?? 0);
  if (survey !== null) return { people: Math.max(peopleOf(survey), people), exact: false };
  if (known.length === slices.length) return slices.length === 0 ? null : { people, exact: true };
  const time = sum(known, span);
  if (time === 0) return null;
  return { people: Math.round((people / time) * sum(slices, span)), exact: false };
}

/**
 * Share of the people that are stored or on the way, 0 to 100. At most 99 before the end: what is on the way may have
 * to be loaded again, and 100 is said by COMPLETED alone.
 */
export function percentDone(copy: Copy): number | null {
  const { slices } = copy;
  const expected = expectedPeople(copy);
  if (expected === null) return null;
  const done = sum(slices, slice => slice.peopleRead + slice.peopleInFlight);
  const settled = slices.length === 0 ? 0 : slices.filter(slice => slice.state === 'LOADED').length / slices.length;
  return Math.min(99, 100 * (expected.people === 0 ? settled : done / expected.people));
}

type Pace = Readonly<{ peoplePerSecond: number; secondsPerSlice: number }>;

/** How many of the newest loads tell the pace: enough to smooth it, few enough to follow it. */
const PACE_OVER_LOADS = 8;

/** Measured over the newest loads; null before the second, and while nothing is meant to move. */
function pace(sync: Sync, now: Date): Pace | null {
  if (sync.state !== 'RUNNING' && sync.state !== 'WAITING') return null;
  const loads = sync.slices
    .filter(slice => slice.loadedAt !== null)
    .sort((a, b) => +(b.loadedAt ?? 0) - +(a.loadedAt ?? 0));
  const window = loads.slice(0, PACE_OVER_LOADS);
  const before = loads[PACE_OVER_LOADS]?.loadedAt ?? sync.startedAt;
  if (window.length < 2 || before === null) return null;
  const seconds = Math.max(0.001, (now.getTime() - before.getTime()) / 1000);
  return {
    peoplePerSecond: sum(window, slice => slice.peopleRead) / seconds,
    secondsPerSlice: seconds / window.length,
  };
}

/** How far off the middle the ends of the expected end lie: exports of like size have been seen to differ this much. */
const SOONER = 0.7;
const LATER = 1.5;

function expectedEnd(sync: Sync, now: Date): DateRange | null {
  const measured = pace(sync, now);
  const secondsLeft = measured && timeLeft(sync, measured);
  if (!secondsLeft) return null;
  const milliseconds = secondsLeft * 1000;
  const start = Math.max(now.getTime(), quotaWaitEnd(sync) ?? 0);
  return { earliest: new Date(start + SOONER * milliseconds), latest: new Date(start + LATER * milliseconds) };
}

/** By slices, where all are known; else by the people who are left. */
function timeLeft(sync: Sync, { peoplePerSecond, secondsPerSlice }: Pace): number {
  if (sync.survey === null) return secondsPerSlice * sync.slices.filter(slice => slice.state !== 'LOADED').length;
  const read = sum(sync.slices, slice => slice.peopleRead);
  return peoplePerSecond === 0 ? 0 : Math.max(0, peopleOf(sync.survey) - read) / peoplePerSecond;
}

/** Nothing moves before a spent quota is given back; the other waits are part of the pace. */
function quotaWaitEnd({ wait }: Sync): number | null {
  return wait?.reason === 'CALLS_SPENT' || wait?.reason === 'EXPORT_VOLUME_SPENT' ? wait.until.getTime() : null;
}

function span(slice: Slice): number {
  return slice.until.getTime() - slice.from.getTime();
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
