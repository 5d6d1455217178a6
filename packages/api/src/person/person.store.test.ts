import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SelectedAttribute } from '@dynamic-chat-sync/shared/attributeValue';
import { useDatabase } from '../../test/support/database';
import type { Database } from '../platform/db/dataSource';
import { PersonStore, type LoadOutcome, type LoadRequest } from './person.store';

const ATTRIBUTES: readonly SelectedAttribute[] = [
  { position: 1, name: 'firstName', valueType: 'TEXT' },
  { position: 2, name: 'unsubscribed', valueType: 'BOOLEAN' },
  { position: 3, name: 'leadScore', valueType: 'INTEGER' },
  { position: 4, name: 'annualRevenue', valueType: 'NUMBER' },
  { position: 5, name: 'dateOfBirth', valueType: 'DATE' },
  { position: 6, name: 'lastVisit', valueType: 'DATETIME' },
];
const HEADER = 'id,createdAt,updatedAt,firstName,unsubscribed,leadScore,annualRevenue,dateOfBirth,lastVisit\n';
const CREATED = '2017-09-08T16:39:14Z,2017-09-08T16:39:15Z';
const NOON = new Date('2026-01-01T12:00:00Z');

const database = useDatabase();
let dataSource: Database;
let people: PersonStore;
let integrationNumber = 0;

beforeAll(async () => {
  dataSource = await database.dataSource();
  people = new PersonStore(dataSource);
});

beforeEach(async () => {
  integrationNumber += 1;
  await people.prepare(integrationNumber, ATTRIBUTES);
});

async function* chunks(...texts: (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text as string);
}

function load(file: string | AsyncIterable<Uint8Array>, request: Partial<LoadRequest> = {}): Promise<LoadOutcome> {
  return dataSource.transaction(async tx => {
    const outcome = await people.load(tx, {
      integrationNumber,
      sliceId: randomUUID(),
      attributes: ATTRIBUTES,
      file: typeof file === 'string' ? chunks(file) : file,
      readAt: NOON,
      way: 'straight',
      ...request,
    });
    if (outcome.kind !== 'Loaded') throw Object.assign(new Error(outcome.kind), { outcome });
    return outcome;
  });
}

const row = (id: number, rest: string): string => `${id},${CREATED},${rest}\n`;
const stored = (): Promise<Record<string, unknown>[]> =>
  dataSource.query(
    `select id::int, a1, a2, a3::int, a4::text, a5::text, a6, read_at from integration_${integrationNumber}.person order by id`,
  );
const rejectedValues = (): Promise<unknown[]> =>
  dataSource.query(
    `select person_id::int, field_name, raw, reason from integration_${integrationNumber}.rejected_value order by person_id, field_name`,
  );
const setAsideRows = (): Promise<unknown[]> =>
  dataSource.query(
    `select row_number::int, convert_from(raw, 'UTF8') as raw, reason from integration_${integrationNumber}.set_aside_row order by row_number`,
  );

describe.each(['straight', 'merge'] as const)('a first load, %s', way => {
  it('keeps every value as its type says', async () => {
    const file =
      HEADER +
      row(7, '"Zoë ""Z"" \\.\tÅ\n2",true,5.0,1200.50,1999-02-28,2020-01-01T00:00:00-08:00') +
      row(8, 'null,null,null,null,null,null');
    expect(await load(file, { way })).toEqual({
      kind: 'Loaded',
      read: 2,
      stored: 2,
      inserted: 2,
      setAside: 0,
      rejected: 0,
      bytes: Buffer.byteLength(file),
      sha256: createHash('sha256').update(file).digest('hex'),
    });
    expect(await stored()).toMatchObject([
      {
        id: 7,
        a1: 'Zoë "Z" \\.\tÅ\n2',
        a2: true,
        a3: 5,
        a4: '1200.5',
        a5: '1999-02-28',
        a6: new Date('2020-01-01T08:00:00Z'),
        read_at: NOON,
      },
      { id: 8, a1: null, a2: false, a3: null, a4: null, a5: null, a6: null },
    ]);
    expect(await people.count(integrationNumber)).toBe(2);
  });
});
