import { exportColumns } from './person';
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '../../test/support/database';
import type { Database } from '../platform/db/dataSource';
import { EVENING, HEADER, MORNING, NOON, PeopleTable, row } from './peopleTable.testing';

const database = useDatabase();
let dataSource: Database;
let table: PeopleTable;
let integrationNumber = 0;

beforeAll(async () => {
  dataSource = await database.dataSource();
});

beforeEach(async () => {
  table = new PeopleTable(dataSource, ++integrationNumber);
  await table.prepare();
});

const read = (readAt: Date, ...rows: string[]): ReturnType<PeopleTable['load']> =>
  table.load(HEADER + rows.join(''), { way: 'merge', readAt });

const firstNames = async (): Promise<unknown[]> => (await table.people()).map(({ firstName }) => firstName);

/** Where the rows lie: a row that is written again moves. */
const places = (): Promise<unknown[]> =>
  dataSource.query(`select id, ctid, xmin, xmax from ${table.schema}.person order by id`);

describe('a merge', () => {
  it('adds who is new and changes who has changed', async () => {
    await read(NOON, row(1, 'Anna'), row(2, 'Ben'));
    expect(await read(EVENING, row(2, 'Benjamin'), row(3, 'Cleo'))).toMatchObject({ read: 2, stored: 2, inserted: 1 });
    expect(await firstNames()).toEqual(['Anna', 'Benjamin', 'Cleo']);
  });

  it('writes nothing for people who are as they were', async () => {
    await read(NOON, row(1, 'Anna', 'true', '5', '1.5'), row(2));
    const before = await places();
    expect(await read(EVENING, row(1, 'Anna', 'true', '5.0', '1.50'), row(2))).toMatchObject({
      stored: 2,
      inserted: 0,
    });
    expect(await places()).toEqual(before);
  });

  it('never lets a value read earlier overwrite one read later', async () => {
    await read(EVENING, row(1, 'Anna of the evening'));
    expect(await read(MORNING, row(1, 'Anna of the morning'))).toMatchObject({ stored: 1, inserted: 0 });
    expect(await firstNames()).toEqual(['Anna of the evening']);
  });

  it('keeps what was seen unchanged from being overwritten by an earlier reading that comes in late', async () => {
    await read(MORNING, row(1, 'Anna'), row(2, 'Ben'));
    await read(EVENING, row(1, 'Anna'));
    await read(NOON, row(1, 'somebody else'), row(2, 'Benjamin'));
    expect(await firstNames()).toEqual(['Anna', 'Benjamin']);
  });

  it('takes a change that is read after somebody was seen unchanged', async () => {
    await read(MORNING, row(1, 'Anna'));
    await read(NOON, row(1, 'Anna'));
    await read(EVENING, row(1, 'Anna Maria'));
    expect(await firstNames()).toEqual(['Anna Maria']);
  });

  it('keeps the last row of a person who is in the file more than once, and sets the earlier ones aside', async () => {
    const sliceId = randomUUID();
    const file =
      HEADER + row(1, 'Anna', 'perhaps') + row(2, 'Ben') + row(1, 'Anne', 'true') + row(1, 'Annette', 'maybe');
    expect(await table.load(file, { way: 'merge', sliceId })).toMatchObject({
      read: 4,
      stored: 2,
      inserted: 2,
      setAside: 2,
      rejected: 1,
    });
    expect(await firstNames()).toEqual(['Annette', 'Ben']);
    expect(await table.rejectedValues()).toEqual([
      { person: '1', field: 'unsubscribed', raw: 'maybe', reason: 'NOT_A_BOOLEAN' },
    ]);
    const aside = await table.setAsideRows();
    expect(aside).toMatchObject([
      { row: 1, reason: 'REPEATED_PERSON' },
      { row: 3, reason: 'REPEATED_PERSON' },
    ]);
    expect(JSON.parse(String(aside[1]?.['raw']))).toMatchObject({ id: 1, firstName: 'Anne', unsubscribed: true });
  });

  it('finds everybody when two merges of the same people run at once', async () => {
    await read(MORNING, row(1, 'Anna'), row(2, 'Ben'));
    await Promise.all([
      read(NOON, row(2, 'other Ben'), row(1, 'other Anna')),
      read(EVENING, row(1, 'Anna'), row(2, 'Ben')),
    ]);
    expect(await firstNames()).toEqual(['Anna', 'Ben']);
  });

  it('can follow another one in the same transaction', async () => {
    await dataSource.transaction(async tx => {
      for (const name of ['Anna', 'Anne']) {
        await table.store.load(tx, {
          integrationNumber: table.integrationNumber,
          sliceId: randomUUID(),
          columns: exportColumns(table.attributes),
          file: (async function* () {
            yield await Promise.resolve(Buffer.from(HEADER + row(1, name)));
          })(),
          readAt: NOON,
          way: 'merge',
        });
      }
    });
    expect(await firstNames()).toEqual(['Anne']);
  });
});
