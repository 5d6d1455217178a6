import type { LaneSlice } from './plan';
import { peopleOf, type Survey } from './survey';

/**
 * One cut goes through all people: whoever has an id up to `readTo` is in an id slice, whoever was created at `exportedFrom` or
 * later is in an export. Somebody with a low id and a late date is read twice, which does no harm; lost would be a high id
 * with an old date. Ids rise with creation as a rule only, so the cut follows the oldest date among all higher ids that the
 * survey has met, and overlaps.
 */
export type Cut = Readonly<{
  readTo: number;
  /** Milliseconds; `Infinity` where nothing is exported. */
  exportedFrom: number;
}>;

/** Ids up to here, and the oldest date of any person met beyond. */
export type Mark = Readonly<{ id: number; date: number }>;

/** Dates overlap ids by this much. */
export const MARGIN = 60_000;

export type Marks = Readonly<{
  /** Ids and dates both rise. The first is id 0 at the birth of the subscription. */
  marks: readonly Mark[];
  newestId: number;
  /** The exports' newest end, in milliseconds: just after everybody who was met. */
  top: number;
  /** How many people there are between two marks. */
  peopleApart: number;
}>;

const known = new WeakMap<Survey, Marks>();

export function marksOf(survey: Survey): Marks {
  const marks = known.get(survey) ?? makeMarks(survey);
  known.set(survey, marks);
  return marks;
}

function makeMarks(survey: Survey): Marks {
  const { landmarks, newestId, bornAt } = survey;
  const dates = landmarks.map(({ createdAt }) => +createdAt);
  const top = Math.max(+bornAt, ...dates) + MARGIN;
  const marks: Mark[] = [];
  let oldest = Infinity;
  for (const { id, createdAt } of [...landmarks].reverse()) {
    oldest = Math.min(oldest, +createdAt);
    marks.push({ id, date: oldest });
  }
  const first = { id: 0, date: Math.min(+bornAt, oldest) };
  return {
    marks: [first, ...marks.reverse()],
    newestId,
    top,
    peopleApart: peopleOf(survey) / Math.max(1, landmarks.length),
  };
}

/** What the slices hold, from the lowest id up and from the newest date down. */
export function cutOf(slices: readonly LaneSlice[], { top }: Marks): Cut {
  const ids = slices.flatMap(slice => (slice.lane === 'ID' ? [slice] : [])).sort((a, b) => a.firstId - b.firstId);
  const exports = slices.flatMap(slice => (slice.lane === 'BULK' ? [slice] : [])).sort((a, b) => +b.until - +a.until);
  const readTo = ids.reduce((to, { firstId, lastId }) => (firstId <= to + 1 ? Math.max(to, lastId) : to), 0);
  const from = exports.reduce((end, slice) => (+slice.until >= end ? Math.min(end, +slice.from) : end), top);
  return { readTo, exportedFrom: from < top ? from : Infinity };
}

/**
 * The highest id that has to be read where everybody created from this date on is exported: one mark further than the first
 * whose higher ids are all newer, because that mark itself may be somebody who came late.
 */
export function lastIdBefore({ marks, newestId }: Marks, date: number): number {
  if (date <= (marks[0]?.date ?? 0)) return 0;
  const at = marks.findIndex(mark => mark.date >= date + MARGIN);
  return at < 0 ? newestId : Math.min(newestId, marks[at + 1]?.id ?? newestId);
}

/** Ids that neither lane holds yet. */
export function idsLeft(marks: Marks, { readTo, exportedFrom }: Cut): number {
  return Math.max(0, lastIdBefore(marks, exportedFrom) - readTo);
}
