import { createClock } from './clock';
import type { Clock } from './clock';
import { Exports } from './exports/exports';
import { JOB_MODELS } from './exports/jobModel';
import { Spool } from './exports/spool';
import { Faults } from './faults';
import { createCatalogue } from './fields/catalogue';
import type { Catalogue } from './fields/catalogue';
import { Journal } from './journal';
import type { EmulatorOptions } from './options';
import { createPeople } from './people/people';
import type { People } from './people/people';
import type { Source } from './people/person';
import { createSources } from './people/sources';
import { Quotas } from './quotas';
import { Tokens } from './tokens';
import type { Attribute } from './truth';
import { DEFAULT_USERS } from './users';
import type { User } from './users';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** One emulated subscription: its people, its fields, its users, and everything that runs on its clock. */
export interface World {
  readonly clock: Clock;
  /** Emulated milliseconds: when the subscription, its root folders and its oldest people came to be. */
  readonly born: number;
  readonly users: readonly User[];
  readonly catalogue: Catalogue;
  readonly people: People;
  /** Where each field's values come from, by REST name. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly tokens: Tokens;
  readonly quotas: Quotas;
  readonly journal: Journal;
  readonly exports: Exports;
  readonly faults: Faults;
  readonly limits: { readonly volume: number };
  readonly switches: { readonly updatedAtFilter: boolean; readonly queryToken: boolean };
  /** The field and its source, unless there is none of that name or it is hidden. */
  attribute(name: string): Attribute | undefined;
  /** Makes hidden fields what the faults say. */
  applyFaults(): void;
  close(): Promise<void>;
}

export function createWorld(options: EmulatorOptions): World {
  const { seed = 1, people: count = 1_000, ageYears = 3, users = DEFAULT_USERS } = options;
  const clock = options.clock ?? createClock();
  const born = options.born?.getTime() ?? Math.floor((clock.now() - ageYears * YEAR) / DAY) * DAY;
  const from = Math.floor(born / 1000);
  const until = Math.max(from + 1, Math.floor(Math.min(born + ageYears * YEAR, clock.now()) / 1000));

  const catalogue = createCatalogue(options.fields);
  const people = createPeople({ seed, count, from, until });
  const sources = createSources(catalogue.fields, { vocabulary: people.vocabulary, from, until });
  const quotas = new Quotas(clock, options.calls ?? 50_000);
  const faults = new Faults();
  const spool = new Spool(options.spoolFolder);
  const volume = options.volume ?? 500_000_000;
  const model = typeof options.jobModel === 'object' ? options.jobModel : JOB_MODELS[options.jobModel ?? 'recorded'];

  const world: World = {
    clock,
    born,
    users,
    catalogue,
    people,
    sources,
    tokens: new Tokens(clock, users),
    quotas,
    journal: new Journal(clock),
    exports: new Exports({ clock, quotas, faults, catalogue, people, sources, spool, model, volume }),
    faults,
    limits: { volume },
    switches: { updatedAtFilter: options.updatedAtFilter ?? true, queryToken: options.queryToken ?? false },
    attribute(name) {
      const field = catalogue.find(name);
      const source = sources.get(name);
      return field && source ? { field, source } : undefined;
    },
    applyFaults() {
      catalogue.hidden.clear();
      for (const name of faults.hiddenFields) catalogue.hidden.add(name);
    },
    close: () => spool.close(),
  };
  faults.add(options.faults ?? []);
  world.applyFaults();
  return world;
}
