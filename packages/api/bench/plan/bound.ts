import {
  below,
  CALLS_AROUND,
  CALLS_AT_ONCE,
  CALLS_PER_DAY,
  CALLS_PER_WINDOW,
  DAY,
  FIRST_RESET,
  ROW_BYTES,
  SHARE,
  SLOTS,
  START,
  VOLUME_PER_DAY,
  WIDEST_SLICE_DAYS,
  type Case,
  type JobModel,
} from './world';

/**
 * No sync can end earlier, even one that knew everything beforehand: our share of the calls at our share of the rate, our share
 * of the bytes of each quota day, and two export slots that are never idle; both lanes together, with the best place for them
 * to meet. Whether somebody has an id is known only by reading it. Seconds.
 */
export function boundOf(one: Case, jobs: JobModel, readSeconds: number): number {
  const people = one.ids.length;
  if (people === 0) return CALLS_AROUND;
  const fullest = fullestSlice(one);
  const enough = (seconds: number): boolean => {
    const byId = below(one.ids, readsBy(one, readSeconds, seconds) * 300 + 1);
    return byId + exportable(one, jobs, { seconds, fullest }) >= people;
  };
  let [low, high] = [0, 1];
  while (!enough(high)) high *= 2;
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high + CALLS_AROUND;
}

/** Reads that can have ended after so many seconds. Reads are whole, and a window of 20 s may begin with all of its calls. */
function readsBy({ usedByOthers }: Case, readSeconds: number, seconds: number): number {
  const perDay = CALLS_PER_DAY * (1 - usedByOthers) * SHARE;
  return withinDays(seconds, perDay, length => {
    if (length < readSeconds) return 0;
    const windows = Math.floor((length - readSeconds) / 20) + 1;
    return Math.min(windows * CALLS_PER_WINDOW, Math.floor(length / readSeconds) * CALLS_AT_ONCE);
  });
}

/** People that two slots can export within so many seconds: full slices, and one that just fits. */
type Time = Readonly<{ seconds: number; fullest: number }>;

function exportable(one: Case, jobs: JobModel, { seconds, fullest }: Time): number {
  const perDay = (VOLUME_PER_DAY * (1 - one.usedByOthers) * SHARE) / ROW_BYTES;
  const biggest = Math.min(fullest, perDay);
  const time = seconds - jobs.queueSeconds;
  if (time <= 0 || biggest === 0) return 0;
  const full = Math.floor(time / jobs.processingSeconds(biggest));
  const rest = rowsWithin(jobs, time - full * jobs.processingSeconds(biggest), biggest);
  return Math.min(
    SLOTS * (full * biggest + rest),
    withinDays(seconds, perDay, () => Infinity),
  );
}

function fullestSlice({ createdAt }: Case): number {
  let [most, start] = [0, 0];
  createdAt.forEach((moment, at) => {
    while (moment - (createdAt[start] ?? 0) > WIDEST_SLICE_DAYS * DAY) start += 1;
    most = Math.max(most, at - start + 1);
  });
  return most;
}

function rowsWithin(jobs: JobModel, seconds: number, most: number): number {
  let [low, high] = [0, most];
  if (jobs.processingSeconds(1) > seconds) return 0;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (jobs.processingSeconds(middle) <= seconds) low = middle;
    else high = middle;
  }
  return low;
}

/** What may be used of an allowance that is renewed every day; `most` says how much a stretch of so many seconds allows. */
function withinDays(seconds: number, perDay: number, most: (length: number) => number): number {
  const today = FIRST_RESET - START;
  const rest = Math.max(0, seconds - today);
  const spent = (length: number): number => (length <= 0 ? 0 : Math.min(perDay, most(length)));
  return spent(Math.min(seconds, today)) + Math.floor(rest / DAY) * spent(DAY) + spent(rest % DAY);
}
