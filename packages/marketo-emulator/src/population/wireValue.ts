import { parseMoment } from '../moment';
import type { DataType, Field } from '../fields/field';
import { wireDatetime } from '../clock';

/** A value as the population keeps it: the wire text, or null where it is cleared. */
export type Written = { readonly text: string | null };

const GREATEST = 1e15;
const DECIMALS = 6;
const TEXT_AREA_BYTES = 30_000;
const WHOLE: ReadonlySet<DataType> = new Set(['integer', 'score', 'percent', 'reference']);
const FLAGS: Readonly<Record<string, string>> = { true: 'true', false: 'false', 1: 'true', 0: 'false' };

/** Reads what a client sends for a field; undefined when Marketo would refuse it. Null and an empty text clear. */
export function readValue(field: Field, value: unknown): Written | undefined {
  if (value === null || value === '') return { text: field.dataType === 'boolean' ? 'false' : null };
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const text = textFor(field, value);
  return text === undefined ? undefined : { text };
}

function textFor({ dataType, length }: Field, value: string | number | boolean): string | undefined {
  const text = String(value);
  if (dataType === 'boolean') return FLAGS[text.toLowerCase()];
  if (WHOLE.has(dataType)) return wholeText(text);
  if (dataType === 'float' || dataType === 'currency') return decimalText(text);
  if (dataType === 'date') return dateText(text);
  if (dataType === 'datetime') return datetimeText(text);
  if (dataType === 'email') return emailText(text);
  const limit = length ?? TEXT_AREA_BYTES;
  // A lone surrogate cannot be written as UTF-8.
  return Buffer.byteLength(text) > limit * 4 || text.length > limit ? undefined : Buffer.from(text).toString();
}

function wholeText(text: string): string | undefined {
  return /^-?\d{1,15}$/.test(text) ? String(Number(text)).replace(/^-0$/, '0') : undefined;
}

/** Plain decimals: no exponent, no trailing zeros. */
function decimalText(text: string): string | undefined {
  const number = Number(text);
  if (text.trim() === '' || !/^[-+.\deE]+$/.test(text) || !(Math.abs(number) < GREATEST)) return undefined;
  return String(Number(number.toFixed(DECIMALS))).includes('e') ? '0' : String(Number(number.toFixed(DECIMALS)) || 0);
}

function dateText(text: string): string | undefined {
  const day = text.slice(0, 10);
  const moment = parseMoment(text.length === 10 ? `${text}T00:00:00Z` : text);
  return moment === undefined ? undefined : day;
}

function datetimeText(text: string): string | undefined {
  const moment = parseMoment(text.length === 10 ? `${text}T00:00:00Z` : text.replace(' ', 'T'));
  return moment === undefined ? undefined : wireDatetime(moment);
}

function emailText(text: string): string | undefined {
  return text.length <= 255 && /^[!-?A-~]+@[!-?A-~]+\.?[!-?A-~]+$/.test(text) ? text : undefined;
}
