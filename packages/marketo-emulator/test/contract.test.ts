import { afterAll, describe, expect, it } from 'vitest';
import type { Emulator } from '../src/index';
import { Client, connect, NOW, startEmulator } from './client';
import { shapeOf } from './shape';
import { HAS_FIXTURES, readInteractions, readShared } from './shared';
import type { Interaction } from './shared';

const open: Emulator[] = [];
function emulator(options = {}): Emulator {
  const one = startEmulator(options);
  open.push(one);
  return one;
}
afterAll(() => Promise.all(open.map(one => one.close())));

const interactions = (name: string): Interaction[] => (HAS_FIXTURES ? readInteractions(name) : []);
const title = ({ request, note }: Interaction): string =>
  `${request.method} ${request.path}: ${note ?? 'as documented'}`;

/** Status, content type, members and their types; members that the exchange does not show are compared by the caller. */
async function expectSame(response: Response, expected: Interaction['response']): Promise<void> {
  expect(response.status).toBe(expected.status);
  expect(response.headers.get('content-type')?.split(';')[0]).toBe(expected.headers['content-type']?.split(';')[0]);
  expect(shapeOf(await response.json())).toEqual(shapeOf(expected.body));
}

describe.skipIf(!HAS_FIXTURES)('the identity service', () => {
  it.each(interactions('identity.json').map(one => [title(one), one] as const))(
    '%s',
    async (_, { request, response }) => {
      const query = new URLSearchParams(request.query);
      if (query.get('client_id') === 'CLIENT-ID') query.set('client_id', 'id');
      if (query.get('client_secret') === 'CLIENT-SECRET') query.set('client_secret', 'secret');
      const answer = await new Client(emulator()).send(`${request.path}?${query}`);
      for (const name of ['cache-control', 'pragma']) {
        if (response.headers[name]) expect(answer.headers.get(name)).toBe(response.headers[name]);
      }
      await expectSame(answer, response);
    },
  );
});

describe.skipIf(!HAS_FIXTURES)('field metadata', () => {
  const exchanges = interactions('describe.json');

  it('describes each standard field as recorded', async () => {
    const client = await connect(emulator());
    const { result = [] } = await client.get('/rest/v1/leads/describe.json');
    const recorded = exchanges[0]?.response.body as { result: { rest: { name: string } }[] };
    const standard = recorded.result.filter(({ rest }) => !rest.name.endsWith('_field'));
    for (const item of standard) expect(result).toContainEqual(item);
    expect(result.map(({ id }) => Number(id))).toEqual(
      result.map(({ id }) => Number(id)).sort((one, other) => one - other),
    );
    expect(result.filter(item => !('rest' in item))).not.toHaveLength(0);
  });

  it('answers describe2 and partitions in the recorded shape', async () => {
    const client = await connect(emulator());
    for (const path of ['/rest/v1/leads/describe2.json', '/rest/v1/leads/partitions.json']) {
      const expected = exchanges.find(({ request }) => request.path === path)?.response.body as { result: unknown[] };
      const actual = await client.get(path);
      expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
      expect(Object.keys(actual.result?.[0] ?? {}).sort()).toEqual(Object.keys(expected.result[0] ?? {}).sort());
    }
  });
});

describe.skipIf(!HAS_FIXTURES)('reading people', () => {
  const refusals = interactions('leads-read.json').filter(
    ({ response }) => (response.body as { success: boolean }).success === false,
  );
  it.each(refusals.map(one => [title(one), one] as const))('refuses %s', async (_, { request, response }) => {
    const client = await connect(emulator({ people: 1_200 }));
    await expectSame(await client.send(`${request.path}?${new URLSearchParams(request.query)}`), response);
  });

  it('answers no match and the default fields as recorded', async () => {
    const client = await connect(emulator());
    const [none, one] = interactions('leads-read.json');
    await expectSame(
      await client.send('/rest/v1/leads.json?filterType=email&filterValues=nobody@example.com'),
      none!.response,
    );
    const id = client.emulator.world.people.open(5, client.emulator.world.people.blank()).id;
    const { result } = await client.get('/rest/v1/leads.json', { filterType: 'id', filterValues: String(id) });
    const recorded = one?.response.body as { result: object[] };
    expect(Object.keys(result?.[0] ?? {}).sort()).toEqual(Object.keys(recorded.result[0] ?? {}).sort());
  });
});

describe.skipIf(!HAS_FIXTURES)('bulk exports', () => {
  const recordedState = (status: string): unknown =>
    interactions('bulk-lead-export.json').find(
      ({ provenance, response }) =>
        (provenance === 'recorded' || status === 'Failed') &&
        JSON.stringify(response.body ?? '').includes(`"status":"${status}"`),
    )?.response.body;

  it('goes through the recorded states with the recorded members', async () => {
    const client = await connect(emulator());
    const created = await client.create({
      fields: ['id', 'email'],
      filter: { createdAt: { startAt: '2026-02-01T00:00:00', endAt: '2026-03-01T00:00:00' } },
    });
    expect(shapeOf(created)).toEqual(shapeOf(recordedState('Created')));
    const exportId = String(created.result?.[0]?.['exportId']);
    expect(shapeOf(await client.enqueue(exportId))).toEqual(shapeOf(recordedState('Queued')));
    const { clock } = client.emulator.world;
    const states: string[] = [];
    for (let minute = 0; minute < 10; minute++) {
      clock.advance(60);
      const answer = await client.get(`/bulk/v1/leads/export/${exportId}/status.json`);
      const state = String(answer.result?.[0]?.['status']);
      if (states.at(-1) !== state) states.push(state);
      expect(shapeOf(answer)).toEqual(shapeOf(recordedState(state)));
    }
    expect(states.slice(-2)).toEqual(['Processing', 'Completed']);
  });

  it('shows a failed and a cancelled export, and a page of the list, as recorded', async () => {
    const client = await connect(emulator({ faults: [{ kind: 'fail-export' }] }));
    const failed = await client.exported();
    const answer = await client.get(`/bulk/v1/leads/export/${failed}/status.json`);
    expect(shapeOf(answer)).toEqual(shapeOf(recordedState('Failed')));
    const cancelled = await client.cancel(await client.createExport());
    expect(shapeOf(cancelled)).toEqual(shapeOf(recordedState('Cancelled')));
    await client.exported();
    await client.exported();
    const list = interactions('bulk-lead-export.json').find(({ request }) => request.path.endsWith('/export.json'));
    const page = await client.get('/bulk/v1/leads/export.json', { status: 'Completed', batchSize: '1' });
    expect(shapeOf(page)).toEqual(shapeOf(list?.response.body));
  });

  const refusals = interactions('bulk-lead-export.json').filter(
    ({ request, response }) =>
      request.path.endsWith('create.json') && JSON.stringify(response.body).includes('"success":false'),
  );
  it.each(refusals.map(one => [title(one), one] as const))('refuses %s', async (_, { request, response }) => {
    const code = JSON.stringify(response.body);
    const client = await connect(
      emulator({ updatedAtFilter: !code.includes('1035'), volume: code.includes('quota') ? 0 : 1e9 }),
    );
    const expected = JSON.parse(code.replace('500MB', code.includes('quota') ? '0MB' : '500MB')) as unknown;
    expect(shapeOf(await client.create(request.body))).toEqual(shapeOf(expected));
  });

  it('sends the file whole and in parts with the recorded headers', async () => {
    const client = await connect(emulator());
    const exportId = await client.exported();
    const files = interactions('bulk-lead-export.json').filter(
      ({ request, response }) => request.path.endsWith('file.json') && response.bodyText !== undefined,
    );
    for (const { request, response } of files) {
      const missing = response.status === 404;
      const answer = await client.file(missing ? '00000000-0000-4000-8000-000000000002' : exportId, {
        ...request.headers,
      });
      expect(answer.status).toBe(response.status);
      expect(answer.headers.get('content-type')?.split(';')[0]).toBe(response.headers['content-type']?.split(';')[0]);
      for (const name of Object.keys(response.headers).filter(one => one !== 'connection'))
        expect(answer.headers.has(name)).toBe(true);
      if (request.headers?.['range'] === 'bytes=0-9') expect(await answer.text()).toHaveLength(10);
      else await answer.text();
    }
  });
});

describe.skipIf(!HAS_FIXTURES)('statistics and errors', () => {
  it.each(interactions('stats.json').map(one => [title(one), one] as const))('%s', async (_, { request, response }) => {
    const client = await connect(emulator());
    await client.get('/rest/v1/nothing.json');
    const actual = await client.get(request.path);
    const expected = response.body as { result: Record<string, unknown>[] };
    expect(Object.keys(actual.result?.[0] ?? {}).sort()).toEqual(Object.keys(expected.result[0] ?? {}).sort());
    expect(actual.result).toHaveLength(request.path.includes('last7days') ? 7 : 1);
    expect(actual.result?.[0]?.['date']).toBe(NOW.toISOString().slice(0, 10));
  });

  it('can say every documented error in its documented words', async () => {
    const { errors } = readShared('fixtures/errors.json') as { errors: { code: string; message: string }[] };
    const client = await connect(emulator());
    for (const { code, message } of errors) {
      await client.authorize();
      client.emulator.world.faults.add([{ kind: 'error', code, message }]);
      client.emulator.world.clock.advance(1);
      const answer = await client.get('/rest/v1/leads/describe.json');
      expect(Object.keys(answer).sort()).toEqual(['errors', 'requestId', 'success']);
      expect(answer.errors).toEqual([{ code, message }]);
    }
  });
});
