import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPeople } from '../src/cli/start/people';
import { accessConfig } from './support/access';
import { startApp, type TestApp } from './support/app';
import { Browser, signIn, startIdentity, type LocalIdentity } from './support/browser';
import { useDatabase } from './support/database';
import { MovedClock } from './support/movedClock';

const VIEWER = '{ viewer { displayName permissions } }';
const MINUTE = 60_000;

type Viewer = Readonly<{ viewer: { displayName: string; permissions: readonly string[] } | null }>;

const database = useDatabase();
const clock = new MovedClock();
let identity: LocalIdentity;
let app: TestApp;
let url: string;

beforeAll(async () => {
  identity = await startIdentity();
  app = await startApp(accessConfig(database.url, identity), { clock });
  url = app.app.url();
  await seedPeople(database.url);
});

afterAll(async () => {
  await app.stop();
  await identity.close();
});

/** As far as the address that the provider sends the browser back to; it is not opened. `meddle` with what is asked. */
async function answerFor(browser: Browser, meddle: (asked: URL) => void = () => undefined): Promise<URL> {
  const begun = await browser.visit(`${url}/sign-in?to=/integrations`);
  const asked = new URL(begun.headers.get('location')!);
  meddle(asked);
  const page = await browser.open(asked);
  const body = new URLSearchParams({ email: 'admin@example.com', password: 'demo' });
  let step = await browser.visit(page.url, { method: 'POST', body });
  for (;;) {
    const location = new URL(step.headers.get('location') ?? '', page.url);
    if (location.origin === url) return location;
    step = await browser.visit(location);
  }
}

async function isSignedIn(browser: Browser): Promise<boolean> {
  const { data } = await browser.ask<Viewer | null>(url, VIEWER);
  return data?.viewer != null;
}

describe('signing in', () => {
  it('brings a person back to where they were going', async () => {
    const browser = new Browser();
    const page = await signIn(browser, url, 'admin', '/integrations?from=mail');
    expect(page.url.href).toBe(`${url}/integrations?from=mail`);
    const { data } = await browser.ask<Viewer>(url, VIEWER);
    expect(data.viewer?.displayName).toBe('Ada Admin');
    expect(data.viewer?.permissions).toContain('MAP_ORGANIZATION');
  });

  it('goes straight through for somebody who is signed in at the provider', async () => {
    const browser = new Browser();
    await signIn(browser, url, 'marketer');
    browser.forget(url);
    const page = await browser.open(`${url}/sign-in?to=/integrations`);
    expect(page.url.href).toBe(`${url}/integrations`);
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('gives a marketer what their profile says, and nothing to whom no profile includes', async () => {
    const [max, nia] = [new Browser(), new Browser()];
    await signIn(max, url, 'marketer');
    await signIn(nia, url, 'newcomer');
    expect((await max.ask<Viewer>(url, VIEWER)).data.viewer?.permissions).toEqual(['VIEW_INTEGRATIONS']);
    expect((await nia.ask<Viewer>(url, VIEWER)).data.viewer?.permissions).toEqual([]);
    expect((await nia.ask(url, '{ integration { id } }')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('works in two tabs that begin at the same time', async () => {
    const browser = new Browser();
    const [one, two] = [await browser.visit(`${url}/sign-in?to=/one`), await browser.visit(`${url}/sign-in?to=/two`)];
    const credentials = { email: 'admin@example.com', password: 'demo' };
    const first = await browser.submit(await browser.open(one.headers.get('location')!), credentials);
    expect(first.url.pathname).toBe('/one');
    const second = await browser.open(two.headers.get('location')!);
    expect(second.url.pathname).toBe('/two');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads to %s',
    async to => {
      const page = await signIn(new Browser(), url, 'admin', to);
      expect(page.url.href).toBe(`${url}/`);
    },
  );

  it('asks in the language that the app is used in, else in that of the browser', async () => {
    const lang = async (query: string, wanted: string) => {
      const headers = { 'accept-language': wanted };
      const begun = await new Browser().visit(`${url}/sign-in${query}`);
      const browser = new Browser();
      const asked = await browser.visit(begun.headers.get('location')!);
      const page = await browser.visit(new URL(asked.headers.get('location')!, identity.issuer), { headers });
      return /<html lang="(\w+)"/.exec(await page.text())?.[1];
    };
    expect([await lang('?lang=fr', 'en'), await lang('?lang=en', 'fr')]).toEqual(['fr', 'en']);
    expect([await lang('', 'fr'), await lang('?lang=tlh', 'de')]).toEqual(['fr', 'en']);
  });

  it('asks again after a wrong password, and says so', async () => {
    const browser = new Browser();
    const page = await browser.open(`${url}/sign-in`);
    const again = await browser.submit(page, { email: 'admin@example.com', password: '<demo>' });
    expect(again.status).toBe(401);
    expect(again.text).toContain('role="alert"');
    expect(again.text).toContain('value="admin@example.com"');
    expect((await browser.submit(again, { email: 'ADMIN@example.com ', password: 'demo' })).url.origin).toBe(url);
  });
});

describe('an answer that is not to be believed', () => {
  it('with another state is refused', async () => {
    const browser = new Browser();
    const answer = await answerFor(browser);
    const state = answer.searchParams.get('state')!;
    answer.searchParams.set('state', `${state.slice(0, -1)}${state.endsWith('A') ? 'B' : 'A'}`);
    const { status, text } = await browser.open(answer);
    expect(status).toBe(400);
    expect(text).toContain('could not be trusted');
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('with another code is refused', async () => {
    const browser = new Browser();
    const answer = await answerFor(browser);
    answer.searchParams.set('code', 'another');
    expect((await browser.open(answer)).status).toBe(400);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it.each([
    ['nonce', 'another'],
    ['code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
  ])('to a question with another %s is refused', async (name, value) => {
    const browser = new Browser();
    const answer = await answerFor(browser, asked => asked.searchParams.set(name, value));
    expect((await browser.open(answer)).status).toBe(400);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('from another issuer is refused', async () => {
    const browser = new Browser();
    const answer = await answerFor(browser);
    answer.searchParams.set('iss', 'https://evil.example');
    expect((await browser.open(answer)).status).toBe(400);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('that was used already is refused, although the browser kept its cookie', async () => {
    const browser = new Browser();
    const answer = await answerFor(browser);
    const cookie = browser.cookie(url);
    expect((await browser.open(answer)).url.pathname).toBe('/integrations');
    expect((await browser.open(answer)).text).toContain('was used already');
    const replayed = await fetch(answer, { headers: { cookie }, redirect: 'manual' });
    expect(replayed.status).toBe(400);
    expect(replayed.headers.getSetCookie().join()).not.toContain('dcs_session');
  });

  it('that was asked for by another browser is refused', async () => {
    const [ada, eve] = [new Browser(), new Browser()];
    const answer = await answerFor(ada);
    expect((await eve.open(answer)).text).toContain('not begun in this browser');
    expect(await isSignedIn(eve)).toBe(false);
  });

  it('that belongs to the attempt of another browser is refused', async () => {
    const [ada, eve] = [new Browser(), new Browser()];
    await answerFor(eve);
    const answer = await answerFor(ada);
    const forged = `dcs_sign_in_${answer.searchParams.get('state')!.slice(0, 12)}=${eve.cookie(url).split('=')[1]}`;
    expect((await fetch(answer, { headers: { cookie: forged }, redirect: 'manual' })).status).toBe(400);
  });

  it('that comes too late is refused', async () => {
    const browser = new Browser();
    const answer = await answerFor(browser);
    clock.move(11 * MINUTE);
    const { status, text } = await browser.open(answer);
    clock.move(-11 * MINUTE);
    expect([status, text.includes('took too long')]).toEqual([400, true]);
  });

  it('that says no leads back to the beginning, in the browser’s language', async () => {
    const browser = new Browser();
    const { searchParams } = await answerFor(browser);
    const no = `${url}/sign-in/return?error=access_denied&state=${searchParams.get('state')}&iss=${searchParams.get('iss')}`;
    const page = await browser.open(no, { headers: { 'accept-language': 'fr-CH, en;q=0.5' } });
    expect(page.status).toBe(403);
    expect(page.text).toContain('<html lang="fr">');
    expect(page.text).toContain('href="/sign-in?to=%2Fintegrations"');
  });
});

describe('many who try', () => {
  it('200 times a minute from one address are refused with a sentence', async () => {
    const busy = await startApp(accessConfig(database.url, identity));
    const browser = new Browser();
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 200; attempt++)
      statuses.push((await browser.visit(`${busy.app.url()}/sign-in`)).status);
    expect(statuses[0]).toBe(303);
    expect(statuses.filter(status => status === 303).length).toBeLessThanOrEqual(60);
    const refused = await browser.visit(`${busy.app.url()}/sign-in`);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('Wait a minute');
    // Its own requests stay small: attempts that led nowhere are forgotten.
    expect(browser.cookie(busy.app.url()).length).toBeLessThan(8_000);
    await busy.stop();
  });
});

describe('a provider', () => {
  it('that is away is said to be, and is found once it is back', async () => {
    const away = await startApp(
      accessConfig(database.url, {
        ...identity,
        environment: { ...identity.environment, OIDC_ISSUER: 'http://localhost:1' },
      }),
    );
    const page = await new Browser().open(`${away.app.url()}/sign-in`);
    expect([page.status, page.text.includes('does not answer')]).toEqual([503, true]);
    await away.stop();
  });

  it('that nobody named is said to be missing', async () => {
    const none = await startApp(accessConfig(database.url, null));
    const page = await new Browser().open(`${none.app.url()}/sign-in`);
    expect([page.status, page.text.includes('OIDC_ISSUER')]).toEqual([503, true]);
    await none.stop();
  });

  it('whose documents belong to another issuer is not believed', async () => {
    const metadata = { issuer: 'https://other.example', authorization_endpoint: 'https://other.example/authorize' };
    const liar = createServer((_request, response) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(metadata)),
    );
    await new Promise<void>(resolve => liar.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(liar.address() as AddressInfo).port}`;
    const fooled = await startApp(
      accessConfig(database.url, { ...identity, environment: { ...identity.environment, OIDC_ISSUER: issuer } }),
    );
    expect((await new Browser().open(`${fooled.app.url()}/sign-in`)).status).toBe(503);
    await fooled.stop();
    await new Promise(resolve => liar.close(resolve));
  });
});
