import { isUtf8 } from 'node:buffer';
import type { ValueType } from '@dynamic-chat-sync/shared/attributeValue';

/** Why a value could not be typed. */
export type RejectionReason =
  | 'INVALID_UTF8'
  | 'NOT_A_BOOLEAN'
  | 'NOT_AN_INTEGER'
  | 'NOT_A_NUMBER'
  | 'NOT_A_DATE'
  | 'NOT_A_DATETIME'
  | 'OUT_OF_RANGE';

/** A value as PostgreSQL's text input reads it without any leniency (null is no value), or why there is none. */
export type Decoded = string | null | Readonly<{ reason: RejectionReason }>;

/** A boolean that is not set is false. */
export const NO_VALUE: Readonly<Record<ValueType, 'false' | null>> = {
  TEXT: null,
  BOOLEAN: 'false',
  INTEGER: null,
  NUMBER: null,
  DATE: null,
  DATETIME: null,
};

/** Digits that a number may have before its point, and after it: more than any double needs. */
const MOST_DIGITS = 400;
const LONGEST_NUMBER = 1_000;
const LARGEST_BIGINT = 2n ** 63n - 1n;
const SMALLEST_BIGINT = -(2n ** 63n);

/** Types the bytes of one cell; NUL is removed, empty and the word `null` are no value. */
export function decodeCell(cell: Buffer, valueType: ValueType): Decoded {
  return isUtf8(cell) ? decodeValue(cell.toString('utf8'), valueType) : { reason: 'INVALID_UTF8' };
}

export function decodeValue(raw: string, valueType: ValueType): Decoded {
  const text = raw.replaceAll('\0', '');
  if (text === '' || text === 'null') return NO_VALUE[valueType];
  return DECODERS[valueType](text);
}

const DECODERS: Readonly<Record<ValueType, (text: string) => Decoded>> = {
  TEXT: text => text,
  BOOLEAN: text => BOOLEANS[text] ?? { reason: 'NOT_A_BOOLEAN' },
  INTEGER: decodeInteger,
  NUMBER: text => plainDecimal(text) ?? { reason: 'NOT_A_NUMBER' },
  DATE: decodeDate,
  DATETIME: decodeDatetime,
};

/** Lead files say true and false, files of program members 1 and 0. */
const BOOLEANS: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  true: 'true',
  false: 'false',
  1: 'true',
  0: 'false',
});

/** Decimals (`5.0`) and exponents (`1.0E7`) have been met in integer columns. */
function decodeInteger(text: string): Decoded {
  const decimal = plainDecimal(text);
  if (decimal === undefined) return { reason: 'NOT_AN_INTEGER' };
  if (typeof decimal !== 'string') return decimal;
  if (decimal.includes('.')) return { reason: 'NOT_AN_INTEGER' };
  const integer = BigInt(decimal);
  return integer < SMALLEST_BIGINT || integer > LARGEST_BIGINT ? { reason: 'OUT_OF_RANGE' } : decimal;
}

const DECIMAL = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;

/** A number without exponent, plus sign and superfluous zeros; undefined when it is none. */
function plainDecimal(text: string): string | Readonly<{ reason: 'OUT_OF_RANGE' }> | undefined {
  const parts = text.length <= LONGEST_NUMBER ? DECIMAL.exec(text) : null;
  if (!parts) return undefined;
  const [, sign, whole = '', fraction = parts[4] ?? '', , exponent = '0'] = parts;
  const digits = (whole + fraction).replace(/^0+/, '');
  if (digits === '') return '0';
  const magnitude = digits.length - fraction.length + Number(exponent);
  const significant = digits.replace(/0+$/, '');
  if (magnitude > MOST_DIGITS || significant.length - magnitude > MOST_DIGITS) return { reason: 'OUT_OF_RANGE' };
  return (sign === '-' ? '-' : '') + withPoint(significant, magnitude);
}

/** `withPoint('12', 1)` is 1.2, `withPoint('12', 4)` 1200, `withPoint('12', -1)` 0.012. */
function withPoint(digits: string, magnitude: number): string {
  if (magnitude >= digits.length) return digits.padEnd(magnitude, '0');
  if (magnitude <= 0) return `0.${'0'.repeat(-magnitude)}${digits}`;
  return `${digits.slice(0, magnitude)}.${digits.slice(magnitude)}`;
}

const DATE = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00(?:\.0+)?(?:Z|[+-]\d{2}:?\d{2}))?$/;

/** A datetime at its own midnight is the date it names; any other would lose its time of day and is rejected. */
function decodeDate(text: string): Decoded {
  const date = DATE.exec(text)?.[1];
  return date !== undefined && instantOf(date, '00:00:00') !== undefined ? date : { reason: 'NOT_A_DATE' };
}

const DATETIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|([+-])(0\d|1[0-5]):?([0-5]\d))$/;

/** Any offset is brought to UTC, fractions are cut to whole seconds; without an offset the moment is unknown. */
function decodeDatetime(text: string): Decoded {
  const [, date = '', time = '', sign, hours, minutes] = DATETIME.exec(text) ?? [];
  const local = instantOf(date, time);
  if (local === undefined) return { reason: 'NOT_A_DATETIME' };
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  const utc = new Date(local - offset * 60_000);
  const year = utc.getUTCFullYear();
  return year < 1 || year > 9_999 ? { reason: 'OUT_OF_RANGE' } : `${utc.toISOString().slice(0, 19)}Z`;
}

/** Milliseconds of a moment of UTC; undefined when the calendar or the clock does not have it. */
function instantOf(date: string, time: string): number | undefined {
  const written = `${date}T${time}`;
  const instant = Date.parse(`${written}Z`);
  const isReal = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(written);
  return isReal && !date.startsWith('0000') ? instant : undefined;
}
