import {
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
 * of the bytes of each quota day, and two export slots that are never idle; both lanes together. Seconds.
 */
export function boundOf(one: Case, jobs: JobModel, readSeconds: number): number {
  const people = one.ids.length;
  if (people === 0) return CALLS_AROUND;
  const lane = idLane(one, readSeconds);
  const enough = (seconds: number): boolean => lane(seconds) + exportable(one, jobs, seconds) >= people;
  let [low, high] = [0, 1];
  while (!enough(high)) high *= 2;
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high + CALLS_AROUND;
}

/** People that ids can give within so many seconds. A gap of more ids than one read holds is known, and costs nothing. */
function idLane({ ids, usedByOthers }: Case, readSeconds: number): (seconds: number) => number {
  let asked = 0;
  ids.forEach((id, at) => (asked += Math.min(id - (at === 0 ? 0 : (ids[at - 1] ?? 0)), 300)));
  const perCall = ids.length / Math.max(asked / 300, ids.length / 300);
  const rate = Math.min(CALLS_PER_WINDOW / 20, CALLS_AT_ONCE / readSeconds);
  const perDay = CALLS_PER_DAY * (1 - usedByOthers) * SHARE;
  return seconds => {
    if (seconds < readSeconds) return 0;
    // The first window may begin with all of its calls at once.
    const burst = Math.min(CALLS_PER_WINDOW, (CALLS_AT_ONCE / readSeconds) * seconds);
    return perCall * Math.max(Math.min(burst, perDay), withinDays(seconds, rate, perDay));
  };
}

/** People that two slots can export within so many seconds: full slices, and one that just fits. */
function exportable(one: Case, jobs: JobModel, seconds: number): number {
  const fullest = fullestSlice(one);
  const perDay = (VOLUME_PER_DAY * (1 - one.usedByOthers) * SHARE) / ROW_BYTES;
  const biggest = Math.min(fullest, perDay);
  const time = seconds - jobs.queueSeconds;
  if (time <= 0 || biggest === 0) return 0;
  const full = Math.floor(time / jobs.processingSeconds(biggest));
  const rest = rowsWithin(jobs, time - full * jobs.processingSeconds(biggest), biggest);
  return Math.min(SLOTS * (full * biggest + rest), withinDays(seconds, Infinity, perDay));
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

/** What a stream of so much a second may use of an allowance that is renewed every day. */
function withinDays(seconds: number, rate: number, perDay: number): number {
  const today = FIRST_RESET - START;
  const rest = Math.max(0, seconds - today);
  const spent = (length: number): number => (length <= 0 ? 0 : Math.min(perDay, rate * length));
  return spent(Math.min(seconds, today)) + Math.floor(rest / DAY) * spent(DAY) + spent(rest % DAY);
}
