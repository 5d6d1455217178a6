import { CR, LF } from './cellBytes';
import type { CsvExtent } from './csv';

/** So that a look a few bytes ahead stays inside the buffer. */
const MARGIN = 64;

/** The part of a file that is being read: bytes are added at its end and left behind at its beginning. */
export class ByteWindow {
  readonly bytes: Buffer;
  /** Everything before it is settled. */
  position = 0;
  /** Everything after it is not there yet. */
  filled = 0;
  /** Whether the file ends at `filled`. */
  isLast = false;

  constructor(private readonly capacity: number) {
    this.bytes = Buffer.alloc(capacity + MARGIN);
  }

  get unread(): number {
    return this.filled - this.position;
  }

  /** Unread and added bytes must not be more than the window holds. */
  add(piece: Uint8Array): void {
    if (this.filled + piece.length > this.capacity) {
      this.bytes.copyWithin(0, this.position, this.filled);
      this.filled -= this.position;
      this.position = 0;
    }
    this.bytes.set(piece, this.filled);
    this.filled += piece.length;
  }

  /** Records of at most `limit` bytes. */
  extent(limit: number): CsvExtent {
    return { bytes: this.bytes, end: this.filled, isLast: this.isLast, limit };
  }

  /** The next line feed, or the end of what is there. */
  lineEnd(from: number): number {
    const found = this.bytes.subarray(from, this.filled).indexOf(LF);
    return found < 0 ? this.filled : from + found;
  }

  /** After the last line feed that is there. */
  lastLineEnd(): number {
    return this.bytes.subarray(0, this.filled).lastIndexOf(LF) + 1;
  }

  skipEmptyLine(): boolean {
    const { bytes, position } = this;
    if (bytes[position] === LF) this.position += 1;
    else if (bytes[position] === CR && position + 1 < this.filled && bytes[position + 1] === LF) this.position += 2;
    else return false;
    return true;
  }

  /** The bytes from the position to a line feed or the end, without the carriage return of a line end. */
  lineUpTo(end: number): Buffer {
    const endsInCr = end < this.filled && end > this.position && this.bytes[end - 1] === CR;
    return this.bytes.subarray(this.position, endsInCr ? end - 1 : end);
  }
}
