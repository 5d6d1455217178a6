import { Writable } from 'node:stream';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../src/platform/log';
import { startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { useDatabase } from './support/database';
import { initiateSync, misbehave, settled, startedId, type SyncSeen } from './support/syncing';

type Job = Readonly<{ exportId: string; status: string }>;
type Call = { readonly path: string; readonly at: number; answered: boolean };

const CLOCK_RATE = 1_500;
const MINUTE = 60_000;
const SECRET = 'this-is-nobodys-business';
const USER = {
  clientId: 'discreet',
  clientSecret: SECRET,
  email: 'discreet@example.com',
  permissions: ['Read-Only Lead', 'Read-Only Activity', 'Read-Only Asset'],
};

/** Writes down every call on its way to Marketo, and looks at Marketo's queue after each. */
function overheard(marketo: ServedEmulator) {
  const calls: Call[] = [];
  const tokens = new Set<string>();
  const atOnce: number[] = [];
  const spy: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    const call = { path: url.pathname, at: Date.now(), answered: false };
    calls.push(call);
    const bearer = new Headers(init?.headers).get('authorization')?.replace('Bearer ', '');
    if (bearer) tokens.add(bearer);
    const answer = await fetch(input, init);
    // A token lives for seconds at this rate: a call that one expires under is repeated, and rightly so.
    if (call.path.endsWith('/status.json')) call.answered = (await answer.clone().text()).includes('"success":true');
    if (url.pathname.startsWith('/bulk/')) {
      const state = (await (await fetch(`${marketo.url}/_emulator/state`)).json()) as { jobs: Job[] };
      atOnce.push(state.jobs.filter(({ status }) => status === 'Queued' || status === 'Processing').length);
    }
    return answer;
  };
  return { calls, tokens, atOnce, spy };
}

describe('a whole sync, with the log at its most talkative', () => {
  const database = useDatabase();
  let marketo: ServedEmulator;
  let app: TestApp;
  let log = '';
  let heard: ReturnType<typeof overheard>;
  let sync: SyncSeen;

  beforeAll(async () => {
    const options = { clockRate: CLOCK_RATE, people: 800, users: [USER] as never };
    marketo = await startMarketo(options);
    heard = overheard(marketo);
    const sink = new Writable({
      write(chunk, _encoding, done) {
        log += String(chunk);
        done();
      },
    });
    const config = testConfig(database.url, marketo, options);
    const preset = { ...config.marketo, clientId: USER.clientId, clientSecret: SECRET } as NonNullable<
      typeof config.marketo
    >;
    app = await startApp({ ...config, marketo: preset }, { fetch: heard.spy, log: createLog('debug', sink) });
    await misbehave(
      marketo,
      { kind: 'error', code: '602', match: 'status', times: 1 },
      { kind: 'wrong-checksum', times: 1 },
      { kind: 'http', status: 502, body: 'html', match: 'create', times: 1 },
    );
    sync = await settled(app, startedId(await initiateSync(app, ['email', 'firstName', 'lastName', 'phone'])));
  });

  afterAll(async () => {
    await app.stop();
    await marketo.close();
  });

  it('says nothing of the secret, the tokens or the people', async () => {
    expect(sync).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: 800 } });
    expect(log).toMatch(/Marketo answered/);
    expect(log).not.toContain(SECRET);
    expect(heard.tokens.size).toBeGreaterThan(0);
    for (const token of heard.tokens) expect(log).not.toContain(token);
    const rows = await (
      await database.dataSource()
    ).query('select a1 as email from integration_1.person where a1 is not null');
    expect(rows.length).toBeGreaterThan(400);
    for (const { email } of rows) expect(log.includes(email)).toBe(false);
    expect(log).not.toContain(database.url);
  });

  it('puts neither secret nor token into an address', () => {
    for (const { path } of heard.calls) for (const word of [SECRET, ...heard.tokens]) expect(path).not.toContain(word);
  });

  it("never has more than two exports in Marketo's hands", () => {
    expect(heard.atOnce.length).toBeGreaterThan(10);
    expect(Math.max(...heard.atOnce)).toBeLessThanOrEqual(2);
  });

  it("asks for an export's status at most once a minute of Marketo's", () => {
    const asked = new Map<string, number[]>();
    for (const { path, at, answered } of heard.calls) if (answered) asked.set(path, [...(asked.get(path) ?? []), at]);
    expect(asked.size).toBeGreaterThanOrEqual(sync.slices.length);
    const early = [...asked.values()].flatMap(times =>
      times.slice(1).filter((at, index) => (at - (times[index] ?? 0)) * CLOCK_RATE < MINUTE - CLOCK_RATE),
    );
    expect(early).toEqual([]);
  });
});

describe('connecting', () => {
  const database = useDatabase();

  it('by five people at once leaves one integration with its fields', async () => {
    const marketo = await startMarketo({ people: 1 });
    const app = await startApp(testConfig(database.url, marketo, { connected: false }));
    const input = {
      endpoint: marketo.url,
      identity: `${marketo.url}/identity`,
      clientId: 'id',
      clientSecret: 'secret',
    };
    const mutation =
      'mutation ($input: ConnectMarketoInput!) { connectMarketo(input: $input) { __typename ... on Integration { id } } }';
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () =>
        app.graphql<{ connectMarketo: { __typename: string; id: string } }>(mutation, { input }),
      ),
    );
    expect(
      new Set(outcomes.map(({ data }) => `${data.connectMarketo.__typename} ${data.connectMarketo.id}`)).size,
    ).toBe(1);
    const [row] = await (
      await database.dataSource()
    ).query(
      'select (select count(*)::int from integration) as integrations, (select count(*)::int from field) as fields',
    );
    expect(row.integrations).toBe(1);
    expect(row.fields).toBeGreaterThan(100);
    await app.stop();
    await marketo.close();
  });

  it('to a Marketo that is down stores nothing and says so', async () => {
    const silent = createServer((_request, response) => void response.writeHead(503).end());
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const other = useless(url);
    const app = await startApp(testConfig(database.url, other, { connected: false }));
    const source = await database.dataSource();
    await source.query('truncate integration cascade');
    const { data } = await app.graphql<{
      connectMarketo: { __typename: string; checks: { name: string; outcome: string }[] };
    }>(
      `mutation ($input: ConnectMarketoInput!) { connectMarketo(input: $input) { __typename ... on ConnectionRefused { checks { name outcome } } } }`,
      { input: { endpoint: url, identity: `${url}/identity`, clientId: 'id', clientSecret: 'secret' } },
    );
    expect(data.connectMarketo).toMatchObject({ __typename: 'ConnectionRefused' });
    expect(data.connectMarketo.checks[0]).toEqual({ name: 'HOST', outcome: 'FAILED' });
    expect(await source.query('select from integration')).toHaveLength(0);
    await app.stop();
    await new Promise(resolve => silent.close(resolve));
  });
});

/** Only its address matters. */
function useless(url: string): ServedEmulator {
  return { url, close: () => Promise.resolve() } as ServedEmulator;
}
