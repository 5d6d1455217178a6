import { Activities } from './activities/activities';
import { createHistory } from './activities/history';
import { createCatalogue } from './fields/catalogue';
import type { Catalogue } from './fields/catalogue';
import type { Field } from './fields/field';
import { StaticLists } from './lists/staticLists';
import type { EmulatorOptions } from './options';
import { readPeople } from './people/filePeople';
import { createPeople, sharedPeople } from './people/people';
import type { People, SharedPeople } from './people/people';
import type { Source } from './people/person';
import { createSources, NO_SOURCE } from './people/sources';
import { overlaySource, overlaySources } from './population/overlaySources';
import { Population } from './population/population';
import { Writes } from './population/writes';
import type { Attribute } from './truth';
import type { Unknowns } from './unknowns';

/** Who lives in a subscription, what is known of them, and how that changes. */
export interface Inhabitants {
  /** Emulated milliseconds: when the subscription, its root folders and its oldest people came to be. */
  readonly born: number;
  readonly catalogue: Catalogue;
  /** The people as they are generated; what is true of them now is the population's. */
  readonly people: People;
  readonly population: Population;
  readonly writes: Writes;
  readonly activities: Activities;
  readonly lists: StaticLists;
  /** Where the generated values of each field come from, by REST name. */
  readonly generated: ReadonlyMap<string, Source>;
  /** The same, seen through what was written since. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What another thread needs to invent the same people; undefined for those of a file. */
  readonly shared: SharedPeople | undefined;
  /** Lets go of the file of people, if there is one. */
  close(): void;
  /** Adds a field, or replaces the one of its name. */
  putField(field: Field): void;
  /** The field and its source, unless there is none of that name or it is hidden. */
  attribute(name: string): Attribute | undefined;
}

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

interface Founders {
  readonly born: number;
  readonly people: People;
  readonly sources: ReadonlyMap<string, Source>;
  /** Invented people can be made by other threads too. */
  readonly shared?: SharedPeople;
  readonly close: () => void;
}

/** The people of the start: those of a file, or invented ones. */
function foundPeople(options: EmulatorOptions, catalogue: Catalogue, now: number): Founders {
  const { seed = 1, people: count = 1_000, ageYears = 3, peopleFrom } = options;
  const born = options.born?.getTime() ?? Math.floor((now - ageYears * YEAR) / DAY) * DAY;
  const from = Math.floor(born / 1000);
  const until = Math.max(from + 1, Math.floor(Math.min(born + ageYears * YEAR, now) / 1000));
  if (peopleFrom !== undefined) {
    const { oldest, ...file } = readPeople({ path: peopleFrom, catalogue, from, until });
    // Nobody is older than the subscription.
    return { ...file, born: Math.min(born, Math.floor((oldest * 1000) / DAY) * DAY) };
  }
  const shared = sharedPeople({ seed, count, from, until }, [...catalogue.fields]);
  const people = createPeople(shared);
  const sources = createSources(catalogue.fields, { vocabulary: people.vocabulary, from, until });
  return { born, people, sources, shared, close: () => undefined };
}

/** @param now emulated milliseconds: when the world begins */
export function createInhabitants(options: EmulatorOptions, now: number, unknowns: Unknowns): Inhabitants {
  const catalogue = createCatalogue({ total: options.fields, fieldNameCase: unknowns.fieldNameCase });
  const { born, people, sources: generated, shared, close } = foundPeople(options, catalogue, now);
  const sources = overlaySources(catalogue.fields, generated);
  const population = new Population(people);
  const activities = new Activities(() => createHistory(people, generated.get('leadStatus') ?? NO_SOURCE));
  const tellsOfLosers = unknowns.mergeActivities === 'winner and losers';
  return {
    born,
    catalogue,
    people,
    population,
    activities,
    lists: new StaticLists({ population, activities, born: Math.floor(born / 1000) }),
    writes: new Writes({ population, activities, catalogue, sources, tellsOfLosers }),
    generated,
    sources,
    shared,
    close,
    putField(field) {
      catalogue.put(field);
      if (!sources.has(field.name)) sources.set(field.name, overlaySource(field, NO_SOURCE));
    },
    attribute(name) {
      const field = catalogue.find(name);
      const source = field && sources.get(field.name);
      return source ? { field, source } : undefined;
    },
  };
}
