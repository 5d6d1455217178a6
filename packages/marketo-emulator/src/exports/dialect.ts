import type { Field } from '../fields/field';
import type { Person, QuickText, QuickWrite, Render, Source } from '../people/person';
import { encode } from '../people/scribe';
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

/** Cells of a column that are kept encoded. */
const MOST_KNOWN = 4_096;

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

export function rowWriter(columns: readonly Column[], format: Dialect): RowWriter {
  const delimiter = DELIMITERS[format].charCodeAt(0);
  const slow = columns.map(({ field, source }) => textWriter(field, source, format));
  const quick = columns.map((column, at) => quickWriter(column, format) ?? (slow[at] as CellWriter));
  return (person, scribe) => {
    const writers = person.touched ? slow : quick;
    for (let at = 0; at < writers.length; at++) {
      if (at > 0) scribe.byte(delimiter);
      (writers[at] as CellWriter)(person, scribe);
    }
  };
}

/** Real text that is empty or the word `null` cannot be told from an empty value: so it is in Marketo's files. */
function textWriter(field: Field, { text, plain, few }: QuickText, format: Dialect): CellWriter {
  const unset = unsetCell(field);
  const needsQuotes = NEEDS_QUOTES[format];
  const known = new Map<string, Uint8Array>();
  return (person, scribe) => {
    const value = text(person);
    if (value === null || value === '') return scribe.put(unset);
    const cell = few ? known.get(value) : undefined;
    if (cell) return scribe.put(cell);
    const quoted = plain || !needsQuotes.test(value) ? value : quote(value);
    if (few && known.size < MOST_KNOWN) known.set(value, encode(quoted));
    scribe.text(quoted);
  };
}

function quickWriter({ field, source: { quick } }: Column, format: Dialect): CellWriter | undefined {
  if (!quick) return undefined;
  if ('text' in quick) return textWriter(field, quick, format);
  const { draw, render } = quick;
  const unset = unsetCell(field);
  const write = 'plain' in render ? drawWriter(render, format) : render.write;
  return (person, scribe) => {
    const h = draw(person);
    if (h === undefined) scribe.put(unset);
    else write(h, scribe, person);
  };
}

/** Texts to choose from are quoted and encoded once. */
function drawWriter({ text, texts, plain, write }: Render, format: Dialect): QuickWrite {
  if (texts) {
    const cells = texts.map(one => encode(one === '' ? 'null' : quoteWhereNeeded(one, format)));
    // In one piece of memory, side by side: that is where the time goes.
    const all = Buffer.concat(cells);
    const starts = new Int32Array(cells.length + 1);
    cells.forEach((cell, at) => (starts[at + 1] = (starts[at] as number) + cell.length));
    return (h, scribe) => {
      const at = (h >>> 0) % cells.length;
      scribe.putPart(all, starts[at] as number, starts[at + 1] as number);
    };
  }
  if (plain) return write ?? ((h, scribe) => scribe.text(text(h >>> 0)));
  return (h, scribe) => scribe.text(quoteWhereNeeded(text(h >>> 0), format));
}

function unsetCell({ dataType, custom }: Field): Uint8Array {
  return encode(dataType === 'boolean' && !custom ? 'false' : 'null');
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
