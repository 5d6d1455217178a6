import { OVERHANG } from './lexicon';
import type { Lexicon } from './lexicon';

const FIRST_SIZE = 64 * 1024;
/** Of short words, of numbers and of moments, none of which is asked for its length. */
const SHORT = 40;
/** Longer words are copied by the engine. */
const LONG = 400;
/** Of a UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;
const [ZERO, MINUS] = [48, 45];
const COLON = 58;

/** The last three digits of a number, leading zeros included, as four bytes of which the last is empty. */
const TRIPLES = Int32Array.from(
  { length: 1_000 },
  (_, number) =>
    (ZERO + Math.floor(number / 100)) | ((ZERO + (Math.floor(number / 10) % 10)) << 8) | ((ZERO + (number % 10)) << 16),
);
/** The same for two digits. */
const PAIRS = TRIPLES.map(triple => triple >>> 8).slice(0, 100);

/**
 * Writes UTF-8 bytes one after another into a buffer that grows. Millions of rows are made this way without making a
 * text of each cell first, which would cost several times as much. Nothing short looks whether there is room for it:
 * who writes asks for it once, for many.
 */
export class Scribe {
  #bytes = Buffer.allocUnsafeSlow(FIRST_SIZE);
  #view = viewOf(this.#bytes);
  #at = 0;
  /** Kept free beyond every long word. */
  #spare = SHORT + OVERHANG;

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

  /** Makes room for so many short pieces, besides all long ones. */
  prepare(pieces: number): void {
    this.#spare = pieces * SHORT + OVERHANG;
    this.#reserve(0);
  }

  word(lexicon: Lexicon, number: number): void {
    const { view, starts } = lexicon;
    const start = starts[number] as number;
    const length = (starts[number + 1] as number) - start;
    if (length > SHORT) return this.#longWord(lexicon, start, length);
    const [out, at] = [this.#view, this.#at];
    for (let done = 0; done < length; done += 4) out.setInt32(at + done, view.getInt32(start + done, true), true);
    this.#at = at + length;
  }

  #longWord({ view, bytes }: Lexicon, start: number, length: number): void {
    this.#reserve(length);
    const at = this.#at;
    if (length > LONG) this.#bytes.set(bytes.subarray(start, start + length), at);
    else {
      const out = this.#view;
      for (let done = 0; done < length; done += 4) out.setInt32(at + done, view.getInt32(start + done, true), true);
    }
    this.#at = at + length;
  }

  byte(value: number): void {
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
    if (number < 0) this.byte(MINUS);
    this.#whole(Math.abs(number));
  }

  #whole(size: number): void {
    if (size < 1_000) return this.digits(size, size < 10 ? 1 : size < 100 ? 2 : 3);
    const thousands = thousandsOf(size);
    this.#whole(thousands);
    this.digits(size - thousands * 1_000, 3);
  }

  /** The last `count` digits of a number of 0 or more, with leading zeros. */
  digits(number: number, count: number): void {
    if (count > 3) {
      const thousands = thousandsOf(number);
      this.digits(thousands, count - 3);
      return this.digits(number - thousands * 1_000, 3);
    }
    this.#view.setInt32(this.#at, (TRIPLES[number] as number) >>> (8 * (3 - count)), true);
    this.#at += count;
  }

  /** `HH:MM:SS` of a second of the day. */
  time(second: number): void {
    const minutes = (second / 60) | 0;
    const hours = (minutes / 60) | 0;
    this.#pair(hours);
    this.byte(COLON);
    this.#pair(minutes - hours * 60);
    this.byte(COLON);
    this.#pair(second - minutes * 60);
  }

  #pair(number: number): void {
    this.#view.setInt16(this.#at, PAIRS[number] as number, true);
    this.#at += 2;
  }

  /** Room for `length` bytes and the spare ones. */
  #reserve(length: number): void {
    const needed = this.#at + length + this.#spare;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
    this.#view = viewOf(larger);
  }
}

function thousandsOf(number: number): number {
  return number < 0x8000_0000 ? ((number | 0) / 1_000) | 0 : Math.floor(number / 1_000);
}

function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length);
}
