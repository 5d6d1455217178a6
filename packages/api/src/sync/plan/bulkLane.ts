import type { DateSpan, Held, OpenSegment, Segment } from './coverage';
import type { BulkRange } from './plan';

const DAY = 24 * 60 * 60 * 1000;
/** The widest span of creation dates one export may be asked for, in milliseconds. */
export const WIDEST_SLICE = 31 * DAY;

/** Dates reach so far past a landmark, should ids of the same minute not be handed out in order. Milliseconds. */
const MARGIN = 60_000;
const SECOND = 1000;

export type DatedPeople = Readonly<{ range: BulkRange; people: number; ids: number }>;

/** The newest dates that no slice holds yet, down to 31 days or so many people. Null where everybody is held. */
export function newestDates(open: readonly OpenSegment[], held: Held, mostPeople: number): DatedPeople | null {
  const newest = open.at(-1);
  if (newest === undefined) return null;
  const top = topOf(newest, held);
  const floor = top.until - WIDEST_SLICE;
  let [from, people, ids] = [top.until, 0, 0];
  for (let at = open.length - 1; at >= 0; at--) {
    const segment = open[at];
    if (segment === undefined || (at < open.length - 1 && open[at + 1]?.afterId !== segment.lastId)) break;
    const inside = segment === newest ? segment.peopleLeft * top.share : segment.peopleLeft;
    if (segment.from - MARGIN < floor || people + inside > mostPeople) break;
    [from, people, ids] = [segment.from - MARGIN, people + inside, ids + segment.idsLeft];
  }
  if (from < top.until) return { range: bulk({ from, until: top.until }), people, ids };
  return partOf(newest, top, mostPeople);
}

/** The dates on both sides of a gap in the ids. */
export function datesOf({ from, until, peopleLeft, idsLeft }: OpenSegment): DatedPeople | null {
  const range = { from: from - MARGIN, until: until + MARGIN };
  if (range.until - range.from > WIDEST_SLICE) return null;
  return { range: bulk(range), people: peopleLeft, ids: idsLeft };
}

/** Of a segment that is too long or too full for one export: its newest part. */
function partOf(segment: OpenSegment, top: Top, mostPeople: number): DatedPeople {
  const bottom = segment.from - MARGIN;
  const length = top.until - bottom;
  const people = segment.peopleLeft * top.share;
  const share = Math.min(1, WIDEST_SLICE / length, mostPeople / Math.max(1, people));
  const cut = top.until - Math.max(SECOND, Math.floor((length * share) / SECOND) * SECOND);
  return {
    range: bulk({ from: Math.max(cut, bottom), until: top.until }),
    people: people * share,
    ids: segment.idsLeft * top.share * share,
  };
}

type Top = Readonly<{ until: number; /** Of the segment's dates: what no slice holds. */ share: number }>;

/** Where the dates that are held begin, seen from the newest end of a segment. */
function topOf(segment: Segment, held: Held): Top {
  const end = segment.until + MARGIN;
  const above = held.dates.find(span => span.from <= segment.until && segment.until < span.until);
  if (above === undefined) return { until: end, share: 1 };
  return {
    until: above.from,
    share: Math.max(0, above.from - segment.from) / Math.max(1, segment.until - segment.from),
  };
}

function bulk({ from, until }: DateSpan): BulkRange {
  return { lane: 'BULK', from: new Date(from), until: new Date(until) };
}

/** How many people of the survey were created in a span of dates, as far as it tells. */
export function peopleBetween(segments: readonly Segment[], { from, until }: DateSpan): number {
  return segments.reduce((sum, segment) => {
    const length = segment.until - segment.from;
    const overlap = Math.min(until, segment.until) - Math.max(from, segment.from);
    if (overlap < 0) return sum;
    return sum + segment.people * (length === 0 ? 1 : Math.min(1, overlap / length));
  }, 0);
}
