import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_PEOPLE } from '../src/cli/identity/people';
import { seedPeople } from '../src/cli/start/people';
import { createLog } from '../src/platform/log';
import { accessConfig } from './support/access';
import { ADMINISTRATOR } from './support/administrator';
import { ask, startApp, type TestApp } from './support/app';
import { Browser, signIn, startIdentity, type LocalIdentity } from './support/browser';
import { useDatabase } from './support/database';

describe('people who come and go, with the log at its most talkative', () => {
  const database = useDatabase();
  const secrets = new Set<string>();
  const answers: string[] = [];
  let identity: LocalIdentity;
  let app: TestApp;
  let browser: Browser;
  let log = '';

  /** On the way to the provider: whatever it hands out is a secret. */
  const overhear: typeof fetch = async (input, init) => {
    const sent = new Headers(init?.headers).get('authorization')?.replace(/^\w+ /, '');
    if (sent) secrets.add(sent);
    if (init?.body instanceof URLSearchParams || typeof init?.body === 'string')
      for (const name of ['code', 'code_verifier'])
        secrets.add(new URLSearchParams(init.body).get(name) ?? ADMINISTRATOR);
    const answer = await fetch(input, init);
    const text = await answer.clone().text();
    for (const [, , secret = ''] of text.matchAll(/"(access_token|refresh_token|id_token)":"([^"]+)"/g))
      secrets.add(secret);
    return answer;
  };

  beforeAll(async () => {
    identity = await startIdentity();
    const sink = new Writable({
      write(chunk, _encoding, done) {
        log += String(chunk);
        done();
      },
    });
    const config = accessConfig(database.url, identity);
    app = await startApp(config, { fetch: overhear, log: createLog('debug', sink) });
    await seedPeople(database.url);
    const url = app.app.url();
    browser = new Browser();
    for (const { email } of LOCAL_PEOPLE) {
      const page = await signIn(browser, url, email.split('@')[0] as 'admin');
      answers.push(page.text, JSON.stringify(await browser.ask(url, '{ viewer { displayName } }')));
      const bad = new URL(`${url}/sign-in/return?code=c&state=s`);
      answers.push((await browser.open(bad)).text);
      const leaving = await browser.open(`${url}/sign-out`, { method: 'POST', headers: { origin: url } });
      await browser.submit(await browser.submit(leaving, {}), { logout: 'yes' });
    }
    const refused = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer dcs_forged' },
      body: '{"query":"{ viewer { email } }"}',
    });
    answers.push(await refused.text(), JSON.stringify(await ask(url, '{ auditLog { edges { node { message } } } }')));
    for (const cookie of browser.setCookies) secrets.add(/=([^;]*)/.exec(cookie)?.[1] ?? '');
    secrets.add(String(config.identity?.clientSecret)).add(ADMINISTRATOR).add('dcs_forged');
    for (const short of [...secrets].filter(secret => secret.length < 8)) secrets.delete(short);
  });

  afterAll(async () => {
    await app.stop();
    await identity.close();
  });

  it('has many secrets on the way', () => expect(secrets.size).toBeGreaterThan(20));

  it('writes of refusals without a secret or a person', () => {
    expect(log).toContain('A sign-in was refused.');
    for (const secret of secrets) expect(log).not.toContain(secret);
    for (const { email, name, subject } of LOCAL_PEOPLE)
      for (const personal of [email, name, subject]) expect(log).not.toContain(personal);
  });

  it('answers without a secret', () => {
    for (const secret of secrets) for (const answer of answers) expect(answer).not.toContain(secret);
  });

  it('puts no token, verifier, session or client secret into an address', () => {
    const inAddresses = new Set(browser.visited.flatMap(address => [...new URL(address).searchParams.values()]));
    const codes = browser.visited.flatMap(address => new URL(address).searchParams.get('code') ?? []);
    for (const secret of secrets) if (!codes.includes(secret)) expect(inAddresses).not.toContain(secret);
    for (const address of browser.visited) expect(address).not.toMatch(/example\.com|eyJ/);
  });
});
