import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEmulator, createClock, serveEmulator } from '../src/index';
import type { Emulator, ServedEmulator } from '../src/index';
import { connect, NOW } from './client';

let emulator: Emulator;
let served: ServedEmulator;
let spoolFolder: string;
let token: string;

beforeEach(async () => {
  spoolFolder = mkdtempSync(join(tmpdir(), 'emulator-test-'));
  emulator = createEmulator({
    clock: createClock({ start: NOW, rate: 0 }),
    people: 6_000,
    ageYears: 0.08,
    spoolFolder,
  });
  served = await serveEmulator(emulator);
  ({ token } = await connect(emulator));
});
afterEach(async () => {
  await served.close();
  rmSync(spoolFolder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(served.url + path, { headers: { Authorization: `Bearer ${token}`, ...headers } });

/** The headers and the raw body size, which `fetch` would unpack. */
function rawGet(
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ status: number; encoding: string | undefined; size: number }> {
  return new Promise((resolve, reject) => {
    const call = request(
      served.url + path,
      { method, headers: { Authorization: `Bearer ${token}`, ...headers } },
      response => {
        let size = 0;
        response.on('data', (chunk: Buffer) => (size += chunk.length));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, encoding: response.headers['content-encoding'], size }),
        );
        response.on('error', reject);
      },
    );
    call.on('error', reject).end();
  });
}

describe('over HTTP', () => {
  it('answers with the emulated time as its date', async () => {
    const response = await get('/rest/v1/leads/partitions.json');
    expect(response.headers.get('date')).toBe('Mon, 02 Mar 2026 10:00:00 GMT');
    expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
    const moved = await fetch(`${served.url}/_emulator/advance?seconds=90`, { method: 'POST' });
    expect(await moved.json()).toEqual({ now: '2026-03-02T10:01:30.000Z', rate: 0 });
  });

  it('packs answers of 1 KB and more for those who take it', async () => {
    const accept = { 'Accept-Encoding': 'gzip, deflate' };
    const packed = await rawGet('/rest/v1/leads/describe.json', accept);
    const plain = await rawGet('/rest/v1/leads/describe.json', {});
    expect(packed.encoding).toBe('gzip');
    expect(plain.encoding).toBeUndefined();
    expect(packed.size).toBeLessThan(plain.size);
    expect((await rawGet('/rest/v1/leads/partitions.json', accept)).encoding).toBeUndefined();
  });

  it('never packs answers of bulk calls, and sends files whole', async () => {
    const client = await connect(emulator);
    const exportId = await client.exported(['id', 'email', 'mktoPersonNotes']);
    ({ token } = client);
    const { fileSize } = await client.status(exportId);
    const file = await rawGet(`/bulk/v1/leads/export/${exportId}/file.json`, { 'Accept-Encoding': 'gzip' });
    expect(file).toEqual({ status: 200, encoding: undefined, size: fileSize });
    for (let at = 0; at < 10; at++) await client.createExport();
    const list = await rawGet('/bulk/v1/leads/export.json', { 'Accept-Encoding': 'gzip' });
    expect([list.encoding, list.size > 1_024]).toEqual([undefined, true]);
  });

  it('breaks the connection where a download is cut', async () => {
    const client = await connect(emulator);
    const exportId = await client.exported();
    ({ token } = client);
    emulator.world.faults.add([{ kind: 'cut', bytes: 1_000 }]);
    await expect((await get(`/bulk/v1/leads/export/${exportId}/file.json`)).text()).rejects.toThrow();
    expect(emulator.world.quotas.inFlight).toBe(0);
    expect((await get(`/bulk/v1/leads/export/${exportId}/file.json`)).status).toBe(200);
  });

  it('has its place in the ten calls back when a reader leaves in the middle', async () => {
    const client = await connect(emulator);
    const exportId = await client.exported(['id', 'mktoPersonNotes', 'meetingNotes', 'deliveryAddress__c']);
    ({ token } = client);
    const leaving = new AbortController();
    const headers = { Authorization: `Bearer ${token}` };
    const download = await fetch(`${served.url}/bulk/v1/leads/export/${exportId}/file.json`, {
      headers,
      signal: leaving.signal,
    });
    await download.body?.getReader().read();
    leaving.abort();
    await vi.waitFor(() => expect(emulator.world.quotas.inFlight).toBe(0));
  });

  it('stands 200 calls at once, strange methods and large bodies', async () => {
    emulator.world.clock.advance(60);
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => get('/rest/v1/leads/partitions.json').then(one => one.json())),
    );
    expect(answers).toHaveLength(200);
    expect((await rawGet(`/rest/v1/leads.json?x=${'y'.repeat(9_000)}`, {})).status).toBe(414);
    emulator.world.clock.advance(20);
    expect((await rawGet('/rest/v1/leads.json', {}, 'TRACE')).status).toBe(200);
    const large = await fetch(`${served.url}/bulk/v1/leads/export/create.json`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: 'x'.repeat(2_000_000),
    });
    expect(large.status).toBe(413);
    expect((await fetch(`${served.url}/healthz`)).status).toBe(200);
  });

  it('takes the body of a GET call, as some clients send one', async () => {
    const { population } = emulator.world;
    const { id } = population.open(1, population.blank());
    const body = JSON.stringify({ input: [{ id }] });
    const answer = await new Promise<string>((resolve, reject) => {
      const headers = {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Content-Length': body.length,
      };
      const call = request(
        `${served.url}/rest/v1/lists/1004/leads/ismember.json`,
        { method: 'GET', headers },
        response => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () => resolve(text));
        },
      );
      call.on('error', reject).end(body);
    });
    expect(JSON.parse(answer)).toMatchObject({ result: [{ id, status: 'notmemberof' }] });
  });

  it('removes its files when it is closed', async () => {
    const client = await connect(emulator);
    await client.status(await client.exported());
    expect(readdirSync(spoolFolder)).toHaveLength(1);
    await served.close();
    expect(existsSync(spoolFolder) && readdirSync(spoolFolder)).toEqual([]);
  });
});

describe('the control door', () => {
  it('adds faults, shows them, takes them away, and refuses what is none', async () => {
    const post = (body: unknown): Promise<Response> =>
      fetch(`${served.url}/_emulator/faults`, { method: 'POST', body: JSON.stringify(body) });
    const added = await post({ faults: [{ match: '/bulk/', kind: 'error', code: '606', times: 3 }] });
    expect(await added.json()).toMatchObject({ faults: [{ kind: 'error', code: '606', left: 3 }] });
    expect((await post({ faults: [{ kind: 'no such thing' }] })).status).toBe(400);
    expect(await (await post({ faults: [] })).json()).toEqual({ faults: [] });
  });

  it('obeys programs and its own page, and no page of another site', async () => {
    const advance = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${served.url}/_emulator/advance?seconds=1`, { headers });
    expect((await advance({})).status).toBe(200);
    expect((await advance({ Origin: served.url })).status).toBe(200);
    const refused = await advance({ Origin: 'https://example.com' });
    expect([refused.status, refused.headers.has('access-control-allow-origin')]).toEqual([403, false]);
    const clear = { method: 'POST', body: '{"faults":[]}', headers: { 'Sec-Fetch-Site': 'cross-site' } };
    expect((await fetch(`${served.url}/_emulator/faults`, clear)).status).toBe(403);
  });

  it('is not fooled by a name that somebody else has pointed to this machine, unlike the API', async () => {
    const status = async (path: string, name: string): Promise<number> => {
      const [response] = (await once(
        request({ port: served.port, host: '127.0.0.1', path, headers: { Host: name } }).end(),
        'response',
      )) as [IncomingMessage];
      response.resume();
      return response.statusCode ?? 0;
    };
    expect(await status('/_emulator/state', 'example.com')).toBe(403);
    expect(await status('/', 'example.com')).toBe(403);
    expect(await status('/_emulator/state', `127.0.0.1:${served.port}`)).toBe(200);
    expect(await status('/rest/v1/leads/describe.json', '123-abc-456.example.com')).toBe(200);
  });

  it('tells the state of the world without being counted', async () => {
    await get('/rest/v1/leads/describe.json');
    const state = (await (await fetch(`${served.url}/_emulator/state`)).json()) as Record<string, unknown>;
    expect(state).toMatchObject({
      people: 6_000,
      quotas: { calls: { used: 1, limit: 50_000 } },
      calls: { 'GET /rest/v1/leads/describe.json': 1 },
    });
  });
});
