import { createClock, type ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PersonStore } from '../src/person/person.store';
import { polled, startApp, startMarketo, testConfig, type AppOptions, type TestApp } from './support/app';
import { emptied, selection, useDatabase } from './support/database';
import { act, initiateSync, sees, settled, startedId, truth, type Truth } from './support/syncing';

/** None of a company: those change without an activity. */
const FIELDS = ['email', 'firstName', 'title', 'leadScore', 'leadStatus', 'unsubscribed'];
const OPTIONS = { lanes: 'both', people: 3_000, ageYears: 1, clockRate: 600 } as const;

const database = useDatabase();
let marketo: ServedEmulator;
let app: TestApp;

async function start(options: AppOptions = {}): Promise<void> {
  marketo = await startMarketo({ ...OPTIONS, ...options });
  app = await startApp(testConfig(database.url, marketo, { ...OPTIONS, ...options }));
}

async function ours(): Promise<Truth> {
  const source = await database.dataSource();
  return new PersonStore(source).digest(1, await selection(source));
}

/** Until our people are Marketo's: after every refresh we have what happened before it. */
async function becomesTheTruth(fields: readonly string[] = FIELDS): Promise<void> {
  for await (const present of polled(ours)) {
    const theirs = await truth(marketo, fields);
    if (theirs.sha256 === present.sha256) return expect(present).toEqual(theirs);
  }
}

async function write(path: string, body: object): Promise<void> {
  const form = 'grant_type=client_credentials&client_id=id&client_secret=secret';
  const { access_token } = (await (await fetch(`${marketo.url}/identity/oauth/token?${form}`)).json()) as {
    access_token: string;
  };
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
  const response = await fetch(`${marketo.url}/rest/v1/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  expect(await response.json()).toMatchObject({ success: true });
}

async function someIds(count: number): Promise<number[]> {
  const source = await database.dataSource();
  const rows = await source.query<{ id: string }[]>('select id from integration_1.person order by id limit $1', [
    count,
  ]);
  return rows.map(({ id }) => Number(id));
}

beforeEach(() => emptied(database));

afterEach(async () => {
  await app.stop();
  await marketo.close();
});

describe('while a sync runs and afterwards', () => {
  it('people come, change, are merged and deleted, and our people are as at Marketo', async () => {
    let stopped: number | null = null;
    const clock = createClock({ rate: OPTIONS.clockRate, realTime: () => stopped ?? Date.now() });
    await start({ changesPerHour: 600, clock });
    const sync = await settled(app, startedId(await initiateSync(app, FIELDS)));
    expect(sync).toMatchObject({ state: 'COMPLETED', failure: null });
    stopped = Date.now(); // Marketo's time stands still, or our people would always be a little behind.
    await becomesTheTruth();
    const [{ tombstones }] = await (
      await database.dataSource()
    ).query('select count(*)::int as tombstones from integration_1.tombstone');
    expect(tombstones).toBeGreaterThan(0);
  });

  it('changes of any field, new people, deletions and merges are in after the next refresh', async () => {
    await start();
    await settled(app, startedId(await initiateSync(app, FIELDS)));
    const [winner, loser, deleted, changed] = (await someIds(4)) as [number, number, number, number];
    await write('leads.json', {
      action: 'updateOnly',
      lookupField: 'id',
      input: [{ id: changed, firstName: 'Zoë', leadScore: 77 }],
    });
    await write('leads.json', {
      action: 'createOnly',
      lookupField: 'email',
      input: [{ email: 'new@example.net', firstName: 'New' }],
    });
    await write(`leads/${winner}/merge.json?leadId=${loser}`, {});
    await write('leads/delete.json', { input: [{ id: deleted }] });
    await becomesTheTruth();
    const stones = await (
      await database.dataSource()
    ).query('select person_id::int as id, merged_into::int as into from integration_1.tombstone order by 1');
    expect(stones).toEqual(
      [
        { id: loser, into: winner },
        { id: deleted, into: null },
      ].sort((one, other) => one.id - other.id),
    );
    const { data } = await app.graphql<{ integration: object }>(
      '{ integration { peopleStored refresh { upTo periodMinutes wait { reason } limitation { reason } } } }',
    );
    expect(data.integration).toMatchObject({
      peopleStored: 2_999,
      refresh: { upTo: expect.any(String) as string, periodMinutes: 15, wait: null, limitation: null },
    });
  });

  it('a company that changes, of which no activity tells, is met in the slow round', async () => {
    const fields = [...FIELDS, 'company', 'industry'];
    await start({ people: 200 });
    await settled(app, startedId(await initiateSync(app, fields)));
    const [id] = await someIds(1);
    await write('leads.json', { action: 'updateOnly', lookupField: 'id', input: [{ id, industry: 'Shipyards' }] });
    await becomesTheTruth(fields);
  });

  it('after a first sync that was paused for more than two weeks everybody is compared at once', async () => {
    await start({ clockRate: 300 });
    await (await database.dataSource()).query('update integration set refresh_seconds = 86400');
    const id = startedId(await initiateSync(app, FIELDS));
    await sees(app, id, ({ progress }) => progress.peopleStored > 0);
    await act(app, 'pauseSync', id);
    const [last] = await (await database.dataSource()).query('select max(id)::int as id from integration_1.person');
    await write('leads/delete.json', { input: [{ id: last.id }] });
    await fetch(`${marketo.url}/_emulator/advance?seconds=${20 * 86_400}`);
    await act(app, 'resumeSync', id);
    expect(await settled(app, id)).toMatchObject({ state: 'COMPLETED' });
    await becomesTheTruth(); // With the first refresh after it: the next one is days of Marketo's away.
  });

  it('after more than two weeks away everybody is compared, so that deletions nobody tells of any more are in', async () => {
    await start();
    await settled(app, startedId(await initiateSync(app, FIELDS)));
    const [first, second] = await someIds(2);
    await app.stop();
    await write('leads/delete.json', { input: [{ id: first }, { id: second }] });
    await fetch(`${marketo.url}/_emulator/advance?seconds=${20 * 86_400}`);
    app = await startApp(testConfig(database.url, marketo, OPTIONS));
    await becomesTheTruth();
  });
});
