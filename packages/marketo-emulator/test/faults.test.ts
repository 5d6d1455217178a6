import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Emulator, EmulatorOptions, FaultRequest } from '../src/index';
import { connect, NOW, startEmulator } from './client';
import type { Client, Envelope } from './client';
import { parseCsv } from './csv';

const DESCRIBE = '/rest/v1/leads/describe.json';
const PARTITIONS = '/rest/v1/leads/partitions.json';
let emulator: Emulator;
const start = async (options?: EmulatorOptions): Promise<Client> => connect((emulator = startEmulator(options)));
const misbehave = (...faults: FaultRequest[]): void => {
  emulator.world.faults.add(faults);
  emulator.world.applyFaults();
};
const advance = (seconds: number): void => emulator.world.clock.advance(seconds);
const door = (path: string, init?: RequestInit): Promise<Response> =>
  emulator.fetch(new Request(`http://emulator/_emulator/${path}`, init));
afterEach(() => emulator.close());

/** The code of each of so many calls, `-` for a success. */
async function codes(client: Client, calls: number, path = PARTITIONS): Promise<string> {
  const seen: string[] = [];
  for (let at = 0; at < calls; at++) {
    advance(1);
    seen.push((await client.refusal(path)) ?? '-');
  }
  return seen.join(' ');
}

const messageOf = async (answer: Promise<Envelope>): Promise<string> => {
  const { success, errors } = await answer;
  return success ? 'success' : `${errors?.[0]?.code} ${errors?.[0]?.message}`;
};

describe('a fault strikes', () => {
  it('the n-th call, or every n-th', async () => {
    const client = await start();
    misbehave({ kind: 'error', code: '611', after: 2 }, { kind: 'error', code: '713', after: 3, every: 2, times: 2 });
    // A call that one fault has struck does not count for the next.
    expect(await codes(client, 9)).toBe('- - 611 - - 713 - 713 -');
  });

  it('calls by chance, the same ones for the same seed', async () => {
    const patterns: string[] = [];
    for (const seed of [1, 1, 2]) {
      const client = await start();
      misbehave({ kind: 'error', code: '713', chance: 0.3, seed });
      patterns.push(await codes(client, 40));
      await emulator.close();
    }
    expect(patterns[1]).toBe(patterns[0]);
    expect(patterns[2]).not.toBe(patterns[0]);
    const hits = patterns[0]?.split('713').length ?? 0;
    expect([hits > 5, hits < 25]).toEqual([true, true]);
  });

  it('for a time, on the emulated clock', async () => {
    const client = await start();
    misbehave({ kind: 'error', code: '606', after: 1, lasts: 20 });
    expect(await client.refusal(PARTITIONS)).toBeUndefined();
    expect(await client.refusal(PARTITIONS)).toBe('606');
    advance(19);
    expect(await client.refusal(PARTITIONS)).toBe('606');
    advance(1);
    expect(await client.refusal(PARTITIONS)).toBeUndefined();
    expect(emulator.world.faults.list).toEqual([]);
  });

  it('until somebody takes it away, alone or with all others', async () => {
    const client = await start();
    misbehave({ kind: 'error', code: '611', times: 'always' }, { kind: 'hide-field', name: 'leadScore' });
    const [first] = emulator.world.faults.list;
    expect(first).toMatchObject({ left: 'always' });
    expect((await door(`faults?id=${first?.id}`, { method: 'DELETE' })).status).toBe(200);
    expect((await door(`faults?id=${first?.id}`, { method: 'DELETE' })).status).toBe(404);
    expect(await codes(client, 1)).toBe('-');
    expect(emulator.world.catalogue.find('leadScore')).toBeUndefined();
    await door('faults', { method: 'POST', body: '{"faults":[]}' });
    expect(emulator.world.catalogue.find('leadScore')).toBeDefined();
  });
});

describe('an answer', () => {
  it.each(
    '500 502 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 701 712 713 719 1003 1013 1016 1035 1080'.split(
      ' ',
    ),
  )('can be the error %s, with a text of its own', async code => {
    const client = await start({ faults: [{ kind: 'error', code }] });
    const message = await messageOf(client.json(PARTITIONS));
    expect(message).toMatch(new RegExp(`^${code} .{5,}`));
    expect(message === `${code} System error`).toBe(code === '611');
  });

  it('can be each of the three errors 1029', async () => {
    const client = await start();
    const exportId = await client.createExport();
    for (const meaning of ['queue', 'volume', 'queued'] as const)
      misbehave({ kind: 'error', code: '1029', meaning, match: 'enqueue' });
    const seen = [client.enqueue(exportId), client.enqueue(exportId), client.enqueue(exportId)].map(messageOf);
    expect((await Promise.all(seen)).sort()).toEqual([
      '1029 Export daily quota 500MB exceeded.',
      '1029 Job already queued',
      '1029 Too many jobs in queue',
    ]);
  });

  it('can get lost after the work was done', async () => {
    const client = await start();
    const exportId = await client.createExport();
    misbehave({ kind: 'http', status: 504, match: 'enqueue', effect: 'done' });
    expect((await client.send(`/bulk/v1/leads/export/${exportId}/enqueue.json`, { method: 'POST' })).status).toBe(504);
    expect((await client.status(exportId))['status']).toBe('Queued');
    expect(await messageOf(client.enqueue(exportId))).toBe('1029 Job already queued');
  });

  it('can be no answer at all, also of identity', async () => {
    const client = await start();
    misbehave({ kind: 'drop', match: '/identity/' }, { kind: 'drop', match: '/rest/' });
    const answer = await client.send(PARTITIONS);
    await expect(answer.text()).rejects.toThrow('dropped');
    await expect(client.authorize()).rejects.toThrow('dropped');
    expect(emulator.world.quotas.inFlight).toBe(0);
  });

  it('can come late', async () => {
    const client = await start({ faults: [{ kind: 'late', seconds: 0.1 }] });
    const answered: string[] = [];
    const call = (name: string): Promise<unknown> => client.refusal(PARTITIONS).then(() => answered.push(name));
    await Promise.all([call('late'), call('next')]);
    expect(answered).toEqual(['next', 'late']);
  });
});

describe('a record', () => {
  it('in the middle is skipped and not written, the others are', async () => {
    const client = await start();
    misbehave({ kind: 'skip-record', code: '1007', match: 'leads.json' });
    const emails = ['one', 'two', 'three'].map(name => `${name}@skipped.example.com`);
    const body = JSON.stringify({ input: emails.map(email => ({ email })) });
    const headers = { 'Content-Type': 'application/json' };
    const { result = [] } = await client.json('/rest/v1/leads.json', { method: 'POST', headers, body });
    expect(result.map(({ status }) => status)).toEqual(['created', 'skipped', 'created']);
    expect(result[1]).toEqual({
      status: 'skipped',
      reasons: [{ code: '1007', message: 'Multiple leads match the lookup criteria' }],
    });
    const filter = { filterType: 'email', filterValues: emails.join(), fields: 'email' };
    const found = (await client.get('/rest/v1/leads.json', filter)).result ?? [];
    expect(found.map(({ email }) => email)).toEqual([emails[0], emails[2]]);
  });
});

describe('any record', () => {
  it('can be the one that is skipped', async () => {
    const client = await start();
    misbehave({ kind: 'skip-record', code: '1008', record: 1 });
    const input = ['one', 'two', 'three'].map(name => ({ email: `${name}@chosen.example.com` }));
    const { result = [] } = await client.post('/rest/v1/leads.json', { input });
    expect(result.map(({ status }) => status)).toEqual(['skipped', 'created', 'created']);
  });
});

describe('a field', () => {
  it('is hidden in the middle of a story', async () => {
    const client = await start({ faults: [{ kind: 'hide-field', name: 'leadScore', match: 'create', after: 1 }] });
    const create = (): Promise<string> =>
      messageOf(
        client.create({
          fields: ['leadScore'],
          filter: { createdAt: { startAt: NOW.toISOString(), endAt: NOW.toISOString() } },
        }),
      );
    expect(await create()).toBe('success');
    expect(JSON.stringify(await client.get(DESCRIBE))).toContain('"leadScore"');
    expect(await create()).toMatch(/^1003/);
    expect(JSON.stringify(await client.get(DESCRIBE))).not.toContain('"leadScore"');
  });
});

describe('an export', () => {
  it('is cancelled by nobody, and its place is free', async () => {
    const client = await start({ faults: [{ kind: 'cancel-export' }] });
    expect((await client.status(await client.exported()))['status']).toBe('Cancelled');
    expect((await client.status(await client.exported()))['status']).toBe('Completed');
  });

  it('has a wrong checksum for as often as asked, also always', async () => {
    const client = await start({ faults: [{ kind: 'wrong-checksum', times: 'always' }] });
    for (let at = 0; at < 3; at++) {
      const exportId = await client.exported();
      const bytes = Buffer.from(await (await client.file(exportId)).arrayBuffer());
      const { fileChecksum } = await client.status(exportId);
      expect(fileChecksum).not.toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    }
  });

  it.each([
    ['wrong-type', /,n\/a,/],
    ['open-quote', /,"[^"\n]*$/m],
    ['short', /^\d+,[^,]*,[^,]*$/m],
    ['long', /^\d+,[^,]*,[^,]*,[^,]*,[^,]*$/m],
    ['twice', /^(\d+,.*)\n\1$/m],
  ] as const)('has rows that are spoiled the chosen way only: %s', async (kind, mark) => {
    const client = await start();
    const fields = ['id', 'leadScore', 'leadStatus', 'leadSource'];
    const file = async (): Promise<string> => (await client.file(await client.exported(fields))).text();
    const clean = (await file()).replaceAll('"Partner, regional"', 'Partner');
    misbehave({ kind: 'dirty-rows', rows: [kind] });
    const dirty = (await file()).replaceAll('"Partner, regional"', 'Partner');
    expect([mark.test(clean), mark.test(dirty)]).toEqual([false, true]);
    const [before, after] = [clean.split('\n'), dirty.split('\n')];
    expect(after.filter(line => !before.includes(line)).length).toBe(kind === 'twice' ? 0 : 1);
  });

  it('shares its border rows with its neighbours', async () => {
    const client = await start({ people: 3_000, ageYears: 0.15 });
    const border = NOW.getTime() - 15 * 86_400_000;
    const window = async (from: number, until: number): Promise<string[]> => {
      const createdAt = { startAt: new Date(from).toISOString(), endAt: new Date(until).toISOString() };
      const { result } = await client.create({ fields: ['id'], filter: { createdAt } });
      const exportId = String(result?.[0]?.['exportId']);
      await client.enqueue(exportId);
      advance(3_000);
      await client.authorize();
      return parseCsv(await (await client.file(exportId)).text())
        .slice(1)
        .flat();
    };
    const both = async (): Promise<string[]> => [
      ...(await window(border - 10 * 86_400_000, border - 1_000)),
      ...(await window(border, border + 10 * 86_400_000)),
    ];
    const clean = await both();
    expect(new Set(clean).size).toBe(clean.length);
    misbehave({ kind: 'border-rows', times: 2, seconds: 86_400 });
    const doubled = await both();
    expect(new Set(doubled).size).toBeLessThan(doubled.length);
    expect(doubled).toEqual(expect.arrayContaining(clean));
  });

  it('is sent slowly, in real time, whole', async () => {
    const client = await start();
    const exportId = await client.exported();
    const { fileSize } = await client.status(exportId);
    misbehave({ kind: 'slow', bytesPerSecond: Number(fileSize) });
    const pieces: number[] = [];
    const { body } = await client.file(exportId);
    if (body) for await (const piece of body) pieces.push((piece as Uint8Array).byteLength);
    expect(pieces.length).toBeGreaterThan(9);
    expect(pieces.reduce((sum, size) => sum + size, 0)).toBe(fileSize);
  });
});

describe('strangers', () => {
  it('take calls by the clock, and are seen in the usage as somebody else', async () => {
    const client = await start({ faults: [{ kind: 'strangers', callsPerHour: 3_600 }], calls: 1_000 });
    advance(600);
    expect(emulator.world.quotas.used).toBe(600);
    const { result } = await client.get('/rest/v1/stats/usage.json');
    expect(result?.[0]?.['users']).toContainEqual({ userId: 'other-integrations@example.com', count: 600 });
    advance(400);
    expect(await client.refusal(PARTITIONS)).toBe('607');
    emulator.world.faults.clear();
    emulator.world.applyFaults();
    advance(600);
    expect(emulator.world.strangers.calls(0, Infinity)).toBe(1_000);
    expect(await (await door('state')).json()).toMatchObject({ strangers: { callsPerHour: 0, callsToday: 1_000 } });
  });

  it('fill the rate', async () => {
    const client = await start({ faults: [{ kind: 'strangers', callsPerHour: 90 * 180 }] });
    advance(20);
    expect((await codesAtOnce(client, 12)).filter(code => code === '606')).toHaveLength(2);
  });

  it('take places in the queue, and megabytes', async () => {
    const client = await start();
    misbehave({ kind: 'strangers', queuePlaces: 8, processingPlaces: 1, megabytesPerDay: 2_400 });
    const ids = [await client.createExport(), await client.createExport(), await client.createExport()];
    expect(await messageOf(client.enqueue(ids[0] ?? ''))).toBe('success');
    expect(await messageOf(client.enqueue(ids[1] ?? ''))).toBe('success');
    expect(await messageOf(client.enqueue(ids[2] ?? ''))).toBe('1029 Too many jobs in queue');
    advance(5 * 3_600 + 60);
    await client.authorize();
    expect(await messageOf(client.enqueue(ids[2] ?? ''))).toBe('1029 Export daily quota 500MB exceeded.');
    const [first, second] = await Promise.all([client.status(ids[0] ?? ''), client.status(ids[1] ?? '')]);
    expect(Date.parse(String(second['startedAt']))).toBeGreaterThanOrEqual(Date.parse(String(first['finishedAt'])));
  });
});

describe('the example in the README', () => {
  it('holds faults that are taken as they stand', async () => {
    await start();
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const examples = [...readme.matchAll(/'(\{ "faults": \[[\s\S]*?\] \})'/g)].map(([, json]) => json);
    expect(examples.length).toBeGreaterThan(1);
    for (const body of examples)
      expect((await door('faults', { method: 'POST', body: String(body) })).status).toBe(200);
  });
});

async function codesAtOnce(client: Client, calls: number): Promise<(string | undefined)[]> {
  const seen: (string | undefined)[] = [];
  for (let at = 0; at < calls; at++) seen.push(await client.refusal(PARTITIONS));
  return seen;
}
