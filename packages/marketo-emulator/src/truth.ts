import { createHash } from 'node:crypto';
import type { Field } from './fields/field';
import type { Population } from './population/population';
import type { Person, Source } from './people/person';
import { quoteWhereNeeded } from './exports/dialect';

/** A field and where its values come from. */
export interface Attribute {
  readonly field: Field;
  readonly source: Source;
}

const BATCH = 1_000;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/**
 * The one text that a value means, whichever way it was read; null is no value. NUL is removed, an empty text and the
 * word `null` are no value, an unset boolean is false, a number has no trailing zeros and no exponent.
 */
export function canonical({ field, source }: Attribute, person: Person): string | null {
  const text = source.text(person)?.replaceAll('\0', '');
  if (field.dataType === 'boolean') return text ?? 'false';
  return text === undefined || text === '' || text === 'null' ? null : text;
}

/** SHA-256 over all people in ascending id, written as PostgreSQL's COPY text format writes them. */
export async function digestPeople(
  population: Population,
  attributes: readonly Attribute[],
): Promise<{ count: number; sha256: string }> {
  const hash = createHash('sha256');
  const people = population.snapshot();
  for await (const lines of lineBatches(
    people,
    person => `${attributes.map(one => copyText(canonical(one, person))).join('\t')}\n`,
  )) {
    hash.update(lines);
  }
  return { count: people.count, sha256: hash.digest('hex') };
}

/** The same rows for people to look at: CSV with a header, canonical values, `null` for no value. */
export async function* truthCsv(population: Population, attributes: readonly Attribute[]): AsyncGenerator<string> {
  yield `${attributes.map(({ field }) => field.name).join(',')}\n`;
  const cell = (one: Attribute, person: Person): string => {
    const text = canonical(one, person);
    return text === null ? 'null' : quoteWhereNeeded(text, 'CSV');
  };
  yield* lineBatches(population.snapshot(), person => `${attributes.map(one => cell(one, person)).join(',')}\n`);
}

/** Lets other work run between two batches, so that a long digest never holds up an answer. */
async function* lineBatches(people: Population, line: (person: Person) => string): AsyncGenerator<string> {
  const person = people.blank();
  for (let from = 0; from < people.size; from += BATCH) {
    let lines = '';
    const until = Math.min(from + BATCH, people.size);
    for (let index = from; index < until; index++) if (!people.isGone(index)) lines += line(people.open(index, person));
    yield lines;
    await new Promise(resolve => setImmediate(resolve));
  }
}

function copyText(text: string | null): string {
  if (text === null) return '\\N';
  return text.replace(/[\\\b\f\n\r\t\v]/g, character => ESCAPES[character] ?? character);
}
