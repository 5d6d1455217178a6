import type { Clock } from './clock';
import type { MakersOptions } from './exports/makers';
import type { JobModel, JobModelName } from './exports/jobModel';
import type { FaultRequest } from './faults';
import type { Unknowns } from './unknowns';
import type { User } from './users';

/** What a world is made of. Every member has a default, so `createEmulator()` is a small subscription of its own. */
export interface EmulatorOptions {
  /** Default: a clock of rate 1 that starts at the real time. */
  readonly clock?: Clock;
  /** The same seed, people, ageYears, fields and born give the same people. Default 1. */
  readonly seed?: number;
  /** Default 1,000. */
  readonly people?: number;
  /** Path of a CSV file of people, instead of invented ones: a header of REST names or labels, one record a person. */
  readonly peopleFrom?: string;
  /** How long people have been created for, in years; fractions are fine. Default 3. */
  readonly ageYears?: number;
  /** Birth of the subscription; default: `ageYears` before the clock's start, at midnight UTC. */
  readonly born?: Date;
  /** Readable fields in all; made-up custom ones fill up. Never fewer than the built-in ones. */
  readonly fields?: number;
  readonly users?: readonly User[];
  /** API calls of a Central day. Default 50,000. */
  readonly calls?: number;
  /** Exported bytes of a Central day. Default 500,000,000. */
  readonly volume?: number;
  /** How long exports queue and process: a name or a model of your own. Default `recorded`. */
  readonly jobModel?: JobModelName | JobModel;
  /** False: exports by `updatedAt` are refused with 1035, as in some subscriptions. Default true. */
  readonly updatedAtFilter?: boolean;
  /** True: tokens in the query string still work. Default false. */
  readonly queryToken?: boolean;
  /** How many changes an emulated hour has: people come, change, are merged and deleted. Default 0. */
  readonly changesPerHour?: number;
  /** Answers to what the documentation leaves unsaid, where others than the likely ones are wanted. */
  readonly unknowns?: Partial<Unknowns>;
  /** Misbehaviour from the start; more can be asked for through the control door. */
  readonly faults?: readonly FaultRequest[];
  /** A file that remembers the world, so that it is the same after a restart; default: it is forgotten. */
  readonly memory?: string;
  /** Threads that make large export files; default: none, files are made between two answers. */
  readonly exportThreads?: MakersOptions;
  /** Where export files are spooled; default: a folder of their own under the system's temporary folder. */
  readonly spoolFolder?: string;
}
