import type { Slice } from './sync';

const DAY = 24 * 60 * 60 * 1000;

/** The widest span of creation dates one export may be asked for, in milliseconds. */
export const WIDEST_SLICE = 31 * DAY;

/** A slice before anything was done for it; without a word about its lane it is one of creation dates. */
export type PlannedSlice = Pick<Slice, 'number' | 'lane' | 'from' | 'until'> &
  Partial<Pick<Slice, 'firstId' | 'lastId' | 'peopleGuessed'>>;

/**
 * Cuts `from <= t < until` into slices of at most 31 days, newest first, that tile the span exactly.
 * Both ends are cut to whole seconds (the start down, the end up), because Marketo counts in seconds.
 */
export function planSlices(from: Date, until: Date, firstNumber = 1): readonly PlannedSlice[] {
  const start = Math.floor(from.getTime() / 1000) * 1000;
  const end = Math.ceil(until.getTime() / 1000) * 1000;
  const count = Math.ceil(Math.max(0, end - start) / WIDEST_SLICE);
  return Array.from({ length: count }, (_, at) => ({
    number: firstNumber + at,
    lane: 'BULK',
    from: new Date(Math.max(start, end - (at + 1) * WIDEST_SLICE)),
    until: new Date(end - at * WIDEST_SLICE),
  }));
}
