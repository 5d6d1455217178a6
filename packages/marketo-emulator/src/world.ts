import { createClock } from './clock';
import type { Clock } from './clock';
import { Activities } from './activities/activities';
import { createHistory } from './activities/history';
import { OngoingChanges } from './changes/ongoingChanges';
import { prepareActivities } from './exports/activityFile';
import { preparePeople } from './exports/exportFile';
import { Exports } from './exports/exports';
import { JOB_MODELS } from './exports/jobModel';
import { Spool } from './exports/spool';
import { Faults } from './faults';
import { createCatalogue } from './fields/catalogue';
import type { Catalogue } from './fields/catalogue';
import type { Field } from './fields/field';
import { Journal } from './journal';
import { StaticLists } from './lists/staticLists';
import type { EmulatorOptions } from './options';
import { createPeople } from './people/people';
import type { People } from './people/people';
import type { Source } from './people/person';
import { createSources } from './people/sources';
import { overlaySource, overlaySources } from './population/overlaySources';
import { Population } from './population/population';
import { Writes } from './population/writes';
import { Quotas } from './quotas';
import { RequestLog } from './requestLog';
import { Strangers } from './strangers';
import { Timeline } from './timeline';
import { Tokens } from './tokens';
import type { Attribute } from './truth';
import { ASSUMED } from './unknowns';
import type { Unknowns } from './unknowns';
import { DEFAULT_USERS } from './users';
import type { User } from './users';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
const NO_SOURCE: Source = { plain: true, text: () => null };

/** One emulated subscription: its people, its fields, its users, and everything that runs on its clock. */
export interface World {
  readonly clock: Clock;
  /** Emulated milliseconds: when the subscription, its root folders and its oldest people came to be. */
  readonly born: number;
  readonly users: readonly User[];
  readonly catalogue: Catalogue;
  /** The people as they are generated; what is true of them now is the population's. */
  readonly people: People;
  readonly population: Population;
  readonly writes: Writes;
  readonly activities: Activities;
  readonly lists: StaticLists;
  readonly unknowns: Unknowns;
  /** Where each field's values come from, by REST name. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly tokens: Tokens;
  readonly quotas: Quotas;
  readonly journal: Journal;
  readonly requests: RequestLog;
  readonly strangers: Strangers;
  readonly exports: Exports;
  readonly faults: Faults;
  readonly limits: { readonly volume: number };
  readonly switches: { readonly updatedAtFilter: boolean; readonly queryToken: boolean };
  /** Lets everything happen that is due by the clock. */
  catchUp(): Promise<void>;
  /** The same, and waits for the files of exports that are over. */
  settle(): Promise<void>;
  /** Adds a field, or replaces the one of its name. */
  putField(field: Field): void;
  /** The field and its source, unless there is none of that name or it is hidden. */
  attribute(name: string): Attribute | undefined;
  /** Makes hidden fields, and what strangers take, what the faults say. */
  applyFaults(): void;
  close(): Promise<void>;
}

export function createWorld(options: EmulatorOptions): World {
  const { seed = 1, people: count = 1_000, ageYears = 3, users = DEFAULT_USERS } = options;
  const clock = options.clock ?? createClock();
  const born = options.born?.getTime() ?? Math.floor((clock.now() - ageYears * YEAR) / DAY) * DAY;
  const from = Math.floor(born / 1000);
  const until = Math.max(from + 1, Math.floor(Math.min(born + ageYears * YEAR, clock.now()) / 1000));

  const unknowns = { ...ASSUMED, ...options.unknowns };
  const catalogue = createCatalogue({ total: options.fields, fieldNameCase: unknowns.fieldNameCase });
  const people = createPeople({ seed, count, from, until });
  const generated = createSources(catalogue.fields, { vocabulary: people.vocabulary, from, until });
  const sources = overlaySources(catalogue.fields, generated);
  const population = new Population(people);
  const activities = new Activities(() => createHistory(people, generated.get('leadStatus') ?? NO_SOURCE));
  const lists = new StaticLists({ population, activities, born: from });
  const tellsOfLosers = unknowns.mergeActivities === 'winner and losers';
  const writes = new Writes({ population, activities, catalogue, sources, tellsOfLosers });
  const strangers = new Strangers(clock);
  const quotas = new Quotas(clock, options.calls ?? 50_000, { unknowns, strangers });
  const faults = new Faults(clock);
  const spool = new Spool(options.spoolFolder);
  const volume = options.volume ?? 500 * unknowns.megabyte;
  const model = typeof options.jobModel === 'object' ? options.jobModel : JOB_MODELS[options.jobModel ?? 'recorded'];
  const exports = new Exports({
    clock,
    quotas,
    faults,
    strangers,
    unknowns,
    spool,
    model,
    volume,
    prepare: (request, at) =>
      request.of === 'leads'
        ? preparePeople(request, { population, lists, catalogue, sources, unknowns })
        : prepareActivities(request, { activities, unknowns, at }),
  });
  const perHour = options.changesPerHour ?? 0;
  const start = clock.now();
  const changes = new OngoingChanges({ population, catalogue, generated, writes, seed, perHour, start });
  const timeline = new Timeline(clock, changes, exports);

  const world: World = {
    clock,
    born,
    users,
    catalogue,
    people,
    population,
    writes,
    activities,
    lists,
    unknowns,
    sources,
    tokens: new Tokens(clock, users),
    quotas,
    journal: new Journal(clock, moment => quotas.dayOf(moment), strangers),
    requests: new RequestLog(clock),
    strangers,
    exports,
    faults,
    limits: { volume },
    switches: {
      updatedAtFilter: options.updatedAtFilter ?? true,
      queryToken: options.queryToken ?? unknowns.queryToken === 'accepted',
    },
    catchUp: () => timeline.catchUp(),
    async settle() {
      await timeline.catchUp();
      await exports.finish();
    },
    putField(field) {
      catalogue.put(field);
      if (!sources.has(field.name)) sources.set(field.name, overlaySource(field, NO_SOURCE));
    },
    attribute(name) {
      const field = catalogue.find(name);
      const source = field && sources.get(field.name);
      return source ? { field, source } : undefined;
    },
    applyFaults() {
      catalogue.hidden.clear();
      for (const name of faults.hiddenFields) catalogue.hidden.add(name);
      strangers.change(faults.load);
    },
    close: () => spool.close(),
  };
  faults.add(options.faults ?? []);
  world.applyFaults();
  return world;
}
