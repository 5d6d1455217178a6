import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PersonStore } from '../src/person/person.store';
import { startApp, startMarketo, testConfig, type AppOptions, type TestApp } from './support/app';
import { emptied, selection, useDatabase } from './support/database';
import { act, initiateSync, misbehave, sees, settled, startedId, truth } from './support/syncing';

const FIELDS = ['email', 'firstName', 'company', 'leadScore', 'annualRevenue', 'unsubscribed', 'dateOfBirth'];
const BOTH = { lanes: 'both' } as const;

const database = useDatabase();
let marketo: ServedEmulator;
let app: TestApp;

async function start(options: AppOptions = {}): Promise<void> {
  marketo = await startMarketo({ ...BOTH, ...options });
  app = await startApp(testConfig(database.url, marketo, { ...BOTH, ...options }));
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

describe('a sync that may read people by their ids', () => {
  it("ends with everybody and Marketo's values, within minutes of Marketo's where exports take hours", async () => {
    await start({ people: 20_000, ageYears: 3, clockRate: 60 });
    const began = await marketoTime(marketo);
    const sync = await settled(app, await begin());
    expect(sync).toMatchObject({ state: 'COMPLETED', progress: { percent: 100, peopleStored: 20_000 } });
    expect(sync.slices.some(({ lane }) => lane === 'ID')).toBe(true);
    await isTheTruth();
    expect((await marketoTime(marketo)) - began).toBeLessThan(2 * 3_600_000);
  });

  it('goes on from the last few reads after it was paused, and counts nobody twice', async () => {
    await start({ people: 20_000, clockRate: 60 });
    const id = await begin();
    await sees(app, id, ({ progress }) => progress.peopleStored > 0);
    const paused = await act(app, 'pauseSync', id);
    expect(paused).toMatchObject({ state: 'PAUSED' });
    await act(app, 'resumeSync', id);
    expect(await settled(app, id)).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: 20_000 } });
    await isTheTruth();
  });

  it('waits and goes on although reads are refused, late and cut off', async () => {
    await start({ people: 5_000 });
    await misbehave(
      marketo,
      { kind: 'error', code: '606', match: 'leads.json', after: 10, times: 6 },
      { kind: 'error', code: '602', match: 'leads.json', after: 14, times: 1 },
      { kind: 'http', status: 502, match: 'leads.json', after: 16, times: 8 },
      { kind: 'drop', match: 'leads.json', after: 20, times: 2 },
    );
    expect(await settled(app, await begin())).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: 5_000 } });
    await isTheTruth();
  });
});

async function marketoTime({ url }: ServedEmulator): Promise<number> {
  const { now } = (await (await fetch(`${url}/_emulator/clock`)).json()) as { now: string };
  return Date.parse(now);
}
