import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { WorldOptions } from './options';

const YEAR_MS = 365.25 * 86_400_000;

/** The same subscription at every start, and a clock in it that never goes back. All moments in milliseconds. */
export type EmulatedWorld = Readonly<{
  people: number;
  ageYears: number;
  seed: number;
  /** Undefined: as many as the emulator has built in. */
  fields?: number;
  born: number;
  clockRate: number;
  /** Undefined: nobody changes anything. */
  changesPerHour?: number;
  /** At the real moment `real` it was `emulated` in the subscription. */
  real: number;
  emulated: number;
}>;

type Makings = Pick<EmulatedWorld, 'people' | 'ageYears' | 'seed' | 'fields'>;

const DEFAULTS = { people: 50_000, ageYears: 3, seed: 1, clockRate: 60 };

/** Time that passes while nothing runs passes at the clock's rate as well: right after kill -9 and power cuts too. */
export function emulatedNow(world: EmulatedWorld, real: number): number {
  return Math.floor(world.emulated + Math.max(0, real - world.real) * world.clockRate);
}

/** The remembered world, unless an option asks for another one; `another` is true when its people differ. */
export function chooseWorld(
  remembered: EmulatedWorld | undefined,
  options: WorldOptions,
  real: number,
): { world: EmulatedWorld; another: boolean } {
  const {
    clockRate,
    changesPerHour: asked,
    ...makings
  } = { ...DEFAULTS, ...(remembered && makingsOf(remembered)), ...options };
  const emulated = remembered ? emulatedNow(remembered, real) : real;
  const rate = options.clockRate ?? remembered?.clockRate ?? clockRate;
  const changesPerHour = asked ?? remembered?.changesPerHour;
  const another = remembered !== undefined && differs(remembered, makings);
  const born = remembered && !another ? remembered.born : midnightBefore(emulated - makings.ageYears * YEAR_MS);
  const changes = changesPerHour !== undefined && { changesPerHour };
  return { world: { ...makings, born, clockRate: rate, ...changes, real, emulated }, another };
}

function makingsOf({ people, ageYears, seed, fields }: EmulatedWorld): Makings {
  return { people, ageYears, seed, ...(fields !== undefined && { fields }) };
}

function differs(world: Makings, other: Makings): boolean {
  return (['people', 'ageYears', 'seed', 'fields'] as const).some(name => world[name] !== other[name]);
}

function midnightBefore(moment: number): number {
  return moment - (moment % 86_400_000);
}

export async function recallWorld(file: string): Promise<EmulatedWorld | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as EmulatedWorld;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Complete or not at all. */
export async function rememberWorld(file: string, world: EmulatedWorld): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(world, null, 2));
  await rename(draft, file);
}
