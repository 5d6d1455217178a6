import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLES_LOCK } from '../src/person/personTables.store';
import { polled, startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { useDatabase } from './support/database';
import { act, initiateSync, settled, startedId, type Outcome } from './support/syncing';

describe('disconnecting Marketo', () => {
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

  const disconnect = (munchkinId: string): Promise<Outcome> => disconnectFrom(app, munchkinId);
  const name = (): Promise<string> => nameIn(app);

  const counted = async (): Promise<object> => {
    const source = await database.dataSource();
    const tables = ['integration', 'field', 'attribute', 'sync', 'slice', 'sync_event'];
    const counts = tables.map(table => `(select count(*)::int from ${table}) as ${table}`).join(', ');
    const [row] = await source.query(
      `select ${counts}, (select count(*)::int from pg_namespace where nspname like 'integration\\_%') as schemas`,
    );
    return row;
  };

  it('wants the name of what is connected', async () => {
    expect(await name()).toBe(new URL(marketo.url).host);
    for (const wrong of ['', 'yes', '123-ABC-456'])
      expect((await disconnect(wrong)).__typename).toBe('WrongConfirmation');
  });

  it('is refused while a sync is active, paused ones included', async () => {
    const id = startedId(await initiateSync(app, ['email']));
    await act(app, 'pauseSync', id);
    expect(await disconnect(await name())).toMatchObject({ __typename: 'SyncStillActive', sync: { id } });
    await act(app, 'cancelSync', id);
    await settled(app, id);
  });

  it('deletes the people and all that belongs to them, and remembers who did', async () => {
    const id = startedId(await initiateSync(app, ['email']));
    expect(await settled(app, id)).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: 300 } });
    const typed = await name();
    expect(await disconnect(` ${typed.toUpperCase()} `)).toMatchObject({
      __typename: 'MarketoDisconnected',
      munchkinId: typed,
    });
    expect(Object.values(await counted())).toEqual([0, 0, 0, 0, 0, 0, 0]);
    type Told = { auditLog: { edges: { node: { action: string; message: string } }[] } };
    const { data } = await app.graphql<Told>('{ auditLog { edges { node { action message } } } }');
    expect(data.auditLog.edges.map(({ node }) => node.action)).toEqual([
      'MARKETO_DISCONNECTED',
      'SYNC_CONFIRMED',
      'SYNC_CANCELLED',
      'SYNC_PAUSED',
      'SYNC_CONFIRMED',
      'MARKETO_CONNECTED',
    ]);
    expect(data.auditLog.edges[1]?.node.message).toBe('Confirmed a sync of 1 attribute: email.');
    expect((await disconnect(typed)).__typename).toBe('NotConnected');
  });
});

describe('disconnecting Marketo while the people are being refreshed', () => {
  const database = useDatabase();

  it('leaves no tables behind, although the refresh was about to make them ready', async () => {
    const marketo = await startMarketo({ people: 300 });
    const app = await startApp(testConfig(database.url, marketo));
    await settled(app, startedId(await initiateSync(app, ['email'])));
    const source = await database.dataSource();
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    await runner.query('select pg_advisory_xact_lock($1, 1)', [TABLES_LOCK]);
    const waiting = 'select count(*)::int as waiting from pg_locks where classid = $1 and not granted';
    await source.query('update refresh set next_at = now()');
    for await (const [row] of polled(() => source.query(waiting, [TABLES_LOCK]))) if (row.waiting > 0) break;
    expect(await disconnectFrom(app, await nameIn(app))).toMatchObject({ __typename: 'MarketoDisconnected' });
    await runner.rollbackTransaction();
    await runner.release();
    await app.stop(); // Which waits for the refresh.
    await marketo.close();
    expect(await source.query("select nspname from pg_namespace where nspname like 'integration\\_%'")).toEqual([]);
  });
});

async function disconnectFrom(app: TestApp, munchkinId: string): Promise<Outcome> {
  const query = `mutation ($input: DisconnectMarketoInput!) { disconnectMarketo(input: $input) {
    __typename ... on MarketoDisconnected { munchkinId } ... on SyncStillActive { sync { id } } ... on Refusal { message } } }`;
  const { data } = await app.graphql<{ disconnectMarketo: Outcome }>(query, { input: { munchkinId } });
  return data.disconnectMarketo;
}

async function nameIn(app: TestApp): Promise<string> {
  type Told = { integration: { confirmationName: string } };
  return (await app.graphql<Told>('{ integration { confirmationName } }')).data.integration.confirmationName;
}
