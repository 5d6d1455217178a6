import type { Field } from '../fields/field';
import type { Person, Render, Source } from '../people/person';
import { encode } from '../people/scribe';
import type { Scribe } from '../people/scribe';

export type FileFormat = 'CSV' | 'TSV' | 'SSV';

const DELIMITERS: Readonly<Record<FileFormat, string>> = { CSV: ',', TSV: '\t', SSV: ';' };
const NEEDS_QUOTES: Readonly<Record<FileFormat, RegExp>> = { CSV: /[",\r\n]/, TSV: /["\t\r\n]/, SSV: /[";\r\n]/ };

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
export function quoteWhereNeeded(text: string, format: FileFormat): string {
  return NEEDS_QUOTES[format].test(text) ? quote(text) : text;
}

export function headerLine(columns: readonly Column[], format: FileFormat): string {
  return columns.map(({ header }) => quoteWhereNeeded(header, format)).join(DELIMITERS[format]);
}

export function rowWriter(columns: readonly Column[], format: FileFormat): RowWriter {
  const delimiter = DELIMITERS[format].charCodeAt(0);
  const [first, ...others] = columns.map(column => cellWriter(column, format));
  return (person, scribe) => {
    first?.(person, scribe);
    for (const write of others) {
      scribe.byte(delimiter);
      write(person, scribe);
    }
  };
}

/** Real text that is empty or the word `null` cannot be told from an empty value: so it is in Marketo's files. */
function cellWriter({ field, source }: Column, format: FileFormat): CellWriter {
  const unset = encode(field.dataType === 'boolean' && !field.custom ? 'false' : 'null');
  const { text, plain, quick } = source;
  if (quick) {
    const { draw } = quick;
    const write = drawWriter(quick.render, format);
    return (person, scribe) => {
      const h = draw(person);
      if (h < 0) scribe.put(unset);
      else write(h, scribe);
    };
  }
  const needsQuotes = NEEDS_QUOTES[format];
  return (person, scribe) => {
    const value = text(person);
    if (value === null || value === '') scribe.put(unset);
    else scribe.text(plain || !needsQuotes.test(value) ? value : quote(value));
  };
}

/** Texts to choose from are quoted and encoded once. */
function drawWriter({ text, texts, plain, write }: Render, format: FileFormat): (h: number, scribe: Scribe) => void {
  if (texts) {
    const cells = texts.map(one => encode(one === '' ? 'null' : quoteWhereNeeded(one, format)));
    return (h, scribe) => scribe.put(cells[h % cells.length] as Uint8Array);
  }
  if (plain) return write ?? ((h, scribe) => scribe.text(text(h)));
  return (h, scribe) => scribe.text(quoteWhereNeeded(text(h), format));
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
