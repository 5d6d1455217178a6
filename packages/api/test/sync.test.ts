import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PersonStore } from '../src/person/person.store';
import { startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { selection, useDatabase } from './support/database';
import { initiateSync, startedId, truth, watchSync, type SyncSeen } from './support/syncing';

const FIELDS = [
  'email',
  'firstName',
  'lastName',
  'company',
  'leadScore',
  'unsubscribed',
  'dateOfBirth',
  'annualRevenue',
];

describe('a first sync', () => {
  const database = useDatabase();
  let marketo: ServedEmulator;
  let app: TestApp;
  let seen: SyncSeen[];
  let alsoSeen: SyncSeen[];

  beforeAll(async () => {
    marketo = await startMarketo({ people: 5_000, ageYears: 2 });
    app = await startApp(testConfig(database.url, marketo));
    const id = startedId(await initiateSync(app, FIELDS));
    [seen, alsoSeen] = await Promise.all([everySight(app, id), everySight(app, id)]);
  });

  afterAll(async () => {
    await app.stop();
    await marketo.close();
  });

  it("ends with every person of the subscription, and with Marketo's values", async () => {
    expect(seen.at(-1)).toMatchObject({ state: 'COMPLETED', failure: null, wait: null, allowedActions: [] });
    expect(seen.at(-1)?.progress).toMatchObject({
      percent: 100,
      peopleStored: 5_000,
      peopleExpected: 5_000,
      peopleExpectedIsExact: true,
    });
    const source = await database.dataSource();
    expect(await new PersonStore(source).digest(1, await selection(source))).toEqual(await truth(marketo, FIELDS));
  });

  it('shows the present state first, and then only what is newer', () => {
    for (const sights of [seen, alsoSeen]) {
      expect(sights.length).toBeGreaterThan(2);
      for (const [at, sight] of sights.slice(1).entries()) {
        const before = sights[at] as SyncSeen;
        expect(sight.revision).toBeGreaterThanOrEqual(before.revision);
        expect(sight.progress.peopleStored).toBeGreaterThanOrEqual(before.progress.peopleStored);
        expect(sight.progress.percent ?? 0).toBeGreaterThanOrEqual(before.progress.percent ?? 0);
      }
    }
  });

  it('shows everybody the same', () => {
    const byRevision = new Map(seen.map(sight => [sight.revision, sight]));
    const common = alsoSeen.filter(({ revision }) => byRevision.has(revision));
    expect(common.length).toBeGreaterThan(1);
    for (const sight of common) expect(sight).toEqual(byRevision.get(sight.revision));
  });

  it('cuts the years into slices of at most 31 days that each add up', () => {
    const slices = seen.at(-1)?.slices ?? [];
    expect(slices.length).toBeGreaterThanOrEqual(24);
    for (const slice of slices) {
      expect(slice.state).toBe('LOADED');
      expect(slice.peopleStored + slice.rowsSetAside).toBe(slice.peopleExpected);
      expect(Date.parse(slice.until) - Date.parse(slice.from)).toBeLessThanOrEqual(31 * 86_400_000);
    }
  });

  it('keeps two exports at most in Marketo at a time, and makes each of them once', async () => {
    const state = (await (await fetch(`${marketo.url}/_emulator/state`)).json()) as { jobs: { began: number }[] };
    expect(state.jobs).toHaveLength(seen.at(-1)?.slices.length ?? 0);
    for (const job of state.jobs) expect(job).toMatchObject({ began: 1 });
  });

  it('cannot be initiated again: more attributes can only be added', async () => {
    expect(await initiateSync(app, FIELDS)).toMatchObject({ __typename: 'SelectionLocked' });
  });
});

async function everySight(app: TestApp, id: string): Promise<SyncSeen[]> {
  const seen: SyncSeen[] = [];
  for await (const sync of watchSync(app, id)) {
    seen.push(sync);
    if (sync.state === 'COMPLETED' || sync.state === 'FAILED') break;
  }
  return seen;
}
