import { refuse, result } from '../answer';
import type { Answer } from '../answer';
import type { Call, Route } from '../call';
import type { DataType, Field } from '../fields/field';
import { encodeToken } from '../positionToken';
import type { World } from '../world';
import { readInput, readJson } from './jsonBody';
import type { JsonObject } from './jsonBody';
import { readBatchSize, readPosition } from './paging';
import { badAttribute } from './syncLeads';

const LEADS = '/rest/v1/leads/schema/fields';
const COMPANIES = '/rest/v1/companies/schema/fields';
const MOST_NEW = 100;
const TEXT_LENGTH = 255;

export const schemaRoutes: readonly Route[] = [
  { method: 'GET', path: `${LEADS}.json`, permission: 'Schema', handle: call => readFields(call, everyField) },
  { method: 'POST', path: `${LEADS}.json`, permission: 'Schema', handle: createFields },
  { method: 'GET', path: `${LEADS}/{name}.json`, permission: 'Schema', handle: call => readField(call, everyField) },
  { method: 'POST', path: `${LEADS}/{name}.json`, permission: 'Schema', handle: updateField },
  { method: 'GET', path: `${COMPANIES}.json`, permission: 'Schema', handle: call => readFields(call, companyField) },
  {
    method: 'GET',
    path: `${COMPANIES}/{name}.json`,
    permission: 'Schema',
    handle: call => readField(call, companyField),
  },
];

const CREATABLE: ReadonlySet<string> = new Set<DataType>([
  'string',
  'text',
  'textarea',
  'email',
  'phone',
  'url',
  'integer',
  'score',
  'percent',
  'float',
  'currency',
  'boolean',
  'date',
  'datetime',
]);

function everyField(): boolean {
  return true;
}

function companyField({ object }: Field): boolean {
  return object === 'company';
}

function wire(field: Field): Record<string, unknown> {
  const { displayName, name, description, dataType, length, custom } = field;
  return {
    displayName,
    name,
    description: description ?? null,
    dataType,
    ...(length === undefined ? {} : { length }),
    isHidden: field.isHidden ?? false,
    isHtmlEncodingInEmail: field.isHtmlEncodingInEmail ?? true,
    isSensitive: field.isSensitive ?? false,
    isCustom: custom,
    isApiCreated: field.apiCreated ?? false,
  };
}

/** Hidden ones too: that is where they can be shown again. */
function readFields({ world, params }: Call, belongs: (field: Field) => boolean): Answer {
  const size = readBatchSize(params, world.unknowns);
  if (typeof size !== 'number') return size;
  const position = readPosition(params, 'field');
  if (typeof position !== 'number') return position;
  const fields = world.catalogue.fields.filter(field => belongs(field) && !world.catalogue.hidden.has(field.name));
  const next = position + size;
  const more = next < fields.length;
  const items = fields.slice(position, next).map(wire);
  return { ...result(items, more ? encodeToken(`field:${next}`) : undefined), moreResult: more };
}

function readField({ world, path: [name = ''] }: Call, belongs: (field: Field) => boolean): Answer {
  const field = world.catalogue.findAny(name);
  return field && belongs(field) ? result([wire(field)]) : refuse('1006', `Field '${name}' not found`);
}

function createFields(call: Call): Answer {
  const body = readJson(call);
  if ('kind' in body) return body;
  const input = readInput(body.json, { most: MOST_NEW, tooMany: call.world.unknowns.tooMany });
  if ('kind' in input) return input;
  const wrong = input.records.map(record => refusalOf(call.world, record)).find(refusal => refusal !== undefined);
  if (wrong !== undefined) return refuse('1003', wrong);
  return result(input.records.map(record => createField(call.world, record)));
}

function refusalOf({ catalogue }: World, { name, displayName, dataType }: JsonObject): string | undefined {
  if (typeof name !== 'string' || !/^[A-Za-z]\w{0,99}$/.test(name)) return `Invalid value for name: ${String(name)}`;
  if (typeof displayName !== 'string' || displayName === '') return `Invalid value for displayName of ${name}`;
  if (typeof dataType !== 'string' || !CREATABLE.has(dataType)) return `Invalid value for dataType of ${name}`;
  return catalogue.findAny(name) ? `Field '${name}' already exists` : undefined;
}

function createField(world: World, record: JsonObject): Record<string, unknown> {
  const [name, displayName] = [String(record['name']), String(record['displayName'])];
  const { dataType, description } = record;
  const id = Math.max(...world.catalogue.fields.map(field => field.id)) + 1;
  const field: Field = {
    id,
    name,
    displayName,
    dataType: dataType as DataType,
    ...(dataType === 'string' || dataType === 'url' ? { length: TEXT_LENGTH } : {}),
    readOnly: false,
    object: 'person',
    custom: true,
    apiCreated: true,
    ...(typeof description === 'string' ? { description } : {}),
    ...flags(record),
  };
  world.perform({ kind: 'put-field', field });
  return { name, status: 'created' };
}

/** The type, the length and the name are for good. */
function updateField(call: Call): Answer {
  const {
    world,
    path: [name = ''],
  } = call;
  const body = readJson(call);
  if ('kind' in body) return body;
  const input = readInput(body.json, { most: 1, tooMany: 'refused' });
  if ('kind' in input) return input;
  const field = world.catalogue.findAny(name);
  if (!field) return refuse('1006', `Field '${name}' not found`);
  const [record = {}] = input.records;
  const fixed = ['dataType', 'length', 'name'].find(member => record[member] !== undefined);
  if (fixed !== undefined) return badAttribute(fixed);
  const { displayName, description, isHidden } = record;
  if (displayName !== undefined && !field.custom) return refuse('1003', 'displayName of a standard field is fixed');
  if (isHidden !== undefined && !field.apiCreated)
    return refuse('1003', 'Only fields made through the API can be hidden');
  const changed: Field = {
    ...field,
    ...(typeof displayName === 'string' ? { displayName } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...flags(record),
  };
  world.perform({ kind: 'put-field', field: changed });
  return result([{ name, status: 'updated' }]);
}

function flags(record: JsonObject): Partial<Field> {
  const names = ['isHidden', 'isHtmlEncodingInEmail', 'isSensitive'] as const;
  return Object.fromEntries(names.flatMap(name => (typeof record[name] === 'boolean' ? [[name, record[name]]] : [])));
}
