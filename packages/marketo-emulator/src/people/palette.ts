import type { Vocabulary } from './vocabulary';

/** What the people of one subscription are drawn from. */
export interface Palette {
  readonly vocabulary: Vocabulary;
  /** Seconds since 1970 in which drawn moments lie. */
  readonly from: number;
  readonly until: number;
}
