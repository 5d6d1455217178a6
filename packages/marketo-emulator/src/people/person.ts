import type { Scribe } from './scribe';
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
  /** A shorter way to what `text` gives, where there is one. */
  readonly quick?: Quick;
}

/** Turns a draw into a text; the draw is already past the question whether there is a value at all. */
export interface Render {
  readonly text: (h: number) => string;
  /** No text of it holds a delimiter, a quote or a line break. */
  readonly plain: boolean;
  /** All texts there are, picked by `h % length`. */
  readonly texts?: readonly string[];
  /** Writes what `text` gives; only for plain ones. */
  readonly write?: (h: number, scribe: Scribe) => void;
}

/** The same value in two steps, for those who write millions: a number, -1 for no value, and what is made of it. */
export interface Quick {
  readonly draw: (person: Person) => number;
  readonly render: Render;
}
