import { closeSync, openSync, readSync } from 'node:fs';

const BLOCK = 64 * 1024;
const SCAN = 1024 * 1024;
const [QUOTE, LINE_FEED] = [34, 10];

/** Where a record of a CSV file lies, in bytes. */
export interface Place {
  readonly start: number;
  readonly length: number;
}

export interface CsvRecord {
  readonly place: Place;
  readonly cells: readonly string[];
}

/** A CSV file that is too large to keep: its records are found once, and read again when they are wanted. */
export class CsvFile {
  readonly #file: number;
  #block = Buffer.alloc(0);
  #blockStart = 0;
  #delimiter = ',';

  /** @throws the system's error when the file cannot be read */
  constructor(readonly path: string) {
    this.#file = openSync(path, 'r');
  }

  /** Every record with its place, the header first; blank lines are left out. */
  *records(): Generator<CsvRecord> {
    let isHeader = true;
    for (const place of this.#places()) {
      const line = this.#text(place);
      if (line === '') continue;
      if (isHeader) this.#delimiter = delimiterOf(line);
      isHeader = false;
      yield { place, cells: splitCells(line, this.#delimiter) };
    }
  }

  cells(place: Place): string[] {
    return splitCells(this.#text(place), this.#delimiter);
  }

  close(): void {
    closeSync(this.#file);
  }

  /** A line feed ends a record, unless quotes are open. */
  *#places(): Generator<Place> {
    const piece = Buffer.allocUnsafe(SCAN);
    let [start, position, isQuoted] = [0, 0, false];
    for (let read = SCAN; read > 0; position += read) {
      read = readSync(this.#file, piece, 0, SCAN, position);
      for (let at = 0; at < read; at++) {
        if (piece[at] === QUOTE) isQuoted = !isQuoted;
        if (piece[at] !== LINE_FEED || isQuoted) continue;
        yield { start, length: position + at - start };
        start = position + at + 1;
      }
    }
    if (start < position) yield { start, length: position - start };
  }

  #text({ start, length }: Place): string {
    if (start < this.#blockStart || start + length > this.#blockStart + this.#block.length) {
      const block = Buffer.allocUnsafe(Math.max(BLOCK, length));
      this.#block = block.subarray(0, readSync(this.#file, block, 0, block.length, start));
      this.#blockStart = start;
    }
    const from = start - this.#blockStart;
    const text = this.#block.toString('utf8', from, from + length).replace(/\r$/, '');
    return start === 0 ? text.replace(/^\uFEFF/, '') : text;
  }
}

/** What the header has most of. */
function delimiterOf(header: string): string {
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

export function splitCells(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length;) {
    if (line[at] === '"') {
      const end = closingQuote(line, at + 1);
      cells.push(line.slice(at + 1, end).replaceAll('""', '"'));
      const next = line.indexOf(delimiter, end);
      at = next < 0 ? line.length + 1 : next + 1;
    } else {
      const next = line.indexOf(delimiter, at);
      cells.push(line.slice(at, next < 0 ? line.length : next));
      at = next < 0 ? line.length + 1 : next + 1;
    }
  }
  return cells;
}

function closingQuote(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) if (line[at + 1] !== '"') return at;
  return line.length;
}
