import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SelectedAttribute, ValueType } from '@dynamic-chat-sync/shared/attributeValue';
import { useDatabase } from '../../test/support/database';
import type { Database } from '../platform/db/dataSource';
import { PeopleTable } from './peopleTable.testing';

/** Recorded and composed export files; they live beside the project and are not part of it. */
const FIXTURES = resolve(import.meta.dirname, '../../../../../shared/marketo-rest/fixtures/csv-samples.json');
const hasFixtures = existsSync(FIXTURES);

type Sample = Readonly<{ name: string; text: string }>;
const samples = hasFixtures ? (JSON.parse(readFileSync(FIXTURES, 'utf8')) as { samples: Sample[] }).samples : [];
const sample = (name: string): string => samples.find(one => one.name === name)?.text ?? '';

const TYPES: Readonly<Record<string, ValueType>> = {
  annualRevenue: 'NUMBER', numberOfEmployees: 'INTEGER', dateOfBirth: 'DATE', mktoIsPartner: 'BOOLEAN', isLead: 'BOOLEAN',
  emailInvalid: 'BOOLEAN', unsubscribed: 'BOOLEAN', doNotCall: 'BOOLEAN', contactCompany: 'INTEGER', leadPerson: 'INTEGER',
  leadPartitionId: 'INTEGER', leadScore: 'INTEGER', mktoAcquisitionDate: 'DATETIME', mBtestboolean24: 'BOOLEAN', mBtestcurrency24: 'NUMBER',
  mBtestdate24: 'DATE', mBtestDatetime24: 'DATETIME', mBtestfloat24: 'NUMBER', mBtestinteger24: 'INTEGER', mBtestpercent24: 'NUMBER',
}; // prettier-ignore
const ALWAYS = ['id', 'createdAt', 'updatedAt'];

/** Our exports name the fields in our order; the rows of a sample are brought into it by the sample's own header. */
function inOurOrder(text: string, chosen: readonly string[]): string {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const names = header.split(',');
  const order = [...ALWAYS, ...chosen];
  const lines = rows.map(line => line.split(',')).map(cells => order.map(name => cells[names.indexOf(name)]).join(','));
  return [order.join(','), ...lines].join('\n');
}

const attributesOf = (names: readonly string[]): SelectedAttribute[] =>
  names.map((name, at) => ({ position: at + 1, name, valueType: TYPES[name] ?? 'TEXT' }));

/** A file without id and dates gets them in front, as the files that we ask for have them. */
const withIds = (text: string): string =>
  text
    .replace(/^/, 'id,createdAt,updatedAt,')
    .replace(/\n(?=.)/g, () => '\n1,2017-09-08T16:39:14Z,2017-09-08T16:39:14Z,');

describe.skipIf(!hasFixtures)('the samples of export files (skipped where ../shared is absent)', () => {
  const database = useDatabase();
  let dataSource: Database;
  let integrationNumber = 0;

  beforeAll(async () => {
    dataSource = await database.dataSource();
  });

  async function people(text: string, names: readonly string[]): Promise<{ table: PeopleTable; people: unknown[] }> {
    const table = new PeopleTable(dataSource, ++integrationNumber, attributesOf(names));
    await table.prepare();
    const outcome = await table.load(text);
    const found = await table.people();
    expect(outcome).toMatchObject({
      kind: 'Loaded',
      read: found.length,
      stored: found.length,
      setAside: 0,
      rejected: 0,
    });
    return { table, people: found };
  }

  it('a recorded file of 129 columns, fifty at a time, keeps every value as its type says', async () => {
    const text = sample('lead-129-columns');
    const [header = '', line = ''] = text.split('\n');
    const names = header.split(',');
    const values = new Map(line.split(',').map((value, at) => [names[at] ?? '', value]));
    const others = names.filter(name => !ALWAYS.includes(name));
    for (let from = 0; from < others.length; from += 50) {
      const chosen = others.slice(from, from + 50);
      const { people: found } = await people(inOurOrder(text, chosen), chosen);
      const expected = chosen.map(name => {
        const value = values.get(name) ?? '';
        return [name, value === 'null' ? (TYPES[name] === 'BOOLEAN' ? 'false' : null) : value];
      });
      expect(found).toEqual([
        {
          id: '102488',
          createdAt: '2017-09-08 16:39:14+00',
          updatedAt: '2017-09-08 16:39:13+00',
          ...Object.fromEntries(expected),
        },
      ]);
    }
  });

  it('an empty value is the word null', async () => {
    const { people: found } = await people(withIds(sample('lead-null-literal')), [
      'firstName',
      'lastName',
      'email',
      'cookies',
    ]);
    expect(found).toMatchObject([
      { firstName: 'Russell', lastName: 'Wilson', email: null, cookies: '_mch-localhost-1536605780000-12105' },
    ]);
  });

  it.each(['quote-doubled', 'quote-not-doubled'])('%s is the same text', async name => {
    const { people: found } = await people(withIds(sample(name)), ['firstName', 'lastName']);
    expect(found).toMatchObject([{ firstName: 'first"Name1', lastName: 'lastName1' }]);
  });

  it('commas, quotes and line breaks inside a text', async () => {
    const text = sample('hard-text')
      .replace('id,', 'id,createdAt,updatedAt,')
      .replace(/^(\d),/gm, '$1,null,null,');
    const { people: found } = await people(text, ['firstName', 'address']);
    expect(found).toMatchObject([
      { id: '1', firstName: 'A\u2028B', address: 'Line 1\nLine 2' },
      { id: '2', firstName: 'comma, inside', address: 'tail\r\nnext' },
      { id: '3', firstName: 'say "hi"', address: null },
      { id: '4', firstName: null, address: null },
    ]);
  });

  it('a file of a header alone', async () => {
    const { people: found } = await people(
      sample('header-only').replace('id,email,updatedAt', 'id,createdAt,updatedAt,email'),
      ['email'],
    );
    expect(found).toEqual([]);
  });
});
