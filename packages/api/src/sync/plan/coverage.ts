import type { BulkRange, IdRange, LaneSlice } from './plan';
import { peopleOf, type Survey } from './survey';

/**
 * The people between two landmarks: `afterId < id <= lastId`. Because ids rise with creation they are also among those
 * created in `from <= t <= until`. So it is enough to hold all of the ids, or all of the dates.
 */
export type Segment = Readonly<{
  afterId: number;
  lastId: number;
  from: number;
  until: number;
  /** How many people there are likely to be. */
  people: number;
}>;

/** A segment that no slice holds yet, with the ids of it that none reads. */
export type OpenSegment = Segment & Readonly<{ ids: readonly IdSpan[]; idsLeft: number; peopleLeft: number }>;

/** `first <= id <= last`. */
export type IdSpan = Readonly<{ first: number; last: number }>;

/** Half open, in milliseconds. */
export type DateSpan = Readonly<{ from: number; until: number }>;

/** All people of a survey, cut at its landmarks. */
export function segmentsOf(survey: Survey): readonly Segment[] {
  const { landmarks, newestId, bornAt } = survey;
  const inner = landmarks.filter(({ id }) => id < newestId);
  const newest = landmarks.at(-1)?.createdAt ?? survey.at;
  const ends = [...inner, { id: newestId, createdAt: newest }];
  const perGap = landmarks.length === 0 ? 0 : peopleOf(survey) / ends.length;
  return ends.flatMap(({ id, createdAt }, at) => {
    const before = ends[at - 1] ?? { id: 0, createdAt: new Date(Math.min(+bornAt, +createdAt)) };
    if (id <= before.id) return [];
    const until = Math.max(+before.createdAt, +createdAt);
    return [
      { afterId: before.id, lastId: id, from: +before.createdAt, until, people: Math.min(perGap, id - before.id) },
    ];
  });
}

export type Held = Readonly<{ ids: readonly IdSpan[]; dates: readonly DateSpan[] }>;

/** What slices hold together, joined where they touch, in rising order. */
export function heldBy(slices: readonly LaneSlice[]): Held {
  const ids = slices.filter((slice): slice is IdRange => slice.lane === 'ID');
  const dates = slices.filter((slice): slice is BulkRange => slice.lane === 'BULK');
  return {
    ids: joined(ids.map(({ firstId, lastId }) => [firstId, lastId + 1] as const)).map(([first, end]) => ({
      first,
      last: end - 1,
    })),
    dates: joined(dates.map(({ from, until }) => [+from, +until] as const)).map(([from, until]) => ({ from, until })),
  };
}

/** The segments that are not held, in rising order. */
export function openSegments(segments: readonly Segment[], held: Held): readonly OpenSegment[] {
  return segments.flatMap(segment => {
    const datesHeld = held.dates.some(({ from, until }) => from <= segment.from && segment.until < until);
    if (datesHeld) return [];
    const ids = idsNotIn(held.ids, { first: segment.afterId + 1, last: segment.lastId });
    const idsLeft = ids.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    if (idsLeft === 0) return [];
    const peopleLeft = (segment.people * idsLeft) / (segment.lastId - segment.afterId);
    return [{ ...segment, ids, idsLeft, peopleLeft }];
  });
}

function idsNotIn(held: readonly IdSpan[], { first, last }: IdSpan): readonly IdSpan[] {
  const free: IdSpan[] = [];
  let next = first;
  for (const span of held) {
    if (span.last < next || span.first > last) continue;
    if (span.first > next) free.push({ first: next, last: span.first - 1 });
    next = span.last + 1;
  }
  return next <= last ? [...free, { first: next, last }] : free;
}

function joined(spans: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    const before = result.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else result.push([start, end]);
  }
  return result;
}
