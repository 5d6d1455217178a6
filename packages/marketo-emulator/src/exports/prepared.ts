import type { Dirt } from './dirtyRows';
import type { Chunk } from './spool';

/** An export whose processing begins: what it holds is decided, and no longer changes. */
export interface Prepared {
  /** How long processing takes follows from it. */
  readonly count: number;
  /** The file, header first. */
  readonly chunks: (dirt: readonly Dirt[]) => Iterable<Chunk> | AsyncIterable<Chunk>;
}
