import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Emulator } from '../src/index';
import { splitCells } from '../src/people/csvFile';
import { connect, startEmulator } from './client';
import { parseCsv } from './csv';

const PEOPLE = `\uFEFFId,First Name,email,leadScore,unsubscribed,createdAt,Favourite Colour,mktoPersonNotes
7,Zoë,zoe@example.com,12.0,1,2026-02-20T08:00:00Z,blue,"Two lines,
one ""quote"""
5,Max,,,false,2026-02-25T08:00:00Z,,null
6,Ida,ida@example.com,-3,,2024-01-01T00:00:00Z,red,ends\r
`;

let folder: string;
let emulator: Emulator;
const start = (text: string): Emulator => {
  const path = join(folder, 'people.csv');
  writeFileSync(path, text);
  return (emulator = startEmulator({ peopleFrom: path }));
};
const truth = async (fields: string): Promise<string> =>
  (await emulator.fetch(new Request(`http://emulator/_emulator/truth.csv?fields=${fields}`))).text();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-people-'));
});
afterEach(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true });
});

describe('people of a file', () => {
  it('have the values of the file in the types of the fields, new fields included, in ascending id', async () => {
    start(PEOPLE);
    expect(await truth('id,firstName,email,leadScore,unsubscribed,Favourite_Colour,mktoPersonNotes,city')).toBe(
      'id,firstName,email,leadScore,unsubscribed,Favourite_Colour,mktoPersonNotes,city\n' +
        '5,Max,null,null,false,null,null,null\n' +
        '6,Ida,ida@example.com,-3,false,red,ends,null\n' +
        '7,Zoë,zoe@example.com,12,true,blue,"Two lines,\none ""quote""",null\n',
    );
    expect(emulator.world.catalogue.find('Favourite_Colour')).toMatchObject({ dataType: 'text', custom: true });
    expect(new Date(emulator.world.born).toISOString()).toBe('2024-01-01T00:00:00.000Z');
  });

  it('are read, filtered and exported like others, and can be written over', async () => {
    const client = await connect(start(PEOPLE));
    const filter = { filterType: 'email', filterValues: 'ida@example.com', fields: 'firstName,leadScore' };
    const { result } = await client.get('/rest/v1/leads.json', filter);
    expect(result).toEqual([{ id: 6, firstName: 'Ida', leadScore: -3 }]);
    const exportId = await client.exported(['id', 'Favourite_Colour']);
    expect(parseCsv(await (await client.file(exportId)).text()).sort()).toEqual([
      ['5', 'null'],
      ['7', 'blue'],
      ['id', 'Favourite_Colour'],
    ]);
    const body = JSON.stringify({ action: 'updateOnly', lookupField: 'id', input: [{ id: 5, leadScore: 40 }] });
    const headers = { 'Content-Type': 'application/json' };
    await client.json('/rest/v1/leads.json', { method: 'POST', headers, body });
    expect(await truth('id,leadScore')).toBe('id,leadScore\n5,40\n6,-3\n7,12\n');
  });

  it('need neither ids nor moments', async () => {
    start('email;city\na@example.com;Bern\nb@example.com;Köln');
    expect(await truth('id,email,city')).toBe('id,email,city\n1001,a@example.com,Bern\n1002,b@example.com,Köln\n');
    expect(await truth('createdAt')).toMatch(/^createdAt\n2025-.*Z\n2025-.*Z\n$/);
  });

  it('are refused with the number of the record, never with its value', () => {
    emulator = startEmulator();
    expect(() => start('id,leadScore\n1,3\n2,many')).toThrow('Record 2: the value of leadScore is no integer.');
    expect(() => start('id\n4\n4')).toThrow('two people of the id 4');
    expect(() => start('email,Email Address\na,b')).toThrow('Two columns of the file are the field email.');
    expect(() => start('')).toThrow('holds no people');
  });
});

it('splits what was joined, whatever the cells hold', () => {
  emulator = startEmulator();
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ') }), { minLength: 1 }), cells => {
      const line = cells.map(cell => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
      expect(splitCells(line, ',')).toEqual(cells);
    }),
  );
});
