import type { Catalogue } from '../fields/catalogue';
import type { StaticLists } from '../lists/staticLists';
import type { Source } from '../people/person';
import { Scribe } from '../people/scribe';
import { listed } from '../population/population';
import type { Picked, Population } from '../population/population';
import type { Unknowns } from '../unknowns';
import type { Dirt } from './dirtyRows';
import { dialectOf } from './dialect';
import type { ExportFilter, PeopleRequest } from './exportRequest';
import type { Makers } from './makers';
import { peopleRows } from './peopleRows';
import type { RowsOrigin, RowsPlan } from './peopleRows';
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
  /** Threads that make large files, where there are any. */
  readonly makers?: Makers | undefined;
}

/** Who is in the file, and what is known of them, is settled here and now. */
export function preparePeople(request: PeopleRequest, world: Surroundings): Prepared {
  const { makers, sources } = world;
  const plan = planOf(request, world);
  const people = world.population.snapshot();
  return {
    count: plan.picked.count,
    chunks: dirt =>
      dirt.length === 0 && makers?.takes(plan, people.overlay)
        ? makers.chunks(plan, people.overlay)
        : exportChunks(plan, { people, sources }, dirt),
  };
}

function planOf({ filter, fields, headers, format }: PeopleRequest, world: Surroundings): RowsPlan {
  const columns = fields.flatMap(name => {
    const field = world.catalogue.findAny(name);
    return field && world.sources.has(field.name) ? [{ header: headers[name] ?? name, field }] : [];
  });
  const { realNull } = world.unknowns;
  return { dialect: dialectOf(format, world.unknowns), columns, picked: pickPeople(filter, world), realNull };
}

function pickPeople(filter: ExportFilter, { population, lists }: Surroundings): Picked {
  return 'list' in filter ? listed(lists.members(filter.list), population.size) : population.pick(filter);
}

/** The file, header first. */
function* exportChunks(plan: RowsPlan, origin: RowsOrigin, dirt: readonly Dirt[]): Generator<Chunk> {
  const { count } = plan.picked;
  const { header, write } = peopleRows(plan, origin, dirt);
  yield { text: header, rows: 0, last: count === 0 };
  // One is filled while what the other holds is written to disk.
  let [filling, resting] = [new Scribe(), new Scribe()];
  for (let from = 0; from < count; from += BATCH_ROWS) {
    const until = Math.min(from + BATCH_ROWS, count);
    filling.restart();
    const rows = write({ from, until }, filling);
    yield { text: filling.written, rows, last: until === count };
    [filling, resting] = [resting, filling];
  }
}
