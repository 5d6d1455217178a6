import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { polled, startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { emptied, useDatabase } from './support/database';
import { act, initiateSync, sees, settled, startedId, type SyncSeen } from './support/syncing';

const FIELDS = ['email', 'firstName'];

/** Slow enough that a person can act while a sync is under way. */
const SLOWLY = { people: 1_000, ageYears: 1, clockRate: 600 };

describe('a person in control of a sync', () => {
  const database = useDatabase();
  let marketo: ServedEmulator;
  let app: TestApp;
  let id: string;

  beforeEach(async () => {
    await emptied(database);
    marketo = await startMarketo(SLOWLY);
    app = await startApp(testConfig(database.url, marketo, SLOWLY));
    id = startedId(await initiateSync(app, FIELDS));
    await sees(app, id, ({ progress }) => progress.peopleStored > 0);
  });

  afterEach(async () => {
    await app.stop();
    await marketo.close();
  });

  it('pauses it at once; it stays paused over a restart, and goes on when resumed', async () => {
    expect(await act(app, 'pauseSync', id)).toMatchObject({ state: 'PAUSED', allowedActions: ['RESUME', 'CANCEL'] });
    const paused = await sees(app, id, ({ state }) => state === 'PAUSED');
    await app.stop();
    app = await startApp(testConfig(database.url, marketo, SLOWLY));
    const stillPaused = await sees(app, id, () => true);
    expect(stillPaused).toMatchObject({ state: 'PAUSED', progress: { peopleStored: paused.progress.peopleStored } });

    expect(await act(app, 'resumeSync', id)).toMatchObject({ state: 'QUEUED' });
    expect(await settled(app, id)).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: 1_000 } });
    expect(await exportsMade(marketo)).toBe(await slices(app, id));
  });

  it('cancels it, and nothing is left in the queue of Marketo', async () => {
    expect(await act(app, 'cancelSync', id)).toMatchObject({ state: 'CANCELLING' });
    const cancelled = await settled(app, id);
    expect(cancelled).toMatchObject({ state: 'CANCELLED', allowedActions: [] });
    expect(new Set(cancelled.slices.map(({ state }) => state))).toEqual(new Set(['LOADED', 'PLANNED']));
    // One that was being made at that moment is cancelled as soon as its id is heard.
    for await (const left of polled(() => unended(marketo))) if (left.length === 0) break;
  });

  it('starts it again after a cancel, with the locked fields, from what was loaded', async () => {
    await act(app, 'cancelSync', id);
    const cancelled = await settled(app, id);
    const inVain = (await exportsMade(marketo)) - loaded(cancelled);
    expect(await initiateSync(app, ['email'])).toMatchObject({ __typename: 'SelectionLocked', locked: ['firstName'] });

    const again = startedId(await initiateSync(app, [...FIELDS].reverse()));
    const first = await sees(app, again, () => true);
    expect(loaded(first)).toBeGreaterThanOrEqual(loaded(cancelled));
    const ended = await settled(app, again);
    expect(ended).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: 1_000, percent: 100 } });
    expect(await exportsMade(marketo)).toBe(ended.slices.length + inVain);
  });

  it('starts it again with more fields, and then everybody has those too', async () => {
    await act(app, 'cancelSync', id);
    await settled(app, id);
    const again = startedId(await initiateSync(app, [...FIELDS, 'lastName']));
    expect(await settled(app, again)).toMatchObject({
      state: 'COMPLETED',
      progress: { peopleStored: 1_000, percent: 100 },
    });
    const [row] = await (
      await database.dataSource()
    ).query('select count(a3)::int as named, count(*)::int as people from integration_1.person');
    expect(row).toMatchObject({ people: 1_000 });
    expect(row.named).toBeGreaterThan(500);
  });

  it('enters a rotated secret, and the sync that waits for it goes on at once', async () => {
    await act(app, 'pauseSync', id);
    const source = await database.dataSource();
    await source.query("update integration set sealed_secret = 'no longer to be opened'");
    await act(app, 'resumeSync', id);
    const waiting = await sees(app, id, ({ wait }) => wait?.reason === 'CREDENTIALS_REFUSED');
    expect(waiting.wait).toMatchObject({ whoCanAct: 'INTEGRATION_MANAGER' });
    const input = {
      endpoint: marketo.url,
      identity: `${marketo.url}/identity`,
      clientId: 'id',
      clientSecret: 'secret',
    };
    await app.graphql('mutation ($input: ConnectMarketoInput!) { connectMarketo(input: $input) { __typename } }', {
      input,
    });
    expect(await settled(app, id)).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: 1_000 } });
  });

  it('is told what is possible instead when an action is not', async () => {
    expect(await act(app, 'resumeSync', id)).toMatchObject({
      __typename: 'ActionNotAllowed',
      can: ['PAUSE', 'CANCEL'],
    });
    expect(await act(app, 'retrySync', id)).toMatchObject({ __typename: 'ActionNotAllowed' });
    expect(await act(app, 'pauseSync', 'no-such-id')).toMatchObject({ __typename: 'SyncNotFound' });
  });

  it('may click twice: the second pause finds it done', async () => {
    const outcomes = await Promise.all([act(app, 'pauseSync', id), act(app, 'pauseSync', id)]);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ __typename: 'Sync', state: 'PAUSED' });
  });
});

type Job = Readonly<{ status: string; began: number }>;

async function jobs(marketo: ServedEmulator): Promise<Job[]> {
  const state = (await (await fetch(`${marketo.url}/_emulator/state`)).json()) as { jobs: Job[] };
  return state.jobs;
}

async function unended(marketo: ServedEmulator): Promise<Job[]> {
  return (await jobs(marketo)).filter(({ status }) => !['Completed', 'Cancelled'].includes(status));
}

/** That Marketo began to process. */
async function exportsMade(marketo: ServedEmulator): Promise<number> {
  return (await jobs(marketo)).filter(({ began }) => began > 0).length;
}

async function slices(app: TestApp, id: string): Promise<number> {
  return (await sees(app, id, () => true)).slices.length;
}

function loaded(sync: SyncSeen): number {
  return sync.slices.filter(({ state }) => state === 'LOADED').length;
}
