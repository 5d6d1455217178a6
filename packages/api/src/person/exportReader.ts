import { isUtf8 } from 'node:buffer';
import { ByteWindow } from './byteWindow';
import { byteaText, copyLine, readableText } from './copyText';
import { readRecord } from './csv';
import { Notes, type SetAsideReason } from './notes';
import type { PersonColumn } from './person';
import { readAtText, RowScanner, UNSURE, type ScanExtent } from './rowScanner';
import { typeRow } from './typedRow';

export type ReadingOptions = Readonly<{
  /** Columns of the file, `id` first. */
  columns: readonly PersonColumn[];
  /** Becomes the value after the columns. */
  readAt: Date;
  /** Whether each line of COPY text ends with the number of its row. */
  isNumbered: boolean;
  /** Every row by the slow way: for tests, which compare the two. */
  everyRowSlowly?: boolean;
  /** Other sizes are for tests: small ones meet every edge in a small file. */
  sizes?: ReadingSizes;
}>;

/** In bytes. */
export type ReadingSizes = Readonly<{
  /** The widest record read as one; what grows beyond it has lost its closing quote. */
  record: number;
  /** Worth scanning at once, and worth writing at once. */
  batch: number;
  /** Added to the window at once. */
  piece: number;
}>;

const SIZES: ReadingSizes = { record: 1024 * 1024, batch: 128 * 1024, piece: 256 * 1024 };
/** Records that may be read in vain before stray quotes are no longer followed into the next lines … */
const PATIENCE = 8;
/** … and what each settled byte gives back of it: so the work stays linear in the size of the file, whatever it holds. */
const PATIENCE_PER_BYTE = 4;
/** For the moment and the number of a row, and for cells without value. */
const LINE_MARGIN = 64 * 1024;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads an export file and writes COPY text, whatever the file holds: bytes come in by `add`, the lines of people go out
 * by `take`, and what could not be typed or read is noted. Every row is stored or set aside, never lost.
 *
 * Each row goes the fast way where that is sure of it, else the slow way; both give the same.
 */
export class ExportReader {
  /** Rows settled so far: stored and set aside. Empty lines are no rows. */
  rowsRead = 0;
  rowsSetAside = 0;
  valuesRejected = 0;
  /** The file's header line when it is not the one expected; nothing more is read then. */
  wrongHeader: string | undefined;
  readonly notes = new Notes();

  private readonly sizes: ReadingSizes;
  private readonly window: ByteWindow;
  private readonly scratch: Buffer;
  private readonly scanner: RowScanner;
  private readonly moment: string;
  private ready: Buffer[] = [];
  private hasHeader = false;
  private isInsideLongLine = false;
  private patience: number;
  private wanted: number;

  constructor(private readonly options: ReadingOptions) {
    const { columns, readAt, isNumbered } = options;
    this.sizes = options.sizes ?? SIZES;
    const capacity = this.mostWanted() + this.sizes.piece;
    this.window = new ByteWindow(capacity);
    // Every byte may need a backslash before it.
    this.scratch = Buffer.alloc(this.sizes.batch + 2 * capacity + LINE_MARGIN);
    const moment = readAtText(readAt);
    this.moment = moment.toString('latin1');
    const types = columns.map(({ valueType }) => valueType);
    this.scanner = new RowScanner({ types, out: this.scratch, readAt: moment, isNumbered });
    this.patience = PATIENCE * this.sizes.record;
    this.wanted = this.sizes.batch;
  }

  add(bytes: Uint8Array): void {
    const { piece } = this.sizes;
    for (let from = 0; from < bytes.length; from += piece) {
      this.window.add(bytes.subarray(from, from + piece));
      if (this.window.unread >= this.wanted) this.read();
    }
  }

  /** The file ends here. A file without a single byte has no rows and needs no header. */
  end(): void {
    this.window.isLast = true;
    if (this.window.filled > 0) this.read();
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

  /** A record that is cut off is looked at again only when twice as much of it is there. */
  private read(): void {
    if (this.wrongHeader === undefined && (this.hasHeader || this.readHeader())) this.readRows();
    if (this.wrongHeader !== undefined) this.window.position = this.window.filled;
    this.wanted = Math.min(this.mostWanted(), Math.max(this.sizes.batch, 2 * this.window.unread));
  }

  /** With more than this, any record can be told whole or broken. */
  private mostWanted(): number {
    return this.sizes.record + Math.max(this.sizes.batch, 16);
  }

  private readHeader(): boolean {
    const { window } = this;
    const mark = window.bytes.subarray(0, Math.min(3, window.filled)).equals(BYTE_ORDER_MARK)
      ? BYTE_ORDER_MARK.length
      : 0;
    const record = readRecord(window.extent(this.sizes.record), mark);
    if (record.kind === 'Unfinished') return false;
    const names = record.kind === 'Record' ? record.cells.map(cell => cell.toString('utf8')) : [];
    const { columns } = this.options;
    this.hasHeader = names.length === columns.length && columns.every(({ fieldName }, at) => fieldName === names[at]);
    if (this.hasHeader && record.kind === 'Record') window.position = record.next;
    else this.wrongHeader = readableText(window.bytes.subarray(mark, window.lineEnd(mark))).slice(0, 10_000);
    return this.hasHeader;
  }

  private readRows(): void {
    const { window } = this;
    const fence = this.options.everyRowSlowly ? 0 : window.lastLineEnd();
    const isProper = fence > window.position && isUtf8(window.bytes.subarray(window.position, fence));
    const extent = { bytes: window.bytes, fence, isUtf8: isProper };
    while (window.unread > 0) {
      const isSettled = this.isInsideLongLine
        ? this.skipLongLine()
        : window.skipEmptyLine() || this.readFast(extent) || this.readSlowly();
      if (!isSettled) return;
      if (this.scanner.written >= this.sizes.batch) this.flush();
    }
  }

  private readFast(extent: ScanExtent): boolean {
    const { window, scanner } = this;
    const { position } = window;
    if (position >= extent.fence) return false;
    const begin = scanner.written;
    const next = scanner.scan(extent, position, this.rowsRead + 1);
    if (next === UNSURE) return false;
    if (next - position > this.longestRecord()) {
      scanner.written = begin;
      return false;
    }
    this.rowsRead += 1;
    this.moveTo(next);
    return true;
  }

  private longestRecord(): number {
    return Math.min(this.sizes.record, this.patience);
  }

  /** Answers false when not enough of the row is there. */
  private readSlowly(): boolean {
    const { window } = this;
    const lineEnd = this.firstLineEnd();
    if (lineEnd === undefined) return false;
    const firstLine = lineEnd - window.position;
    if (firstLine > this.sizes.record) return this.setAsideLine('LINE_TOO_LONG');
    const record = readRecord(window.extent(Math.max(firstLine, this.longestRecord())), window.position);
    if (record.kind === 'Unfinished') return false;
    if (record.kind === 'Broken') return this.giveUp(record.scanned, record.reason);
    if (record.cells.length !== this.options.columns.length)
      return this.giveUp(record.end - window.position, 'WRONG_COLUMN_COUNT');
    this.settle(record.cells, window.bytes.subarray(window.position, record.end));
    this.moveTo(record.next);
    return true;
  }

  /** Undefined while it is unknown; beyond the longest record it does not matter where. */
  private firstLineEnd(): number | undefined {
    const { window } = this;
    const end = window.lineEnd(window.position);
    const isKnown = end < window.filled || window.isLast || end - window.position > this.sizes.record;
    return isKnown ? end : undefined;
  }

  private settle(cells: readonly Buffer[], record: Buffer): void {
    const row = typeRow(cells, this.options.columns);
    if (row === null) return this.setAside(record, 'UNREADABLE_ID');
    this.rowsRead += 1;
    this.valuesRejected += row.rejected.length;
    for (const rejection of row.rejected) this.notes.reject(row.personId, this.rowsRead, rejection);
    const number = this.options.isNumbered ? `\t${this.rowsRead}` : '';
    const line = `${copyLine(row.values).slice(0, -1)}\t${this.moment}${number}\n`;
    this.scanner.written += this.scratch.write(line, this.scanner.written, 'utf8');
  }

  private giveUp(scanned: number, reason: SetAsideReason): true {
    this.patience -= scanned;
    return this.setAsideLine(reason);
  }

  /** A stray quote must not swallow the file: only the first line is given up, and reading begins again after it. */
  private setAsideLine(reason: SetAsideReason): true {
    const { window, sizes } = this;
    const end = window.lineEnd(window.position);
    this.isInsideLongLine = end - window.position > sizes.record;
    if (this.isInsideLongLine) {
      const stop = window.position + sizes.record;
      this.setAside(window.bytes.subarray(window.position, stop), reason);
      this.moveTo(stop);
    } else {
      this.setAside(window.lineUpTo(end), reason);
      this.moveTo(Math.min(end + 1, window.filled));
    }
    return true;
  }

  /** The rest of a line that is too long is set aside in pieces, and never taken for a row. */
  private skipLongLine(): boolean {
    if (this.firstLineEnd() === undefined) return false;
    this.isInsideLongLine = false;
    return this.window.skipEmptyLine() || this.setAsideLine('LINE_TOO_LONG');
  }

  private setAside(row: Buffer, reason: SetAsideReason): void {
    this.rowsRead += 1;
    this.rowsSetAside += 1;
    this.notes.setAside(this.rowsRead, byteaText(row), reason);
  }

  private moveTo(next: number): void {
    const settled = next - this.window.position;
    this.patience = Math.min(PATIENCE * this.sizes.record, Math.max(0, this.patience) + PATIENCE_PER_BYTE * settled);
    this.window.position = next;
  }

  private flush(): void {
    if (this.scanner.written === 0) return;
    this.ready.push(Buffer.from(this.scratch.subarray(0, this.scanner.written)));
    this.scanner.written = 0;
  }
}
