import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Done } from './deeds';
import type { EmulatorOptions } from './options';

/** What the people of a world follow from, and when it began; in emulated milliseconds. */
interface Beginning {
  readonly seed: number;
  readonly people: number;
  readonly ageYears: number;
  readonly fields: number | null;
  readonly peopleFrom: string | null;
  readonly born: number | null;
  readonly since: number;
}

/** From a moment on. */
interface RateSet {
  readonly kind: 'rate';
  readonly at: number;
  readonly changesPerHour: number;
}

/** Until this moment the world was there. */
interface Seen {
  readonly kind: 'seen';
  readonly at: number;
}

export type Remembered = Done | RateSet | Seen;

/**
 * A world that outlives its program: a file of how it began and of everything that clients did to it since, a line of
 * JSON each. What goes on by itself is not in it, for that follows from the seed. Exports, tokens, quotas and faults are
 * forgotten.
 */
export class Memory {
  readonly beginning: Beginning;
  readonly entries: readonly Remembered[];

  /** @throws Error when the file remembers a world of other people */
  constructor(
    private readonly path: string,
    options: EmulatorOptions,
    now: number,
  ) {
    const lines = existsSync(path) ? completeLines(path) : [];
    const [first, ...entries] = lines.map(line => JSON.parse(line) as unknown);
    this.beginning = (first as Beginning | undefined) ?? beginningOf(options, now);
    this.entries = entries as Remembered[];
    if (first === undefined) writeFileSync(path, `${JSON.stringify(this.beginning)}\n`);
    else this.#refuseOthers(options);
  }

  append(entry: Remembered): void {
    appendFileSync(this.path, `${JSON.stringify(entry)}\n`);
  }

  #refuseOthers(options: EmulatorOptions): void {
    const { since, born, ...asked } = beginningOf(options, 0);
    const differs = Object.entries(asked).some(([name, value]) => this.beginning[name as keyof typeof asked] !== value);
    if (differs || (born !== null && born !== this.beginning.born))
      throw new Error(`${this.path} remembers a subscription of other people: give the same options, or another file.`);
  }
}

/** The last moment that a file remembers, in emulated milliseconds; undefined when there is no such file. */
export function lastMoment(path: string): number | undefined {
  if (!existsSync(path)) return undefined;
  const moments = completeLines(path).map(line => JSON.parse(line) as { at?: number; since?: number });
  return moments.reduce((latest, { at, since }) => Math.max(latest, at ?? since ?? 0), 0);
}

/** The last line may be cut short, where the program was ended while it wrote: it is cut off. */
function completeLines(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const end = text.lastIndexOf('\n') + 1;
  if (end < text.length) writeFileSync(path, text.slice(0, end));
  return text.slice(0, end).split('\n').slice(0, -1);
}

function beginningOf(options: EmulatorOptions, now: number): Beginning {
  const { seed = 1, people = 1_000, ageYears = 3, fields, peopleFrom, born } = options;
  const from = peopleFrom ?? null;
  return {
    seed,
    people,
    ageYears,
    fields: fields ?? null,
    peopleFrom: from,
    born: born?.getTime() ?? null,
    since: now,
  };
}
