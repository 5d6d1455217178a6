const DAY = 24 * 60 * 60 * 1000;

/** The widest span of creation dates one export may be asked for, in milliseconds. */
export const WIDEST_SLICE = 31 * DAY;

export type PlannedSlice = Readonly<{ number: number; from: Date; until: Date }>;

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
    from: new Date(Math.max(start, end - (at + 1) * WIDEST_SLICE)),
    until: new Date(end - at * WIDEST_SLICE),
  }));
}
