import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessConfig } from './support/access';
import { startApp, type TestApp } from './support/app';
import { startIdentity, type LocalIdentity } from './support/browser';
import { useDatabase } from './support/database';

const PUBLIC = 'https://chat.example.com';

describe('behind a proxy, under a name of its own', () => {
  const database = useDatabase();
  let identity: LocalIdentity;
  let app: TestApp;

  beforeAll(async () => {
    identity = await startIdentity();
    const more = { PUBLIC_URL: PUBLIC, TRUSTED_PROXIES: '127.0.0.1, ::1' };
    app = await startApp(accessConfig(database.url, identity, more));
  });

  afterAll(async () => {
    await app.stop();
    await identity.close();
  });

  function asked(path: string, headers: Record<string, string>): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const sent = request(`${app.app.url()}${path}`, { headers }, response => resolve(response.resume()));
      sent.once('error', reject).end();
    });
  }

  it('people come back from the provider to that name, by https, with a cookie of it alone', async () => {
    const { statusCode, headers } = await asked('/sign-in?to=/integrations', { host: 'chat.example.com' });
    expect(statusCode).toBe(303);
    const there = new URL(headers.location ?? '');
    expect(there.origin).toBe(identity.issuer);
    expect(there.searchParams.get('redirect_uri')).toBe(`${PUBLIC}/sign-in/return`);
    expect(there.searchParams.get('code_challenge_method')).toBe('S256');
    expect(headers['set-cookie']?.join()).toMatch(/^__Host-dcs_sign_in_\S+=\S+; .*HttpOnly; Secure; SameSite=Lax$/);
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d+/);
  });

  it('people who came by another name are led to that one first', async () => {
    const { statusCode, headers } = await asked('/sign-in?to=/integrations', { host: 'localhost:4000' });
    expect([statusCode, headers.location]).toEqual([303, `${PUBLIC}/sign-in?to=%2Fintegrations`]);
    expect((await asked('/sign-in', { host: 'evil.example' })).statusCode).toBe(421);
  });

  it('sign-ins are counted for each address that the proxy tells', async () => {
    const from = (address: string) => asked('/sign-in', { host: 'chat.example.com', 'x-forwarded-for': address });
    for (let attempt = 0; attempt < 61; attempt++) await from('203.0.113.7');
    expect((await from('203.0.113.7')).statusCode).toBe(429);
    expect((await from('198.51.100.9')).statusCode).toBe(303);
    // Who puts an address of their own before it is still told apart by the one that the proxy added.
    expect((await from('198.51.100.1, 203.0.113.7')).statusCode).toBe(429);
  });
});
