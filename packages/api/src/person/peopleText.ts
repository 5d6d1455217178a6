import type { PersonColumn } from './person';

/** A value as JSON has it; undefined where Marketo left it out, which means none. */
type JsonValue = string | number | boolean | null | undefined;

/** Commas, quotes and line ends need quotes around them. */
const HARD = /[",\n\r]/;

/**
 * People who were read by id, written as an export file would have them: so that both lanes have one reader, and the same
 * person becomes the same row by either.
 */
export function peopleText(
  people: readonly Readonly<{ values: Readonly<Record<string, JsonValue>> }>[],
  columns: readonly PersonColumn[],
): Buffer {
  const header = columns.map(({ fieldName }) => fieldName).join(',');
  const rows = people.map(({ values }) => columns.map(({ fieldName }) => cell(values[fieldName])).join(','));
  return Buffer.from(`${[header, ...rows].join('\n')}\n`);
}

function cell(value: JsonValue): string {
  if (value === null || value === undefined || value === '') return 'null';
  const text = String(value);
  return HARD.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
