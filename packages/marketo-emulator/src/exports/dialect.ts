import type { Field } from '../fields/field';
import { mix, stepOf, turned } from '../people/hash';
import { Lexicon } from '../people/lexicon';
import type { Chance, Person, Quick, QuickWord, QuickWrite, Render, Source } from '../people/person';
import type { Scribe } from '../people/scribe';
import type { Unknowns } from '../unknowns';

export type FileFormat = 'CSV' | 'TSV' | 'SSV';

/** `SPACE` is SSV as one of two readings of the documentation has it. */
export type Dialect = FileFormat | 'SPACE';

const DELIMITERS: Readonly<Record<Dialect, string>> = { CSV: ',', TSV: '\t', SSV: ';', SPACE: ' ' };
const NEEDS_QUOTES: Readonly<Record<Dialect, RegExp>> = {
  CSV: /[",\r\n]/,
  TSV: /["\t\r\n]/,
  SSV: /[";\r\n]/,
  SPACE: /[" \r\n]/,
};

export function dialectOf(format: FileFormat, { ssvDelimiter }: Pick<Unknowns, 'ssvDelimiter'>): Dialect {
  return format === 'SSV' && ssvDelimiter === ' ' ? 'SPACE' : format;
}

export function delimiterOf(dialect: Dialect): string {
  return DELIMITERS[dialect];
}

/** A column of an exported file: the header it gets, the field it shows, where its values come from. */
export interface Column {
  readonly header: string;
  readonly field: Field;
  readonly source: Source;
}

/** Writes the cell of a person; the empty value is the bare word `null`. */
type CellWriter = (person: Person, scribe: Scribe) => void;

/** Writes the line of a person, without its line feed. */
export type RowWriter = (person: Person, scribe: Scribe) => void;

/** Quotes only where the format needs it, a quote inside doubled. */
export function quoteWhereNeeded(text: string, format: Dialect): string {
  return NEEDS_QUOTES[format].test(text) ? quote(text) : text;
}

export function headerLine(columns: readonly Column[], format: Dialect): string {
  return columns.map(({ header }) => quoteWhereNeeded(header, format)).join(DELIMITERS[format]);
}

/** The words of a cell for which nobody asks for room. */
const PIECES_OF_A_CELL = 4;

export function rowWriter(columns: readonly Column[], format: Dialect): RowWriter {
  const delimiter = DELIMITERS[format].charCodeAt(0);
  const slow = columns.map(({ field, source }) => textWriter(field, source, format));
  const quick = columns.map((column, at) => quickWriter(column, format) ?? (slow[at] as CellWriter));
  const pieces = columns.length * PIECES_OF_A_CELL;
  return (person, scribe) => {
    scribe.prepare(pieces);
    const writers = person.touched ? slow : quick;
    for (let at = 0; at < writers.length; at++) {
      if (at > 0) scribe.byte(delimiter);
      (writers[at] as CellWriter)(person, scribe);
    }
  };
}

/** Real text that is empty or the word `null` cannot be told from an empty value: so it is in Marketo's files. */
function textWriter(field: Field, { text, plain }: Source, format: Dialect): CellWriter {
  const unset = new Lexicon([unsetCell(field)]);
  const needsQuotes = NEEDS_QUOTES[format];
  return (person, scribe) => {
    const value = text(person);
    if (value === null || value === '') scribe.word(unset, 0);
    else scribe.text(plain || !needsQuotes.test(value) ? value : quote(value));
  };
}

function quickWriter({ field, source: { quick } }: Column, format: Dialect): CellWriter | undefined {
  if (!quick) return undefined;
  if ('word' in quick) return wordWriter(field, quick, format);
  const { render, chance } = quick;
  const write = 'plain' in render ? drawWriter(render, format) : render.write;
  return chance ? chanceWriter(field, chance, write) : numberWriter(field, quick, write);
}

/** Words of a vocabulary are quoted and encoded when they are met for the first time. */
function wordWriter(field: Field, { word }: QuickWord, format: Dialect): CellWriter {
  const lexicon = new Lexicon([unsetCell(field)]);
  let places = new Int32Array(1);
  const place = ({ text, number }: { readonly text: string; readonly number: number }): number => {
    if (number >= places.length) {
      const more = new Int32Array(2 * number + 1);
      more.set(places);
      places = more;
    }
    return (places[number] = lexicon.add(cellOf(text, format)));
  };
  return (person, scribe) => {
    const one = word(person);
    scribe.word(lexicon, one ? places[one.number] || place(one) : 0);
  };
}

function numberWriter(field: Field, { draw }: Quick, write: QuickWrite): CellWriter {
  const unset = new Lexicon([unsetCell(field)]);
  return (person, scribe) => {
    const h = draw(person);
    if (h === undefined) scribe.word(unset, 0);
    else write(h, scribe, person);
  };
}

/** The same without asking for the number: most columns are like this. */
function chanceWriter(field: Field, { salt, limit, of }: Chance, write: QuickWrite): CellWriter {
  const unset = new Lexicon([unsetCell(field)]);
  const step = stepOf(salt);
  if (of === 'person')
    return (person, scribe) => {
      const h = mix(person.hash + step);
      if (h < limit) write(turned(h), scribe, person);
      else scribe.word(unset, 0);
    };
  return (person, scribe) => {
    const h = mix(person.companyHash + step);
    if (person.company >= 0 && h < limit) write(turned(h), scribe, person);
    else scribe.word(unset, 0);
  };
}

function drawWriter({ text, texts, plain, write }: Render, format: Dialect): QuickWrite {
  if (texts) return choiceWriter(texts.map(one => cellOf(one, format)));
  if (plain) return write ?? ((h, scribe) => scribe.text(text(h >>> 0)));
  return (h, scribe) => scribe.text(quoteWhereNeeded(text(h >>> 0), format));
}

/** Texts to choose from are quoted and encoded once. */
function choiceWriter(cells: readonly string[]): QuickWrite {
  const lexicon = new Lexicon(cells);
  const count = cells.length;
  return (h, scribe) => scribe.word(lexicon, (h >>> 0) % count);
}

function cellOf(text: string, format: Dialect): string {
  return text === '' ? 'null' : quoteWhereNeeded(text, format);
}

function unsetCell({ dataType, custom }: Field): string {
  return dataType === 'boolean' && !custom ? 'false' : 'null';
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
