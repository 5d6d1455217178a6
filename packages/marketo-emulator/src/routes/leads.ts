import { refuse, result } from '../answer';
import type { Answer, RefusalAnswer } from '../answer';
import { listParam } from '../call';
import type { Call, Route } from '../call';
import { shuffled } from '../exports/shuffled';
import { findByValues } from '../population/search';
import { encodeToken } from '../positionToken';
import type { World } from '../world';
import { MAX_BATCH, readBatchSize, readPosition } from './paging';
import { takeTime } from './latency';
import { readFields, wirePeople } from './wirePerson';

export const leadRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/v1/lead/{id}.json', permission: 'Read-Only Lead', handle: readLead },
  { method: 'GET', path: '/rest/v1/leads.json', permission: 'Read-Only Lead', handle: readLeads },
];

const MOST_MATCHES = 1_000;

function readLead({ world, params, path: [id = ''] }: Call): Answer {
  if (!/^\d{1,15}$/.test(id)) return refuse('1001', `Invalid value '${id}'. Required of type 'Integer'`);
  const attributes = readFields(world, params);
  if ('kind' in attributes) return attributes;
  const index = world.population.indexOf(Number(id));
  if (index < 0) return refuse('1004');
  return result(wirePeople(world, [index], attributes));
}

async function readLeads({ world, params }: Call): Promise<Answer> {
  const filterType = params.get('filterType') ?? '';
  if (filterType === '') return refuse('1002', "Missing value for the required parameter 'filterType'");
  const given = listParam(params, 'filterValues');
  if (given.length === 0) return refuse('1002', "Missing value for the required parameter 'filterValues'");
  if (!world.catalogue.isFilter(filterType)) return refuse('1011', `Field '${filterType}' not supported`);
  if (given.length > MAX_BATCH && world.unknowns.tooMany === 'refused')
    return refuse('1003', `Too many values for filterValues: ${given.length}, at most ${MAX_BATCH}`);
  const values = given.slice(0, MAX_BATCH);
  const attributes = readFields(world, params);
  if ('kind' in attributes) return attributes;
  const size = readBatchSize(params, world.unknowns);
  if (typeof size !== 'number') return size;
  const position = readPosition(params, 'lead');
  if (typeof position !== 'number') return position;

  const found = filterType === 'id' ? findByIds(world, values) : await find(world, filterType, values);
  if ('kind' in found) return found;
  if (found.length > MOST_MATCHES) return refuse('1003', 'Too many results match the filter');
  await takeTime(world, Math.min(size, found.length) / MAX_BATCH);
  const page = ordered(found, world).slice(position, position + size);
  return result(wirePeople(world, page, attributes), tokenAfter(world, { kind: 'lead', position, size }, found.length));
}

/** A page that is exactly full at the end is the unknown one. */
export function tokenAfter(
  { unknowns }: World,
  { kind, position, size }: { readonly kind: string; readonly position: number; readonly size: number },
  count: number,
): string | undefined {
  const next = position + size;
  const more = next < count || (next === count && unknowns.tokenOnFullPage === 'present');
  return more ? encodeToken(`${kind}:${next}`) : undefined;
}

function ordered(indices: number[], { unknowns }: World): number[] {
  if (unknowns.readOrder === 'by id') return indices;
  const order = shuffled(indices.length);
  return indices.map((_, at) => indices[order(at)] ?? 0);
}

/** Indices in ascending order, each once. */
function findByIds({ population }: World, values: readonly string[]): number[] | RefusalAnswer {
  const wrong = values.find(value => !/^\d{1,15}$/.test(value));
  if (wrong !== undefined) return refuse('1001', `Invalid value '${wrong}'. Required of type 'Integer'`);
  const found = new Set(values.map(value => population.indexOf(Number(value))));
  found.delete(-1);
  return [...found].sort((one, other) => one - other);
}

async function find(world: World, name: string, values: readonly string[]): Promise<number[]> {
  const attribute = world.attribute(name);
  if (!attribute) return [];
  const found = await findByValues(world.population, { source: attribute.source, values, most: MOST_MATCHES });
  return [...found.values()]
    .flat()
    .filter(index => !world.population.isGone(index))
    .sort((one, other) => one - other);
}
