import { spentBy, type Allowance } from './allowance';
import { WIDEST_SLICE } from './nextSlices';
import { EXPORT_SLOTS } from './outlook';
import { STATUS_GRID_SECONDS } from './pace';
import { peopleOf, type Survey } from './survey';

export type ExportsOnly = Readonly<{ seconds: number; exported: number; calls: number }>;

type Known = Readonly<{ now: Date; survey: Survey; volume: Allowance }>;

/** From being enqueued to the start of processing, where a slot is free. */
const QUEUE_SECONDS = 60;
/** To create, enqueue and download an export, and to look at it once. */
const CALLS_PER_EXPORT = 4;

/**
 * What a copy takes where all calls are left to other tools: every 31 days are one export, two of them at Marketo at a time,
 * each looked at once a minute, and none beyond the volume of a day.
 */
export function exportsOnly(
  { now, survey, volume }: Known,
  processingSeconds: (people: number) => number,
): ExportsOnly {
  const people = peopleOf(survey);
  const first = survey.landmarks[0]?.createdAt ?? now;
  const count = Math.max(1, Math.ceil((+now - +first) / WIDEST_SLICE));
  const each = QUEUE_SECONDS + processingSeconds(people / count) + STATUS_GRID_SECONDS / 2;
  const working = Math.ceil(count / EXPORT_SLOTS) * each;
  return {
    seconds: Math.max(working, secondsForBytes(people * survey.rowBytes, { now, volume, working })),
    exported: people,
    calls: Math.round(count * (CALLS_PER_EXPORT + each / STATUS_GRID_SECONDS)),
  };
}

type Spending = Readonly<{ now: Date; volume: Allowance; working: number }>;

/** With a volume that is spent the copy goes on after each midnight of Marketo's. */
function secondsForBytes(bytes: number, { now, volume, working }: Spending): number {
  const rate = bytes / working;
  let seconds = working;
  while (spentBy(volume, now, { seconds, rate }) < bytes * 0.999 && seconds < MOST_SECONDS) seconds += HOUR;
  return seconds;
}

const HOUR = 3_600;
const MOST_SECONDS = 400 * 24 * HOUR;
