import { refuse, result } from '../answer';
import type { Answer, RefusalAnswer } from '../answer';
import { listParam } from '../call';
import type { Call, Route } from '../call';
import { isNumeric } from '../fields/field';
import type { Person } from '../people/person';
import { encodeToken } from '../positionToken';
import type { Attribute } from '../truth';
import type { World } from '../world';
import { MAX_BATCH, readBatchSize, readPosition } from './paging';

export const leadRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/v1/lead/{id}.json', permission: 'Read-Only Lead', handle: readLead },
  { method: 'GET', path: '/rest/v1/leads.json', permission: 'Read-Only Lead', handle: readLeads },
];

const DEFAULT_FIELDS = ['id', 'email', 'updatedAt', 'createdAt', 'firstName', 'lastName'];
const MOST_MATCHES = 1_000;
const SCAN_BATCH = 20_000;

function readLead({ world, params, path: [id = ''] }: Call): Answer {
  if (!/^\d{1,15}$/.test(id)) return refuse('1001', `Invalid value '${id}'. Required of type 'Integer'`);
  const attributes = readFields(world, params);
  if ('kind' in attributes) return attributes;
  const index = world.people.indexOf(Number(id));
  if (index < 0) return refuse('1004');
  return result([record(world.people.open(index, world.people.blank()), attributes)]);
}

async function readLeads({ world, params }: Call): Promise<Answer> {
  const filterType = params.get('filterType') ?? '';
  if (filterType === '') return refuse('1002', "Missing value for the required parameter 'filterType'");
  const values = listParam(params, 'filterValues');
  if (values.length === 0) return refuse('1002', "Missing value for the required parameter 'filterValues'");
  if (!world.catalogue.isFilter(filterType)) return refuse('1011', `Field '${filterType}' not supported`);
  if (values.length > MAX_BATCH)
    return refuse('1003', `Too many values for filterValues: ${values.length}, at most ${MAX_BATCH}`);
  const attributes = readFields(world, params);
  if ('kind' in attributes) return attributes;
  const size = readBatchSize(params);
  if (typeof size !== 'number') return size;
  const position = readPosition(params, 'lead');
  if (typeof position !== 'number') return position;

  const found = filterType === 'id' ? findByIds(world, values) : await findByValues(world, filterType, values);
  if ('kind' in found) return found;
  if (found.length > MOST_MATCHES) return refuse('1003', 'Too many results match the filter');
  const person = world.people.blank();
  const page = found
    .slice(position, position + size)
    .map(index => record(world.people.open(index, person), attributes));
  const next = position + size;
  return result(page, next < found.length ? encodeToken(`lead:${next}`) : undefined);
}

/** The fields asked for, `id` always among them. */
function readFields(world: World, params: URLSearchParams): Attribute[] | RefusalAnswer {
  const asked = listParam(params, 'fields');
  const names = asked.length === 0 ? DEFAULT_FIELDS : ['id', ...asked];
  const attributes: Attribute[] = [];
  for (const name of new Set(names)) {
    const attribute = world.attribute(name);
    if (!attribute && asked.includes(name)) return refuse('1006', `Field '${name}' not found`);
    if (attribute) attributes.push(attribute);
  }
  return attributes;
}

/** Indices in ascending order, each once. */
function findByIds({ people }: World, values: readonly string[]): number[] | RefusalAnswer {
  const wrong = values.find(value => !/^\d{1,15}$/.test(value));
  if (wrong !== undefined) return refuse('1001', `Invalid value '${wrong}'. Required of type 'Integer'`);
  const found = new Set(values.map(value => people.indexOf(Number(value))));
  found.delete(-1);
  return [...found].sort((one, other) => one - other);
}

/** Looks at everybody, some thousands at a time so that other calls are answered meanwhile. Letter case does not count. */
async function findByValues(world: World, name: string, values: readonly string[]): Promise<number[]> {
  const source = world.sources.get(name);
  if (!source) return [];
  const wanted = new Set(values.map(value => value.toLowerCase()));
  const person = world.people.blank();
  const found: number[] = [];
  for (let index = 0; index < world.people.count && found.length <= MOST_MATCHES; index++) {
    const text = source.text(world.people.open(index, person));
    if (text !== null && wanted.has(text.toLowerCase())) found.push(index);
    if (index % SCAN_BATCH === SCAN_BATCH - 1) await new Promise(resolve => setImmediate(resolve));
  }
  return found;
}

function record(person: Person, attributes: readonly Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(attribute => [attribute.field.name, wireValue(attribute, person)]));
}

/** Empty is an explicit null, an unset boolean reads as false, numbers are JSON numbers. */
function wireValue({ field: { dataType }, source }: Attribute, person: Person): string | number | boolean | null {
  const text = source.text(person);
  if (dataType === 'boolean') return text === 'true';
  if (text === null) return null;
  return isNumeric(dataType) ? Number(text) : text;
}
