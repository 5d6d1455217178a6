import { lastIdBefore, MARGIN, type Cut, type Marks } from './cut';
import type { BulkRange, IdRange } from './plan';
import { IDS_PER_READ } from './survey';

const DAY = 24 * 60 * 60 * 1000;
/** The widest span of creation dates one export may be asked for, in milliseconds. */
export const WIDEST_SLICE = 31 * DAY;
const SECOND = 1000;
/** Marks by which exports may reach below the ids that are read. */
const OVERLAP = 3;

/** The next ids, at most so many; null where the exports hold all that are left. */
export function nextIds(marks: Marks, { readTo, exportedFrom }: Cut, most: number): IdRange | null {
  const last = Math.min(lastIdBefore(marks, exportedFrom), readTo + most);
  return last > readTo ? { lane: 'ID', firstId: readTo + 1, lastId: last } : null;
}

export type NextExport = Readonly<{ range: BulkRange; people: number }>;

/** The newest dates that no export holds, down to 31 days or so many people; null where none are left. */
export function nextDates(marks: Marks, cut: Cut, mostPeople: number): NextExport | null {
  const until = Math.min(cut.exportedFrom, marks.top);
  const floor = Math.max(until - WIDEST_SLICE, (marks.marks[0]?.date ?? 0) - MARGIN);
  if (mostPeople < 1 || floor >= until) return null;
  // A little below what is read, for the two lanes overlap where they meet: one step may save the reads of a wide gap.
  const lowest = marks.marks.filter(({ id }) => id <= cut.readTo).at(-OVERLAP)?.id ?? 0;
  let [from, people] = [until, 0];
  for (const { id, date } of [...marks.marks].reverse()) {
    const start = date - MARGIN;
    if (start >= from) continue;
    const more = people + marks.peopleApart;
    if (id < lowest || start < floor || more > mostPeople) break;
    [from, people] = [start, more];
  }
  return from < until ? { range: bulk(from, until), people } : partOf(marks, { floor, until }, mostPeople);
}

/** Where one export cannot hold what lies between two marks: as much of it as it can. */
function partOf(
  { marks, peopleApart }: Marks,
  { floor, until }: { floor: number; until: number },
  most: number,
): NextExport {
  const below = marks.findLast(({ date }) => date - MARGIN < until)?.date ?? floor;
  const length = Math.max(SECOND, until - (below - MARGIN));
  const share = Math.min(1, (until - floor) / length, most / Math.max(1, peopleApart));
  const cut = Math.max(SECOND, Math.floor((length * share) / SECOND) * SECOND);
  return { range: bulk(until - cut, until), people: peopleApart * share };
}

function bulk(from: number, until: number): BulkRange {
  return { lane: 'BULK', from: new Date(from), until: new Date(until) };
}

/** How many people were created in a span of dates, as far as the survey tells. */
export function peopleBetween({ marks, peopleApart }: Marks, from: number, until: number): number {
  return peopleApart * marks.filter(({ date }) => date >= from && date < until).length;
}

export function readsFor(ids: number): number {
  return Math.ceil(ids / IDS_PER_READ);
}
