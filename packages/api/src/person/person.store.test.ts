import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '../../test/support/database';
import type { Database } from '../platform/db/dataSource';
import { ATTRIBUTES, fileOf, HEADER, PeopleTable, row } from './peopleTable.testing';
import { exportFieldNames, columnOf } from './person';

const database = useDatabase();
let dataSource: Database;
let table: PeopleTable;
let integrationNumber = 0;

beforeAll(async () => {
  dataSource = await database.dataSource();
});

beforeEach(() => {
  table = new PeopleTable(dataSource, ++integrationNumber);
});

const columnsOf = (schema: string): Promise<{ column: string; type: string }[]> =>
  dataSource.query(
    `select attname as column, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = '${schema}.person'::regclass and attnum > 4 order by attnum`,
  );

describe('the tables of an integration', () => {
  it('have a typed column for each attribute', async () => {
    await table.prepare();
    expect(await columnsOf(table.schema)).toEqual([
      { column: 'a1', type: 'text' },
      { column: 'a2', type: 'boolean' },
      { column: 'a3', type: 'bigint' },
      { column: 'a4', type: 'numeric' },
      { column: 'a5', type: 'date' },
      { column: 'a6', type: 'timestamp with time zone' },
    ]);
  });

  it('can be prepared again and by many at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => table.prepare()));
    await table.prepare();
    expect(await columnsOf(table.schema)).toHaveLength(6);
  });

  it('grow when attributes are added, and keep their people', async () => {
    await table.prepare();
    await table.load(HEADER + row(1, 'Anna'));
    const wider = new PeopleTable(dataSource, integrationNumber, [
      ...ATTRIBUTES,
      { position: 7, name: 'city', valueType: 'TEXT' },
    ]);
    await Promise.all([wider.prepare(), wider.prepare()]);
    expect(await wider.people()).toMatchObject([{ id: '1', firstName: 'Anna', city: null }]);
  });

  it('grow as soon as a load lets them, which goes on meanwhile', async () => {
    await table.prepare();
    const wider = new PeopleTable(dataSource, integrationNumber, [
      ...ATTRIBUTES,
      { position: 7, name: 'city', valueType: 'TEXT' },
    ]);
    let preparing: Promise<void> | undefined;
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield* fileOf(HEADER, ...Array.from({ length: 5_000 }, (_, at) => row(at + 1, 'Anna Maria Josefina')));
      preparing = wider.prepare();
      await waitingForLock();
      yield* fileOf(row(10_000));
    }
    expect(await table.load(slow())).toMatchObject({ stored: 5_001 });
    await preparing;
    expect(await columnsOf(table.schema)).toHaveLength(7);
  });

  it('refuse an attribute whose type has become another', async () => {
    await table.prepare();
    await expect(
      table.store.prepare(integrationNumber, [{ position: 1, name: 'firstName', valueType: 'DATE' }]),
    ).rejects.toThrow('Column a1 of');
  });

  it('keep id, createdAt and updatedAt once, chosen or not', async () => {
    const chosen = [
      { position: 1, name: 'updatedAt', valueType: 'DATETIME' },
      { position: 2, name: 'email', valueType: 'TEXT' },
    ] as const;
    expect(exportFieldNames(chosen)).toEqual(['id', 'createdAt', 'updatedAt', 'email']);
    expect(chosen.map(columnOf)).toEqual(['updated_at', 'a2']);
    const own = new PeopleTable(dataSource, integrationNumber, chosen);
    await own.prepare();
    expect((await columnsOf(own.schema)).map(({ column }) => column)).toEqual(['a2']);
  });

  it('are gone after a disconnect', async () => {
    await table.prepare();
    await table.store.drop(integrationNumber);
    await table.store.drop(integrationNumber);
    await expect(table.store.count(integrationNumber)).rejects.toThrow('does not exist');
  });

  async function waitingForLock(): Promise<void> {
    for (;;) {
      const [waiting] = await dataSource.query<unknown[]>(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like 'alter table ${table.schema}.%'`,
      );
      if (waiting) return;
    }
  }
});

describe('the digest', () => {
  it('is that of the canonical values, in ascending id', async () => {
    await table.prepare();
    await table.load(
      HEADER +
        row(
          10,
          '"tab\there, ""quoted"" back\\slash\nnext"',
          '1',
          '-7.0',
          '1200.50',
          '0050-01-02',
          '2020-01-01T00:30:00+01:00',
        ) +
        row(9, 'Zoë', '', '1.0E3', '100', '', '9999-12-31T23:59:59Z'),
    );
    const lines = [
      '9\tZoë\tfalse\t1000\t100\t\\N\t9999-12-31T23:59:59Z\t2017-09-08T16:39:14Z\n',
      '10\ttab\\there, "quoted" back\\\\slash\\nnext\ttrue\t-7\t1200.5\t0050-01-02\t2019-12-31T23:30:00Z\t2017-09-08T16:39:14Z\n',
    ];
    const attributes = [
      { position: 20, name: 'id', valueType: 'INTEGER' },
      ...ATTRIBUTES,
      { position: 21, name: 'createdAt', valueType: 'DATETIME' },
    ] as const;
    expect(await table.store.digest(integrationNumber, attributes)).toEqual({
      count: 2,
      sha256: createHash('sha256').update(lines.join('')).digest('hex'),
    });
  });

  it('of nobody is that of no bytes', async () => {
    await table.prepare();
    expect(await table.store.digest(integrationNumber, ATTRIBUTES)).toEqual({
      count: 0,
      sha256: createHash('sha256').digest('hex'),
    });
  });
});
