import type { Column, FileFormat } from './dialect';
import type { Person } from '../people/person';
import { rowWriter } from './dialect';

/** What was met in real files and should not be there. */
const DIRT = ['decimal', 'nul', 'carriage return', 'line separator', 'stray quote', 'twice'] as const;
type Dirt = (typeof DIRT)[number];

const WHOLE: ReadonlySet<string> = new Set(['integer', 'score', 'percent', 'reference']);

/**
 * Spoils one row of a file for each kind of dirt, as soon as a row comes that has a value to spoil.
 * NUL, `5.0` and the doubled row mean the same person as before; the others change a text, so the truth does not match.
 *
 * @returns the lines to write in place of the row
 */
export function rowSpoiler(columns: readonly Column[], format: FileFormat): (person: Person, line: string) => string[] {
  let pending: Dirt[] = [...DIRT];
  return (person, line) => {
    for (const dirt of pending) {
      const lines = spoil(dirt, { columns, format, person, line });
      if (!lines) continue;
      pending = pending.filter(other => other !== dirt);
      return lines;
    }
    return [line];
  };
}

interface Row {
  readonly columns: readonly Column[];
  readonly format: FileFormat;
  readonly person: Person;
  readonly line: string;
}

function spoil(dirt: Dirt, { columns, format, person, line }: Row): string[] | undefined {
  if (dirt === 'twice') return [line, line];
  const victim = columns.find(column => canSuffer(dirt, column, person));
  if (!victim) return undefined;
  const spoiled = spoiledCell(dirt, victim.source.text(person) ?? '');
  const replaced = columns.map(column =>
    column === victim ? { ...column, source: { plain: true, text: () => spoiled } } : column,
  );
  return [rowWriter(replaced, format)(person)];
}

function canSuffer(dirt: Dirt, { field, source }: Column, person: Person): boolean {
  const text = source.text(person);
  if (text === null || field.name === 'id') return false;
  return dirt === 'decimal' ? WHOLE.has(field.dataType) : field.dataType === 'string' && /^[\w ]{2,}$/.test(text);
}

function spoiledCell(dirt: Dirt, text: string): string {
  const middle = text.length >> 1;
  const [head, tail] = [text.slice(0, middle), text.slice(middle)];
  switch (dirt) {
    case 'decimal':
      return `${text}.0`;
    case 'nul':
      return `"${head}\0${tail}"`;
    case 'carriage return':
      return `"${head}\r${tail}"`;
    case 'line separator':
      return `"${head}\u2028${tail}"`;
    default:
      return `"${head}"${tail}"`;
  }
}
