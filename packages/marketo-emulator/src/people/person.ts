import type { Culture, Name } from './vocabulary';

/**
 * One emulated person while it is read. The same object is filled anew for each person of a stream, so keep none.
 * Everything else about the person follows from these numbers.
 */
export interface Person {
  index: number;
  id: number;
  /** Subject of all draws about this person. */
  hash: number;
  /** Seconds since 1970, as are the next two. */
  createdAt: number;
  /** The visible one: standard fields only, and at times one second before the creation. */
  updatedAt: number;
  /** The hidden one that `updatedAt` filters of exports go by: last change of any field. */
  changedAt: number;
  /** Number of the company, -1 for none; people of one company share all its values. */
  company: number;
  companyHash: number;
  culture: Culture;
  /** Absent: the person has no first (last) name. */
  firstName: Name | undefined;
  lastName: Name | undefined;
}

/** The wire text of one field of a person: numbers in plain decimals, dates as Marketo writes them; null when not set. */
export interface Source {
  readonly text: (person: Person) => string | null;
  /** The text never holds a delimiter, a quote or a line break. */
  readonly plain: boolean;
}
