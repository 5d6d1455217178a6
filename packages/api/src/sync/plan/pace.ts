import type { Facts, SliceFact } from './plan';

/** Marketo changes an export's status at most once a minute, and we look at it as often. */
export const STATUS_GRID_SECONDS = 60;

/** Calls a second that our share of the rate allows, with reads that last as long as the newest did. */
export function callsPerSecond({ pace, readSeconds, survey }: Pick<Facts, 'pace' | 'readSeconds' | 'survey'>): number {
  const measured = readSeconds.length > 0 ? readSeconds : survey.readSeconds;
  const latency = measured.length === 0 ? 1 : mean(measured);
  return Math.min(pace.callsPerWindow / 20, pace.callsAtOnce / Math.max(0.01, latency));
}

/** What is believed of exports; better with every one that was measured. */
export type ExportPace = Readonly<{
  /** From being enqueued to the start of processing, where a slot is free. */
  queueSeconds: number;
  /** How long Marketo takes over an export of so many people. */
  processingSeconds(people: number): number;
  /** People in the biggest export of ours that was seen to end; 0 before the first. */
  mostMeasured: number;
}>;

type Point = Readonly<{ people: number; seconds: number }>;

/** Where nothing is measured: between the fastest and the slowest that was heard of, and weak: the first export outweighs it. */
const GUESS: Point = { people: 10_000, seconds: 75 };
/** Time grows like people to this power where all measured exports are of one size; recorded ones did about so. */
const LIKELY_GROWTH = 0.5;
const GROWTH_WEIGHT = 0.5;
const FEWEST_SECONDS = 10;

/**
 * A power of the number of people through what was measured: `seconds = a × people ^ b`. An export that takes longer than
 * believed counts before its end, as if it ended soon.
 */
export function exportPace(slices: readonly SliceFact[], now: Date): ExportPace {
  const exports = slices.filter(({ lane, processingSince }) => lane === 'BULK' && processingSince !== null);
  const queues = exports.map(({ beganAt, processingSince }) => secondsBetween(beganAt, processingSince));
  const ended = exports.flatMap(slice => pointOf(slice, slice.finishedAt));
  const curve = curveThrough(ended.length > 0 ? ended : [GUESS]);
  const late = exports
    .filter(({ finishedAt }) => finishedAt === null)
    .flatMap(slice => pointOf(slice, now))
    .filter(({ people, seconds }) => seconds > curve(people))
    .map(({ people, seconds }) => ({ people, seconds: seconds * 1.5 }));
  return {
    queueSeconds: queues.length === 0 ? 60 : Math.min(...queues),
    processingSeconds: late.length === 0 ? curve : curveThrough([...ended, ...late]),
    mostMeasured: Math.max(0, ...ended.map(({ people }) => people)),
  };
}

function pointOf({ processingSince, people }: SliceFact, end: Date | null): Point[] {
  if (processingSince === null || end === null || people === null) return [];
  return [{ people: Math.max(1, people), seconds: Math.max(1, secondsBetween(processingSince, end)) }];
}

/** Least squares in logarithms, with a growth that is held near the likely one until sizes differ. */
function curveThrough(points: readonly Point[]): (people: number) => number {
  const logs = points.map(({ people, seconds }) => ({ x: Math.log(people), y: Math.log(seconds) }));
  const x = mean(logs.map(log => log.x));
  const y = mean(logs.map(log => log.y));
  const spread = logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
  const slant = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  const growth = (slant + GROWTH_WEIGHT * LIKELY_GROWTH) / (spread + GROWTH_WEIGHT);
  const bounded = Math.min(1, Math.max(0, growth));
  return people => Math.max(FEWEST_SECONDS, Math.exp(y + bounded * (Math.log(Math.max(1, people)) - x)));
}

export function secondsBetween(from: Date | null, until: Date | null): number {
  return from === null || until === null ? 0 : Math.max(0, (+until - +from) / 1000);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
