import type { Scribe } from './scribe';
import type { Culture, Name, Word } from './vocabulary';

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
  /** What was written since the start, by hand or by the passing of time; undefined for everybody else. */
  touched: Touched | undefined;
}

/** Texts as `Source` gives them, by REST name; null is a value that was cleared. */
export type Values = ReadonlyMap<string, string | null>;

/** What lies over the generated values of a person. */
export interface Touched {
  readonly own: Values;
  /** Written to the company: everybody who belongs to it has these. */
  readonly company: Values;
  /** Nothing of this person is generated. */
  readonly isNew: boolean;
  /** The company that the person was linked to, opened; its generated values are the person's. */
  readonly employer: Person | undefined;
}

/** The wire text of one field of a person: numbers in plain decimals, dates as Marketo writes them; null when not set. */
export interface Source {
  readonly text: (person: Person) => string | null;
  /** The text never holds a delimiter, a quote or a line break. */
  readonly plain: boolean;
  /** A shorter way to what `text` gives, where there is one; only for people whom nobody has touched. */
  readonly quick?: Quick | QuickWord;
}

/** Turns a draw into a text; the draw is already past the question whether there is a value at all. */
export interface Render {
  readonly text: (h: number) => string;
  /** No text of it holds a delimiter, a quote or a line break. */
  readonly plain: boolean;
  /** All texts there are, picked by `h % length`. */
  readonly texts?: readonly string[];
  /** Writes what `text` gives; only for plain ones. Takes the draw as the signed integer that `Quick` gives. */
  readonly write?: QuickWrite;
}

/** Whatever a value can be written with. */
export interface Pen {
  text(text: string): void;
  whole(number: number): void;
}

export type QuickWrite = (h: number, scribe: Scribe, person: Person) => void;

/** A word of the vocabulary, undefined for no value. */
export interface QuickWord {
  readonly word: (person: Person) => Word | undefined;
}

/** Whose draw a value is made of, and how many have one: those whose draw is below the limit. */
export interface Chance {
  readonly salt: number;
  readonly limit: number;
  readonly of: 'person' | 'company';
}

/**
 * The same value in two steps, for those who write millions: a number, undefined for no value, and what is made of it.
 * Draws come as signed integers here, of which `>>> 0` makes the unsigned ones that a `Render` takes.
 */
export interface Quick {
  readonly draw: (person: Person) => number | undefined;
  readonly render: Render | { readonly write: QuickWrite };
  /** What `draw` does, where it is as simple as that. */
  readonly chance?: Chance;
}
