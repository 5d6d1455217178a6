import type { EntityManager } from 'typeorm';
import { schemaOf } from './personTables.store';

/** A person who is gone from Marketo. `mergedInto`: who took them in; null where they were deleted. */
export type Removal = Readonly<{ personId: number; mergedInto: number | null; at: Date }>;

/**
 * Takes people out of the table and leaves a tombstone each, which holds nothing of them but the id: a reading that comes
 * late does not bring them back. Answers how many were there.
 */
export async function removePeople(
  tx: EntityManager,
  integrationNumber: number,
  removals: readonly Removal[],
): Promise<number> {
  if (removals.length === 0) return 0;
  const schema = schemaOf(integrationNumber);
  const known = eachOnce(removals);
  await tx.query(
    `insert into ${schema}.tombstone (person_id, merged_into, removed_at)
     select * from unnest($1::bigint[], $2::bigint[], $3::timestamptz[])
     on conflict (person_id) do update set
       is_final = true, merged_into = coalesce(tombstone.merged_into, excluded.merged_into)`,
    [known.map(({ personId }) => personId), known.map(({ mergedInto }) => mergedInto), known.map(({ at }) => at)],
  );
  return deleteRows(
    tx,
    schema,
    known.map(({ personId }) => personId),
  );
}

/** A merge is told twice: of the winner, and as a deletion of the other, which does not say where they went. */
function eachOnce(removals: readonly Removal[]): readonly Removal[] {
  const known = new Map<number, Removal>();
  for (const removal of removals) {
    const { personId, mergedInto } = removal;
    if (mergedInto !== null || !known.has(personId)) known.set(personId, removal);
  }
  return [...known.values()];
}

/** People whom Marketo does not show. `at`: Marketo's time of the answer that they were missing in. */
export type Withdrawal = Readonly<{ personIds: readonly number[]; at: Date }>;

/**
 * Takes out people whom Marketo no longer shows. Nobody said that they are gone for good: their tombstone holds off earlier
 * readings that come late, and gives way to a later one.
 */
export async function withdrawPeople(
  tx: EntityManager,
  integrationNumber: number,
  { personIds, at }: Withdrawal,
): Promise<number> {
  if (personIds.length === 0) return 0;
  const schema = schemaOf(integrationNumber);
  await tx.query(
    `insert into ${schema}.tombstone (person_id, removed_at, is_final) select unnest($1::bigint[]), $2, false
     on conflict (person_id) do update set removed_at = greatest(tombstone.removed_at, excluded.removed_at)
      where not tombstone.is_final`,
    [personIds, at],
  );
  return deleteRows(tx, schema, personIds);
}

async function deleteRows(tx: EntityManager, schema: string, personIds: readonly number[]): Promise<number> {
  await tx.query(`delete from ${schema}.rejected_value where person_id = any ($1)`, [personIds]);
  const [, removed] = (await tx.query(`delete from ${schema}.person where id = any ($1)`, [personIds])) as [
    unknown,
    number,
  ];
  return removed;
}

/** The next people after an id, in rising order. */
export async function nextPeople(
  tx: EntityManager,
  integrationNumber: number,
  { after, most }: Readonly<{ after: number; most: number }>,
): Promise<number[]> {
  const people = `${schemaOf(integrationNumber)}.person`;
  const rows = await tx.query<{ id: string }[]>(`select id from ${people} where id > $1 order by id limit $2`, [
    after,
    most,
  ]);
  return rows.map(({ id }) => Number(id));
}
