import type { Column, Dialect } from './dialect';
import type { Person } from '../people/person';
import type { Scribe } from '../people/scribe';
import { rowWriter } from './dialect';

/** What was met in real files and should not be there. */
export const DIRT = [
  'decimal',
  'nul',
  'carriage-return',
  'line-separator',
  'stray-quote',
  'twice',
  'wrong-type',
  'open-quote',
  'short',
  'long',
] as const;
export type Dirt = (typeof DIRT)[number];

/** What a file gets when nobody chooses. */
export const USUAL_DIRT = DIRT.slice(0, 6);

const WHOLE: ReadonlySet<string> = new Set(['integer', 'score', 'percent', 'reference']);
const LINE_FEED = 10;

/** Writes the line, or lines, of a person, line feed included; returns how many records they are. */
export type LineWriter = (person: Person, scribe: Scribe) => number;

export function lineWriter(columns: readonly Column[], format: Dialect): LineWriter {
  const write = rowWriter(columns, format);
  return (person, scribe) => {
    write(person, scribe);
    scribe.byte(LINE_FEED);
    return 1;
  };
}

/**
 * Spoils one row of a file for each kind of dirt, as soon as a row comes that has a value to spoil.
 * NUL, `5.0` and the doubled row mean the same person as before; the others change or lose a value or a row.
 */
export function spoilingWriter(columns: readonly Column[], format: Dialect, dirt: readonly Dirt[]): LineWriter {
  const write = lineWriter(columns, format);
  let pending = dirt;
  return (person, scribe) => {
    for (const one of pending) {
      const spoiled = spoil(one, columns, person);
      if (!spoiled) continue;
      pending = pending.filter(other => other !== one);
      const rows = one === 'twice' ? write(person, scribe) : 0;
      return rows + lineWriter(spoiled, format)(person, scribe);
    }
    return write(person, scribe);
  };
}

/** The columns that make the spoiled row; undefined when this person has nothing to spoil that way. */
function spoil(dirt: Dirt, columns: readonly Column[], person: Person): readonly Column[] | undefined {
  if (dirt === 'twice') return columns;
  if (dirt === 'short') return columns.length > 1 ? columns.slice(0, -1) : undefined;
  if (dirt === 'long') return [...columns, ...columns.slice(-1)];
  const victim = columns.find(column => canSuffer(dirt, column, person));
  const cell = victim && spoiledCell(dirt, victim.source.text(person) ?? '');
  return (
    victim && columns.map(one => (one === victim ? { ...one, source: { plain: true, text: () => cell ?? null } } : one))
  );
}

function canSuffer(dirt: Dirt, { field, source }: Column, person: Person): boolean {
  const text = source.text(person);
  if (text === null || field.name === 'id') return false;
  if (dirt === 'decimal' || dirt === 'wrong-type') return WHOLE.has(field.dataType);
  return field.dataType === 'string' && /^[\w ]{2,}$/.test(text);
}

function spoiledCell(dirt: Dirt, text: string): string {
  const middle = text.length >> 1;
  const [head, tail] = [text.slice(0, middle), text.slice(middle)];
  switch (dirt) {
    case 'decimal':
      return `${text}.0`;
    case 'wrong-type':
      return 'n/a';
    case 'nul':
      return `"${head}\0${tail}"`;
    case 'carriage-return':
      return `"${head}\r${tail}"`;
    case 'line-separator':
      return `"${head}\u2028${tail}"`;
    case 'open-quote':
      return `"${text}`;
    default:
      return `"${head}"${tail}"`;
  }
}
