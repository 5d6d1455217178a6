import type { People } from '../people/people';
import type { Source } from '../people/person';
import { Scribe } from '../people/scribe';
import type { Catalogue } from '../fields/catalogue';
import { lineWriter, spoilingWriter } from './dirtyRows';
import type { Dirt } from './dirtyRows';
import { headerLine } from './dialect';
import type { Column } from './dialect';
import type { ExportFilter, ExportRequest } from './exportRequest';
import type { Chunk } from './spool';

/** Enough to make system calls cheap, little enough to hold up nobody: a few milliseconds of work. */
const BATCH_ROWS = 1_000;

/** The people an export holds: `count` of them, the n-th at index `at(n)`. */
export interface Picked {
  readonly count: number;
  readonly at: (position: number) => number;
}

export function pickPeople(people: People, { by, first, last }: ExportFilter): Picked {
  if (by === 'createdAt') {
    const { from, until } = people.createdBetween(first, last);
    return { count: Math.max(0, until - from), at: position => from + position };
  }
  const changed = people.changedBetween(first, last);
  return { count: changed.length, at: position => changed[position] ?? 0 };
}

export function columnsOf(
  { fields, headers }: ExportRequest,
  catalogue: Catalogue,
  sources: ReadonlyMap<string, Source>,
): Column[] {
  return fields.flatMap(name => {
    const field = catalogue.fields.find(one => one.name === name);
    const source = sources.get(name);
    return field && source ? [{ header: headers[name] ?? name, field, source }] : [];
  });
}

export interface ExportContents {
  readonly request: ExportRequest;
  readonly columns: readonly Column[];
  readonly people: People;
  readonly picked: Picked;
  /** How to spoil some rows. */
  readonly dirt: readonly Dirt[];
}

/** The file, header first, in an order that is fixed but not by id, as Marketo's files are. */
export function* exportChunks({ request, columns, people, picked, dirt }: ExportContents): Generator<Chunk> {
  yield { text: `${headerLine(columns, request.format)}\n`, rows: 0 };
  const write = dirt.length > 0 ? spoilingWriter(columns, request.format, dirt) : lineWriter(columns, request.format);
  const person = people.blank();
  const order = shuffled(picked.count);
  // One is filled while what the other holds is written to disk.
  let [filling, resting] = [new Scribe(), new Scribe()];
  for (let written = 0; written < picked.count;) {
    filling.restart();
    let rows = 0;
    const until = Math.min(written + BATCH_ROWS, picked.count);
    for (; written < until; written++) rows += write(people.open(picked.at(order(written)), person), filling);
    yield { text: filling.written, rows };
    [filling, resting] = [resting, filling];
  }
}

/** A permutation of 0 … count-1 that needs no memory: steps of a length that has no divisor in common with the count. */
export function shuffled(count: number): (position: number) => number {
  let step = Math.floor(count * 0.382) | 1;
  while (commonDivisor(step, count) > 1) step += 2;
  const start = count >> 1;
  return position => (start + position * step) % count;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
