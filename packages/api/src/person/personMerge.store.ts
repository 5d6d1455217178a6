import type { ClientBase } from 'pg';
import { makesPeople, type PersonColumn } from './person';
import { MERGE_LOCK, schemaOf } from './personTables.store';

/** People on their way to the table; gone with the transaction. */
export const STAGING = 'pg_temp.people_read';

/** Marketo keeps a file for seven days: no reading older than this can come in any more. */
const OLDEST_READING = '10 days';

export type MergeRequest = Readonly<{
  integrationNumber: number;
  sliceId: string;
  readAt: Date;
  columns: readonly PersonColumn[];
}>;

export type MergeTally = Readonly<{ inserted: number; repeated: number; rejectedWithThem: number }>;

export async function stagePeople(client: ClientBase, schema: string, columnNames: readonly string[]): Promise<void> {
  await client.query(`drop table if exists ${STAGING}`);
  await client.query(
    `create temporary table people_read on commit drop as
       select ${columnNames.join(', ')}, read_at, 0::bigint as row_number from ${schema}.person with no data`,
  );
}

/**
 * Brings the staged people into the table. A value read earlier never overwrites one read later, and people whose values
 * are as they were are not written again: that they were seen is kept once per load, as a list of ids, which an earlier
 * reading that comes in late has to pass. Merges of one integration take turns, or each might miss what the other found.
 */
export async function mergePeople(client: ClientBase, request: MergeRequest): Promise<MergeTally> {
  await client.query('select pg_advisory_xact_lock($1, $2)', [MERGE_LOCK, request.integrationNumber]);
  await client.query(`set local work_mem = '64MB'`);
  await client.query(`analyze ${STAGING} (id)`);
  const repeated = await setRepeatedAside(client, request);
  const rejectedWithThem = repeated === 0 ? 0 : await forgetTheirRejectedValues(client, request);
  await dropRemoved(client, request);
  await dropOutdated(client, request);
  await dropUnchanged(client, request);
  const inserted = await (makesPeople(request.columns) ? writeChanged : fillChanged)(client, request);
  return { inserted, repeated, rejectedWithThem };
}

/** Of a person who is in the file more than once the last row counts. The others' bytes are gone by now: their values are kept as JSON. */
async function setRepeatedAside(
  client: ClientBase,
  { integrationNumber, sliceId, columns }: MergeRequest,
): Promise<number> {
  const values = columns.map(({ name, fieldName }) => `${name} as "${fieldName.replaceAll('"', '""')}"`).join(', ');
  const { rowCount } = await client.query(
    `with last as (select id, max(row_number) as row_number from ${STAGING} group by id having count(*) > 1),
          earlier as (
            delete from ${STAGING} read using last where read.id = last.id and read.row_number < last.row_number returning read.*
          )
     insert into ${schemaOf(integrationNumber)}.set_aside_row (slice_id, row_number, raw, reason)
     select $1, row_number, convert_to((select row_to_json(person) from (select ${values}) person)::text, 'UTF8'), 'REPEATED_PERSON'
       from earlier`,
    [sliceId],
  );
  return rowCount ?? 0;
}

async function forgetTheirRejectedValues(client: ClientBase, request: MergeRequest): Promise<number> {
  const schema = schemaOf(request.integrationNumber);
  const { rowCount } = await client.query(
    `delete from ${schema}.rejected_value value using ${schema}.set_aside_row aside
      where value.slice_id = $1 and aside.slice_id = $1 and aside.row_number = value.row_number`,
    [request.sliceId],
  );
  return rowCount ?? 0;
}

/**
 * Ids are never given twice: whoever was deleted or merged does not come back with a reading that is late. Who was only not
 * shown comes back with a later one.
 */
async function dropRemoved(client: ClientBase, { integrationNumber, columns }: MergeRequest): Promise<void> {
  const tombstone = `${schemaOf(integrationNumber)}.tombstone`;
  await client.query(
    `delete from ${STAGING} read using ${tombstone} gone
      where read.id = gone.person_id and (gone.is_final or read.read_at < gone.removed_at)`,
  );
  if (!makesPeople(columns)) return;
  await client.query(`delete from ${tombstone} gone using ${STAGING} read where read.id = gone.person_id`);
}

/** Whom a later reading has seen unchanged. */
async function dropOutdated(client: ClientBase, { integrationNumber, readAt }: MergeRequest): Promise<void> {
  const readings = `${schemaOf(integrationNumber)}.unchanged_reading`;
  await client.query(`delete from ${readings} where read_at < $1::timestamptz - interval '${OLDEST_READING}'`, [
    readAt,
  ]);
  await client.query(
    `delete from ${STAGING} read using (select distinct unnest(ids) as id from ${readings} where read_at > $1) later
      where read.id = later.id`,
    [readAt],
  );
}

async function dropUnchanged(client: ClientBase, { integrationNumber, readAt, columns }: MergeRequest): Promise<void> {
  const schema = schemaOf(integrationNumber);
  const valuesOf = (table: string): string => `row(${columns.map(({ name }) => `${table}.${name}`).join(', ')})`;
  await client.query(
    `with unchanged as (
       delete from ${STAGING} read using ${schema}.person known
        where known.id = read.id and known.read_at <= read.read_at
          and ${valuesOf('known')} is not distinct from ${valuesOf('read')}
       returning read.id
     )
     insert into ${schema}.unchanged_reading (read_at, ids)
     select $1, array_agg(id) from unchanged having count(*) > 0`,
    [readAt],
  );
}

/** Only whoever is there gets the columns: who came meanwhile is read whole, with the changes. */
async function fillChanged(client: ClientBase, { integrationNumber, columns }: MergeRequest): Promise<number> {
  const names = [...columns.map(({ name }) => name), 'read_at'].filter(name => name !== 'id');
  await client.query(
    `update ${schemaOf(integrationNumber)}.person known set ${names.map(name => `${name} = read.${name}`).join(', ')}
       from ${STAGING} read where known.id = read.id and known.read_at <= read.read_at`,
  );
  return 0;
}

/** Answers how many people are new. */
async function writeChanged(client: ClientBase, { integrationNumber, columns }: MergeRequest): Promise<number> {
  const names = [...columns.map(({ name }) => name), 'read_at'];
  const { rows } = await client.query<{ inserted: string }>(
    `with written as (
       insert into ${schemaOf(integrationNumber)}.person as known (${names.join(', ')})
       select ${names.join(', ')} from ${STAGING}
       on conflict (id) do update set ${names.map(name => `${name} = excluded.${name}`).join(', ')}
        where known.read_at <= excluded.read_at
       returning xmax = 0 as is_new
     )
     select count(*) filter (where is_new) as inserted from written`,
  );
  return Number(rows[0]?.inserted ?? 0);
}
