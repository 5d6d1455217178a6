import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PersonStore } from '../src/person/person.store';
import { startApp, startMarketo, testConfig, type AppOptions, type TestApp } from './support/app';
import { emptied, selection, useDatabase } from './support/database';
import { act, initiateSync, misbehave, sees, settled, startedId, truth, type SyncSeen } from './support/syncing';

const FIELDS = ['email', 'firstName', 'leadScore', 'annualRevenue', 'unsubscribed'];
const PEOPLE = 1_000;
const WHOLE = { state: 'COMPLETED', failure: null, progress: { peopleStored: PEOPLE, percent: 100 } };

const database = useDatabase();
let marketo: ServedEmulator;
let app: TestApp;

async function start(options: AppOptions = {}): Promise<void> {
  marketo = await startMarketo({ people: PEOPLE, ...options });
  app = await startApp(testConfig(database.url, marketo, options));
}

async function begin(): Promise<string> {
  return startedId(await initiateSync(app, FIELDS));
}

async function isTheTruth(): Promise<void> {
  const source = await database.dataSource();
  expect(await new PersonStore(source).digest(1, await selection(source))).toEqual(await truth(marketo, FIELDS));
}

beforeEach(() => emptied(database));

afterEach(async () => {
  await app.stop();
  await marketo.close();
});

describe("a sync ends with every person and Marketo's values, although", () => {
  it.each<[string, readonly object[]]>([
    ['its token expires in the middle', [{ kind: 'error', code: '602', match: '/bulk/', after: 5, times: 2 }]],
    ['its token is refused at the file', [{ kind: 'error', code: '601', match: 'file.json', times: 1 }]],
    ['Marketo says that it calls too often', [{ kind: 'error', code: '606', match: '/bulk/', after: 3, times: 12 }]],
    ['too many calls are under way at once', [{ kind: 'error', code: '615', after: 4, times: 6 }]],
    [
      'Marketo has system errors',
      [
        { kind: 'error', code: '611', times: 4, after: 2 },
        { kind: 'error', code: '713', match: 'create', times: 2 },
      ],
    ],
    [
      'a gateway answers with a page',
      [{ kind: 'http', status: 502, body: 'html', match: '/bulk/', after: 2, times: 5 }],
    ],
    ['a gateway answers with nothing', [{ kind: 'http', status: 503, body: 'empty', match: 'status', times: 4 }]],
    ['downloads are cut', [{ kind: 'cut', bytes: 1_000, match: 'file.json', times: 6 }]],
    ['exports fail', [{ kind: 'fail-export', times: 3 }]],
    ['a checksum is wrong', [{ kind: 'wrong-checksum', times: 1 }]],
    ['completed exports have no file', [{ kind: 'gone-file', times: 3 }]],
    [
      'the queue of exports is full',
      [{ kind: 'error', code: '1029', message: 'Too many jobs in queue', match: 'enqueue', times: 5 }],
    ],
    [
      'an enqueue is answered twice',
      [{ kind: 'error', code: '1029', message: 'Job already queued', match: 'enqueue', after: 30, times: 1 }],
    ],
  ])('%s', async (_story, faults) => {
    await start();
    await misbehave(marketo, ...faults);
    expect(await settled(app, await begin())).toMatchObject(WHOLE);
    await isTheTruth();
  });

  it('rows of a file are dirty, which are set aside or kept with the value in the list', async () => {
    await start();
    await misbehave(marketo, { kind: 'dirty-rows', times: 2 });
    const sync = await settled(app, await begin());
    expect(sync.state).toBe('COMPLETED');
    for (const slice of sync.slices)
      expect(slice.peopleStored + slice.rowsSetAside).toBeGreaterThanOrEqual(slice.peopleExpected ?? 0);
    const [{ aside }] = await (
      await database.dataSource()
    ).query('select count(*)::int as aside from integration_1.set_aside_row');
    expect(aside).toBe(sync.progress.rowsSetAside);
  });
});

describe('a sync that cannot move', () => {
  it('waits for midnight Central Time when the export volume is spent, says so, and goes on by itself', async () => {
    await start({ clockRate: 20_000, volume: 40_000 });
    const id = await begin();
    const waiting = await sees(app, id, ({ wait }) => wait?.reason === 'EXPORT_VOLUME_SPENT');
    expect(waiting).toMatchObject({ state: 'WAITING', wait: { whoCanAct: 'MARKETO_ADMINISTRATOR' } });
    expect(await settled(app, id)).toMatchObject(WHOLE);
  });

  it('waits for midnight Central Time when the calls of the day are spent', async () => {
    await start({ clockRate: 10_000, calls: 25 });
    const id = await begin();
    await sees(app, id, ({ wait }) => wait?.reason === 'CALLS_SPENT');
    expect(await settled(app, id)).toMatchObject(WHOLE);
  });

  it('waits while Marketo is down, and goes on when it is back', async () => {
    await start({ clockRate: 600 });
    const id = await begin();
    await sees(app, id, ({ progress }) => progress.peopleStored > 0);
    await misbehave(marketo, { kind: 'http', status: 503, times: 10_000 });
    const waiting = await sees(app, id, ({ wait }) => wait?.reason === 'MARKETO_UNREACHABLE');
    expect(waiting.wait?.message).toMatch(/does not answer/);
    await misbehaveNoMore();
    expect(await settled(app, id)).toMatchObject(WHOLE);
  });

  it('fails with a reason after many failed exports of one slice, and goes on from there when retried', async () => {
    await start();
    await misbehave(marketo, { kind: 'fail-export', times: 10_000, after: 4 });
    const id = await begin();
    const failed = await settled(app, id);
    expect(failed).toMatchObject({
      state: 'FAILED',
      failure: { reason: 'EXPORT_FAILED' },
      allowedActions: ['CANCEL', 'RETRY'],
    });
    await misbehaveNoMore();
    expect(await act(app, 'retrySync', id)).toMatchObject({ state: 'QUEUED', failure: null });
    expect(await sees(app, id, ({ state }) => state === 'COMPLETED')).toMatchObject(WHOLE);
    await isTheTruth();
  });

  it('names the field that was hidden at Marketo', async () => {
    await start();
    await misbehave(marketo, { kind: 'hide-field', name: 'leadScore' });
    // Hidden after the app has read the fields: the choice is right when it is made.
    const failed = await settled(app, await begin());
    expect(failed).toMatchObject({
      state: 'FAILED',
      failure: { reason: 'FIELDS_UNAVAILABLE', fieldNames: ['leadScore'] },
    });
  });
});

describe('a subscription whose API user may not read folders', () => {
  it('is copied from its oldest person on', async () => {
    const users = [
      {
        clientId: 'id',
        clientSecret: 'secret',
        email: 'reader@example.com',
        permissions: ['Read-Only Lead', 'Read-Only Activity'],
      },
    ] as const;
    await start({ users: users as never });
    const sync: SyncSeen = await settled(app, await begin());
    expect(sync).toMatchObject(WHOLE);
    await isTheTruth();
  });
});

async function misbehaveNoMore(): Promise<void> {
  await misbehave(marketo);
}
