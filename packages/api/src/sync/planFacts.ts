import type { Shares } from '../integration/shares';
import { allowanceOf, type Allowance } from './plan/allowance';
import type { Facts, LaneSlice, SliceFact } from './plan/plan';
import { IDS_PER_READ, type Survey } from './plan/survey';
import type { Slice, Sync } from './sync';
import { PLANNED_EXPORTS_AT_ONCE } from './syncMoves';
import type { PlannedSlice } from './syncPlan';

/** What Marketo gives a subscription for a day, unless more was bought; nothing tells how much it is. */
export const CALLS_A_DAY = 50_000;
export const BYTES_A_DAY = 500_000_000;
/** What the throttle lets through. */
export const PACE = { callsPerWindow: 50, callsAtOnce: 5 } as const;
/** Slices of ids whose reads tell how long reads take now. */
const NEWEST = 4;

/** Today, by Marketo's count. `calls` are everybody's, `callsByUs` those of this sync; `bytes` those of our own exports. */
export type Usage = Readonly<{ calls: number; callsByUs: number; bytes: number; resetAt: Date }>;

export type PlanCircumstances = Readonly<{ now: Date; shares: Shares; usage: Usage }>;

/** What the planner is told of a sync that has a survey. */
export function factsOf(sync: Sync, survey: Survey, { now, shares, usage }: PlanCircumstances): Facts {
  return {
    now,
    survey,
    slices: sliceFactsOf(sync.slices),
    calls: callsOf(shares, usage),
    volume: allowanceOf({
      limit: BYTES_A_DAY,
      usedByUs: usage.bytes,
      usedByOthers: 0,
      leftToOthers: shares.volumeLeft,
      resetAt: usage.resetAt,
    }),
    readSeconds: readSecondsOf(sync.slices, survey),
    pace: PACE,
    exportPlaces: PLANNED_EXPORTS_AT_ONCE,
  };
}

/** Slices as the planner sees them. */
export function sliceFactsOf(slices: readonly Slice[]): readonly SliceFact[] {
  return slices.map(sliceFact);
}

function callsOf({ callsLeft }: Shares, { calls, callsByUs, resetAt }: Usage): Allowance {
  const usedByUs = Math.min(calls, callsByUs);
  return allowanceOf({
    limit: CALLS_A_DAY,
    usedByUs,
    usedByOthers: calls - usedByUs,
    leftToOthers: callsLeft,
    resetAt,
  });
}

function sliceFact(slice: Slice): SliceFact {
  return {
    ...laneOf(slice),
    id: slice.id,
    stage: STAGES[slice.state],
    beganAt: slice.exportQueuedAt,
    processingSince: slice.lane === 'BULK' ? slice.exportStartedAt : null,
    finishedAt: slice.exportFinishedAt,
    people: slice.peopleExpected,
    bytes: slice.bytes,
  };
}

const STAGES = {
  PLANNED: 'PLANNED',
  CREATED: 'QUEUED',
  QUEUED: 'QUEUED',
  EXPORTING: 'PROCESSING',
  EXPORTED: 'READING',
  LOADING: 'READING',
  LOADED: 'SETTLED',
} as const satisfies Record<Slice['state'], SliceFact['stage']>;

function laneOf({ lane, from, until, firstId, lastId }: Slice): LaneSlice {
  return lane === 'BULK' ? { lane, from, until } : { lane, firstId: firstId ?? 0, lastId: lastId ?? 0 };
}

function readSecondsOf(slices: readonly Slice[], survey: Survey): readonly number[] {
  const read = slices.filter(({ lane, reads }) => lane === 'ID' && reads > 0);
  if (read.length === 0) return survey.readSeconds;
  return read.slice(-NEWEST).map(({ reads, readMs }) => readMs / reads / 1000);
}

/** Slices as they are kept: those of ids with about the dates on which their people were created, for the picture of the years. */
export function slicesToAdd(begin: readonly LaneSlice[], survey: Survey, firstNumber: number): readonly PlannedSlice[] {
  return begin.map((slice, at) => {
    const number = firstNumber + at;
    if (slice.lane === 'BULK') return { number, ...slice };
    const { lane, firstId, lastId } = slice;
    const share = survey.asked === 0 ? 0 : survey.met / survey.asked;
    const peopleGuessed = Math.round((lastId - firstId + 1) * share);
    return { number, lane, firstId, lastId, peopleGuessed, ...datesOf(slice, survey) };
  });
}

function datesOf({ firstId, lastId }: Readonly<{ firstId: number; lastId: number }>, survey: Survey) {
  const from = dateOf(firstId - IDS_PER_READ, survey);
  const until = lastId >= survey.newestId ? survey.at.getTime() : dateOf(lastId, survey);
  return { from: new Date(from), until: new Date(Math.max(until, from + 1000)) };
}

/** Between landmarks ids are taken to rise evenly with time. */
function dateOf(id: number, { landmarks, bornAt, at, newestId }: Survey): number {
  const known = [{ id: 0, createdAt: bornAt }, ...landmarks, { id: newestId + 1, createdAt: at }];
  const after = known.findIndex(mark => mark.id >= id);
  const [low, high] = [known[Math.max(0, after - 1)], known[after < 0 ? known.length - 1 : after]];
  if (!low || !high || high.id <= low.id) return (high ?? { createdAt: at }).createdAt.getTime();
  const part = Math.max(0, id - low.id) / (high.id - low.id);
  return low.createdAt.getTime() + part * (high.createdAt.getTime() - low.createdAt.getTime());
}
