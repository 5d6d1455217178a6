import type { EntityManager } from 'typeorm';
import type { SelectedAttribute, ValueType } from '@dynamic-chat-sync/shared/attributeValue';
import { chosenColumns } from './person';

const COLUMN_TYPES: Readonly<Record<ValueType, string>> = {
  TEXT: 'text',
  BOOLEAN: 'boolean',
  INTEGER: 'bigint',
  NUMBER: 'numeric',
  DATE: 'date',
  DATETIME: 'timestamp with time zone',
};

/** First numbers of the advisory locks, the second being the integration's; nothing else in the database uses them. */
export const TABLES_LOCK = 1_790_000_001;
export const MERGE_LOCK = 1_790_000_002;

/** A wait for a lock ends after this, so that loads do not queue up behind a wish to widen the table. */
const LOCK_TIMEOUT = '2s';

/** The schema of an integration's people. */
export function schemaOf(integrationNumber: number): string {
  if (!Number.isSafeInteger(integrationNumber)) throw new RangeError('An integration has a whole number.');
  return `integration_${integrationNumber}`;
}

/** Makes the integration's tables, or brings them up to date, and adds the columns that are missing. All or nothing. */
export async function prepareTables(
  tx: EntityManager,
  integrationNumber: number,
  attributes: readonly SelectedAttribute[],
): Promise<void> {
  const schema = schemaOf(integrationNumber);
  await tx.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
  await tx.query('select pg_advisory_xact_lock($1, $2)', [TABLES_LOCK, integrationNumber]);
  await tx.query(`create schema if not exists ${schema}`);
  await upgrade(tx, schema);
  await widen(tx, schema, attributes);
}

/** Every step that the tables ever took, in order; a step that was released is never changed. */
const UPGRADES: readonly ((schema: string) => readonly string[])[] = [
  schema => [
    `create table ${schema}.person (
       id bigint primary key,
       created_at timestamptz,
       updated_at timestamptz,
       -- Marketo's time. Of unchanged people it is that of the first such reading: unchanged_reading has the later ones.
       read_at timestamptz not null
     )`,
    `create table ${schema}.unchanged_reading (read_at timestamptz not null, ids bigint[] not null)`,
    `create index on ${schema}.unchanged_reading (read_at)`,
    `create table ${schema}.rejected_value (
       slice_id uuid not null, person_id bigint not null, row_number bigint not null, field_name text not null,
       raw text not null, reason text not null
     )`,
    `create index on ${schema}.rejected_value (slice_id)`,
    `create table ${schema}.set_aside_row (
       slice_id uuid not null, row_number bigint not null, raw bytea not null, reason text not null
     )`,
    `create index on ${schema}.set_aside_row (slice_id)`,
  ],
  schema => [
    `create table ${schema}.tombstone (
       person_id bigint primary key, removed_at timestamptz not null, merged_into bigint
     )`,
  ],
  schema => [
    // Not final: Marketo has not told of it, but did not show the person at that moment. A later reading brings them back.
    `alter table ${schema}.tombstone add column is_final boolean not null default true`,
  ],
];

/** The comment of the schema says how many steps it has taken. */
async function upgrade(tx: EntityManager, schema: string): Promise<void> {
  const [row] = await tx.query<{ taken: string | null }[]>(
    `select obj_description($1::regnamespace, 'pg_namespace') as taken`,
    [schema],
  );
  const taken = Number(row?.taken ?? 0);
  if (taken === UPGRADES.length) return;
  for (const step of UPGRADES.slice(taken)) for (const statement of step(schema)) await tx.query(statement);
  await tx.query(`comment on schema ${schema} is '${UPGRADES.length}'`);
}

/** Asks for the table's lock only where a column is missing; without a default, adding one takes no time. */
async function widen(tx: EntityManager, schema: string, attributes: readonly SelectedAttribute[]): Promise<void> {
  const there = await columnTypes(tx, schema);
  const missing = chosenColumns(attributes).filter(({ name, valueType }) => {
    const type = there.get(name);
    if (type !== undefined && type !== COLUMN_TYPES[valueType])
      throw new Error(`Column ${name} of ${schema}.person is ${type} and cannot become ${COLUMN_TYPES[valueType]}.`);
    return type === undefined;
  });
  if (missing.length === 0) return;
  const additions = missing.map(({ name, valueType }) => `add column ${name} ${COLUMN_TYPES[valueType]}`);
  await tx.query(`alter table ${schema}.person ${additions.join(', ')}`);
}

async function columnTypes(tx: EntityManager, schema: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ name: string; type: string }[]>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [`${schema}.person`],
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}
