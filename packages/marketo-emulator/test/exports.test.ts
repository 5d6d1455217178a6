import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Emulator, EmulatorOptions } from '../src/index';
import { connect, NOW, startEmulator } from './client';
import type { Client } from './client';

let emulator: Emulator;
const start = async (options?: EmulatorOptions): Promise<Client> => connect((emulator = startEmulator(options)));
const advance = (seconds: number): void => emulator.world.clock.advance(seconds);
afterEach(() => emulator.close());

const messageOf = async (answer: ReturnType<Client['enqueue']>): Promise<string> => {
  const { errors } = await answer;
  return errors?.map(({ code, message }) => `${code} ${message}`).join() ?? 'success';
};

describe('an export', () => {
  it('shows a new state once a minute at most, however often it is asked', async () => {
    const client = await start();
    const exportId = await client.createExport();
    await client.enqueue(exportId);
    advance(1);
    const changes: number[] = [];
    let before = 'Queued';
    for (let second = 1; second < 400; second++) {
      const { status } = await client.status(exportId);
      if (status !== before) changes.push(second);
      before = String(status);
      advance(1);
    }
    expect(before).toBe('Completed');
    expect(changes).toHaveLength(2);
    expect((changes[1] ?? 0) - (changes[0] ?? 0)).toBeGreaterThanOrEqual(60);
  });

  it('shows nothing new between two minutes even when it is over in seconds', async () => {
    const client = await start({ jobModel: { queueSeconds: 60, processingSeconds: () => 3 } });
    const exportId = await client.createExport();
    advance(10);
    await client.enqueue(exportId);
    const seen: unknown[] = [];
    for (let second = 0; second < 120; second += 5) {
      seen.push((await client.status(exportId))['status']);
      advance(5);
    }
    expect(seen.lastIndexOf('Queued')).toBe(21);
    expect(seen.slice(22)).toEqual(['Completed', 'Completed']);
  });

  it('serves the bytes whose size, checksum and number of records it states', async () => {
    const client = await start();
    const exportId = await client.exported(['id', 'firstName', 'mktoPersonNotes', 'company']);
    const { fileSize, fileChecksum, numberOfRecords } = await client.status(exportId);
    const bytes = Buffer.from(await (await client.file(exportId)).arrayBuffer());
    expect(bytes.length).toBe(fileSize);
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(fileChecksum);
    const { from, until } = emulator.world.people.createdBetween(
      NOW.getTime() / 1000 - 31 * 86_400,
      NOW.getTime() / 1000,
    );
    expect(numberOfRecords).toBe(until - from);
    const again = Buffer.from(await (await client.file(exportId)).arrayBuffer());
    expect(again.equals(bytes)).toBe(true);
  });

  it('can be resumed in the middle', async () => {
    const client = await start();
    const exportId = await client.exported();
    const whole = await (await client.file(exportId)).text();
    const head = await (await client.file(exportId, { Range: 'bytes=0-99' })).text();
    const tail = await (await client.file(exportId, { Range: 'bytes=100-' })).text();
    expect(head + tail).toBe(whole);
    const beyond = await client.file(exportId, { Range: `bytes=${whole.length + 9_999}-` });
    expect(beyond.status).toBe(416);
  });

  it('holds only the header where nobody was created', async () => {
    const client = await start();
    const exportId = await client.exported(['id', 'email'], new Date('2020-01-31T00:00:00Z'));
    expect(await (await client.file(exportId)).text()).toBe('id,email\n');
    expect(await client.status(exportId)).toMatchObject({ numberOfRecords: 0, fileSize: 9 });
  });

  it('keeps its file for 7 days and its status for 30', async () => {
    const client = await start();
    const exportId = await client.exported();
    advance(6.9 * 86_400);
    await client.authorize();
    expect((await client.file(exportId)).status).toBe(200);
    advance(0.1 * 86_400);
    await client.authorize();
    expect((await client.file(exportId)).status).toBe(404);
    expect(await client.status(exportId)).toMatchObject({ status: 'Completed' });
    expect((await client.get('/bulk/v1/leads/export.json')).result).toEqual([]);
    advance(24 * 86_400);
    await client.authorize();
    expect(await client.refusal(`/bulk/v1/leads/export/${exportId}/status.json`)).toBe('1003');
  });

  it('has no file before it is Completed', async () => {
    const client = await start();
    const exportId = await client.createExport();
    const answer = await client.file(exportId);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/plain;charset=UTF-8']);
  });

  it('belongs to its user', async () => {
    const client = await start();
    const other = await connect(emulator, 'id2', 'secret2');
    const exportId = await client.exported();
    await other.authorize();
    expect(await other.refusal(`/bulk/v1/leads/export/${exportId}/status.json`)).toBe('1003');
    expect((await other.file(exportId)).status).toBe(404);
    expect((await other.get('/bulk/v1/leads/export.json')).result).toEqual([]);
    expect((await client.get('/bulk/v1/leads/export.json', { status: 'completed' })).result).toHaveLength(1);
  });

  it('can be cancelled until it is over, and not be enqueued again', async () => {
    const client = await start();
    const queued = await client.createExport();
    await client.enqueue(queued);
    expect((await client.cancel(queued)).result?.[0]).toMatchObject({
      status: 'Cancelled',
      queuedAt: '2026-03-02T10:00:00Z',
    });
    expect(await messageOf(client.enqueue(queued))).toMatch(/^1003/);
    const finished = await client.exported();
    expect(await messageOf(client.cancel(finished))).toMatch(/^1003/);
  });

  it('by updatedAt finds people by their hidden last change', async () => {
    const client = await start({ people: 2_000 });
    const range = { startAt: '2026-02-20T00:00:00Z', endAt: '2026-02-27T00:00:00Z' };
    const { result } = await client.create({ fields: ['id'], filter: { updatedAt: range } });
    const exportId = String(result?.[0]?.['exportId']);
    await client.enqueue(exportId);
    advance(3_000);
    const ids = (await (await client.file(exportId)).text()).trim().split('\n').slice(1).map(Number);
    const { people } = emulator.world;
    const person = people.blank();
    const expected: number[] = [];
    for (let index = 0; index < people.count; index++) {
      const { id, changedAt } = people.open(index, person);
      if (changedAt * 1000 >= Date.parse(range.startAt) && changedAt * 1000 <= Date.parse(range.endAt))
        expected.push(id);
    }
    expect(ids).not.toEqual(expected);
    expect(ids.sort((one, other) => one - other)).toEqual(expected);
  });
});

describe('the queue', () => {
  it('takes ten exports, processes two at a time in order, and says which kind of 1029 it means', async () => {
    const client = await start();
    const ids: string[] = [];
    for (let at = 0; at < 11; at++) ids.push(await client.createExport());
    for (const id of ids.slice(0, 10)) expect(await messageOf(client.enqueue(id))).toBe('success');
    expect(await messageOf(client.enqueue(ids[10] ?? ''))).toBe('1029 Too many jobs in queue');
    expect(await messageOf(client.enqueue(ids[0] ?? ''))).toBe('1029 Job already queued');
    const finished: string[] = [];
    for (let minute = 0; minute < 40; minute++) {
      advance(60);
      const { result = [] } = await client.get('/bulk/v1/leads/export.json');
      expect(result.filter(({ status }) => status === 'Processing').length).toBeLessThanOrEqual(2);
      for (const { exportId, status } of result)
        if (status === 'Completed' && !finished.includes(String(exportId))) finished.push(String(exportId));
    }
    expect(finished).toEqual(ids.slice(0, 10));
    expect(await messageOf(client.enqueue(ids[10] ?? ''))).toBe('success');
    expect(emulator.world.exports.all.map(({ began }) => began)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
  });

  it('lists jobs page by page', async () => {
    const client = await start();
    const ids = [await client.createExport(), await client.createExport(), await client.createExport()];
    const first = await client.get('/bulk/v1/leads/export.json', { batchSize: '2' });
    const second = await client.get('/bulk/v1/leads/export.json', {
      batchSize: '2',
      nextPageToken: first.nextPageToken ?? '',
    });
    expect([...(first.result ?? []), ...(second.result ?? [])].map(({ exportId }) => exportId)).toEqual(ids);
    expect(second.nextPageToken).toBeUndefined();
  });
});

describe('the state of the world', () => {
  it('tells how often a slice was exported, also after the exports themselves are forgotten', async () => {
    const client = await start();
    const begun = await client.exported(['id']);
    await client.exported(['id', 'email']);
    await client.createExport(['id']);
    const again = await client.exported(['id']);
    advance(40 * 86_400);
    await client.authorize();
    const state = (await (await client.send('/_emulator/state')).json()) as { jobs: unknown[]; slices: object[] };
    expect(state.jobs).toEqual([]);
    expect(state.slices).toMatchObject([
      { of: 'leads', fields: ['id'], began: 2, exports: [begun, again] },
      { of: 'leads', fields: ['id', 'email'], began: 1 },
    ]);
  });
});

describe('the daily volume', () => {
  it('is the size of the finished files of all users, and is free again after midnight Central', async () => {
    const client = await start({ volume: 500 });
    const other = await connect(emulator, 'id2', 'secret2');
    const waiting = await other.createExport();
    const exportId = await client.exported();
    const { fileSize } = await client.status(exportId);
    expect(emulator.world.exports.volumeUsed).toBe(fileSize);
    const range = { startAt: '2026-02-20T00:00:00Z', endAt: '2026-02-27T00:00:00Z' };
    await other.authorize();
    expect(await messageOf(other.create({ fields: ['id'], filter: { createdAt: range } }))).toBe(
      '1029 Export daily quota 0MB exceeded.',
    );
    expect(await messageOf(other.enqueue(waiting))).toMatch(/^1029 Export daily quota/);
    advance(20 * 3_600);
    await other.authorize();
    expect(await messageOf(other.enqueue(waiting))).toBe('success');
  });
});

describe('faults', () => {
  it('strike as often as they were asked to, after as many calls as they were asked to', async () => {
    const client = await start();
    emulator.world.faults.add([{ kind: 'error', code: '606', match: '/leads/describe', after: 1, times: 2 }]);
    const answers: (string | undefined)[] = [];
    for (let at = 0; at < 4; at++) answers.push(await client.refusal('/rest/v1/leads/describe.json'));
    expect(answers).toEqual([undefined, '606', '606', undefined]);
  });

  it('cut a download, take a file away, and make a checksum wrong', async () => {
    const faults = [{ kind: 'wrong-checksum' }, { kind: 'cut', bytes: 50 }, { kind: 'gone-file', after: 1 }] as const;
    const client = await start({ faults });
    const exportId = await client.exported();
    await expect((await client.file(exportId)).text()).rejects.toThrow('cut off');
    expect((await client.file(exportId)).status).toBe(404);
    const bytes = await (await client.file(exportId)).text();
    const { fileChecksum } = await client.status(exportId);
    expect(fileChecksum).not.toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    expect(emulator.world.quotas.inFlight).toBe(0);
  });

  it('spoil rows in six ways', async () => {
    const client = await start({ faults: [{ kind: 'dirty-rows' }] });
    const fields = ['id', 'leadSource', 'leadScore', 'leadStatus'];
    const dirty = await (await client.file(await client.exported(fields))).text();
    const clean = await (await client.file(await client.exported(fields))).text();
    expect(dirty.split('\n').length).toBe(clean.split('\n').length + 1);
    for (const mark of ['.0', '\0', '\r', '\u2028'])
      expect([dirty.includes(mark), clean.includes(mark)]).toEqual([true, false]);
    expect(dirty).toMatch(/"[\w ]+"[\w ]+"/);
  });

  it('hide a field from describe, reads and exports', async () => {
    const client = await start({ faults: [{ kind: 'hide-field', name: 'leadScore' }] });
    const { result = [] } = await client.get('/rest/v1/leads/describe.json');
    expect(JSON.stringify(result)).not.toContain('"leadScore"');
    expect(await client.refusal('/rest/v1/leads.json?filterType=id&filterValues=1&fields=leadScore')).toBe('1006');
    const { errors } = await client.create({ fields: ['leadScore'], filter: {} });
    expect(errors?.[0]?.code).toBe('1003');
  });

  it('look like a gateway that has lost its service', async () => {
    const client = await start({
      faults: [
        { kind: 'http', status: 502, match: '/rest/' },
        { kind: 'http', status: 503, body: 'empty', match: '/rest/' },
      ],
    });
    const html = await client.send('/rest/v1/leads/describe.json');
    expect([html.status, html.headers.get('content-type')]).toEqual([502, 'text/html']);
    const empty = await client.send('/rest/v1/leads/describe.json');
    expect([empty.status, await empty.text()]).toEqual([503, '']);
  });

  it('end the life of a token when they say so', async () => {
    const client = await start({ faults: [{ kind: 'error', code: '602' }] });
    const before = client.token;
    expect(await client.refusal('/rest/v1/leads/describe.json')).toBe('602');
    await client.authorize();
    expect(client.token).not.toBe(before);
  });
});
