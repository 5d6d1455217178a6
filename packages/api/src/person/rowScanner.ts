import type { ValueType } from '@dynamic-chat-sync/shared/attributeValue';
import {
  BACKSLASH,
  COMMA,
  CR,
  isDate,
  isDigit,
  isEnd,
  isTime,
  LF,
  MINUS,
  POINT,
  QUOTE,
  startsWith,
  TAB,
  ZERO,
} from './cellBytes';
import { copyLine } from './copyText';

/** The fast way is not sure of this row: the slow way decides. */
export const UNSURE = -1;

const SMALL_N = 0x6e;
const SMALL_T = 0x74;
const NULL_WORD = Buffer.from('null');
const TRUE_WORD = Buffer.from('true');
const FALSE_WORD = Buffer.from('false');
const NO_VALUE = Buffer.from('\\N');

/** More digits than this may leave the range of a bigint. */
const SAFE_DIGITS = 18;
const LONGEST_PLAIN_NUMBER = 100;

/** Bytes that a bare text cannot simply be copied over: 1 ends it, 2 is escaped, 3 is for the slow way. */
const BARE = byteClasses({ [COMMA]: 1, [LF]: 1, [CR]: 2, [TAB]: 2, [BACKSLASH]: 2, 0: 3 });
const QUOTED = byteClasses({ [QUOTE]: 1, [LF]: 2, [CR]: 2, [TAB]: 2, [BACKSLASH]: 2, 0: 3 });
/** The letter after the backslash. */
const ESCAPE = byteClasses({ [LF]: 0x6e, [CR]: 0x72, [TAB]: 0x74, [BACKSLASH]: BACKSLASH });

export type ScannerOptions = Readonly<{
  /** Of the columns, the id first. */
  types: readonly ValueType[];
  /** Where lines are written; large enough for any row. */
  out: Buffer;
  /** The value after the columns. */
  readAt: Buffer;
  /** Whether the number of the row is the last value of its line. */
  isNumbered: boolean;
}>;

/** Bytes to read rows from. */
export type ScanExtent = Readonly<{
  bytes: Buffer;
  /** Where they end; the last of them is a line feed. */
  fence: number;
  /** Whether all of them are proper UTF-8. */
  isUtf8: boolean;
}>;

/**
 * The fast way: one row of an export file becomes one line of COPY text, byte by byte, without becoming a JavaScript
 * string. It accepts only what it is sure of, and says so otherwise; then the slow way reads the row, which agrees with
 * this one about every row (a property test holds them together).
 *
 * The loops are longer and more repetitive than elsewhere because this code sees every byte of every person.
 */
export class RowScanner {
  /** End of what was written. */
  written = 0;
  private beyondAscii = 0;

  private fence = 0;
  private readonly types: readonly ValueType[];
  private readonly out: Buffer;
  private readonly readAt: Buffer;
  private readonly isNumbered: boolean;

  constructor({ types, out, readAt, isNumbered }: ScannerOptions) {
    this.types = types;
    this.out = out;
    this.readAt = readAt;
    this.isNumbered = isNumbered;
  }

  /** Answers where the row after the one at `start` begins, or UNSURE, and then nothing is written. */
  scan({ bytes, fence, isUtf8 }: ScanExtent, start: number, rowNumber: number): number {
    const { types, out } = this;
    const begin = this.written;
    const last = types.length - 1;
    this.beyondAscii = 0;
    this.fence = fence;
    let at = start;
    for (let column = 0; column <= last; column++) {
      at = column === 0 ? this.id(bytes, at) : this.cell(bytes, at, types[column]!);
      if (at < 0 || (column < last && bytes[at] !== COMMA)) return this.giveUp(begin);
      out[this.written++] = TAB;
      if (column < last) at++;
    }
    if (bytes[at] === CR) at++;
    if (bytes[at] !== LF || (this.beyondAscii >= 0x80 && !isUtf8)) return this.giveUp(begin);
    this.written += this.readAt.copy(out, this.written);
    if (this.isNumbered) this.number(rowNumber);
    out[this.written++] = LF;
    return at + 1;
  }

  private giveUp(begin: number): number {
    this.written = begin;
    return UNSURE;
  }

  private number(rowNumber: number): void {
    this.out[this.written++] = TAB;
    this.written += this.out.write(String(rowNumber), this.written, 'latin1');
  }

  /** Answers the place right after the cell, or UNSURE. */
  private cell(bytes: Buffer, at: number, valueType: ValueType): number {
    const first = bytes[at]!;
    if (isEnd(bytes, at)) return this.missing(at, valueType);
    if (first === SMALL_N && startsWith(bytes, at, NULL_WORD) && isEnd(bytes, at + 4))
      return this.missing(at + 4, valueType);
    switch (valueType) {
      case 'TEXT':
        return first === QUOTE ? this.quotedText(bytes, at + 1) : this.bareText(bytes, at);
      case 'BOOLEAN':
        return this.boolean(bytes, at);
      case 'INTEGER':
        return this.integer(bytes, at);
      case 'NUMBER':
        return this.decimal(bytes, at);
      case 'DATE':
        return this.date(bytes, at);
      case 'DATETIME':
        return this.datetime(bytes, at);
    }
  }

  private missing(after: number, valueType: ValueType): number {
    this.write(valueType === 'BOOLEAN' ? FALSE_WORD : NO_VALUE);
    return after;
  }

  private write(word: Buffer): void {
    for (let at = 0; at < word.length; at++) this.out[this.written++] = word[at]!;
  }

  private bareText(bytes: Buffer, start: number): number {
    const { out } = this;
    let at = start;
    let to = this.written;
    let seen = 0;
    for (;;) {
      const byte = bytes[at]!;
      const kind = BARE[byte]!;
      if (kind === 0) {
        out[to++] = byte;
        seen |= byte;
      } else if (kind === 1 || (byte === CR && bytes[at + 1] === LF)) {
        break;
      } else if (kind === 2) {
        out[to++] = BACKSLASH;
        out[to++] = ESCAPE[byte]!;
      } else {
        return UNSURE;
      }
      at++;
    }
    this.beyondAscii |= seen;
    this.written = to;
    return at;
  }

  private quotedText(bytes: Buffer, start: number): number {
    const { out, fence } = this;
    const begin = this.written;
    let at = start;
    let to = begin;
    let seen = 0;
    for (; at < fence; at++) {
      const byte = bytes[at]!;
      const kind = QUOTED[byte]!;
      if (kind === 0) {
        out[to++] = byte;
        seen |= byte;
      } else if (kind === 2) {
        out[to++] = BACKSLASH;
        out[to++] = ESCAPE[byte]!;
      } else if (kind === 1 && bytes[at + 1] === QUOTE) {
        out[to++] = QUOTE;
        at++;
      } else {
        break;
      }
    }
    if (at >= fence || bytes[at] !== QUOTE || !isEnd(bytes, at + 1)) return UNSURE;
    this.beyondAscii |= seen;
    this.written = to;
    const isNothing = to === begin || (to === begin + 4 && startsWith(out, begin, NULL_WORD));
    if (!isNothing) return at + 1;
    this.written = begin;
    return this.missing(at + 1, 'TEXT');
  }

  private boolean(bytes: Buffer, at: number): number {
    const first = bytes[at];
    const isTrue = first === SMALL_T || first === ZERO + 1;
    const word = isTrue ? TRUE_WORD : FALSE_WORD;
    this.write(word);
    if (first === ZERO || first === ZERO + 1) return at + 1;
    return startsWith(bytes, at, word) ? at + word.length : UNSURE;
  }

  /** Marketo's ids are positive; anything else is for the slow way to set aside. */
  private id(bytes: Buffer, at: number): number {
    return bytes[at]! > ZERO ? this.integer(bytes, at) : UNSURE;
  }

  /** `5` and `5.0`; leading zeros, plus signs and exponents are for the slow way. */
  private integer(bytes: Buffer, start: number): number {
    let at = this.digits(bytes, start, SAFE_DIGITS);
    if (at < 0 || this.wroteMinusZero()) return UNSURE;
    if (bytes[at] !== POINT) return at;
    const point = at++;
    while (bytes[at] === ZERO) at++;
    return at - point > LONGEST_PLAIN_NUMBER ? UNSURE : at;
  }

  private decimal(bytes: Buffer, start: number): number {
    const { out } = this;
    let at = this.digits(bytes, start, LONGEST_PLAIN_NUMBER);
    if (at < 0 || bytes[at] !== POINT) return this.wroteMinusZero() ? UNSURE : at;
    const point = this.written;
    let to = point;
    out[to++] = POINT;
    for (at++; isDigit(bytes[at]!); at++) {
      if (to - point > LONGEST_PLAIN_NUMBER) return UNSURE;
      out[to++] = bytes[at]!;
    }
    while (out[to - 1] === ZERO) to--;
    this.written = to === point + 1 ? point : to;
    return this.wroteMinusZero() ? UNSURE : at;
  }

  /** An optional minus and at least one digit, the first of several not being zero. */
  private digits(bytes: Buffer, start: number, most: number): number {
    const { out } = this;
    let at = start;
    let to = this.written;
    if (bytes[at] === MINUS) {
      out[to++] = MINUS;
      at++;
    }
    const first = at;
    for (; isDigit(bytes[at]!); at++) {
      if (at - first === most) return UNSURE;
      out[to++] = bytes[at]!;
    }
    if (at === first || (bytes[first] === ZERO && at > first + 1)) return UNSURE;
    this.written = to;
    return at;
  }

  private wroteMinusZero(): boolean {
    return this.out[this.written - 1] === ZERO && this.out[this.written - 2] === MINUS;
  }

  private date(bytes: Buffer, at: number): number {
    return isDate(bytes, at) ? this.copy(bytes, at, 10) : UNSURE;
  }

  private datetime(bytes: Buffer, at: number): number {
    const isPlain = bytes[at + 10] === 0x54 && bytes[at + 19] === 0x5a && isDate(bytes, at) && isTime(bytes, at + 11);
    return isPlain ? this.copy(bytes, at, 20) : UNSURE;
  }

  private copy(bytes: Buffer, at: number, length: number): number {
    for (let offset = 0; offset < length; offset++) this.out[this.written++] = bytes[at + offset]!;
    return at + length;
  }
}

/** How the moment of reading ends a line of COPY text. */
export function readAtText(readAt: Date): Buffer {
  return Buffer.from(copyLine([readAt.toISOString()]).trimEnd());
}

function byteClasses(classes: Readonly<Record<number, number>>): Uint8Array {
  const table = new Uint8Array(256);
  for (const [byte, kind] of Object.entries(classes)) table[Number(byte)] = kind;
  return table;
}
