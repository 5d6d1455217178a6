import type { SliceCellFragment, SliceState } from '../../graphql/generated/graphql';

/** The states as the picture tells them apart; each has a colour and a pattern of its own. */
const SLICE_LOOKS = ['PLANNED', 'QUEUED', 'EXPORTING', 'EXPORTED', 'LOADING', 'LOADED'] as const;
export type SliceLook = (typeof SLICE_LOOKS)[number];

export type SliceBox = Readonly<{
  slice: SliceCellFragment;
  look: SliceLook;
  /** Place and width in percent of the year. */
  left: number;
  width: number;
}>;
export type SliceYear = Readonly<{ year: number; boxes: readonly SliceBox[] }>;

/** A slice waits for Marketo from its creation on, so both are drawn alike. */
export function lookOfSlice(state: SliceState): SliceLook {
  return state === 'CREATED' ? 'QUEUED' : state;
}

/** Rows of years, newest first; a slice over New Year's Eve has a box in both. */
export function layOutYears(slices: readonly SliceCellFragment[]): readonly SliceYear[] {
  const years = new Map<number, SliceBox[]>();
  for (const slice of [...slices].sort((a, b) => Date.parse(a.from) - Date.parse(b.from)))
    for (const [year, box] of boxesOf(slice)) years.set(year, [...(years.get(year) ?? []), box]);
  return [...years].sort(([a], [b]) => b - a).map(([year, boxes]) => ({ year, boxes }));
}

function boxesOf(slice: SliceCellFragment): (readonly [number, SliceBox])[] {
  const from = Date.parse(slice.from);
  const until = Date.parse(slice.until);
  const firstYear = new Date(from).getUTCFullYear();
  const lastYear = new Date(until - 1).getUTCFullYear();
  return Array.from({ length: lastYear - firstYear + 1 }, (_, at) => {
    const year = firstYear + at;
    const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
    const left = (100 * (Math.max(from, start) - start)) / (end - start);
    const right = (100 * (Math.min(until, end) - start)) / (end - start);
    return [year, { slice, look: lookOfSlice(slice.state), left, width: right - left }] as const;
  });
}

/** How many slices look how, in the order of their lives; what does not occur is left out. */
export function countLooks(slices: readonly SliceCellFragment[]): readonly (readonly [SliceLook, number])[] {
  return SLICE_LOOKS.map(
    look => [look, slices.filter(slice => lookOfSlice(slice.state) === look).length] as const,
  ).filter(([, count]) => count > 0);
}

/** The part of a slice that is stored or read, from 0 to 1. */
export function filledPart({ state, peopleStored, peopleInFlight, peopleExpected }: SliceCellFragment): number {
  if (state === 'LOADED') return 1;
  return peopleExpected ? Math.min(1, (peopleStored + peopleInFlight) / peopleExpected) : 0;
}
