import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedServer, type EmbeddedServer } from '../src/platform/db/embeddedServer';
import { databaseUrl, ensureDatabase } from '../src/platform/db/ensureDatabase';
import { startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { startRelay, type Relay } from './support/relay';
import { act, initiateSync, startedId } from './support/syncing';

const QUICK = { fsync: 'off', full_page_writes: 'off' };

describe('a database that is restarted under people who watch', () => {
  let folder: string;
  let server: EmbeddedServer;
  let relay: Relay;
  let marketo: ServedEmulator;
  let app: TestApp;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dynamic-chat-sync-outage-'));
    await chmod(folder, 0o711);
    server = await startEmbeddedServer(folder, QUICK);
    await ensureDatabase(server.url, 'outage');
    relay = await startRelay(server.port);
    marketo = await startMarketo({ people: 300, clockRate: 60 });
    const url = new URL(databaseUrl(server.url, 'outage'));
    url.port = String(relay.port);
    app = await startApp(testConfig(url.href, marketo, { clockRate: 60 }));
  });

  afterAll(async () => {
    await app.stop();
    await marketo.close();
    relay.stop();
    await server.stop();
    if (!server.dataFolder.startsWith(folder)) await rm(dirname(server.dataFolder), { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });

  it('shows them what happened since, without a new subscription and without anybody doing anything', async () => {
    const id = startedId(await initiateSync(app, ['email']));
    const query = 'subscription ($id: ID!) { sync(id: $id) { state revision watchers } }';
    const sights = app.sockets.iterate<{ sync: { state: string; watchers: number } }>({ query, variables: { id } });
    await until(sights, data => data?.sync.watchers === 1);
    await server.stop();
    server = await startEmbeddedServer(folder, QUICK);
    relay.leadTo(server.port);
    await paused(app, id);
    // The tables of who watches were emptied by the restart where it was a crash, and are filled again.
    await until(sights, data => data?.sync.state === 'PAUSED' && data.sync.watchers === 1);
    expect((await act(app, 'cancelSync', id)).__typename).toBe('Sync');
    await until(sights, data => data?.sync.state === 'CANCELLED');
  });
});

async function until<T>(
  sights: AsyncIterableIterator<{ data?: T | null }>,
  holds: (data: T | null | undefined) => boolean,
): Promise<void> {
  for (;;) {
    const { value, done } = (await sights.next()) as IteratorResult<{ data?: T | null }, undefined>;
    if (done) throw new Error('the subscription ended');
    if (holds(value.data)) return;
  }
}

/** As soon as the database answers again. */
async function paused(app: TestApp, id: string): Promise<void> {
  const query = `mutation { pauseSync(input: { id: "${id}" }) { __typename } }`;
  for (;;) {
    const { data } = await app.graphql<{ pauseSync: { __typename: string } } | null>(query);
    if (data?.pauseSync.__typename === 'Sync') return;
  }
}
