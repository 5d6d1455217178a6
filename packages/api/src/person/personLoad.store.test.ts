import { exportColumns } from './person';
import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '../../test/support/database';
import type { Database } from '../platform/db/dataSource';
import { fileOf, HEADER, PeopleTable, row } from './peopleTable.testing';

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

describe.each(['straight', 'merge'] as const)('a first load, %s', way => {
  it('keeps every value as its type says, and tells what it read', async () => {
    const file =
      HEADER +
      row(7, '"Zoë ""Z"" \\.\tÅ\r\n2"', 'true', '5.0', '1200.50', '1999-02-28', '2020-01-01T00:00:00-08:00') +
      row(8, 'back\\slash', '0', '1.0E7', '-0.0', '2016-02-29', '2020-01-01T00:00:00.999Z') +
      row(9);
    expect(await table.load(file, { way })).toEqual({
      kind: 'Loaded',
      read: 3,
      stored: 3,
      inserted: 3,
      setAside: 0,
      rejected: 0,
      bytes: Buffer.byteLength(file),
      sha256: createHash('sha256').update(file).digest('hex'),
    });
    const createdAt = expect.stringContaining('2017-09-08') as string;
    expect(await table.people()).toEqual([
      { id: '7', createdAt, updatedAt: createdAt, firstName: 'Zoë "Z" \\.\tÅ\r\n2', unsubscribed: 'true', leadScore: '5',
        annualRevenue: '1200.5', dateOfBirth: '1999-02-28', lastVisit: '2020-01-01 08:00:00+00' },
      { id: '8', createdAt, updatedAt: createdAt, firstName: 'back\\slash', unsubscribed: 'false', leadScore: '10000000',
        annualRevenue: '0', dateOfBirth: '2016-02-29', lastVisit: '2020-01-01 00:00:00+00' },
      { id: '9', createdAt, updatedAt: createdAt, firstName: null, unsubscribed: 'false', leadScore: null,
        annualRevenue: null, dateOfBirth: null, lastVisit: null },
    ]); // prettier-ignore
    expect(await table.store.count(table.integrationNumber)).toBe(3);
  });

  it('keeps a person whose values cannot be typed, and lists the values', async () => {
    const file =
      HEADER +
      row(1, 'Anna', 'yes', '5.5', 'NaN', 'today', 'infinity') +
      row(2, 'Ben', 't', 'epoch', '1e999', '2017-02-29', 'now');
    expect(await table.load(file, { way })).toMatchObject({ read: 2, stored: 2, setAside: 0, rejected: 10 });
    expect(await table.people()).toMatchObject([
      {
        id: '1',
        firstName: 'Anna',
        unsubscribed: 'false',
        leadScore: null,
        annualRevenue: null,
        dateOfBirth: null,
        lastVisit: null,
      },
      {
        id: '2',
        firstName: 'Ben',
        unsubscribed: 'false',
        leadScore: null,
        annualRevenue: null,
        dateOfBirth: null,
        lastVisit: null,
      },
    ]);
    expect(await table.rejectedValues()).toEqual([
      { person: '1', field: 'annualRevenue', raw: 'NaN', reason: 'NOT_A_NUMBER' },
      { person: '1', field: 'dateOfBirth', raw: 'today', reason: 'NOT_A_DATE' },
      { person: '1', field: 'lastVisit', raw: 'infinity', reason: 'NOT_A_DATETIME' },
      { person: '1', field: 'leadScore', raw: '5.5', reason: 'NOT_AN_INTEGER' },
      { person: '1', field: 'unsubscribed', raw: 'yes', reason: 'NOT_A_BOOLEAN' },
      { person: '2', field: 'annualRevenue', raw: '1e999', reason: 'OUT_OF_RANGE' },
      { person: '2', field: 'dateOfBirth', raw: '2017-02-29', reason: 'NOT_A_DATE' },
      { person: '2', field: 'lastVisit', raw: 'now', reason: 'NOT_A_DATETIME' },
      { person: '2', field: 'leadScore', raw: 'epoch', reason: 'NOT_AN_INTEGER' },
      { person: '2', field: 'unsubscribed', raw: 't', reason: 'NOT_A_BOOLEAN' },
    ]);
  });

  it('keeps a person of whom not even the creation date can be read', async () => {
    expect(await table.load(`${HEADER}5,soon,2017-09-08T16:39:14Z,Anna,true,1,1,null,null\n`, { way })).toMatchObject({
      stored: 1,
      rejected: 1,
    });
    expect(await table.people()).toMatchObject([{ id: '5', createdAt: null, firstName: 'Anna' }]);
    expect(await table.rejectedValues()).toEqual([
      { person: '5', field: 'createdAt', raw: 'soon', reason: 'NOT_A_DATETIME' },
    ]);
  });

  it('sets aside whole what is no row, and reads on after it', async () => {
    const file =
      HEADER + row(1, 'Anna') + '\\.\n' + row('x', 'Ben') + 'too,short\n' + row(2, '"stray') + row(3, '"Cleo"');
    expect(await table.load(file, { way })).toMatchObject({ read: 6, stored: 2, setAside: 4, rejected: 0 });
    expect(await table.people()).toMatchObject([
      { id: '1', firstName: 'Anna' },
      { id: '3', firstName: 'Cleo' },
    ]);
    expect(await table.setAsideRows()).toEqual([
      { row: 2, raw: '\\.', reason: 'WRONG_COLUMN_COUNT' },
      { row: 3, raw: row('x', 'Ben').trimEnd(), reason: 'UNREADABLE_ID' },
      { row: 4, raw: 'too,short', reason: 'WRONG_COLUMN_COUNT' },
      { row: 5, raw: row(2, '"stray').trimEnd(), reason: 'UNCLOSED_QUOTE' },
    ]);
  });

  it('replaces what was noted when the slice was loaded before', async () => {
    const sliceId = randomUUID();
    await table.load(`${HEADER}junk\n${row(1, 'Anna', 'perhaps')}`, { way: 'merge', sliceId });
    await table.load(`${HEADER}${row(2, 'Ben', 'maybe')}`, { way, sliceId });
    expect(await table.rejectedValues()).toMatchObject([{ person: '2', raw: 'maybe' }]);
    expect(await table.setAsideRows()).toEqual([]);
  });

  it('takes a file without a byte, and one without a row', async () => {
    expect(await table.load('', { way })).toMatchObject({ kind: 'Loaded', read: 0, stored: 0, bytes: 0 });
    expect(await table.load(HEADER, { way })).toMatchObject({ kind: 'Loaded', read: 0, stored: 0 });
  });

  it('says what header it found when it is another one', async () => {
    const header = HEADER.trimEnd().replace('firstName', 'FirstName');
    expect(await table.load(`${header}\n${row(1)}`, { way })).toEqual({ kind: 'WrongHeader', header });
    expect(await table.load('id\n1\n', { way })).toEqual({ kind: 'WrongHeader', header: 'id' });
    expect(await table.store.count(table.integrationNumber)).toBe(0);
  });

  it('writes notes down while it reads when there are very many', async () => {
    const long = `"${'no number '.repeat(5_000)}"`;
    const file = fileOf(HEADER, ...Array.from({ length: 400 }, (_, at) => row(at + 1, 'Anna', 'true', long)));
    expect(await table.load(file, { way })).toMatchObject({ read: 400, stored: 400, rejected: 400 });
    expect(await table.rejectedValues()).toHaveLength(400);
  });

  it('reads one huge chunk, and tells how far it is', async () => {
    const file = HEADER + Array.from({ length: 20_000 }, (_, at) => row(at + 1, 'Anna')).join('');
    const told: number[] = [];
    await table.load(file, { way, onProgress: ({ rowsRead }) => told.push(rowsRead) });
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)).toBe(20_000);
  });
});

describe('a load that fails', () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield* fileOf(HEADER, ...Array.from({ length: 5_000 }, (_, at) => row(at + 1, 'Anna Maria Josefina')));
    throw new Error('the connection to Marketo was cut');
  }

  it.each(['straight', 'merge'] as const)('fails with its source, %s, and leaves the connection usable', async way => {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    const request = {
      integrationNumber: table.integrationNumber,
      sliceId: randomUUID(),
      columns: exportColumns(table.attributes),
      readAt: new Date(),
      way,
    };
    await expect(table.store.load(runner.manager, { ...request, file: broken() })).rejects.toThrow('cut');
    await runner.rollbackTransaction();
    expect(await runner.query('select 1 as one')).toEqual([{ one: 1 }]);
    await runner.release();
    expect(await table.store.count(table.integrationNumber)).toBe(0);
  });

  it('refuses people who are there already, without waiting for a source that has fallen silent', async () => {
    await table.load(HEADER + row(1));
    async function* silent(): AsyncGenerator<Uint8Array> {
      yield* fileOf(HEADER, row(1), ...Array.from({ length: 20_000 }, (_, at) => row(at + 2, 'Anna Maria Josefina')));
      await new Promise(() => undefined);
    }
    expect(await table.load(silent())).toEqual({ kind: 'RepeatedPeople' });
  });

  it('refuses people who are twice in the file', async () => {
    expect(await table.load(HEADER + row(1) + row(2) + row(1))).toEqual({ kind: 'RepeatedPeople' });
    expect(await table.store.count(table.integrationNumber)).toBe(0);
  });

  it('fails when PostgreSQL goes away', async () => {
    const other = await database.dataSource();
    async function* cutting(): AsyncGenerator<Uint8Array> {
      yield* fileOf(HEADER, ...Array.from({ length: 5_000 }, (_, at) => row(at + 1, 'Anna Maria Josefina')));
      await other.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where query like 'copy %' and pid <> pg_backend_pid()`,
      );
      yield* fileOf(...Array.from({ length: 50_000 }, (_, at) => row(at + 10_000, 'Anna Maria Josefina')));
    }
    await expect(table.load(cutting())).rejects.toThrow();
    expect(await table.store.count(table.integrationNumber)).toBe(0);
  });
});
