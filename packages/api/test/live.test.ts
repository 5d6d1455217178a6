import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { socketsTo, startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { useDatabase } from './support/database';
import { act, initiateSync, sees, settled, startedId, watchSync, type SyncSeen } from './support/syncing';

const OPTIONS = { people: 1_500, ageYears: 1, clockRate: 1_200 };

describe('watching', () => {
  const database = useDatabase();
  let marketo: ServedEmulator;
  let app: TestApp;

  beforeAll(async () => {
    marketo = await startMarketo(OPTIONS);
    app = await startApp(testConfig(database.url, marketo, OPTIONS));
  });

  afterAll(async () => {
    await app.stop();
    await marketo.close();
  });

  it('a sync that does not exist is refused at once', async () => {
    const watched = app.sockets.iterate({
      query: 'subscription { sync(id: "00000000-0000-4000-8000-000000000000") { id } }',
    });
    expect(await watched.next()).toMatchObject({ value: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } });
  });

  it('the integration shows the sync as soon as somebody confirms it', async () => {
    const query =
      'subscription { integration { revision activeSync { id state } latestSync { id } attributes { name } peopleStored } }';
    const watched = app.sockets.iterate<{ integration: { activeSync: { id: string } | null } }>({ query });
    expect(await watched.next()).toMatchObject({
      value: { data: { integration: { activeSync: null, latestSync: null, attributes: [] } } },
    });
    const id = startedId(await initiateSync(app, ['email', 'company']));
    for await (const { data } of watched) if (data?.integration.activeSync?.id === id) break;
    await act(app, 'pauseSync', id);
  });

  it('goes on after the database dropped the connection that listens', async () => {
    const id = await theSync(app);
    const source = await database.dataSource();
    const ended = await source.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like '%feed' and datname = current_database()`,
    );
    expect(ended).toHaveLength(1);
    const watching = sees(app, id, ({ progress }) => progress.peopleStored > 0);
    await act(app, 'resumeSync', id);
    expect((await watching).progress.peopleStored).toBeGreaterThan(0);
  });

  it('shows the last state to somebody who comes when all is over', async () => {
    const id = await theSync(app);
    expect(await settled(app, id)).toMatchObject({ state: 'COMPLETED' });
    const latecomer = socketsTo(app.app.url());
    const { value } = (await watchSync({ sockets: latecomer }, id).next()) as { value: SyncSeen };
    expect(value).toMatchObject({ state: 'COMPLETED', progress: { percent: 100, peopleStored: OPTIONS.people } });
    await latecomer.dispose();
  });
});

describe('the door', () => {
  const database = useDatabase();
  let marketo: ServedEmulator;
  let app: TestApp;

  beforeAll(async () => {
    marketo = await startMarketo({ people: 1 });
    app = await startApp(testConfig(database.url, marketo));
  });

  afterAll(async () => {
    await app.stop();
    await marketo.close();
  });

  it("is closed to sockets that another site's page opens", async () => {
    const socket = new WebSocket(`${app.app.url().replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      origin: 'https://evil.example.com',
    });
    const error = await new Promise<Error>(resolve => socket.once('error', resolve));
    expect(error.message).toContain('401');
  });

  it("is closed to forms that another site's page sends", async () => {
    const response = await fetch(`${app.app.url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ viewer { displayName } }"}',
    });
    expect(response.status).toBe(400);
  });

  it('tells whether the process lives and whether it can work', async () => {
    for (const path of ['healthz', 'readyz', 'metrics'])
      expect((await fetch(`${app.app.url()}/${path}`)).status, path).toBe(200);
  });

  it('tells nothing of a bug but an id', async () => {
    const source = await database.dataSource();
    await source.query(
      'alter table sync_event rename to sync_event_gone; alter table sync rename column percent to percent_gone',
    );
    const { errors } = await app.graphql('{ syncs { totalCount edges { node { id } } } }');
    await source.query(
      'alter table sync rename column percent_gone to percent; alter table sync_event_gone rename to sync_event',
    );
    expect(errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(errors?.[0]?.message).toMatch(/tell your operator this id: [0-9a-f-]{36}$/);
    expect(JSON.stringify(errors)).not.toMatch(/percent|_gone|select/i);
  });
});

async function theSync(app: TestApp): Promise<string> {
  const { data } = await app.graphql<{ integration: { latestSync: { id: string } } }>(
    '{ integration { latestSync { id } } }',
  );
  return data.integration.latestSync.id;
}
