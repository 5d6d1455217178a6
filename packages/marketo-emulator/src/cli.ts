#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readAssumption } from './assumptions';
import { createClock } from './clock';
import { createEmulator } from './emulator';
import type { Emulator } from './emulator';
import { JOB_MODELS } from './exports/jobModel';
import type { JobModelName } from './exports/jobModel';
import { faultListSchema } from './faults';
import type { FaultRequest } from './faults';
import type { EmulatorOptions } from './options';
import { lastMoment } from './memory';
import { serveEmulator } from './serve';
import type { ServedEmulator } from './serve';
import type { Unknowns } from './unknowns';
import { DEFAULT_USERS } from './users';

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly people: number;
  readonly peopleFrom?: string;
  readonly ageYears: number;
  readonly seed: number;
  readonly clockRate: number;
  readonly fields?: number;
  readonly calls: number;
  readonly changesPerHour: number;
  readonly volume: number;
  readonly jobModel: JobModelName;
  readonly updatedAtFilter: 'on' | 'off';
  readonly faults?: readonly FaultRequest[];
  readonly assume?: Partial<Unknowns>;
  readonly born?: Date;
  readonly now?: Date;
  readonly jsonReady?: boolean;
  readonly remember?: string;
  readonly exportThreads: number;
}

const PORTS_TRIED = 50;
/** Beside this program, as built. */
const MAKER_THREAD = 'makerThread.js';
const MOST_THREADS = 2;

const EXAMPLES = `
Examples:
  marketo-emulator                                          20,000 people on port 4010, in real time
  marketo-emulator --people 50000 --clock-rate 60           a minute takes a second: exports end while you watch
  marketo-emulator --people-from leads.csv                  people that you exported from your own Marketo
  marketo-emulator --faults faults.json --calls 1000        misbehaves, and has few calls a day
  marketo-emulator --seed 7 --born 2024-01-01 --now 2026-05-01T00:00:00Z --clock-rate 0
                                                            the same world on every start, and time stands still

Open its address in a browser to watch it, to move its clock and to make it misbehave. It is made for one person's
machine: whoever reaches its port can do that, and needs no password. Every option has a paragraph in README.md.
`;

const command: Command = new Command('marketo-emulator')
  .description(
    'An offline Marketo Engage REST API with invented people, its limits, its delays and, on demand, its failures.',
  )
  .configureHelp({ showGlobalOptions: false })
  .optionsGroup('Where it listens:')
  .option('--port <number>', 'port; the next free one is taken if it is in use, 0 takes any', whole, 4010)
  .option('--host <address>', '0.0.0.0 opens it, control door included, to the network', '127.0.0.1')
  .option('--json-ready', 'print one line {"ready":true,"url":…} when calls are answered')
  .optionsGroup('People:')
  .option('--people <number>', 'how many people are invented', whole, 20_000)
  .option('--people-from <file>', 'take the people of a CSV file instead: a header of REST names or labels')
  .option('--age-years <years>', 'for how long people have been created; fractions are fine', positive, 3)
  .option('--seed <number>', 'another seed gives other people', whole, 1)
  .option('--fields <number>', 'readable fields in all; made-up custom ones fill up', whole)
  .option(
    '--changes-per-hour <number>',
    'how many people come, change, are merged or deleted in an emulated hour',
    notNegative,
    0,
  )
  .optionsGroup('Time:')
  .option('--clock-rate <number>', 'emulated seconds in a real second; 0: only moved when told to', notNegative, 1)
  .option('--now <date>', 'what time the clock starts at (ISO 8601); default: the real time', moment)
  .option('--born <date>', 'birth of the subscription (ISO 8601), so that a later start has the same people', moment)
  .option('--remember <file>', 'go on with the world of the last start that had this file, and keep it there')
  .addOption(
    new Option('--job-model <name>', 'how long exports take').choices(Object.keys(JOB_MODELS)).default('recorded'),
  )
  .option(
    '--export-threads <number>',
    'threads that make large export files; 0: they are made between two answers',
    whole,
    availableParallelism() > 1 ? MOST_THREADS : 0,
  )
  .optionsGroup('Limits and misbehaviour:')
  .option('--calls <number>', 'API calls a day', whole, 50_000)
  .option('--volume <bytes>', 'exported bytes a day', whole, 500_000_000)
  .addOption(
    new Option('--updated-at-filter <state>', 'off: exports by updatedAt are refused with 1035')
      .choices(['on', 'off'])
      .default('on'),
  )
  .option('--faults <file>', 'JSON file of misbehaviour, as POST /_emulator/faults takes it', faultFile)
  .option(
    '--assume <name=value>',
    'another answer to what the documentation leaves open, such as readSeconds=2; may be given several times',
    assumption,
  )
  .optionsGroup('Help:')
  .addHelpText('after', EXAMPLES);

await main(command.parse().opts<Flags>());

async function main(flags: Flags): Promise<void> {
  const emulator = found({
    clock: createClock({ rate: flags.clockRate, start: startOf(flags) }),
    seed: flags.seed,
    people: flags.people,
    ageYears: flags.ageYears,
    calls: flags.calls,
    changesPerHour: flags.changesPerHour,
    volume: flags.volume,
    jobModel: flags.jobModel,
    updatedAtFilter: flags.updatedAtFilter === 'on',
    exportThreads: { program: new URL(MAKER_THREAD, import.meta.url), threads: flags.exportThreads },
    ...(flags.remember === undefined ? {} : { memory: flags.remember }),
    ...(flags.peopleFrom === undefined ? {} : { peopleFrom: flags.peopleFrom }),
    ...(flags.fields === undefined ? {} : { fields: flags.fields }),
    ...(flags.faults ? { faults: flags.faults } : {}),
    ...(flags.assume ? { unknowns: flags.assume } : {}),
    ...(flags.born ? { born: flags.born } : {}),
  });
  const served = await serveOnFreePort(emulator, flags);
  stopWithParent(served);
  announce(served, flags, emulator);
}

/** The clock of a world that is remembered never goes back. */
function startOf({ now, remember }: Flags): number {
  const start = now?.getTime() ?? Date.now();
  return remember === undefined ? start : Math.max(start, lastMoment(remember) ?? 0);
}

/** A file of people, or a memory, that cannot be read is the reader's to mend: what is wrong with it, and no stack. */
function found(options: EmulatorOptions): Emulator {
  try {
    return createEmulator(options);
  } catch (error) {
    if ((options.peopleFrom ?? options.memory) === undefined || !(error instanceof Error)) throw error;
    command.error(`error: ${error.message}`);
  }
}

async function serveOnFreePort(emulator: Emulator, { port, host }: Flags): Promise<ServedEmulator> {
  for (let candidate = port; ; candidate++) {
    try {
      const served = await serveEmulator(emulator, { port: candidate, host });
      if (port !== 0 && candidate !== port) console.log(`Port ${port} is taken; using ${candidate}.`);
      return served;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port === 0 || candidate - port >= PORTS_TRIED) throw error;
    }
  }
}

function announce({ url, port }: ServedEmulator, { clockRate, jsonReady }: Flags, { world }: Emulator): void {
  const ready = { ready: true, url, port };
  if (jsonReady) console.log(JSON.stringify(ready));
  process.send?.(ready);
  if (jsonReady) return;
  const clients = DEFAULT_USERS.map(
    user => `  ${user.clientId} / ${user.clientSecret}`.padEnd(24) + (user.permissions.join(', ') || 'no permissions'),
  );
  console.log(`Marketo emulator: ${url}

  ${world.population.count.toLocaleString('en')} people, ${world.catalogue.fields.length} fields, born ${new Date(world.born).toISOString().slice(0, 10)}, clock rate ${clockRate}
  endpoint ${url}/rest    identity ${url}/identity
  page to watch and change it: ${url}/

Clients (id / secret):
${clients.join('\n')}

Stop with Ctrl-C.`);
}

/** Never outlives the program that started it. */
function stopWithParent(served: ServedEmulator): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void served.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
  if (process.channel) process.once('disconnect', stop);
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new InvalidArgumentError('It must be a whole number of 0 or more.');
  return number;
}

function notNegative(text: string): number {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number) || number < 0)
    throw new InvalidArgumentError('It must be a number of 0 or more.');
  return number;
}

function positive(text: string): number {
  const number = notNegative(text);
  if (number === 0) throw new InvalidArgumentError('It must be more than 0.');
  return number;
}

function moment(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw new InvalidArgumentError('It must be a date such as 2023-01-31 or 2023-01-31T12:00:00Z.');
  return date;
}

function assumption(text: string, before: Partial<Unknowns> = {}): Partial<Unknowns> {
  try {
    return { ...before, ...readAssumption(text) };
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : 'It cannot be read.');
  }
}

function faultFile(path: string): readonly FaultRequest[] {
  try {
    return faultListSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).faults;
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : 'It cannot be read.');
  }
}
