import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../src/index';
import type { Emulator, EmulatorOptions } from '../src/index';
import { connect, NOW, startEmulator } from './client';

const HOUR = 3_600_000;
let folder: string;
const open: Emulator[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-memory-'));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map(one => one.close()));
  rmSync(folder, { recursive: true });
});

/** A start of the program so many hours after the first one. */
function start(hours: number, options: EmulatorOptions = {}): Emulator {
  const clock = createClock({ start: NOW.getTime() + hours * HOUR, rate: 0 });
  const emulator = startEmulator({ people: 400, changesPerHour: 60, memory: join(folder, 'world'), clock, ...options });
  open.push(emulator);
  return emulator;
}

const FIELDS = 'id,email,firstName,title,company,industry,cookies,addedLater,createdAt,updatedAt';
async function everything(emulator: Emulator): Promise<unknown> {
  const client = await connect(emulator);
  const truth = await (await client.send(`/_emulator/truth?fields=${FIELDS}`)).json();
  const told = await client.activities(NOW, '12,13,24,25,32,37,145');
  const lists = await client.get('/rest/asset/v1/staticLists.json');
  const { result: members } = await client.get('/rest/v1/lists/1005/leads.json');
  return { truth, told, lists: lists.result, members };
}

/** One of everything that a client can do. */
async function doEverything(emulator: Emulator): Promise<void> {
  const client = await connect(emulator);
  const idAt = (index: number): number => emulator.world.people.open(index, emulator.world.people.blank()).id;
  const form = { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } };
  await client.post('/rest/v1/leads/schema/fields.json', {
    input: [{ displayName: 'Added later', name: 'addedLater', dataType: 'string' }],
  });
  await client.post('/rest/v1/leads.json', { input: [{ email: 'ada@example.com', addedLater: 'a\n"b"' }] });
  await client.post('/rest/v1/leads.json', {
    action: 'updateOnly',
    lookupField: 'id',
    input: [{ id: idAt(3), title: 'Boss', leadScore: 4_000 }],
  });
  await client.post('/rest/v1/leads/push.json', { programName: 'Launch', input: [{ email: 'push@example.com' }] });
  await client.json(`/rest/v1/leads/${idAt(4)}/merge.json?leadIds=${idAt(5)},${idAt(6)}`, { method: 'POST' });
  await client.post('/rest/v1/leads/delete.json', { input: [{ id: idAt(7) }] });
  await client.json(`/rest/v1/leads/${idAt(8)}/associate.json?cookie=_mch-example.com-1-2`, { method: 'POST' });
  await client.json('/rest/asset/v1/staticLists.json', { ...form, body: 'name=Mine&folder={"id":1,"type":"Folder"}' });
  await client.post('/rest/v1/lists/1005/leads.json', { input: [{ id: idAt(9) }, { id: idAt(10) }] });
  await client.json(`/rest/v1/lists/1005/leads.json?id=${idAt(10)}`, { method: 'DELETE' });
}

describe('a world that is remembered', () => {
  it('is the same after a restart as if its program had run on, whatever clients and time did to it', async () => {
    const steady = start(0, { memory: join(folder, 'steady') });
    const first = start(0);
    for (const emulator of [steady, first]) {
      emulator.world.clock.advance(7_200);
      await doEverything(emulator);
    }
    await first.close();
    const second = start(5);
    steady.world.clock.advance(3 * 3_600);
    expect(await everything(second)).toEqual(await everything(steady));
    await doEverything(second);
    await doEverything(steady);
    // Ended without a word, in the middle of a line.
    appendFileSync(join(folder, 'world'), '{"kind":"create","val');
    const third = start(9);
    steady.world.clock.advance(4 * 3_600);
    expect(await everything(third)).toEqual(await everything(steady));
  });

  it('goes on at another rate, without a change of what has been', async () => {
    const first = start(0);
    first.world.clock.advance(3_600);
    const before = await everything(first);
    await first.close();
    const quiet = start(1, { changesPerHour: 0 });
    expect(await everything(quiet)).toEqual(before);
    quiet.world.clock.advance(36_000);
    await quiet.close();
    const busy = start(11, { changesPerHour: 600 });
    expect(await everything(busy)).toEqual(before);
    busy.world.clock.advance(600);
    expect(await everything(busy)).not.toEqual(before);
  });

  it('is not taken for one of other people', async () => {
    await start(0).close();
    expect(() => start(1, { seed: 2 })).toThrow(/other people/);
  });
});
