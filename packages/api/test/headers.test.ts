import { describe, expect, it } from 'vitest';
import { accessConfig } from './support/access';
import { startApp } from './support/app';
import { useDatabase } from './support/database';

const database = useDatabase();

async function headersOf(path: string, more: Record<string, string> = {}): Promise<Headers> {
  const app = await startApp(accessConfig(database.url, null, more));
  const { headers } = await fetch(`${app.app.url()}${path}`, { redirect: 'manual' });
  await app.stop();
  return headers;
}

describe('every answer', () => {
  it.each(['/graphql?query={__typename}', '/sign-in', '/graphiql'])(
    '%s tells browsers to load nothing from elsewhere, to show it in no frame and to guess no type',
    async path => {
      const headers = await headersOf(path);
      expect(headers.get('content-security-policy')).toMatch(
        /object-src 'none'.*frame-ancestors 'none'.*base-uri 'none'/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toMatch(/same-origin|no-referrer/);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('of the API is kept in no cache', async () => {
    expect((await headersOf('/graphql?query={__typename}')).get('cache-control')).toContain('no-store');
  });

  it('holds browsers to https where people come by it, and only there', async () => {
    const secure = await headersOf('/sign-in', { PUBLIC_URL: 'https://sync.example.com' });
    expect(secure.get('strict-transport-security')).toMatch(/max-age=31536000; includeSubDomains/);
    expect((await headersOf('/sign-in')).get('strict-transport-security')).toBeNull();
  });
});

describe('an answer to what cannot be read', () => {
  it('says so, and nothing of how we look inside', async () => {
    const app = await startApp(accessConfig(database.url, null));
    const response = await fetch(`${app.app.url()}/syncs/%ff/certificate.csv`);
    expect([response.status, await response.text()]).toEqual([400, 'Bad Request\n']);
    await app.stop();
  });
});

describe('an answer during an outage', () => {
  it('holds an id for the operator, and nothing of how we look inside', async () => {
    const app = await startApp(accessConfig(database.url, null));
    const source = await database.dataSource();
    await source.query('alter table session rename to away');
    const response = await fetch(`${app.app.url()}/graphiql`, { headers: { cookie: 'dcs_session=x' } });
    await source.query('alter table away rename to session');
    expect([response.status, await response.text()]).toEqual([500, expect.stringMatching(/this id: [-\da-f]{36}\n$/)]);
    await app.stop();
  });
});
