/** What the cells of an export are told by, byte by byte. */
export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const POINT = 0x2e;
export const ZERO = 0x30;
export const BACKSLASH = 0x5c;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isEnd(bytes: Buffer, at: number): boolean {
  const byte = bytes[at];
  return byte === COMMA || byte === LF || (byte === CR && bytes[at + 1] === LF);
}

export function startsWith(bytes: Buffer, at: number, word: Buffer): boolean {
  for (let offset = 0; offset < word.length; offset++) if (bytes[at + offset] !== word[offset]) return false;
  return true;
}

export function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}

/** A number of two digits, or one that is in no range. */
function pair(bytes: Buffer, at: number): number {
  const tens = (bytes[at] ?? 0) - ZERO;
  const ones = (bytes[at + 1] ?? 0) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 100;
}

export function isDate(bytes: Buffer, at: number): boolean {
  const century = pair(bytes, at);
  const year = pair(bytes, at + 2);
  const month = pair(bytes, at + 5);
  const day = pair(bytes, at + 8);
  if (bytes[at + 4] !== MINUS || bytes[at + 7] !== MINUS || century > 99 || year > 99 || century + year === 0)
    return false;
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  const isLeapYear = year % 4 === 0 && (year !== 0 || century % 4 === 0);
  return month !== 2 || day < 29 || isLeapYear;
}

export function isTime(bytes: Buffer, at: number): boolean {
  const hasColons = bytes[at + 2] === 0x3a && bytes[at + 5] === 0x3a;
  return hasColons && pair(bytes, at) < 24 && pair(bytes, at + 3) < 60 && pair(bytes, at + 6) < 60;
}
