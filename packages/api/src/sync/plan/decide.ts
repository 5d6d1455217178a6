import { IDS_PER_READ } from './survey';
import type { Decision, Facts, IdRange } from './plan';

/** Reads of one id slice: some twenty seconds' worth, so that little is read again after a crash. */
const READS_PER_SLICE = 40;
/** Id slices under way: while one is committed the next is read. */
const ID_SLICES_AT_ONCE = 2;

/** What to do now: a first version that takes all ids in order. */
export function decide({ survey, slices, calls }: Facts): Decision {
  const idSlices = slices.filter(slice => slice.lane === 'ID');
  const reached = Math.max(0, ...idSlices.map(({ lastId }) => lastId));
  const busy = idSlices.filter(({ stage }) => stage !== 'SETTLED').length;
  const width = READS_PER_SLICE * IDS_PER_READ;
  const begin: IdRange[] = [];
  if (calls.left > READS_PER_SLICE && busy < ID_SLICES_AT_ONCE && reached < survey.newestId) {
    begin.push({ lane: 'ID', firstId: reached + 1, lastId: Math.min(reached + width, survey.newestId) });
  }
  const spent = calls.left <= READS_PER_SLICE && reached < survey.newestId;
  return {
    begin,
    abandon: [],
    everybodyIsHeld: reached >= survey.newestId,
    wait: spent ? { reason: 'CALLS_SPENT', until: calls.resetAt } : null,
  };
}
