import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PersonStore } from '../src/person/person.store';
import { startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { selection, useDatabase } from './support/database';
import { initiateSync, misbehave, settled, startedId, truth } from './support/syncing';

const FIELDS = ['email', 'firstName', 'lastName', 'company', 'leadScore'];
const BOTH = { lanes: 'both' } as const;
const PEOPLE = 20_000;

const database = useDatabase();
let marketo: ServedEmulator;
let app: TestApp;

beforeAll(async () => {
  marketo = await startMarketo({ ...BOTH, people: PEOPLE, ageYears: 3, clockRate: 60 });
  app = await startApp(testConfig(database.url, marketo, { ...BOTH, clockRate: 60 }));
});

afterAll(async () => {
  await app.stop();
  await marketo.close();
});

type Cost = { bytes: number; bytesInAll: number; calls: number; expectedEnd: { earliest: string; latest: string } };
type Seen = Cost & { __typename: string; message?: string; people: number; fullReread: Cost | null; names?: string[] };

const COST = `bytes bytesInAll calls shareOfVolume shareOfCalls expectedEnd { earliest latest }`;

async function forecast(fieldNames: readonly string[]): Promise<Seen> {
  const { data } = await app.graphql<{ forecast: Seen }>(
    `query ($input: ForecastInput!) { forecast(input: $input) {
       __typename ... on Refusal { message } ... on UnknownFields { names } ... on UnavailableFields { names }
       ... on Forecast { people peopleIsExact ${COST} fullReread { ${COST} } foundBy { idsAsked peopleMet newestId bytesPerPerson secondsPerRead exportsMeasured } }
     } }`,
    { input: { fieldNames } },
  );
  return data.forecast;
}

describe('the price tag', () => {
  it('tells about how many people there are, and what they cost, by a dozen or two calls', async () => {
    const seen = await forecast(FIELDS);
    expect(seen.__typename).toBe('Forecast');
    expect(Math.abs(seen.people - PEOPLE) / PEOPLE).toBeLessThan(0.15);
    expect(seen.calls).toBeGreaterThan(PEOPLE / 300 / 2);
    expect(seen.calls).toBeLessThan(PEOPLE / 100);
    expect(seen.fullReread).toBeNull();
    expect(Date.parse(seen.expectedEnd.latest)).toBeGreaterThan(Date.parse(seen.expectedEnd.earliest));
  });

  it('is refused for what cannot be copied, with the names', async () => {
    expect(await forecast([])).toMatchObject({ __typename: 'NoFields' });
    expect(await forecast(['email', 'nonsense'])).toMatchObject({ __typename: 'UnknownFields', names: ['nonsense'] });
    expect(await forecast(['email', 'email'])).toMatchObject({ __typename: 'RepeatedFields' });
  });

  it('says that Marketo is away, and comes once it is back', async () => {
    await misbehave(marketo, { kind: 'http', status: 503, match: 'leads.json', times: 5 });
    expect(await forecast(['email', 'title'])).toMatchObject({ __typename: 'MarketoUnavailable' });
    expect(await forecast(['email', 'title'])).toMatchObject({ __typename: 'Forecast' });
  });

  it('is held by the sync that follows, which goes by the same survey through both lanes', async () => {
    const seen = await forecast(FIELDS);
    const sync = await settled(app, startedId(await initiateSync(app, FIELDS)));
    expect(sync).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: PEOPLE } });
    expect(Math.abs(sync.progress.callsMade - seen.calls) / seen.calls).toBeLessThan(1);
    const source = await database.dataSource();
    expect(await new PersonStore(source).digest(1, await selection(source))).toEqual(await truth(marketo, FIELDS));
  });

  it('compares added attributes with reading everything again', async () => {
    const seen = await forecast(['title']);
    expect(seen.bytesInAll).toBeGreaterThan(0);
    expect(seen.fullReread?.bytesInAll).toBeGreaterThan(2 * seen.bytesInAll);
    expect(seen.fullReread?.bytes).toBeGreaterThanOrEqual(seen.bytes);
  });
});
