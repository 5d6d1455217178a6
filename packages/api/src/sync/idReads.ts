import { IDS_PER_READ } from './plan/survey';
import type { Slice } from './sync';

/** Ids asked for in one call; both ends are part of it. */
export type IdRead = Readonly<{ firstId: number; lastId: number }>;

/** What is left to read of a slice of ids, from its checkpoint on. */
export function readsOf({ firstId, lastId, nextId }: Pick<Slice, 'firstId' | 'lastId' | 'nextId'>): readonly IdRead[] {
  if (firstId === null || lastId === null) return [];
  const begin = nextId ?? firstId;
  const count = Math.ceil((lastId - begin + 1) / IDS_PER_READ);
  return Array.from({ length: Math.max(0, count) }, (_, at) => ({
    firstId: begin + at * IDS_PER_READ,
    lastId: Math.min(lastId, begin + (at + 1) * IDS_PER_READ - 1),
  }));
}
