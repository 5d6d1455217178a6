import { refuse } from '../answer';
import type { RefusalAnswer } from '../answer';
import { textsOf } from '../deeds';
import type { Field } from '../fields/field';
import { findByValues } from '../population/search';
import { readValue } from '../population/wireValue';
import type { Origin } from '../population/writes';
import type { World } from '../world';
import { findCompany } from './companyValues';
import type { JsonObject } from './jsonBody';

export const ACTIONS = ['createOrUpdate', 'createOnly', 'updateOnly', 'createDuplicate'] as const;
export type Action = (typeof ACTIONS)[number];

export interface Upsert {
  readonly action: Action;
  readonly lookupField: Field;
  readonly partitionName?: string | undefined;
  readonly origin: Origin;
}

/** What became of one record, as answers say it. A skipped one has no id. */
export type Outcome = { readonly id: number; readonly status: 'created' | 'updated' } | Skipped;
export interface Skipped {
  readonly status: 'skipped';
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
}

const PARTITION = 'Default';
const REFERENCES: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt']);

export function skip(code: string, message: string): Skipped {
  return { status: 'skipped', reasons: [{ code, message }] };
}

/** Creates or updates people one after the other, in the order of the records; the outcomes have the same order. */
export async function upsertPeople(
  world: World,
  records: readonly JsonObject[],
  upsert: Upsert,
): Promise<{ readonly outcomes: Outcome[] } | RefusalAnswer> {
  if (world.unknowns.unknownFieldInSync === 'call') {
    const unknown = records.flatMap(record => Object.keys(record)).find(name => !world.catalogue.find(name));
    if (unknown !== undefined) return refuse('1006', `Field '${unknown}' not found`);
  }
  const known = await lookUp(world, records, upsert);
  return { outcomes: records.map(record => upsertOne(world, record, { ...upsert, known })) };
}

/** Everybody whom a record may mean, found in one go. */
async function lookUp(world: World, records: readonly JsonObject[], { lookupField, action }: Upsert) {
  const source = world.sources.get(lookupField.name);
  const values = records.flatMap(record => keyOf(record, lookupField) ?? []);
  if (!source || action === 'createDuplicate' || lookupField.name === 'id' || values.length === 0)
    return new Map<string, number[]>();
  return findByValues(world.population, { source, values });
}

function keyOf(record: JsonObject, { name }: Field): string | undefined {
  const value = record[name];
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
}

type Prepared = Upsert & { readonly known: Map<string, number[]> };

function upsertOne(world: World, record: JsonObject, upsert: Prepared): Outcome {
  const key = keyOf(record, upsert.lookupField);
  if (key === undefined) return skip('1003', `Value for lookup field '${upsert.lookupField.name}' not found`);
  const matches = matchesOf(world, key, upsert);
  const refused = refusalOf(upsert, matches);
  if (refused) return refused;
  const [index] = matches;
  const values = readValues(world, record, index);
  if ('status' in values) return values;
  const written = index ?? world.population.size;
  const deed = { values: textsOf(values.own), origin: upsert.origin };
  world.perform(index === undefined ? { kind: 'create', ...deed } : { kind: 'update', person: index, ...deed });
  if (values.company !== undefined) world.perform({ kind: 'link', person: written, company: values.company });
  // Later records of the same call see what this one did.
  if (index === undefined) upsert.known.get(key.toLowerCase())?.push(written);
  const { id } = world.population.open(written, world.population.blank());
  return { id, status: index === undefined ? 'created' : 'updated' };
}

function refusalOf({ action, partitionName }: Upsert, matches: readonly number[]): Skipped | undefined {
  if (partitionName !== undefined && partitionName !== PARTITION)
    return skip('1008', `Access denied to partition '${partitionName}'`);
  if (partitionName !== undefined && action === 'updateOnly') return skip('1010', 'Partition update not allowed');
  if (matches.length > 1) return skip('1007', 'Multiple lead match lookup criteria');
  if (matches.length === 1 && action === 'createOnly') return skip('1005', 'Lead already exists');
  return matches.length === 0 && action === 'updateOnly' ? skip('1004', 'Lead not found') : undefined;
}

function matchesOf({ population, sources }: World, key: string, { lookupField, known }: Prepared): number[] {
  if (lookupField.name === 'id') {
    const index = population.indexOf(Number(key));
    return index < 0 ? [] : [index];
  }
  const person = population.blank();
  const source = sources.get(lookupField.name);
  // A record before this one may have changed the key.
  return (known.get(key.toLowerCase()) ?? []).filter(
    index =>
      !population.isGone(index) && source?.text(population.open(index, person))?.toLowerCase() === key.toLowerCase(),
  );
}

interface RecordValues {
  readonly own: ReadonlyMap<Field, string | null>;
  /** The number of the company to link to. */
  readonly company?: number;
}

/** The texts of a record, or why it is skipped as a whole. */
function readValues(world: World, record: JsonObject, index: number | undefined): RecordValues | Skipped {
  const own = new Map<Field, string | null>();
  let company: number | undefined;
  for (const [name, value] of Object.entries(record)) {
    const field = world.catalogue.find(name);
    if (!field) return skip('1006', `Field '${name}' not found`);
    if (field.name === 'id') continue;
    if (field.readOnly || REFERENCES.has(field.name)) return skip('1003', `Field '${name}' is not updateable`);
    const read = readValue(field, value);
    if (!read) return skip('1003', `Invalid value for field '${name}' and value '${shown(value)}'`);
    if (field.name === 'externalCompanyId' && read.text !== null) {
      company = findCompany(world, 'externalCompanyId', read.text)[0];
      if (company === undefined) return skip('1013', 'Object not found');
      continue;
    }
    if (field.object === 'company' && !mayWriteCompany(world, index)) return skip('1021', `Company update not allowed`);
    own.set(field, read.text);
  }
  return { own, ...(company === undefined ? {} : { company }) };
}

/** A company with an external id is changed as a company only. */
function mayWriteCompany({ unknowns, population, sources }: World, index: number | undefined): boolean {
  if (unknowns.companyFieldsInSync === 'refused') return false;
  const source = sources.get('externalCompanyId');
  return index === undefined || !source?.text(population.open(index, population.blank()));
}

function shown(value: unknown): string {
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 200);
}
