import type { Source } from '../people/person';
import type { Population } from './population';

const SCAN_BATCH = 20_000;

interface Search {
  readonly source: Source;
  /** Letter case does not count. */
  readonly values: readonly string[];
  /** Stop when there are more than this. */
  readonly most?: number;
}

/**
 * Indices of people by the values that they have, in lower case. Looks at everybody, some thousands at a time so that
 * other calls are answered meanwhile: whoever was deleted since may be among them.
 */
export async function findByValues(
  population: Population,
  { source, values, most = Infinity }: Search,
): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>(values.map(value => [value.toLowerCase(), []]));
  const person = population.blank();
  let count = 0;
  for (let index = 0; index < population.size && count <= most; index++) {
    if (index % SCAN_BATCH === SCAN_BATCH - 1) await new Promise(resolve => setImmediate(resolve));
    if (population.isGone(index)) continue;
    const text = source.text(population.open(index, person));
    const indices = text === null ? undefined : found.get(text.toLowerCase());
    if (!indices) continue;
    indices.push(index);
    count += 1;
  }
  return found;
}
