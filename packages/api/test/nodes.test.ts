import type { Client } from 'graphql-ws';
import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { admitAdministrator, AS_ADMINISTRATOR } from './support/administrator';
import { ask, socketsTo, startMarketo, testEnvironment } from './support/app';
import { useDatabase } from './support/database';
import { buildNode, startNode, type RunningNode } from './support/node';
import { sees, SYNC, watchSync, type SyncSeen } from './support/syncing';

const PEOPLE = 6_000;
const OPTIONS = { people: PEOPLE, ageYears: 1, clockRate: 150 };
const WATCHERS = 300;

describe('several nodes on one database', () => {
  const database = useDatabase();
  const running: RunningNode[] = [];
  let marketo: ServedEmulator;

  beforeAll(async () => {
    await buildNode();
    marketo = await startMarketo(OPTIONS);
    await admitAdministrator(database.url);
  });

  afterAll(async () => {
    await Promise.all(running.map(node => node.kill()));
    await marketo.close();
  });

  async function start(): Promise<RunningNode> {
    const environment = testEnvironment(database.url, marketo, OPTIONS);
    const node = await startNode({ ...environment, SOCKETS_PER_PERSON: '1000', SUBSCRIPTIONS_PER_PERSON: '1000' });
    running.push(node);
    return node;
  }

  it('hundreds who watch see revisions only rise, and the end, when the node that works is killed with -9', async () => {
    const worker = await start();
    const id = await initiate(worker.url);
    await seenBy(worker.url, id, ({ state }) => state !== 'QUEUED');
    const others = await Promise.all([start(), start()]);
    const clients = Array.from({ length: WATCHERS }, (_, at) => socketsTo(others[at % 2]!.url));
    const watched = clients.map(client => watchToTheEnd(client, id));
    for (const { begun } of watched) await begun;
    await worker.kill();
    for (const revisions of await Promise.all(watched.map(({ revisions }) => revisions))) {
      expect(revisions.length).toBeGreaterThan(1);
      expect(revisions).toEqual(revisions.toSorted((one, other) => one - other));
    }
    for (const client of clients) client.terminate();
  }, 120_000);

  it('whoever watched on a node that is drained for a deploy goes on elsewhere, with the present state first', async () => {
    const [leaving, staying] = [await start(), await start()];
    const id = await latest(staying.url);
    const urls = [leaving.url, staying.url];
    const client = createClient({
      url: () => `${(urls.length > 1 ? urls.shift() : urls[0])?.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: AS_ADMINISTRATOR,
      // As it comes: a standard client retries what it takes for passing.
      retryWait: () => Promise.resolve(),
    });
    const closings: number[] = [];
    client.on('closed', event => closings.push((event as { code: number }).code));
    const watching = watchSync({ sockets: client }, id);
    await watching.next();
    const again = watching.next();
    await leaving.drain();
    expect((await again).value).toMatchObject({ id, state: 'COMPLETED' });
    expect(closings).toEqual([1012]);
    await client.dispose();
  });

  it('people are counted across nodes, once each, and not when their node is gone', async () => {
    const [here, there] = [await start(), await start()];
    const id = await latest(here.url);
    const [first, second] = [socketsTo(here.url), socketsTo(there.url, await anotherProgram(here.url))];
    const numbers = watchers(first, id);
    await until(numbers, 1);
    const others = watchers(second, id);
    await until(others, 2);
    const third = socketsTo(there.url);
    await until(watchers(third, id), 2);
    await until(numbers, 2);
    await there.kill();
    await until(numbers, 1);
    for (const client of [first, second, third]) client.terminate();
  }, 90_000);
});

/** Every revision until the end, from the first answer on. */
function watchToTheEnd(client: Client, id: string): { begun: Promise<void>; revisions: Promise<number[]> } {
  let begin = (): void => undefined;
  const begun = new Promise<void>(resolve => (begin = resolve));
  const watch = async (): Promise<number[]> => {
    const revisions: number[] = [];
    for await (const { revision, state } of watchSync({ sockets: client }, id)) {
      revisions.push(revision);
      begin();
      if (state === 'COMPLETED') return revisions;
    }
    throw new Error('the subscription ended before the sync');
  };
  return { begun, revisions: watch() };
}

async function* watchers(client: Client, id: string): AsyncGenerator<number> {
  const query = 'subscription ($id: ID!) { sync(id: $id) { watchers } }';
  const sights = client.iterate<{ sync: { watchers: number } }>({ query, variables: { id } });
  for await (const { data } of sights) yield data?.sync.watchers ?? -1;
}

/** Goes on listening, until it hears the number. */
async function until(numbers: AsyncGenerator<number>, wanted: number): Promise<void> {
  for (;;) {
    const { value, done } = await numbers.next();
    if (done) throw new Error('the subscription ended');
    if (value === wanted) return;
  }
}

async function seenBy(url: string, id: string, holds: (sync: SyncSeen) => boolean): Promise<void> {
  const sockets = socketsTo(url);
  await sees({ sockets }, id, holds);
  await sockets.dispose();
}

async function anotherProgram(url: string): Promise<{ authorization: string }> {
  const create = `mutation { createApiToken(input: { name: "Another", permissions: [VIEW_INTEGRATIONS],
    expiresAt: "${new Date(Date.now() + 3_600_000).toISOString()}" }) { ... on ApiTokenCreated { secret } } }`;
  const { data } = await ask<{ createApiToken: { secret: string } }>(url, create);
  return { authorization: `Bearer ${data.createApiToken.secret}` };
}

async function initiate(url: string): Promise<string> {
  for (;;) {
    const { data } = await ask<{ initiateSync: { id?: string } }>(
      url,
      `mutation ($input: InitiateSyncInput!) { initiateSync(input: $input) { ...Seen } } ${SYNC}`,
      { input: { fieldNames: ['email', 'company'] } },
    );
    if (data.initiateSync.id !== undefined) return data.initiateSync.id; // Until the node has connected Marketo.
  }
}

async function latest(url: string): Promise<string> {
  const { data } = await ask<{ integration: { latestSync: { id: string } } }>(
    url,
    '{ integration { latestSync { id } } }',
  );
  return data.integration.latestSync.id;
}
