import { OngoingChanges } from './changes/ongoingChanges';
import { createClock } from './clock';
import type { Clock } from './clock';
import { perform } from './deeds';
import type { Deed } from './deeds';
import { prepareActivities } from './exports/activityFile';
import { preparePeople } from './exports/exportFile';
import type { ExportRequest } from './exports/exportRequest';
import { Exports } from './exports/exports';
import { Makers } from './exports/makers';
import { JOB_MODELS } from './exports/jobModel';
import type { Prepared } from './exports/prepared';
import { Spool } from './exports/spool';
import { Faults } from './faults';
import { createInhabitants } from './inhabitants';
import type { Inhabitants } from './inhabitants';
import { Journal } from './journal';
import { Memory } from './memory';
import type { EmulatorOptions } from './options';
import { Quotas } from './quotas';
import { revive } from './remembering';
import { RequestLog } from './requestLog';
import { Strangers } from './strangers';
import { Timeline } from './timeline';
import { Tokens } from './tokens';
import { ASSUMED } from './unknowns';
import type { Unknowns } from './unknowns';
import { DEFAULT_USERS } from './users';
import type { User } from './users';

/** One emulated subscription: its people, its fields, its users, and everything that runs on its clock. */
export interface World extends Inhabitants {
  readonly clock: Clock;
  readonly users: readonly User[];
  readonly unknowns: Unknowns;
  readonly tokens: Tokens;
  readonly quotas: Quotas;
  readonly journal: Journal;
  readonly requests: RequestLog;
  readonly strangers: Strangers;
  readonly exports: Exports;
  readonly faults: Faults;
  readonly limits: { readonly volume: number };
  readonly switches: { readonly updatedAtFilter: boolean; readonly queryToken: boolean };
  /** Emulated milliseconds at which everything that is written now is written: see `Timeline`. */
  readonly present: number;
  /** What a client does is done now, and remembered. */
  perform(deed: Deed): void;
  /** Lets everything happen that is due by the clock. */
  catchUp(): Promise<void>;
  /** The same, and waits for the files of exports that are over. */
  settle(): Promise<void>;
  /** Makes hidden fields, and what strangers take, what the faults say. */
  applyFaults(): void;
  close(): Promise<void>;
}

export function createWorld(options: EmulatorOptions): World {
  const clock = options.clock ?? createClock();
  const unknowns = { ...ASSUMED, ...options.unknowns };
  const memory = options.memory === undefined ? undefined : new Memory(options.memory, options, clock.now());
  const inhabitants = createInhabitants(options, memory?.beginning.since ?? clock.now(), unknowns);
  const strangers = new Strangers(clock);
  const quotas = new Quotas(clock, options.calls ?? 50_000, { unknowns, strangers });
  const faults = new Faults(clock);
  const volume = options.volume ?? 500 * unknowns.megabyte;
  const factory = createFactory(options, { inhabitants, unknowns });
  const exports = new Exports({ ...factory, clock, quotas, faults, strangers, unknowns, volume });
  const timeline = new Timeline({ clock, exports, ...startChanges(options, { clock, inhabitants, memory }) });
  const { users = DEFAULT_USERS } = options;
  const world: World = {
    ...inhabitants,
    clock,
    users,
    unknowns,
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
    get present() {
      return timeline.present;
    },
    perform(deed) {
      const done = { ...deed, at: timeline.present };
      perform(done, inhabitants);
      memory?.append(done);
    },
    catchUp: () => timeline.catchUp(),
    async settle() {
      await timeline.catchUp();
      await exports.finish();
    },
    applyFaults() {
      inhabitants.catalogue.hidden.clear();
      for (const name of faults.hiddenFields) inhabitants.catalogue.hidden.add(name);
      strangers.change(faults.load);
    },
    async close() {
      memory?.append({ kind: 'seen', at: clock.now() });
      inhabitants.close();
      await factory.close();
    },
  };
  faults.add(options.faults ?? []);
  world.applyFaults();
  return world;
}

interface Inhabited {
  readonly inhabitants: Inhabitants;
  readonly unknowns: Unknowns;
}

/** What export files are made with, and how long that takes. */
function createFactory(options: EmulatorOptions, { inhabitants, unknowns }: Inhabited) {
  const { shared } = inhabitants;
  const spool = new Spool(options.spoolFolder);
  const makers = shared && options.exportThreads ? new Makers(options.exportThreads, shared) : undefined;
  const model = typeof options.jobModel === 'object' ? options.jobModel : JOB_MODELS[options.jobModel ?? 'recorded'];
  return {
    spool,
    model,
    prepare: (request: ExportRequest, at: number): Prepared =>
      request.of === 'leads'
        ? preparePeople(request, { ...inhabitants, unknowns, makers })
        : prepareActivities(request, { ...inhabitants, unknowns, at }),
    async close(): Promise<void> {
      await makers?.close();
      await spool.close();
    },
  };
}

interface Begun {
  readonly clock: Clock;
  readonly inhabitants: Inhabitants;
  readonly memory: Memory | undefined;
}

/** What goes on by itself, from the start or from where a world that is remembered had come to. */
function startChanges(options: EmulatorOptions, { clock, inhabitants, memory }: Begun) {
  const { seed = 1, changesPerHour: perHour = 0 } = options;
  const now = clock.now();
  const start = memory?.beginning.since ?? now;
  const changes = new OngoingChanges({ ...inhabitants, seed, perHour: memory ? 0 : perHour, start });
  return { changes, began: memory ? revive(memory, { inhabitants, changes, perHour, now }) : now };
}
