import type { Field } from '../fields/field';
import type { Person, Source } from '../people/person';

export type FileFormat = 'CSV' | 'TSV' | 'SSV';

const DELIMITERS: Readonly<Record<FileFormat, string>> = { CSV: ',', TSV: '\t', SSV: ';' };
const NEEDS_QUOTES: Readonly<Record<FileFormat, RegExp>> = { CSV: /[",\r\n]/, TSV: /["\t\r\n]/, SSV: /[";\r\n]/ };

/** A column of an exported file: the header it gets, the field it shows, where its values come from. */
export interface Column {
  readonly header: string;
  readonly field: Field;
  readonly source: Source;
}

/** Writes the cells of one column; the empty value is the bare word `null`. */
type CellWriter = (person: Person) => string;

/** The line of a person, without its line feed. */
export type RowWriter = (person: Person) => string;

/** Quotes only where the format needs it, a quote inside doubled. */
export function quoteWhereNeeded(text: string, format: FileFormat): string {
  return NEEDS_QUOTES[format].test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function headerLine(columns: readonly Column[], format: FileFormat): string {
  return columns.map(({ header }) => quoteWhereNeeded(header, format)).join(DELIMITERS[format]);
}

export function rowWriter(columns: readonly Column[], format: FileFormat): RowWriter {
  const delimiter = DELIMITERS[format];
  const [first, ...others] = columns.map(column => cellWriter(column, format));
  return person => {
    let line = first ? first(person) : '';
    for (const write of others) line += delimiter + write(person);
    return line;
  };
}

/** Real text that is empty or the word `null` cannot be told from an empty value: so it is in Marketo's files. */
function cellWriter({ field, source }: Column, format: FileFormat): CellWriter {
  const { text } = source;
  const unset = field.dataType === 'boolean' && !field.custom ? 'false' : 'null';
  if (source.plain) return person => text(person) ?? unset;
  const needsQuotes = NEEDS_QUOTES[format];
  return person => {
    const value = text(person);
    if (value === null || value === '') return unset;
    return needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  };
}
