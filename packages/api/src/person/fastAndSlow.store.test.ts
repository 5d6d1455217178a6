import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../../test/support/database';
import { createDataSource, type Database } from '../platform/db/dataSource';
import { cut, cuts, dirtyFile, EVERY_TYPE } from './dirtyFile.testing';
import { hasOlderPostgres, startOlderPostgres, type OlderPostgres } from './olderPostgres.testing';
import { fileOf, PeopleTable } from './peopleTable.testing';

/** So small that files of a few rows meet every edge of the window and every bound. */
const SMALL = { record: 120, batch: 40, piece: 30 };
const SLICE = '00000000-0000-4000-8000-000000000001';

/** Every file is loaded by merge: it takes people who are in a file more than once. */
async function leavesTheSame(dataSource: () => Database): Promise<void> {
  const tables = [1, 2].map(number => new PeopleTable(dataSource(), number, EVERY_TYPE)) as [PeopleTable, PeopleTable];
  await Promise.all(tables.map(table => table.prepare()));
  await fc.assert(
    fc.asyncProperty(dirtyFile, cuts, fc.boolean(), async (file, lengths, isSmall) => {
      const sizes = isSmall ? { sizes: SMALL } : {};
      const request = { way: 'merge', sliceId: SLICE } as const;
      for (const { schema } of tables)
        await dataSource().query(`truncate ${schema}.person, ${schema}.unchanged_reading`);
      const [fast, slow] = tables;
      const outcome = await fast.load(fileOf(...cut(file, lengths)), request, sizes);
      expect(await slow.load(fileOf(file), request, { ...sizes, everyRowSlowly: true })).toEqual(outcome);
      expect(outcome).toMatchObject({ kind: 'Loaded', bytes: file.length });
      expect(await contents(slow)).toEqual(await contents(fast));
    }),
    { numRuns: 60 },
  );
}

async function contents(table: PeopleTable): Promise<unknown> {
  return { people: await table.people(), rejected: await table.rejectedValues(), aside: await asideBytes(table) };
}

/** A row that is no UTF-8 is kept as it is. */
function asideBytes(table: PeopleTable): Promise<unknown[]> {
  return table.dataSource.query(
    `select row_number, raw::text, reason from ${table.schema}.set_aside_row order by row_number`,
  );
}

describe('the fast and the slow way leave the same table, rejected values and set-aside rows', () => {
  const database = useDatabase();
  let dataSource: Database;

  beforeAll(async () => {
    dataSource = await database.dataSource();
  });

  it('for any file, on the PostgreSQL of the project', () => leavesTheSame(() => dataSource), 120_000);
});

describe.skipIf(!hasOlderPostgres)('the same on PostgreSQL 15 (skipped where the machine has none)', () => {
  let server: OlderPostgres;
  let dataSource: Database;

  beforeAll(async () => {
    server = await startOlderPostgres();
    dataSource = await createDataSource({ url: server.url, entities: [] }).initialize();
  }, 60_000);

  afterAll(async () => {
    await dataSource.destroy();
    server.stop();
  });

  it('for any file', () => leavesTheSame(() => dataSource), 120_000);
});
