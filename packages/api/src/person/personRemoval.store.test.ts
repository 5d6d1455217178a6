import { expect, it } from 'vitest';
import { useDatabase } from '../../test/support/database';
import { HEADER, MORNING, PeopleTable, row } from './peopleTable.testing';

const database = useDatabase();

async function tableOf(integrationNumber: number): Promise<PeopleTable> {
  const table = new PeopleTable(await database.dataSource(), integrationNumber);
  await table.prepare();
  await table.load(HEADER + row(7, 'Ada') + row(8, 'Bob'));
  return table;
}

it('takes out who is gone and keeps nothing of them but the id', async () => {
  const table = await tableOf(911);
  const gone = [
    { personId: 7, mergedInto: 8, at: MORNING },
    { personId: 7, mergedInto: null, at: MORNING }, // Told twice: as a merge of the winner, and as a deletion.
    { personId: 99, mergedInto: null, at: MORNING },
  ];
  expect(await table.dataSource.transaction(tx => table.store.remove(tx, 911, gone))).toBe(1);
  expect((await table.people()).map(({ id }) => id)).toEqual(['8']);
  const stones = await table.dataSource.query(
    'select person_id::int as person, merged_into::int as into from integration_911.tombstone order by 1',
  );
  expect(stones).toEqual([
    { person: 7, into: 8 },
    { person: 99, into: null },
  ]);
});

it('does not bring them back with a reading that comes in late', async () => {
  const table = await tableOf(912);
  const gone = [{ personId: 7, mergedInto: null, at: MORNING }];
  await table.dataSource.transaction(tx => table.store.remove(tx, 912, gone));
  const late = await table.load(HEADER + row(7, 'Ada') + row(9, 'Cy'), { way: 'merge' });
  expect(late).toMatchObject({ kind: 'Loaded', read: 2, inserted: 1 });
  expect((await table.people()).map(({ id }) => id)).toEqual(['8', '9']);
});

it('lets people come back whom Marketo only did not show, with a later reading and not with an earlier one', async () => {
  const table = await tableOf(913);
  const [before, at, after] = [-1, 0, 1].map(hours => new Date(MORNING.getTime() + hours * 3_600_000));
  const withdrawal = { personIds: [7], at: at ?? MORNING };
  expect(await table.dataSource.transaction(tx => table.store.withdraw(tx, 913, withdrawal))).toBe(1);
  await table.load(HEADER + row(7, 'Ada'), { way: 'merge', readAt: before ?? MORNING });
  expect((await table.people()).map(({ id }) => id)).toEqual(['8']);
  await table.load(HEADER + row(7, 'Ada'), { way: 'merge', readAt: after ?? MORNING });
  expect((await table.people()).map(({ id }) => id)).toEqual(['7', '8']);
  expect(await table.dataSource.query('select * from integration_913.tombstone')).toEqual([]);
});

it('does not let them come back any more once Marketo has told that they are gone', async () => {
  const table = await tableOf(914);
  await table.dataSource.transaction(async tx => {
    await table.store.withdraw(tx, 914, { personIds: [7], at: MORNING });
    await table.store.remove(tx, 914, [{ personId: 7, mergedInto: null, at: MORNING }]);
  });
  await table.load(HEADER + row(7, 'Ada'), { way: 'merge', readAt: new Date(MORNING.getTime() + 3_600_000) });
  expect((await table.people()).map(({ id }) => id)).toEqual(['8']);
});
