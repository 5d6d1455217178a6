const FIRST_SIZE = 64 * 1024;
/** Longer pieces are copied by the engine, shorter ones quicker by hand. */
const SHORT = 40;
/** Of a UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;
const ZERO = 48;
const DIGITS_OF_A_NUMBER = 20;

const encoder = new TextEncoder();

export function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * Writes UTF-8 bytes one after another into a buffer that grows. Millions of rows are made this way without making a
 * text of each cell first, which would cost several times as much.
 */
export class Scribe {
  #bytes = Buffer.allocUnsafeSlow(FIRST_SIZE);
  #at = 0;

  /** What was written since the last `restart`; valid until the next one. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  get length(): number {
    return this.#at;
  }

  restart(): void {
    this.#at = 0;
  }

  put(piece: Uint8Array): void {
    const { length } = piece;
    this.#reserve(length);
    const bytes = this.#bytes;
    if (length > SHORT) bytes.set(piece, this.#at);
    else for (let from = 0, to = this.#at; from < length; from++, to++) bytes[to] = piece[from] as number;
    this.#at += length;
  }

  /** One of many pieces that lie in one array: its bytes from `from` to `until`. */
  putPart(all: Uint8Array, from: number, until: number): void {
    const length = until - from;
    this.#reserve(length);
    const bytes = this.#bytes;
    if (length > SHORT) bytes.set(all.subarray(from, until), this.#at);
    else for (let at = from, to = this.#at; at < until; at++, to++) bytes[to] = all[at] as number;
    this.#at += length;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#at++] = value;
  }

  text(text: string): void {
    this.#reserve(text.length * MOST_BYTES);
    const bytes = this.#bytes;
    const start = this.#at;
    for (let from = 0, to = start; from < text.length; from++, to++) {
      const code = text.charCodeAt(from);
      if (code > 127) {
        this.#at = start + bytes.write(text, start);
        return;
      }
      bytes[to] = code;
    }
    this.#at = start + text.length;
  }

  /** A whole number, at most 2^53 away from 0. */
  whole(number: number): void {
    this.#reserve(DIGITS_OF_A_NUMBER);
    if (number < 0) this.#bytes[this.#at++] = 45;
    const size = Math.abs(number);
    this.digits(size, countDigits(size));
  }

  /** The last `count` digits of a number of 0 or more, with leading zeros. */
  digits(number: number, count: number): void {
    this.#reserve(DIGITS_OF_A_NUMBER);
    let rest = number;
    for (let to = this.#at + count - 1; to >= this.#at; to--) {
      const tenth = rest < 0x8000_0000 ? ((rest | 0) / 10) | 0 : Math.floor(rest / 10);
      this.#bytes[to] = ZERO + (rest - tenth * 10);
      rest = tenth;
    }
    this.#at += count;
  }

  #reserve(length: number): void {
    const needed = this.#at + length;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}

function countDigits(number: number): number {
  let count = 1;
  for (let least = 10; least <= number; least *= 10) count += 1;
  return count;
}
