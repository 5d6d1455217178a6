import { afterEach, describe, expect, it } from 'vitest';
import type { Emulator, EmulatorOptions } from '../src/index';
import { Client, connect, startEmulator } from './client';

const DESCRIBE = '/rest/v1/leads/describe.json';
let emulator: Emulator;
const start = async (options?: EmulatorOptions, now?: Date): Promise<Client> =>
  connect((emulator = startEmulator(options, now)));
const advance = (seconds: number): void => emulator.world.clock.advance(seconds);
afterEach(() => emulator.close());

async function times(count: number, act: () => Promise<unknown>): Promise<void> {
  for (let at = 0; at < count; at++) await act();
}

describe('a token', () => {
  it('lives for an hour and is the same until then', async () => {
    const client = await start();
    const first = client.token;
    advance(3_599);
    await client.authorize();
    expect(client.token).toBe(first);
    advance(1);
    expect(await client.refusal(DESCRIBE)).toBe('602');
    expect(await client.refusal(DESCRIBE)).toBe('601');
    await client.authorize();
    expect(client.token).not.toBe(first);
    expect(await client.refusal(DESCRIBE)).toBeUndefined();
  });

  it('is given to GET and POST alone', async () => {
    const client = await start();
    const path = '/identity/oauth/token?grant_type=client_credentials&client_id=id&client_secret=secret';
    const statuses = ['GET', 'POST', 'PUT', 'DELETE'].map(async method => (await client.send(path, { method })).status);
    expect(await Promise.all(statuses)).toEqual([200, 200, 405, 405]);
  });

  it('is needed on every call, also for files, and not taken from the query', async () => {
    const client = await start();
    const stranger = new Client(emulator);
    expect(await stranger.refusal(DESCRIBE)).toBe('603');
    expect(await stranger.refusal('/bulk/v1/leads/export/x/file.json')).toBe('603');
    expect(await stranger.refusal(`${DESCRIBE}?access_token=${client.token}`)).toBe('603');
    expect(await stranger.refusal(DESCRIBE, { headers: { Authorization: 'Bearer nonsense' } })).toBe('601');
  });

  it('is not counted when it is refused', async () => {
    const client = await start();
    advance(3_600);
    await client.refusal(DESCRIBE);
    await client.refusal(DESCRIBE);
    expect(emulator.world.quotas.used).toBe(0);
  });
});

describe('permissions', () => {
  it('follow the client id', async () => {
    await start();
    const leadOnly = await connect(emulator, 'lead-only', 'secret');
    const without = await connect(emulator, 'no-rights', 'secret');
    const types = '/rest/v1/activities/types.json';
    const folders = '/rest/asset/v1/folders.json';
    expect(await Promise.all([DESCRIBE, types, folders].map(path => leadOnly.refusal(path)))).toEqual([
      undefined,
      '603',
      '603',
    ]);
    expect(await Promise.all([DESCRIBE, types, folders].map(path => without.refusal(path)))).toEqual([
      '603',
      '603',
      '603',
    ]);
    expect(await without.refusal('/rest/v1/stats/usage.json')).toBeUndefined();
  });
});

describe('the rate', () => {
  it('lets 100 calls through in any 20 seconds, and counts those it refuses', async () => {
    const client = await start();
    await times(60, () => client.get(DESCRIBE));
    advance(10);
    await times(40, () => client.get(DESCRIBE));
    expect(await client.refusal(DESCRIBE)).toBe('606');
    advance(10);
    await times(59, async () => expect(await client.refusal(DESCRIBE)).toBeUndefined());
    expect(await client.refusal(DESCRIBE)).toBe('606');
  });
});

describe('concurrency', () => {
  it('lets ten calls be in flight', async () => {
    const client = await start();
    const refusals = await Promise.all(Array.from({ length: 14 }, () => client.refusal(DESCRIBE)));
    expect(refusals.filter(code => code === '615')).toHaveLength(4);
    expect(await client.refusal(DESCRIBE)).toBeUndefined();
  });

  it('counts a download for as long as it runs', async () => {
    const client = await start();
    const exportId = await client.exported();
    const downloads = await Promise.all(Array.from({ length: 10 }, () => client.file(exportId)));
    expect(await client.refusal(DESCRIBE)).toBe('615');
    await downloads[0]?.body?.cancel();
    expect(await client.refusal(DESCRIBE)).toBeUndefined();
    await Promise.all(downloads.slice(1).map(download => download.text()));
    expect(emulator.world.quotas.inFlight).toBe(0);
  });
});

describe('the daily quota', () => {
  it('ends at midnight Central, winter and summer', async () => {
    for (const [now, hours] of [
      ['2026-01-15T10:00:00Z', 20],
      ['2026-07-15T10:00:00Z', 19],
    ] as const) {
      const client = await start({ calls: 3 }, new Date(now));
      await times(3, async () => expect(await client.refusal(DESCRIBE)).toBeUndefined());
      expect(await client.refusal(DESCRIBE)).toBe('607');
      advance(hours * 3_600 - 1);
      await client.authorize();
      expect(await client.refusal(DESCRIBE)).toBe('607');
      advance(1);
      expect(await client.refusal(DESCRIBE)).toBeUndefined();
      await emulator.close();
    }
  });

  it('is seen in the statistics, by user and by error', async () => {
    const client = await start();
    const other = await connect(emulator, 'id2', 'secret2');
    await client.refusal('/rest/v1/nowhere.json');
    await client.refusal(DESCRIBE, { method: 'POST' });
    await other.get(DESCRIBE);
    expect((await client.get('/rest/v1/stats/usage.json')).result).toEqual([
      {
        date: '2026-03-02',
        total: 3,
        users: [
          { userId: 'api-one@example.com', count: 2 },
          { userId: 'api-two@example.com', count: 1 },
        ],
      },
    ]);
    advance(86_400);
    await client.authorize();
    const { result } = await client.get('/rest/v1/stats/errors/last7days.json');
    expect(result?.slice(0, 3)).toEqual([
      { date: '2026-03-03', total: 0, errors: [] },
      {
        date: '2026-03-02',
        total: 2,
        errors: [
          { errorCode: '605', count: 1 },
          { errorCode: '610', count: 1 },
        ],
      },
      { date: '2026-03-01', total: 0, errors: [] },
    ]);
  });
});

describe('what a request may look like', () => {
  it('refuses long addresses and large bodies before they count', async () => {
    const client = await start();
    const long = await client.send(`/rest/v1/leads.json?filterType=id&filterValues=${'1,'.repeat(4_200)}`);
    expect(long.status).toBe(414);
    const large = await client.send('/bulk/v1/leads/export/create.json', {
      method: 'POST',
      body: 'x'.repeat(1_100_000),
    });
    expect(large.status).toBe(413);
  });

  it('takes the query of a long call as a form, with _method in either place', async () => {
    const client = await start();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams({ filterType: 'id', filterValues: '1001,1002,1003', fields: 'email' }).toString();
    const inQuery = await client.json('/rest/v1/leads.json?_method=GET', { method: 'POST', headers, body });
    const inBody = await client.json('/rest/v1/leads.json', { method: 'POST', headers, body: `${body}&_method=GET` });
    expect(inQuery.result).toHaveLength(3);
    expect(inBody.result).toEqual(inQuery.result);
  });

  it('knows wrong paths, methods, content types and bodies', async () => {
    const client = await start();
    const create = '/bulk/v1/leads/export/create.json';
    const json = { 'Content-Type': 'application/json' };
    expect(await client.refusal('/rest/v1/nowhere.json')).toBe('610');
    expect(await client.refusal('/rest//v1/leads/describe.json')).toBe('610');
    expect(await client.refusal(DESCRIBE, { method: 'DELETE' })).toBe('605');
    expect(await client.refusal(create, { method: 'POST', body: '{}' })).toBe('612');
    expect(await client.refusal(create, { method: 'POST', headers: json, body: '{"fields":' })).toBe('609');
    expect(await client.refusal('/rest/v1/x/../leads/describe.json')).toBeUndefined();
  });
});
