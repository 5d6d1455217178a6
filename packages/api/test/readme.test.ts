import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AS_ADMINISTRATOR } from './support/administrator';
import { startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { useDatabase } from './support/database';

const README = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');

/** The operation of that name, as it stands in the README. */
function example(name: string): string {
  const blocks = [...README.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const found = blocks.find(block => new RegExp(`^(query|mutation|subscription) ${name}\\b`).test(block));
  if (found === undefined) throw new Error(`the README has no example ${name}`);
  return found;
}

describe('the examples of the README', () => {
  const database = useDatabase();
  let marketo: ServedEmulator;
  let app: TestApp;

  beforeAll(async () => {
    marketo = await startMarketo({ people: 300 });
    app = await startApp(testConfig(database.url, marketo));
  });

  afterAll(async () => {
    await app.stop();
    await marketo.close();
  });

  it('ask for fields, start a sync, and watch it to its end', async () => {
    const fields = await app.graphql<{ fields: { edges: { node: { name: string } }[] } }>(example('Fields'));
    expect(fields.errors).toBeUndefined();
    expect(fields.data.fields.edges.map(({ node }) => node.name)).toContain('company');

    const confirmed = await app.graphql<{ initiateSync: { __typename: string; id: string } }>(example('Confirm'));
    expect(confirmed.data.initiateSync).toMatchObject({ __typename: 'Sync', state: 'QUEUED' });

    const variables = { id: confirmed.data.initiateSync.id };
    for await (const { data, errors } of app.sockets.iterate<{
      sync: { state: string; progress: { percent: number } };
    }>({ query: example('Watch'), variables })) {
      expect(errors).toBeUndefined();
      if (data?.sync.state !== 'COMPLETED') continue;
      expect(data.sync.progress.percent).toBe(100);
      break;
    }
  });

  it('ask with curl for what is stored', async () => {
    const body = /-d '(\{"query".*\})'/.exec(README)?.[1] ?? '';
    const response = await fetch(`${app.app.url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...AS_ADMINISTRATOR },
      body,
    });
    expect(await response.json()).toMatchObject({
      data: { integration: { peopleStored: 300, latestSync: { state: 'COMPLETED' } } },
    });
  });
});
