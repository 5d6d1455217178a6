import { COMMA, CR, LF, QUOTE } from './cellBytes';

/** Bytes of a file from which records are read. */
export type CsvExtent = Readonly<{
  bytes: Buffer;
  /** Bytes after this one are not there yet. */
  end: number;
  /** Whether the file ends at `end`. */
  isLast: boolean;
  /** The longest record to accept, in bytes without its line end. */
  limit: number;
}>;

export type CsvRecord =
  | Readonly<{ kind: 'Record'; cells: readonly Buffer[]; end: number; next: number }>
  /** No record begins here; `scanned` bytes were looked at to find out. */
  | Readonly<{ kind: 'Broken'; reason: 'UNCLOSED_QUOTE' | 'RECORD_TOO_LONG'; scanned: number }>
  /** More bytes are needed to tell. */
  | Readonly<{ kind: 'Unfinished' }>;

type Cell = Readonly<{ kind: 'Cell'; bytes: Buffer; end: number }>;
type NoCell = Readonly<{ kind: 'CutOff' } | { kind: 'StrayQuote'; at: number }>;

/**
 * Reads one record of Marketo's dialect: quotes only where needed, `""` is a quote, and any quote inside a quoted field
 * that is not followed by a comma or a line end is a letter like any other (`"first"Name1"`).
 */
export function readRecord(extent: CsvExtent, start: number): CsvRecord {
  const { bytes, limit } = extent;
  const longest = start + limit;
  const scope = extent.end > longest + 2 ? { ...extent, end: longest + 2, isLast: false } : extent;
  const cells: Buffer[] = [];
  for (let at = start; ;) {
    const cell = bytes[at] === QUOTE && at < scope.end ? quotedCell(scope, at) : bareCell(scope, at);
    if (cell.kind === 'StrayQuote') return { kind: 'Broken', reason: 'UNCLOSED_QUOTE', scanned: cell.at - start };
    if (cell.kind === 'CutOff') return cutOff(extent, start);
    cells.push(cell.bytes);
    at = cell.end + 1;
    if (cell.end < scope.end && bytes[cell.end] === COMMA) continue;
    if (cell.end > longest) return { kind: 'Broken', reason: 'RECORD_TOO_LONG', scanned: limit };
    return { kind: 'Record', cells, end: cell.end, next: afterLineEnd(scope, cell.end) };
  }
}

function cutOff({ end, isLast, limit }: CsvExtent, start: number): CsvRecord {
  if (end - start > limit + 2) return { kind: 'Broken', reason: 'RECORD_TOO_LONG', scanned: limit };
  return isLast ? { kind: 'Broken', reason: 'UNCLOSED_QUOTE', scanned: end - start } : { kind: 'Unfinished' };
}

function bareCell({ bytes, end, isLast }: CsvExtent, start: number): Cell | NoCell {
  let at = start;
  while (at < end && bytes[at] !== COMMA && bytes[at] !== LF) at++;
  if (at >= end && !isLast) return { kind: 'CutOff' };
  const stop = at < end && bytes[at] === LF && at > start && bytes[at - 1] === CR ? at - 1 : at;
  return { kind: 'Cell', bytes: bytes.subarray(start, stop), end: stop };
}

function quotedCell(extent: CsvExtent, start: number): Cell | NoCell {
  const { bytes, end } = extent;
  const pieces: Buffer[] = [];
  let from = start + 1;
  for (;;) {
    const first = quoteAt(extent, from);
    if (first < 0) return { kind: 'CutOff' };
    let after = first;
    while (after < end && bytes[after] === QUOTE) after++;
    const isOdd = (after - first) % 2 === 1;
    const pairs = Math.floor((after - first) / 2);
    pieces.push(bytes.subarray(from, first + pairs));
    if (!extent.isLast && (after >= end || (after + 1 === end && bytes[after] === CR))) return { kind: 'CutOff' };
    if (isOdd && endsField(extent, after)) return { kind: 'Cell', bytes: Buffer.concat(pieces), end: after };
    if (isOdd && looksLikeOpening(bytes, start, first)) return { kind: 'StrayQuote', at: after };
    if (isOdd) pieces.push(bytes.subarray(first, first + 1));
    from = after;
  }
}

function quoteAt({ bytes, end }: CsvExtent, from: number): number {
  const at = from < end ? bytes.subarray(from, end).indexOf(QUOTE) : -1;
  return at < 0 ? -1 : from + at;
}

function endsField({ bytes, end, isLast }: CsvExtent, at: number): boolean {
  if (at >= end) return isLast;
  return bytes[at] === COMMA || bytes[at] === LF || (bytes[at] === CR && at + 1 < end && bytes[at + 1] === LF);
}

/** After a line break inside a field, a quote where a field would begin is no letter: the field was never closed. */
function looksLikeOpening(bytes: Buffer, start: number, at: number): boolean {
  const before = bytes[at - 1];
  return (before === COMMA || before === LF) && bytes.subarray(start, at).includes(LF);
}

function afterLineEnd({ bytes, end }: CsvExtent, at: number): number {
  if (at >= end) return at;
  return bytes[at] === CR ? at + 2 : at + 1;
}
