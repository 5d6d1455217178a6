import { below, DAY, resetAfter, ROW_BYTES, START, VOLUME_PER_DAY, type Case, type JobModel } from './world';

const POLL = 300;
const SLICE_DAYS = 30;
const STATUS_GRID = 60;

/**
 * What tools do today: one export of 30 days at a time, looked at every five minutes; it goes on at midnight where the day's
 * volume is spent. It may use all of what strangers leave. Seconds.
 */
export function policySeconds({ createdAt, born, usedByOthers }: Case, jobs: JobModel): number {
  let now = START;
  let spent = 0;
  let day = resetAfter(now);
  for (let until = START; until > born; until -= SLICE_DAYS * DAY) {
    const rows = below(createdAt, until) - below(createdAt, Math.max(born, until - SLICE_DAYS * DAY));
    if (resetAfter(now) !== day) [day, spent] = [resetAfter(now), 0];
    if (spent >= VOLUME_PER_DAY * (1 - usedByOthers)) [now, spent, day] = [day, 0, resetAfter(day)];
    const finished = jobs.queueSeconds + jobs.processingSeconds(rows);
    const shown = Math.ceil(finished / STATUS_GRID) * STATUS_GRID;
    now += Math.ceil(shown / POLL) * POLL;
    spent += rows * ROW_BYTES;
  }
  return now - START;
}
