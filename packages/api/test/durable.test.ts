import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PersonStore } from '../src/person/person.store';
import { systemClock, type Clock } from '../src/platform/clock';
import { polled, startApp, startMarketo, testConfig, type AppOptions, type TestApp } from './support/app';
import { emptied, selection, useDatabase } from './support/database';
import { act, initiateSync, misbehave, sees, settled, startedId, truth } from './support/syncing';

const FIELDS = ['email', 'firstName', 'leadScore'];
const PEOPLE = 3_000;

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

describe('a sync goes on by itself', () => {
  it('after the database dropped every connection, again and again, in the middle of the copy', async () => {
    await start({ clockRate: 2_000 });
    const id = await begin();
    const source = await database.dataSource();
    for (const share of [0, 0.3, 0.6]) {
      await peopleStored(id, count => count > PEOPLE * share);
      await source.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    }
    await peopleStored(id, (_count, state) => state === 'COMPLETED');
    expect(await settled(app, id)).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: PEOPLE } });
    await isTheTruth();
  });

  it('when it is paused and resumed while Marketo is at its exports, which are not made again', async () => {
    await start({ clockRate: 60, people: 200 });
    const id = await begin();
    await sees(app, id, ({ wait }) => wait !== null);
    await act(app, 'pauseSync', id);
    await act(app, 'resumeSync', id);
    const waiting = await sees(app, id, ({ wait, state }) => wait !== null || state === 'FAILED');
    expect(waiting).toMatchObject({ failure: null, wait: { reason: expect.stringMatching(/^EXPORT_/) as string } });
  });

  it("on a node whose clock is behind the database's, without claiming it over and over", async () => {
    const options = { clockRate: 200, people: 50, ageYears: 0.1 };
    await start(options);
    await app.stop();
    const late: Clock = { ...systemClock, now: () => new Date(Date.now() - 120_000) };
    app = await startApp(testConfig(database.url, marketo, options), { clock: late });
    expect(await settled(app, await begin())).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: 50 } });
    const [{ claims, slices }] = await (
      await database.dataSource()
    ).query('select lease_token::int as claims, (select count(*)::int from slice) as slices from sync');
    // Two looks at each export, and the plan.
    expect(claims).toBeLessThanOrEqual(1 + 4 * slices);
  });
});

describe('a sync that is cancelled', () => {
  it('ends although its secret cannot be opened any more', async () => {
    await start({ clockRate: 600 });
    const id = await begin();
    await peopleStored(id, count => count > 0);
    await act(app, 'pauseSync', id);
    await (await database.dataSource()).query("update integration set sealed_secret = 'no longer to be opened'");
    await act(app, 'cancelSync', id);
    expect(await settled(app, id)).toMatchObject({ state: 'CANCELLED' });
  });

  it('ends although Marketo does not answer to it, once Marketo is back', async () => {
    await start({ clockRate: 600 });
    const id = await begin();
    await peopleStored(id, count => count > 0);
    await misbehave(marketo, { kind: 'http', status: 503, times: 10_000 });
    expect(await act(app, 'cancelSync', id)).toMatchObject({ state: 'CANCELLING' });
    await misbehave(marketo);
    expect(await settled(app, id)).toMatchObject({ state: 'CANCELLED' });
  });

  it('and started again later, also copies who came in between', async () => {
    await start({ clockRate: 600 });
    const id = await begin();
    await peopleStored(id, count => count > 0);
    await act(app, 'cancelSync', id);
    const cancelled = await settled(app, id);
    await fetch(`${marketo.url}/_emulator/advance?seconds=${40 * 86_400}`);

    const again = await settled(app, await begin());
    expect(again).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: PEOPLE } });
    const newest = (slices: typeof again.slices): number => Math.max(...slices.map(({ until }) => Date.parse(until)));
    expect(newest(again.slices) - newest(cancelled.slices)).toBeGreaterThanOrEqual(40 * 86_400_000);
    const spans = [...again.slices].sort((one, other) => Date.parse(one.from) - Date.parse(other.from));
    for (const [at, { from }] of spans.slice(1).entries()) expect(from).toBe(spans[at]?.until);
  });

  it('twice, and started again with more fields each time, still counts everybody once', async () => {
    await start({ clockRate: 1_200 });
    const first = await begin();
    await peopleStored(first, count => count > PEOPLE / 2);
    await act(app, 'cancelSync', first);
    await settled(app, first);
    const wider = [...FIELDS, 'lastName'];
    const second = startedId(await initiateSync(app, wider));
    await peopleStored(second, count => count > 0);
    await act(app, 'cancelSync', second);
    await settled(app, second);
    const third = startedId(await initiateSync(app, wider));
    expect(await settled(app, third)).toMatchObject({
      state: 'COMPLETED',
      progress: { peopleStored: PEOPLE, percent: 100 },
    });
  });
});

describe('a subscription', () => {
  it('without anybody in it is copied, and that is that', async () => {
    await start({ people: 0 });
    expect(await settled(app, await begin())).toMatchObject({
      state: 'COMPLETED',
      progress: { peopleStored: 0, percent: 100 },
    });
  });
});

/** Asked over and over, because a socket may break together with the database. */
async function peopleStored(id: string, holds: (count: number, state: string) => boolean): Promise<void> {
  const query = 'query ($id: ID!) { sync(id: $id) { state progress { peopleStored } } }';
  type Seen = { sync: { state: string; progress: { peopleStored: number } } | null } | null;
  for await (const { data } of polled(() => app.graphql<Seen>(query, { id }))) {
    if (data?.sync?.state === 'FAILED') throw new Error('the sync failed');
    if (data?.sync && holds(data.sync.progress.peopleStored, data.sync.state)) return;
  }
}
