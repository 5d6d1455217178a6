import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Child, startChild } from './child';
import { chooseWorld, type EmulatedWorld, emulatedNow, recallWorld, rememberWorld } from './emulatedWorld';
import type { Folders } from './folders';
import type { WorldOptions } from './options';
import { freePortFrom } from './ports';
import { untilReady } from './ready';
import type { Session } from './session';

const DEFAULT_PORT = 4010;
/** An advance of the clock by hand that a kill -9 follows within this time is forgotten. */
const REMEMBER_EVERY_MS = 5_000;

export type StartedEmulator = Readonly<{
  address: string;
  wanted: number;
  port: number;
  world: EmulatedWorld;
  /** True when its people are not those of the last start. */
  another: boolean;
  child: Child;
}>;

export async function startEmulator(
  session: Session,
  folders: Folders,
  options: WorldOptions,
): Promise<StartedEmulator> {
  const file = join(folders.state, 'emulator.json');
  const remembered = await recallWorld(file);
  const { world, another } = chooseWorld(remembered, options, Date.now());
  const memory = join(folders.state, 'emulator.memory');
  if (another || !remembered) await rm(memory, { force: true });
  const wanted = Number(process.env['EMULATOR_PORT'] ?? DEFAULT_PORT);
  const port = await freePortFrom(wanted);
  await rememberWorld(file, world);
  const child = startChild({
    script: folders.emulatorProgram,
    args: ['--host', '127.0.0.1', '--port', String(port), '--remember', memory, ...worldArguments(world)],
    logFile: join(folders.state, 'emulator.log'),
  });
  const address = `http://localhost:${port}`;
  const noting = setInterval(() => void noteTime(address, file, world).catch(() => undefined), REMEMBER_EVERY_MS);
  const stop = async (): Promise<void> => {
    clearInterval(noting);
    await noteTime(address, file, world);
    await child.stop();
  };
  await session.add({ name: 'the emulated Marketo', stop, kill: child.kill });
  await untilReady('The emulated Marketo', `${address}/_emulator/clock`, child);
  return { address, wanted, port, world, another, child };
}

function worldArguments(world: EmulatedWorld): string[] {
  const { people, ageYears, seed, fields, clockRate, changesPerHour, born, emulated } = world;
  const given = {
    '--people': people,
    '--age-years': ageYears,
    '--seed': seed,
    '--clock-rate': clockRate,
    '--born': new Date(born).toISOString(),
    '--now': new Date(emulated).toISOString(),
    ...(fields !== undefined && { '--fields': fields }),
    ...(changesPerHour !== undefined && { '--changes-per-hour': changesPerHour }),
  };
  return Object.entries(given).flatMap(([name, value]) => [name, String(value)]);
}

/** Its clock may have been moved by hand, so it is asked; while it does not answer, it is worked out. */
async function noteTime(address: string, file: string, world: EmulatedWorld): Promise<void> {
  const answer = await fetch(`${address}/_emulator/clock`).catch(() => undefined);
  const real = Date.now();
  const told = Date.parse(answer?.headers.get('date') ?? '') || 0;
  await rememberWorld(file, { ...world, real, emulated: Math.max(told, emulatedNow(world, real)) });
}
