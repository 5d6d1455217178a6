import type { OpenSegment } from './coverage';
import type { IdRange } from './plan';
import { IDS_PER_READ } from './survey';

/** An id that nobody has costs as much as one that somebody has: past so many times the usual distance dates are cheaper. */
const WIDE = 12;
const WIDE_AT_LEAST = 10 * IDS_PER_READ;

/**
 * Segments with far more ids than people, where Marketo skipped some (or gave them to visitors who stayed anonymous): a small
 * export of the dates around the gap proves that nobody is in it, where hundreds of calls would be needed.
 */
export function isWide(segment: OpenSegment, usualWidth: number): boolean {
  return segment.idsLeft > Math.max(WIDE_AT_LEAST, WIDE * usualWidth);
}

/** The lowest ids that are still to be read, at most so many; they reach over segments that lie next to each other. */
export function nextIds(open: readonly OpenSegment[], most: number): IdRange | null {
  const spans = open.flatMap(({ ids }) => ids);
  const start = spans[0];
  if (start === undefined || most <= 0) return null;
  let last = start.first - 1;
  for (const span of spans) {
    if (span.first !== last + 1) break;
    last = Math.min(span.last, start.first + most - 1);
    if (last < span.last) break;
  }
  return { lane: 'ID', firstId: start.first, lastId: last };
}

export function readsFor(ids: number): number {
  return Math.ceil(ids / IDS_PER_READ);
}
