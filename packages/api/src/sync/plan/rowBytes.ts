import type { ReadPerson } from '../../integration/subscription.port';

const EMPTY = 'null'.length;
const COMMA = 1;
/** Where nobody was met. */
const LIKELY = 10;
const encoder = new TextEncoder();

/** About how many bytes each column takes for one person in an export file, with its comma. */
export function columnBytesOf(
  people: readonly ReadPerson[],
  columns: readonly string[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    columns.map(name => {
      const total = people.reduce((sum, person) => sum + cellBytes(valueOf(person, name)) + COMMA, 0);
      return [name, people.length === 0 ? LIKELY : total / people.length];
    }),
  );
}

export function sumOf(bytes: Readonly<Record<string, number>>): number {
  return Math.round(Object.values(bytes).reduce((sum, column) => sum + column, 0));
}

type Value = ReadPerson['values'][string];

function valueOf({ id, values }: ReadPerson, name: string): Value {
  return name === 'id' ? id : (values[name] ?? null);
}

function cellBytes(value: Value): number {
  if (value === null || value === '') return EMPTY;
  const text = String(value);
  const quotes = /[",\r\n]/.test(text) ? 2 + (text.match(/"/g)?.length ?? 0) : 0;
  return encoder.encode(text).length + quotes;
}
