import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Emulator, EmulatorOptions } from '../src/index';
import { connect, NOW, startEmulator } from './client';
import { parseCsv } from './csv';

const open: Emulator[] = [];
const start = (options?: EmulatorOptions, now?: Date): Emulator => {
  const emulator = startEmulator({ people: 2_000, ageYears: 30 / 365.25, ...options }, now);
  open.push(emulator);
  return emulator;
};
afterAll(() => Promise.all(open.map(one => one.close())));

const door = async (emulator: Emulator, path: string): Promise<Response> =>
  emulator.fetch(new Request(`http://emulator/_emulator/${path}`));
const digest = async (emulator: Emulator, fields: string): Promise<unknown> =>
  (await door(emulator, `truth?fields=${fields}`)).json();

const exportable = ({ world }: Emulator): string[] =>
  world.catalogue.fields.filter(({ dataType }) => dataType !== 'formula').map(({ name }) => name);

describe('people', () => {
  it('are the same for the same options, and others for another seed', async () => {
    const fields = 'id,email,firstName,company,createdAt,updatedAt,leadScore';
    const [one, same, other] = await Promise.all(
      [start(), start(), start({ seed: 2 })].map(emulator => digest(emulator, fields)),
    );
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  it('are the same after a later start when the birth is given', async () => {
    const born = new Date('2026-01-20T00:00:00Z');
    const one = await digest(start({ born }), 'id,createdAt,updatedAt,renewalDate__c');
    const later = await digest(
      start({ born }, new Date('2026-06-01T12:00:00Z')),
      'id,createdAt,updatedAt,renewalDate__c',
    );
    expect(later).toEqual(one);
  });

  it('have rising ids with gaps, in order of creation, none older than the root folders', async () => {
    const emulator = start();
    const { people, born } = emulator.world;
    const person = people.blank();
    let [id, createdAt, gaps] = [0, born / 1000, 0];
    for (let index = 0; index < people.count; index++) {
      people.open(index, person);
      expect(person.id).toBeGreaterThan(id);
      expect(person.createdAt).toBeGreaterThanOrEqual(createdAt);
      expect(person.updatedAt).toBeGreaterThanOrEqual(person.createdAt - 1);
      expect(person.changedAt).toBeLessThan(NOW.getTime() / 1000);
      if (id > 0 && person.id > id + 1) gaps += 1;
      [id, createdAt] = [person.id, person.createdAt];
    }
    expect(gaps).toBeGreaterThan(10);
  });

  it('share e-mails, lack e-mails, and share the values of their company', async () => {
    const emulator = start();
    const rows = parseCsv(await (await door(emulator, 'truth.csv?fields=email,company,industry,website')).text()).slice(
      1,
    );
    const emails = rows.map(([email]) => email).filter(email => email !== 'null');
    expect(emails.length).toBeLessThan(rows.length);
    expect(new Set(emails).size).toBeLessThan(emails.length);
    for (const email of emails) expect(email).toMatch(/^[a-z0-9.]+@[a-z0-9.]*(example\.(com|org|net)|test)$/);
    const industries = new Map<string, string>();
    for (const [, , industry = '', website = ''] of rows) {
      expect(industries.get(website) ?? industry).toBe(
        website === 'null' ? (industries.get(website) ?? industry) : industry,
      );
      industries.set(website, industry);
    }
  });

  it('hold no text that is exactly null, and texts that are hard to carry', async () => {
    const emulator = start();
    const { world } = emulator;
    const person = world.people.blank();
    const seen = { indistinct: false, quote: false, lineBreak: false, beyondLatin: false, long: false };
    for (let index = 0; index < world.people.count; index++) {
      world.people.open(index, person);
      for (const source of world.sources.values()) {
        const text = source.text(person);
        if (text === null) continue;
        seen.indistinct ||= text === '' || text === 'null';
        seen.quote ||= text.includes('"');
        seen.lineBreak ||= text.includes('\n');
        seen.beyondLatin ||= /[\u3040-\u9fff]/.test(text);
        seen.long ||= text.length > 2_000;
      }
    }
    expect(seen).toEqual({ indistinct: false, quote: true, lineBreak: true, beyondLatin: true, long: true });
  });
});

describe('one value', () => {
  it('is the same in an export, in a read by id and in the truth, for every field', async () => {
    const emulator = start({ people: 250, fields: 260 });
    const client = await connect(emulator);
    const fields = exportable(emulator);
    const [, ...exported] = parseCsv(await (await client.file(await client.exported(fields))).text());
    const [, ...truth] = parseCsv(await (await door(emulator, `truth.csv?fields=${fields}`)).text());
    expect(exported).toHaveLength(250);
    const column = fields.indexOf('id');
    const byId = (one: string[], other: string[]): number => Number(one[column]) - Number(other[column]);
    const isBoolean = fields.map(name => emulator.world.catalogue.find(name)?.dataType === 'boolean');
    const canonical = exported
      .sort(byId)
      .map(row => row.map((cell, at) => (cell === 'null' && isBoolean[at] ? 'false' : cell)));
    expect(canonical).toEqual(truth);

    const { result = [] } = await client.json('/rest/v1/leads.json?_method=GET', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        filterType: 'id',
        filterValues: truth.map(row => row[column]).join(),
        fields: fields.join(),
      }).toString(),
    });
    expect(result.map(record => fields.map(name => String(record[name])))).toEqual(truth);
  });

  it('is digested as the COPY text format writes it', async () => {
    const emulator = start({ people: 40 });
    const fields = ['id', 'firstName', 'meetingNotes', 'newsletterOptIn'];
    const [, ...rows] = parseCsv(await (await door(emulator, `truth.csv?fields=${fields}`)).text());
    const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    const escape = (text: string): string => text.replace(/[\\\n\r\t]/g, character => escapes[character] ?? '');
    const lines = rows.map(row => `${row.map(cell => (cell === 'null' ? '\\N' : escape(cell))).join('\t')}\n`);
    const sha256 = createHash('sha256').update(lines.join('')).digest('hex');
    expect(await digest(emulator, fields.join())).toEqual({ count: 40, sha256 });
  });
});

describe('a filter', () => {
  it('finds people by e-mail and by custom fields of type string, e-mail and integer', async () => {
    const emulator = start();
    const client = await connect(emulator);
    for (const [filterType, values] of [
      ['crmSyncNumber', '12,17'],
      ['territory__c', 'nowhere,LATAM'],
      ['backupEmail', 'nobody@example.com'],
    ] as const) {
      const { result = [] } = await client.get('/rest/v1/leads.json', {
        filterType,
        filterValues: values,
        fields: filterType,
      });
      for (const record of result) expect(values.split(',')).toContain(String(record[filterType]));
    }
    const { result: everybody = [] } = await client.get('/rest/v1/leads.json', {
      filterType: 'id',
      filterValues: '1001,1002,1003',
    });
    const email = String(everybody.find(record => record['email'] !== null)?.['email']);
    const { result: found = [] } = await client.get('/rest/v1/leads.json', {
      filterType: 'email',
      filterValues: email.toUpperCase(),
    });
    expect(found.map(record => record['email'])).toContain(email);
  });

  it('gives pages of at most 300, and refuses more than 300 values', async () => {
    const emulator = start();
    const client = await connect(emulator);
    const filter = { filterType: 'territory__c', filterValues: 'LATAM,APAC' };
    const ids: unknown[] = [];
    let page = await client.get('/rest/v1/leads.json', { ...filter, batchSize: '100' });
    for (;;) {
      ids.push(...(page.result ?? []).map(record => record['id']));
      if (page.nextPageToken === undefined) break;
      page = await client.get('/rest/v1/leads.json', {
        ...filter,
        batchSize: '100',
        nextPageToken: page.nextPageToken,
      });
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(300);
    const many = Array.from({ length: 301 }, (_, at) => at + 1).join();
    expect((await client.get('/rest/v1/leads.json', { filterType: 'id', filterValues: many })).errors?.[0]?.code).toBe(
      '1003',
    );
    expect((await client.get('/rest/v1/leads.json', { ...filter, nextPageToken: 'broken' })).errors?.[0]?.code).toBe(
      '1003',
    );
  });
});
