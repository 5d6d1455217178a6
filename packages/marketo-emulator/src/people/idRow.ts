import { lastNotAbove, sharedNumbers } from '../compact/bits';
import { draw, mix, saltOf } from './hash';

/** Ids of people, rising with their index, from about 1000. Plain data; every thread sees the same. */
export interface IdRow {
  readonly seed: number;
  readonly people: number;
  /** The id of each person who is the first of `STEP`; those in between are counted on from there. */
  readonly borders: Uint32Array;
}

const STEP = 8;
const GAP = saltOf('gap');

export function handOutIds(seed: number, people: number): IdRow {
  const borders = sharedNumbers(Math.ceil(people / STEP));
  let id = 999 + (draw(seed, GAP) % 50);
  for (let index = 0; index < people; index++) {
    id += advance(seed, index);
    if (index % STEP === 0) borders[index / STEP] = id;
  }
  return { seed, people, borders };
}

/** The id of the person at an index; 0 where there is nobody. */
export function idAt({ seed, people, borders }: IdRow, index: number): number {
  if (index >= people) return 0;
  const border = Math.floor(index / STEP);
  let id = borders[border] ?? 0;
  for (let at = border * STEP + 1; at <= index; at++) id += advance(seed, at);
  return id;
}

/** Index of the person with this id, or -1. */
export function indexOfId({ seed, people, borders }: IdRow, id: number): number {
  const border = lastNotAbove(borders, id);
  let found = borders[border] ?? Infinity;
  let index = border * STEP;
  while (found < id && index + 1 < people) found += advance(seed, ++index);
  return found === id ? index : -1;
}

/** By how much an id is above the one before: more than 1 where people were deleted or anonymous. */
function advance(seed: number, index: number): number {
  const h = draw(seed + index, GAP);
  const few = h % 23 === 0 ? 1 + (mix(h) % 6) : 0;
  const many = h % 20_011 === 0 ? 100 + (mix(h) % 2_000) : 0;
  return 1 + few + many;
}
