import type { Catalogue } from '../fields/catalogue';
import type { StaticLists } from '../lists/staticLists';
import type { Source } from '../people/person';
import { Scribe } from '../people/scribe';
import type { Picked, Population } from '../population/population';
import type { Unknowns } from '../unknowns';
import { lineWriter, spoilingWriter } from './dirtyRows';
import type { Dirt } from './dirtyRows';
import { dialectOf, headerLine, quoteWhereNeeded } from './dialect';
import type { Column, Dialect } from './dialect';
import type { ExportFilter, PeopleRequest } from './exportRequest';
import type { Prepared } from './prepared';
import type { Chunk } from './spool';

/** Enough to make system calls cheap, little enough to hold up nobody: a few milliseconds of work. */
const BATCH_ROWS = 1_000;

interface Surroundings {
  readonly population: Population;
  readonly lists: StaticLists;
  readonly catalogue: Catalogue;
  readonly sources: ReadonlyMap<string, Source>;
  readonly unknowns: Unknowns;
}

/** Who is in the file, and what is known of them, is settled here and now. */
export function preparePeople(request: PeopleRequest, world: Surroundings): Prepared {
  const picked = pickPeople(request.filter, world);
  const people = world.population.snapshot();
  const dialect = dialectOf(request.format, world.unknowns);
  const columns = columnsOf(request, dialect, world);
  return { count: picked.count, chunks: dirt => exportChunks({ dialect, columns, people, picked, dirt }) };
}

function pickPeople(filter: ExportFilter, { population, lists }: Surroundings): Picked {
  if (!('list' in filter)) return population.pick(filter);
  const members = lists.members(filter.list);
  return { count: members.length, at: position => members[position] ?? 0 };
}

function columnsOf({ fields, headers }: PeopleRequest, dialect: Dialect, world: Surroundings): Column[] {
  const { catalogue, sources, unknowns } = world;
  const usual = unknowns.realNull === 'bare' && dialect !== 'SPACE';
  return fields.flatMap(name => {
    const field = catalogue.findAny(name);
    const source = field && sources.get(field.name);
    if (!source) return [];
    return [{ header: headers[name] ?? name, field, source: usual ? source : quoted(source, dialect, unknowns) }];
  });
}

/** Quotes that depend on more than the text: blanks as delimiters, the real text `null` told from no value. */
function quoted({ text }: Source, dialect: Dialect, { realNull }: Unknowns): Source {
  const isNull = (value: string): boolean => value === 'null' && realNull === 'quoted';
  return {
    plain: true,
    text: person => {
      const value = text(person);
      return value === null ? null : isNull(value) ? '"null"' : quoteWhereNeeded(value, dialect);
    },
  };
}

export interface ExportContents {
  readonly dialect: Dialect;
  readonly columns: readonly Column[];
  readonly people: Pick<Population, 'open' | 'blank'>;
  readonly picked: Picked;
  /** How to spoil some rows. */
  readonly dirt: readonly Dirt[];
}

/** The file, header first, in an order that is fixed but not by id, as Marketo's files are. */
export function* exportChunks({ dialect, columns, people, picked, dirt }: ExportContents): Generator<Chunk> {
  yield { text: `${headerLine(columns, dialect)}\n`, rows: 0, last: picked.count === 0 };
  const write = dirt.length > 0 ? spoilingWriter(columns, dialect, dirt) : lineWriter(columns, dialect);
  const person = people.blank();
  const order = shuffled(picked.count);
  // One is filled while what the other holds is written to disk.
  let [filling, resting] = [new Scribe(), new Scribe()];
  for (let written = 0; written < picked.count;) {
    filling.restart();
    let rows = 0;
    const until = Math.min(written + BATCH_ROWS, picked.count);
    for (; written < until; written++) rows += write(people.open(picked.at(order(written)), person), filling);
    yield { text: filling.written, rows, last: written === picked.count };
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
