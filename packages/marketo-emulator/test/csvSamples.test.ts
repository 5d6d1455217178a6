import { afterEach, describe, expect, it } from 'vitest';
import { createClock } from '../src/index';
import type { Emulator, EmulatorOptions, FaultRequest } from '../src/index';
import { connect, NOW, startEmulator } from './client';
import type { Client } from './client';
import { parseCsv } from './csv';
import { HAS_FIXTURES, readShared } from './shared';

interface Sample {
  readonly name: string;
  readonly text: string;
}

const samples = HAS_FIXTURES ? (readShared('fixtures/csv-samples.json') as { samples: Sample[] }).samples : [];
const sample = (name: string): string => samples.find(one => one.name === name)?.text ?? '';

let emulator: Emulator;
const start = async (options: EmulatorOptions = {}): Promise<Client> =>
  connect((emulator = startEmulator({ people: 0, ...options })));
afterEach(() => emulator.close());

const COPIES = ['contactCompany', 'leadPerson', 'personPrimaryLeadInterest'];
const OF_THE_PERSON = ['id', 'createdAt', 'updatedAt', 'mktoName', ...COPIES];
/** Custom fields of the recorded subscription, whose names tell their types. */
const typeOf = (name: string): 'boolean' | 'string' => (/boolean/i.test(name) ? 'boolean' : 'string');

/** A person as a line of a sample has it; the bare word `null` is no value. */
function addPerson(header: readonly string[], cells: readonly string[]): void {
  const { population, catalogue, putField } = emulator.world;
  const cellOf = (name: string): string => cells[header.indexOf(name)] ?? '';
  const second = (name: string): number => (Date.parse(cellOf(name)) || NOW.getTime() - 60_000) / 1000;
  for (const name of header.filter(one => !catalogue.findAny(one)))
    putField({
      id: 9_000,
      name,
      displayName: name,
      dataType: typeOf(name),
      readOnly: false,
      object: 'person',
      custom: true,
    });
  const values = header.flatMap((name, at): [string, string][] => {
    const cell = cells[at] ?? 'null';
    return cell === 'null' || OF_THE_PERSON.includes(name) ? [] : [[name, cell]];
  });
  const createdAt = second('createdAt');
  population.overlay.newcomers.push({ id: Number(cellOf('id') || population.lastId + 1), createdAt });
  const written = { values: new Map(values), updatedAt: second('updatedAt'), changedAt: createdAt };
  population.overlay.people.set(population.size - 1, written);
}

/** The people of a sample, exported with its columns from the month in which they were created. */
async function exportAgain(client: Client, text: string): Promise<string> {
  const [header = [], ...rows] = parseCsv(text);
  rows.forEach(cells => addPerson(header, cells));
  const now = emulator.world.clock.now();
  const createdAt = { startAt: new Date(now - 30 * 86_400_000).toISOString(), endAt: new Date(now).toISOString() };
  return client.exportOf({ fields: header, filter: { createdAt } });
}

describe.skipIf(!HAS_FIXTURES)('the bytes of an exported file', () => {
  it('are those of a recorded line of 129 columns', async () => {
    const clock = createClock({ start: new Date('2017-09-10T00:00:00Z'), rate: 0 });
    const text = `${sample('lead-129-columns')}\n`;
    expect(await exportAgain(await start({ clock }), text)).toBe(text);
  });

  it('are those of the documented example', async () => {
    const text = sample('lead-null-literal');
    expect(await exportAgain(await start(), text)).toBe(text);
  });

  it('double a quote inside, and quote nothing that needs none', async () => {
    const text = sample('quote-doubled');
    expect(await exportAgain(await start(), text)).toBe(text.replace('"lastName1"', 'lastName1'));
  });

  it('can be malformed on demand in the way that was met', async () => {
    const fault: FaultRequest = { kind: 'dirty-rows', rows: ['stray-quote'] };
    const right = 'firstName,lastName\nfirstName1,lastName1\n';
    const expected = sample('quote-not-doubled').replace('"lastName1"', 'lastName1');
    expect(await exportAgain(await start({ faults: [fault] }), right)).toBe(expected);
  });

  it('hold lines, commas, quotes and no values; the real text null needs quotes to be told', async () => {
    const text = sample('hard-text');
    const [header = [], ...rows] = parseCsv(text);
    const client = await start({ unknowns: { realNull: 'quoted' } });
    const file = await exportAgain(client, text.replace('4,null,"null"', '4,null,the word null'));
    const found = parseCsv(file);
    expect(found[0]).toEqual(header);
    const byId = (one: readonly string[], other: readonly string[]): number => Number(one[0]) - Number(other[0]);
    expect(found.slice(1, -1).sort(byId).length).toBe(rows.length - 1);
    for (const row of rows.slice(0, 3)) expect(found).toContainEqual(row);
    await client.post('/rest/v1/leads.json', {
      action: 'updateOnly',
      lookupField: 'id',
      input: [{ id: 4, address: 'null' }],
    });
    await client.authorize();
    const createdAt = { startAt: '2026-03-01T00:00:00Z', endAt: '2026-03-03T00:00:00Z' };
    expect(await client.exportOf({ fields: header, filter: { createdAt } })).toContain('\n4,null,"null"\n');
  });

  it('are the header alone where nobody was created', async () => {
    expect(await exportAgain(await start(), sample('header-only'))).toBe(sample('header-only'));
  });

  it('are those of recorded activities, but for their ids', async () => {
    const text = sample('activity');
    const [header = [], ...rows] = parseCsv(text);
    const clock = createClock({ start: new Date('2017-09-10T00:00:00Z'), rate: 0 });
    const client = await start({ clock });
    for (const [, person, date = '', type, , , , attributes = '{}'] of rows)
      emulator.world.activities.add({
        at: Date.parse(date) / 1000,
        person: Number(person),
        type: Number(type),
        attributes: JSON.parse(attributes) as Record<string, string>,
      });
    const createdAt = { startAt: '2017-09-08T00:00:00Z', endAt: '2017-09-09T00:00:00Z' };
    const file = await client.exportOf({ fields: header, filter: { createdAt } }, 'activities');
    const withoutIds = (one: string): string => one.replace(/^\d+/gm, 'guid');
    expect(withoutIds(file)).toBe(withoutIds(text));
  });
});
