import type { ReadPerson } from '../../integration/subscription.port';

const EMPTY = 'null'.length;
const encoder = new TextEncoder();

/** About how many bytes one person takes in an export file with these columns; `likely` where nobody was met. */
export function rowBytesOf(people: readonly ReadPerson[], columns: readonly string[]): number {
  const likely = columns.length * 10;
  if (people.length === 0) return likely;
  const total = people.reduce((sum, { id, values }) => sum + bytesOfRow({ ...values, id }, columns), 0);
  return Math.round(total / people.length);
}

function bytesOfRow(values: ReadPerson['values'], columns: readonly string[]): number {
  return columns.reduce((sum, name) => sum + cellBytes(values[name] ?? null) + 1, 0);
}

function cellBytes(value: string | number | boolean | null): number {
  if (value === null || value === '') return EMPTY;
  const text = String(value);
  const quotes = /[",\r\n]/.test(text) ? 2 + (text.match(/"/g)?.length ?? 0) : 0;
  return encoder.encode(text).length + quotes;
}
