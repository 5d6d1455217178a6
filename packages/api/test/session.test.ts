import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedPeople } from '../src/cli/start/people';
import type { Database } from '../src/platform/db/dataSource';
import { accessConfig } from './support/access';
import { ADMINISTRATOR, AS_ADMINISTRATOR } from './support/administrator';
import { ask, polled, startApp, type TestApp } from './support/app';
import { Browser, signIn, startIdentity, type LocalIdentity, type LocalUser } from './support/browser';
import { useDatabase } from './support/database';
import { knock } from './support/knock';
import { MovedClock } from './support/movedClock';

const VIEWER = '{ viewer { displayName email } }';
const HOUR = 3_600_000;

const database = useDatabase();
let clock: MovedClock;
let identity: LocalIdentity;
let app: TestApp;
let other: TestApp;
let url: string;
let source: Database;

beforeAll(async () => {
  identity = await startIdentity();
  source = await database.dataSource();
});

afterAll(() => identity.close());

/** Two nodes with one database. */
beforeEach(async () => {
  clock = new MovedClock();
  const config = accessConfig(database.url, identity);
  [app, other] = [await startApp(config, { clock }), await startApp(config, { clock })];
  url = app.app.url();
  await seedPeople(database.url);
});

afterEach(async () => {
  await app.stop();
  await other.stop();
});

async function signedIn(who: LocalUser): Promise<Browser> {
  const browser = new Browser();
  await signIn(browser, url, who);
  return browser;
}

/** The code of the error, or the e-mail address of whom it is answered. */
async function seenBy(browser: Browser, node = url): Promise<string | undefined> {
  const { data, errors } = await browser.ask<{ viewer: { email: string } } | null>(node, VIEWER);
  return errors?.[0]?.extensions?.code ?? data?.viewer.email;
}

/** A page of the app that is open in this browser. */
async function page(browser: Browser, node = url) {
  const socket = knock(node, { cookie: browser.cookie(url), origin: node });
  await socket.letIn;
  return socket;
}

async function asked(headers: Record<string, string>): Promise<string | undefined> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: VIEWER }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { viewer: { displayName: string } } | null;
    errors?: { extensions: { code: string } }[];
  };
  return errors?.[0]?.extensions.code ?? data?.viewer.displayName;
}

describe('who comes without a session', () => {
  it.each([
    ['nothing at all', {}],
    ['a forged cookie', { cookie: 'dcs_session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['an empty cookie', { cookie: 'dcs_session=' }],
    ['a forged token', { authorization: 'Bearer dcs_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['a session’s secret as a token', { authorization: 'Bearer x' }],
  ])('with %s is told to sign in, over HTTP and at a socket', async (_story, headers) => {
    expect(await asked(headers)).toBe('UNAUTHENTICATED');
    expect(await knock(url, headers).closed).toMatch(/^4401/);
  });

  it('is told nothing by an operation that does not name the viewer either', async () => {
    const { errors } = await new Browser().ask(url, '{ integration { id } syncs { totalCount } }');
    expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['UNAUTHENTICATED']));
  });

  it('finds at /graphiql how to come in, and the page once they did', async () => {
    const stranger = await new Browser().open(`${url}/graphiql`);
    expect([stranger.status, stranger.text.includes('href="/sign-in?to=/graphiql"')]).toEqual([401, true]);
    const ada = new Browser();
    const { text } = await signIn(ada, url, 'admin', '/graphiql');
    const files = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file);
    expect(files).toHaveLength(5);
    for (const file of files) expect((await ada.visit(`${url}${file}`)).status, file).toBe(200);
  });
});

describe('a session', () => {
  it('is a secret that no script reads, no other site sends and the database does not know', async () => {
    const browser = new Browser();
    const start = await browser.open(`${url}/sign-in`);
    const answered = await browser.submit(start, { email: 'admin@example.com', password: 'demo' });
    expect(answered.url.href).toBe(`${url}/`);
    const set = browser.setCookies.find(cookie => cookie.startsWith('dcs_session='))!;
    expect(set).toMatch(/; HttpOnly/);
    expect(set).toMatch(/; SameSite=Lax/);
    expect(set).toMatch(/; Path=\//);
    const [, secret = ''] = /dcs_session=([^;]+)/.exec(set) ?? [];
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const kept = await source.query('select session::text from session');
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(JSON.stringify(kept)).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  });

  it('is good on every node, and ends on every node', async () => {
    const ada = await signedIn('admin');
    const cookie = ada.cookie(url);
    expect(await seenBy(ada)).toBe('admin@example.com');
    expect(await asked({ cookie })).toBe('Ada Admin');
    const open = knock(other.app.url(), { cookie, origin: other.app.url() });
    await open.letIn;
    await ada.submit({ url: new URL(url), status: 200, text: '<form method="post" action="/sign-out">' }, {});
    expect(await open.closed).toBe('4401 SIGNED_OUT');
    expect(await asked({ cookie })).toBe('UNAUTHENTICATED');
  });

  it('is another one after signing in again; the one before is ended', async () => {
    const ada = await signedIn('admin');
    const before = ada.cookie(url);
    await ada.open(`${url}/sign-in`);
    expect(ada.cookie(url)).not.toBe(before);
    expect(await asked({ cookie: before })).toBe('UNAUTHENTICATED');
    expect(await seenBy(ada)).toBe('admin@example.com');
  });

  it('ends after twelve hours in which nobody was there, not while somebody is', async () => {
    const ada = await signedIn('admin');
    for (let hour = 0; hour < 22; hour += 11) {
      clock.move(11 * HOUR);
      expect(await seenBy(ada)).toBe('admin@example.com');
    }
    clock.move(12 * HOUR + 1);
    expect(await seenBy(ada)).toBe('UNAUTHENTICATED');
  });

  it('does not end while a page is open, although nothing is asked', async () => {
    const ada = await signedIn('admin');
    const open = await page(ada);
    clock.move(11 * HOUR);
    const noted = `select last_seen_at > created_at + interval '10 hours' as "isNoted"
      from session order by created_at desc limit 1`;
    for await (const [row] of polled(() => source.query<[{ isNoted: boolean }]>(noted))) if (row.isNoted) break;
    clock.move(11 * HOUR);
    expect(await seenBy(ada)).toBe('admin@example.com');
    open.leave();
  });

  it('ends after a week, whoever is there', async () => {
    const ada = await signedIn('admin');
    for (let hour = 0; hour < 165; hour += 11) {
      clock.move(11 * HOUR);
      expect(await seenBy(ada)).toBe('admin@example.com');
    }
    clock.move(3 * HOUR);
    expect(await seenBy(ada)).toBe('UNAUTHENTICATED');
  });

  it('that expires closes its sockets', async () => {
    const open = await page(await signedIn('admin'));
    clock.move(13 * HOUR);
    expect(await open.closed).toBe('4401 EXPIRED');
  });

  it('of one browser is not that of another, of the same person or of somebody else', async () => {
    const [ada, adaToo, max] = [await signedIn('admin'), await signedIn('admin'), await signedIn('marketer')];
    const staysOpen = await page(adaToo);
    await ada.submit({ url: new URL(url), status: 200, text: '<form method="post" action="/sign-out">' }, {});
    expect([await seenBy(ada), await seenBy(adaToo), await seenBy(max)]).toEqual([
      'UNAUTHENTICATED',
      'admin@example.com',
      'marketer@example.com',
    ]);
    staysOpen.leave();
    expect(await staysOpen.closed).toBe('1005');
  });
});

describe('a page of another site', () => {
  it('can do nothing with the cookie that the browser sends along', async () => {
    const cookie = (await signedIn('admin')).cookie(url);
    expect(await asked({ cookie, origin: 'https://evil.example' })).toBe('UNAUTHENTICATED');
    expect(await asked({ cookie, origin: 'null' })).toBe('UNAUTHENTICATED');
    expect(await asked({ cookie, origin: url.replace(/\d+$/, '1') })).toBe('UNAUTHENTICATED');
    expect(await asked({ cookie, origin: url })).toBe('Ada Admin');
    await expect(knock(url, { cookie, origin: 'https://evil.example' }).letIn).rejects.toThrow('1006');
  });

  it('cannot sign anybody out', async () => {
    const ada = await signedIn('admin');
    for (const headers of [{ origin: 'https://evil.example' }, {}])
      expect((await ada.visit(`${url}/sign-out`, { method: 'POST', headers })).status).toBe(403);
    expect(await seenBy(ada)).toBe('admin@example.com');
  });
});

describe('signing out', () => {
  it('ends the session at the provider as well, without its token in an address', async () => {
    const ada = await signedIn('admin');
    const leaving = await ada.open(`${url}/sign-out`, { method: 'POST', headers: { origin: url } });
    expect(leaving.text).toContain(`action="${identity.issuer}/session/end"`);
    const there = await ada.submit(leaving, {});
    const back = await ada.submit(there, { logout: 'yes' });
    expect(back.url.href).toBe(`${url}/`);
    const again = await ada.open(`${url}/sign-in`);
    expect(again.url.origin).toBe(identity.issuer);
    expect(again.text).toContain('name="password"');
    for (const address of ada.visited) expect(address).not.toMatch(/id_token|eyJ/);
  });

  it('is remembered, as is signing in', async () => {
    const max = await signedIn('marketer');
    await max.open(`${url}/sign-out`, { method: 'POST', headers: { origin: url } });
    const actions = `{ auditLog(first: 2) { edges { node { action actorName } } } }`;
    const { data } = await ask<{ auditLog: { edges: { node: object }[] } }>(url, actions);
    expect(data.auditLog.edges.map(({ node }) => node)).toEqual([
      { action: 'SIGNED_OUT', actorName: 'Max Marketer <marketer@example.com>' },
      { action: 'SIGNED_IN', actorName: 'Max Marketer <marketer@example.com>' },
    ]);
  });
});

describe('the rights of somebody who is connected', () => {
  const user = async (who: LocalUser) => {
    const [row] = await source.query('select id from app_user where email = $1', [`${who}@example.com`]);
    return (row as { id: string }).id;
  };

  it('change at once, on every node: the socket is closed and may come again', async () => {
    const max = await signedIn('marketer');
    const open = await page(max, other.app.url());
    const { data } = await ask<{ profiles: { id: string; name: string }[] }>(url, '{ profiles { id name } }');
    const profileIds = data.profiles.filter(({ name }) => name === 'Marketing Admin').map(({ id }) => id);
    const change = `mutation ($input: SetUserProfilesInput!) { setUserProfiles(input: $input) { __typename } }`;
    await ask(url, change, { input: { userId: await user('marketer'), profileIds } });
    expect(await open.closed).toBe('4205 PERMISSIONS_CHANGED');
    const again = await page(max, other.app.url());
    again.leave();
    await source.query('delete from user_profile where user_id = $1', [await user('marketer')]);
  });

  it('end when they are removed', async () => {
    const max = await signedIn('marketer');
    const open = await page(max, other.app.url());
    const remove = `mutation ($input: RemoveUserInput!) { removeUser(input: $input) { __typename } }`;
    await ask(url, remove, { input: { id: await user('marketer') } });
    expect(await open.closed).toBe('4401 REVOKED');
    expect(await seenBy(max)).toBe('UNAUTHENTICATED');
  });
});

describe('a token', () => {
  const create = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
    ... on ApiTokenCreated { secret apiToken { id } } } }`;
  type Created = { createApiToken: { secret: string; apiToken: { id: string } } };

  async function newToken() {
    const expiresAt = new Date(clock.now().getTime() + 24 * HOUR);
    const input = { name: 'Nightly', permissions: ['VIEW_INTEGRATIONS'], expiresAt };
    const { data } = await ask<Created>(url, create, { input });
    const { secret, apiToken } = data.createApiToken;
    return { id: apiToken.id, secret, headers: { authorization: `Bearer ${secret}` } };
  }

  it('lets a program in by header and by the first message of a socket', async () => {
    const { headers } = await newToken();
    expect(await asked(headers)).toBe('Nightly');
    for (const socket of [knock(url, headers), knock(url, {}, headers)]) {
      await socket.letIn;
      socket.leave();
    }
  });

  it('that is revoked is refused from then on, and its sockets are closed on every node', async () => {
    const { id, headers } = await newToken();
    const open = knock(other.app.url(), headers);
    await open.letIn;
    await ask(url, 'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { __typename } }', {
      input: { id },
    });
    expect(await open.closed).toBe('4401 REVOKED');
    expect(await asked(headers)).toBe('UNAUTHENTICATED');
  });

  it('that has expired is refused, and its sockets are closed', async () => {
    const { headers } = await newToken();
    const open = knock(url, headers);
    await open.letIn;
    clock.move(25 * HOUR);
    expect(await open.closed).toBe('4401 EXPIRED');
    expect(await asked(headers)).toBe('UNAUTHENTICATED');
  });

  it('counts before a cookie, so that a program never acts as somebody else', async () => {
    const cookie = (await signedIn('admin')).cookie(url);
    expect(await asked({ cookie, origin: url, ...AS_ADMINISTRATOR })).toBe('Tests');
    expect(await asked({ cookie, origin: url, authorization: `Bearer ${ADMINISTRATOR}x` })).toBe('UNAUTHENTICATED');
  });
});
