import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from './support/database';
import { startApp, type TestApp } from './support/app';
import { Browser, signIn, startIdentity, type LocalIdentity } from './support/browser';
import { seedPeople } from '../src/cli/start/people';
import { accessConfig } from './support/access';

const VIEWER = '{ viewer { displayName permissions } }';
type Viewer = Readonly<{ viewer: { displayName: string; permissions: readonly string[] } }>;

describe('signing in', () => {
  const database = useDatabase();
  let identity: LocalIdentity;
  let app: TestApp;
  let url: string;

  beforeAll(async () => {
    identity = await startIdentity();
    app = await startApp(accessConfig(database.url, identity));
    url = app.app.url();
    await seedPeople(database.url);
  });

  afterAll(async () => {
    await app.stop();
    await identity.close();
  });

  it('brings a person back to where they were going', async () => {
    const browser = new Browser();
    const page = await signIn(browser, url, 'admin', '/integrations?from=mail');
    expect(page.url.href).toBe(`${url}/integrations?from=mail`);
    const { data, errors } = await browser.ask<Viewer>(url, VIEWER);
    expect(errors).toBeUndefined();
    expect(data.viewer).toMatchObject({
      displayName: 'Ada Admin',
      permissions: expect.arrayContaining(['MAP_ORGANIZATION']) as never,
    });
  });
});
