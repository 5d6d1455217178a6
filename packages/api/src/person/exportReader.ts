import { isUtf8 } from 'node:buffer';
import { byteaText, copyLine, readableText } from './copyText';
import { MAX_RECORD_BYTES, readRecord, type CsvExtent } from './csv';
import { decodeCell, NO_VALUE, type Decoded } from './decode';
import type { PersonColumn } from './person';
import { Notes } from './notes';
import { readAtText, RowScanner, UNSURE } from './rowScanner';

export type ReadingOptions = Readonly<{
  /** Columns of the file, `id` first. */
  columns: readonly PersonColumn[];
  /** Becomes the value after the columns. */
  readAt: Date;
  /** Whether each line of COPY text ends with the number of its row. */
  isNumbered: boolean;
  /** Every row by the slow way: only for tests, which compare the two. */
  everyRowSlowly?: boolean;
}>;

const LF = 0x0a;
const CR = 0x0d;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** Bytes worth scanning at once, and worth writing at once. */
const BATCH = 128 * 1024;
const MOST_ADDED = 256 * 1024;
const MOST_GATHERED = MAX_RECORD_BYTES + 64 * 1024;
const WINDOW = MOST_GATHERED + MOST_ADDED;
/** Every byte may need a backslash; a line also has its cells without value, its moment and its number. */
const SCRATCH = BATCH + 2 * WINDOW + 4096;
/** What may be read in vain, in bytes, before stray quotes are no longer followed into the next lines … */
const MOST_PATIENCE = 8 * MAX_RECORD_BYTES;
/** … and how much of it each byte that is settled gives back: so the work stays linear in the size of the file. */
const PATIENCE_PER_BYTE = 4;

/**
 * Reads an export file and writes COPY text, whatever the file holds: bytes come in by `add`, lines of people go out by
 * `take`, and what could not be typed or read is noted. Every row is stored or set aside, never lost.
 */
export class ExportReader {
  /** Rows settled so far: stored and set aside. Empty lines are no rows. */
  rowsRead = 0;
  rowsSetAside = 0;
  valuesRejected = 0;
  /** What the file has for a header line when it is not the one expected; nothing more is read then. */
  wrongHeader: string | undefined;
  readonly notes = new Notes();

  private readonly window = Buffer.alloc(WINDOW + 64);
  private readonly scratch = Buffer.alloc(SCRATCH);
  private readonly scanner: RowScanner;
  private readonly lineEnding: string;
  private ready: Buffer[] = [];
  private position = 0;
  private filled = 0;
  private isLast = false;
  private hasHeader = false;
  private isInsideLongLine = false;
  private patience = MOST_PATIENCE;
  private wanted = BATCH;

  constructor(private readonly options: ReadingOptions) {
    const { columns, readAt, isNumbered } = options;
    const ending = readAtText(readAt);
    this.lineEnding = ending.toString('latin1');
    this.scanner = new RowScanner(
      columns.map(column => column.valueType),
      this.scratch,
      ending,
      isNumbered,
    );
  }

  add(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; from += MOST_ADDED) this.addPiece(bytes.subarray(from, from + MOST_ADDED));
  }

  /** The file ends here. */
  end(): void {
    this.isLast = true;
    if (this.filled > 0 || this.hasHeader) this.read();
    this.flush();
  }

  get hasLines(): boolean {
    return this.ready.length > 0;
  }

  /** The lines written since the last call. */
  take(): Buffer[] {
    const taken = this.ready;
    this.ready = [];
    return taken;
  }

  private addPiece(piece: Uint8Array): void {
    if (this.filled + piece.length > WINDOW) {
      this.window.copyWithin(0, this.position, this.filled);
      this.filled -= this.position;
      this.position = 0;
    }
    this.window.set(piece, this.filled);
    this.filled += piece.length;
    if (this.filled - this.position >= this.wanted) this.read();
  }

  /** A record that is cut off is looked at again only when twice as much of it is there. */
  private read(): void {
    if (this.wrongHeader === undefined && (this.hasHeader || this.readHeader())) this.readRows();
    this.wanted = Math.min(MOST_GATHERED, Math.max(BATCH, 2 * (this.filled - this.position)));
    if (this.wrongHeader !== undefined) this.position = this.filled;
  }

  private readHeader(): boolean {
    const mark = this.window.subarray(0, Math.min(3, this.filled)).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    const record = readRecord(this.extent(MAX_RECORD_BYTES), mark);
    if (record.kind === 'Unfinished') return false;
    const names = record.kind === 'Record' ? record.cells.map(cell => cell.toString('utf8')) : [];
    const { columns } = this.options;
    this.hasHeader = names.length === columns.length && columns.every(({ fieldName }, at) => fieldName === names[at]);
    if (this.hasHeader && record.kind === 'Record') this.position = record.next;
    else this.wrongHeader = readableText(this.window.subarray(mark, this.lineEnd(mark))).slice(0, 10_000);
    return this.hasHeader;
  }

  private extent(limit: number): CsvExtent {
    return { bytes: this.window, end: this.filled, isLast: this.isLast, limit };
  }

  /** Up to the line feed, or to the end of what is there. */
  private lineEnd(start: number): number {
    const found = this.window.subarray(start, this.filled).indexOf(LF);
    return found < 0 ? this.filled : start + found;
  }

  private readRows(): void {
    const { window } = this;
    const fence = this.options.everyRowSlowly ? 0 : window.lastIndexOf(LF, this.filled - 1) + 1;
    const isProper = fence > this.position && isUtf8(window.subarray(this.position, fence));
    while (this.position < this.filled) {
      if (this.isInsideLongLine) {
        if (!this.skipLongLine()) return;
      } else if (!this.skipEmptyLine() && !this.readFast(fence, isProper) && !this.readSlowly()) {
        return;
      }
      if (this.scanner.written >= BATCH) this.flush();
    }
  }

  private skipEmptyLine(): boolean {
    const { window, position, filled } = this;
    const first = window[position];
    if (first === LF) this.position += 1;
    else if (first === CR && position + 1 < filled && window[position + 1] === LF) this.position += 2;
    else return false;
    return true;
  }

  private readFast(fence: number, isProper: boolean): boolean {
    const { position } = this;
    if (position >= fence) return false;
    const begin = this.scanner.written;
    const next = this.scanner.scan(this.window, position, fence, isProper, this.rowsRead + 1);
    if (next === UNSURE) return false;
    if (next - position > Math.min(MAX_RECORD_BYTES, this.patience)) {
      this.scanner.written = begin;
      return false;
    }
    this.rowsRead += 1;
    this.moveTo(next);
    return true;
  }

  /** Answers false when the record is not all there yet. */
  private readSlowly(): boolean {
    const { window, position } = this;
    const lineEnd = this.firstLineEnd();
    if (lineEnd === undefined) return false;
    const isLong = lineEnd - position > MAX_RECORD_BYTES;
    const limit = isLong ? MAX_RECORD_BYTES : Math.max(lineEnd - position, Math.min(MAX_RECORD_BYTES, this.patience));
    const record = isLong ? BROKEN_LINE : readRecord(this.extent(limit), position);
    if (record.kind === 'Unfinished') return false;
    if (record.kind === 'Record' && record.cells.length === this.options.columns.length) {
      this.settle(record.cells, window.subarray(position, record.end));
      this.moveTo(record.next);
    } else {
      this.patience -= record.kind === 'Record' ? record.end - position : record.scanned;
      this.setAsideLine(record.kind === 'Record' ? 'WRONG_COLUMN_COUNT' : record.reason);
    }
    return true;
  }

  /** Undefined while it is unknown; beyond the longest record it does not matter where. */
  private firstLineEnd(): number | undefined {
    const end = this.lineEnd(this.position);
    const isKnown = end < this.filled || this.isLast || end - this.position > MAX_RECORD_BYTES;
    return isKnown ? end : undefined;
  }

  private settle(cells: readonly Buffer[], record: Buffer): void {
    const { columns } = this.options;
    const decoded = cells.map((cell, at) => decodeCell(cell, columns[at]!.valueType));
    const id = decoded[0];
    if (typeof id !== 'string' || id === '0' || id.startsWith('-')) return this.setAside(record, 'UNREADABLE_ID');
    this.rowsRead += 1;
    const values = decoded.map((value, at) => (isRejected(value) ? NO_VALUE[columns[at]!.valueType] : value));
    decoded.forEach((value, at) => {
      if (isRejected(value)) this.reject(id, columns[at]!.fieldName, cells[at]!, value.reason);
    });
    this.writeLine(values);
  }

  private reject(personId: string, fieldName: string, cell: Buffer, reason: string): void {
    this.valuesRejected += 1;
    this.notes.reject({ personId, rowNumber: this.rowsRead, fieldName, raw: readableText(cell), reason });
  }

  private writeLine(values: readonly (string | null)[]): void {
    const number = this.options.isNumbered ? `\t${this.rowsRead}` : '';
    const line = `${copyLine(values).slice(0, -1)}\t${this.lineEnding}${number}\n`;
    this.scanner.written += this.scratch.write(line, this.scanner.written, 'utf8');
  }

  /** Stray quotes must not swallow the file: only the first line is given up, and reading begins again after it. */
  private setAsideLine(reason: string): void {
    const { window, position } = this;
    const end = this.lineEnd(position);
    const isLong = end - position > MAX_RECORD_BYTES;
    const stop = isLong ? position + MAX_RECORD_BYTES : end;
    this.setAside(
      window.subarray(position, window[stop - 1] === CR && stop < this.filled && !isLong ? stop - 1 : stop),
      reason,
    );
    this.isInsideLongLine = isLong;
    this.moveTo(isLong ? stop : Math.min(end + 1, this.filled));
  }

  /** The rest of a line without end is set aside in pieces and never taken for a row. */
  private skipLongLine(): boolean {
    if (this.firstLineEnd() === undefined) return false;
    if (this.window[this.position] === LF) {
      this.isInsideLongLine = false;
      this.moveTo(this.position + 1);
    } else {
      this.setAsideLine(BROKEN_LINE.reason);
    }
    return true;
  }

  private setAside(row: Buffer, reason: string): void {
    this.rowsRead += 1;
    this.rowsSetAside += 1;
    this.notes.setAside({ rowNumber: this.rowsRead, raw: byteaText(row), reason });
  }

  private moveTo(next: number): void {
    const settled = next - this.position;
    this.patience = Math.min(MOST_PATIENCE, Math.max(0, this.patience) + PATIENCE_PER_BYTE * settled);
    this.position = next;
  }

  private flush(): void {
    if (this.scanner.written === 0) return;
    this.ready.push(Buffer.from(this.scratch.subarray(0, this.scanner.written)));
    this.scanner.written = 0;
  }
}

const BROKEN_LINE = { kind: 'Broken', reason: 'LINE_TOO_LONG', scanned: 0 } as const;

function isRejected(value: Decoded): value is Exclude<Decoded, string | null> {
  return typeof value === 'object' && value !== null;
}
