import { Writable } from 'node:stream';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../src/platform/log';
import { seedPeople } from '../src/cli/start/people';
import { readConfig } from '../src/config';
import { startApp, startMarketo, testConfig, testEnvironment, type TestApp } from './support/app';
import { Browser, signIn, startIdentity } from './support/browser';
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

describe('signing in, a token and a mapping, with the log at its most talkative', () => {
  const database = useDatabase();
  const told: Told = { log: '', answers: [], secrets: new Map() };
  const browser = new Browser();
  let shownOnce: string;
  let people: readonly { email: string }[];

  beforeAll(async () => {
    const [marketo, identity] = await Promise.all([startMarketo({ people: 200 }), startIdentity()]);
    const environment = { ...testEnvironment(database.url, marketo), ...identity.environment };
    const sink = new Writable({
      write(chunk, _encoding, done) {
        told.log += String(chunk);
        done();
      },
    });
    const app = await startApp(readConfig(environment), { fetch: listening(told), log: createLog('debug', sink) });
    await seedPeople(database.url);
    const url = app.app.url();
    await settled(app, startedId(await initiateSync(app, ['email', 'firstName'])));
    people = await (
      await database.dataSource()
    ).query('select a1 as email from integration_1.person where a1 like $1', ['%@%']);
    await signIn(browser, url, 'admin', '/integrations');
    told.secrets.set('session', browser.cookie(url).replace(/^[^=]*=/, ''));
    told.secrets.set('client secret', environment.OIDC_CLIENT_SECRET ?? '');
    told.secrets.set('sealing key', environment['SECRET_KEY'] ?? '');
    const ask = async (query: string): Promise<string> => {
      const answer = JSON.stringify(await browser.ask(url, query));
      told.answers.push(answer);
      return answer;
    };
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const made = await browser.ask<Made>(
      url,
      `mutation { createApiToken(input: { name: "CI", permissions: [VIEW_AUDIT_LOG], expiresAt: "${until}" }) { ... on ApiTokenCreated { secret apiToken { id } } } }`,
    );
    shownOnce = made.data.createApiToken.secret;
    told.secrets.set('API token', shownOnce);
    const ours = '0123456789ABCDEF01234567';
    for (const id of [ours, 'F'.repeat(24), 'nonsense'])
      await ask(
        `mutation { mapOrganization(input: { organizationId: "${id}" }) { __typename ... on Refusal { message } } }`,
      );
    for (const secret of [shownOnce, `${shownOnce}x`, 'dcs_']) told.answers.push(await withToken(url, secret));
    await ask(`mutation { revokeApiToken(input: { id: "${made.data.createApiToken.apiToken.id}" }) { __typename } }`);
    told.answers.push(await withToken(url, shownOnce));
    await ask(EVERYTHING);
    await browser.visit(`${url}/sign-in/return?code=stolen&state=guessed`);
    await browser.open(`${url}/sign-out`, { method: 'POST', headers: { origin: url } });
    await ask('{ viewer { displayName } }');
    await app.stop();
    await identity.close();
    await marketo.close();
  });

  it('heard of all the secrets that there are', () => {
    const names = [
      'session',
      'client secret',
      'sealing key',
      'API token',
      'access_token',
      'id_token',
      'code',
      'code_verifier',
    ];
    expect([...told.secrets.keys()].sort()).toEqual([...names, 'Marketo token'].sort());
    for (const secret of told.secrets.values()) expect(secret.length).toBeGreaterThan(20);
    expect(people.length).toBeGreaterThan(50);
    expect(told.answers.join('')).toMatch(/OrganizationMapping.*OrganizationNotYours.*InvalidOrganizationId/);
    expect(told.log).toMatch(/A sign-in was refused/);
    expect(told.log).toMatch(/Query\.users.*Somebody asked for what they may not do/);
    expect(told.log).toMatch(/An API token was refused/);
  });

  it.each([
    'session',
    'client secret',
    'sealing key',
    'API token',
    'access_token',
    'id_token',
    'code',
    'code_verifier',
  ])('says nothing of the %s in the log, nor in an answer', name => {
    const secret = told.secrets.get(name) ?? '';
    expect(told.log.includes(secret)).toBe(false);
    expect(told.answers.filter(answer => answer.includes(secret))).toEqual([]);
  });

  it('puts none of them into an address, but for the code, which is good once and for a moment', () => {
    for (const [name, secret] of told.secrets)
      if (name !== 'code') expect(browser.visited.filter(address => address.includes(secret))).toEqual([]);
  });

  it('says nothing of the people who are synced, the audit log neither', () => {
    const all = `${told.log} ${told.answers.join(' ')} ${browser.visited.join(' ')}`;
    expect(people.filter(({ email }) => all.includes(email))).toEqual([]);
  });

  it('keeps none of them where a copy of the database would show them', async () => {
    const source = await database.dataSource();
    const tables = ['session', 'api_token', 'audit_entry', 'app_user', 'integration', 'organization_mapping'];
    const rows = await Promise.all(tables.map(table => source.query(`select t::text as row from ${table} t`)));
    const copy = JSON.stringify(rows);
    for (const [name, secret] of told.secrets) expect([name, copy.includes(secret)]).toEqual([name, false]);
  });
});

type Told = { log: string; readonly answers: string[]; readonly secrets: Map<string, string> };
type Made = Readonly<{ createApiToken: { secret: string; apiToken: { id: string } } }>;

/** What an administrator can be shown of all the rest. */
const EVERYTHING = `{ viewer { displayName email profiles { name } administrators } users { edges { node { email } } }
  apiTokens { edges { node { name createdBy state lastUsedAt } } } integration { endpoint clientId checks { message } }
  auditLog { edges { node { actorName action subject message } } } organizationMapping { organizationId mappedBy } }`;

/** Keeps every secret that goes to the outside world or comes from there. */
function listening({ secrets }: Told): typeof fetch {
  return async (input, init) => {
    const sent = new URLSearchParams(
      typeof init?.body === 'object' || typeof init?.body === 'string' ? String(init.body) : '',
    );
    for (const name of ['code', 'code_verifier']) if (sent.has(name)) secrets.set(name, sent.get(name) ?? '');
    const answer = await fetch(input, init);
    const text = await answer.clone().text();
    for (const name of ['access_token', 'id_token']) {
      const [, secret] = new RegExp(`"${name}":"([^"]+)"`).exec(text) ?? [];
      if (secret) secrets.set(text.includes('id_token') ? name : 'Marketo token', secret);
    }
    return answer;
  };
}

async function withToken(url: string, secret: string): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}` };
  const body = JSON.stringify({
    query: '{ auditLog { edges { node { message } } } users { edges { node { email } } } }',
  });
  return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).text();
}

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
