import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PersonStore } from '../src/person/person.store';
import { startApp, startMarketo, testConfig, type AppOptions, type TestApp } from './support/app';
import { emptied, selection, useDatabase } from './support/database';
import { act, initiateSync, sees, settled, startedId, SYNC, truth, type Outcome } from './support/syncing';

const FIELDS = ['email', 'firstName', 'leadScore'];
const MORE = ['lastName', 'title', 'unsubscribed'];
const PEOPLE = 2_000;

const database = useDatabase();
let marketo: ServedEmulator;
let app: TestApp;

async function start(options: AppOptions): Promise<void> {
  const world = { people: PEOPLE, ageYears: 1, ...options };
  marketo = await startMarketo(world);
  app = await startApp(testConfig(database.url, marketo, world));
}

async function addAttributes(fieldNames: readonly string[]): Promise<Outcome> {
  const { data, errors } = await app.graphql<{ addAttributes: Outcome }>(
    `mutation ($input: AddAttributesInput!) { addAttributes(input: $input) {
      __typename ...Seen ... on Refusal { message } ... on TooManyFields { max chosen } ... on NothingToAdd { same: names }
    } } ${SYNC}`,
    { input: { fieldNames } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.addAttributes;
}

type Covered = Readonly<{ name: string; coverage: Readonly<{ peopleFilled: number; peopleInAll: number }> | null }>;

async function attributes(): Promise<readonly Covered[]> {
  const query = '{ integration { attributes { name coverage { peopleFilled peopleInAll } } } }';
  const { data } = await app.graphql<{ integration: { attributes: readonly Covered[] } }>(query);
  return data.integration.attributes;
}

async function isTheTruth(fields: readonly string[]): Promise<void> {
  const source = await database.dataSource();
  expect(await new PersonStore(source).digest(1, await selection(source))).toEqual(await truth(marketo, fields));
}

beforeEach(() => emptied(database));

afterEach(async () => {
  await app.stop();
  await marketo.close();
});

describe.each(['bulk', 'both'] as const)('adding attributes, with the lanes: %s', lanes => {
  it('copies only the new columns and leaves the others as they are', async () => {
    await start({ lanes });
    await settled(app, startedId(await initiateSync(app, FIELDS)));
    await database.dataSource().then(source => source.query('update integration_1.person set a1 = $1', ['kept']));
    const id = startedId(await addAttributes(MORE));
    const sync = await settled(app, id);
    expect(sync).toMatchObject({ state: 'COMPLETED', progress: { percent: 100 } });
    const source = await database.dataSource();
    const [row] = await source.query(
      "select count(*) filter (where a1 = 'kept')::int as kept, count(a4)::int as named from integration_1.person",
    );
    expect(row.kept).toBeGreaterThan(PEOPLE * 0.9); // Who is read again by the refresh has Marketo's value.
    expect(row.named).toBeGreaterThan(PEOPLE / 2);
    expect((await attributes()).map(({ name }) => name)).toEqual([...FIELDS, ...MORE]);
    expect((await attributes()).every(({ coverage }) => coverage === null)).toBe(true);
  });

  it('ends with the values of Marketo in all of them', async () => {
    await start({ lanes });
    await settled(app, startedId(await initiateSync(app, FIELDS)));
    await settled(app, startedId(await addAttributes(MORE)));
    await isTheTruth([...FIELDS, ...MORE]);
  });
});

describe('while attributes are added', () => {
  beforeEach(async () => {
    await start({ clockRate: 600 });
    expect(await addAttributes(MORE)).toMatchObject({ __typename: 'FirstSyncMissing' });
    await settled(app, startedId(await initiateSync(app, FIELDS)));
  });

  it('their coverage is shown, they can be cancelled, and the next addition fills what was left', async () => {
    const id = startedId(await addAttributes(['lastName']));
    await sees(app, id, ({ progress }) => progress.peopleStored > 0);
    const covered = (await attributes()).find(({ name }) => name === 'lastName')?.coverage;
    expect(covered).toMatchObject({ peopleInAll: PEOPLE });
    expect(covered?.peopleFilled).toBeGreaterThan(0);
    expect(await addAttributes(['title'])).toMatchObject({ __typename: 'SyncAlreadyActive' });
    await act(app, 'cancelSync', id);
    await settled(app, id);
    expect(await initiateSync(app, FIELDS)).toMatchObject({ __typename: 'SelectionLocked' });
    await settled(app, startedId(await addAttributes(['title'])));
    await isTheTruth([...FIELDS, 'lastName', 'title']);
  });

  it('what cannot be added is refused, each with its reason', async () => {
    expect(await addAttributes(FIELDS)).toMatchObject({ __typename: 'NothingToAdd', same: FIELDS });
    expect(await addAttributes([])).toMatchObject({ __typename: 'NoFields' });
    expect(await addAttributes(['nonsense'])).toMatchObject({ __typename: 'UnknownFields' });
    const { data } = await app.graphql<{ fields: { edges: { node: { name: string; available: boolean } }[] } }>(
      '{ fields(first: 100) { edges { node { name available } } } }',
    );
    const others = data.fields.edges
      .map(({ node }) => node)
      .filter(({ name, available }) => available && !FIELDS.includes(name));
    expect(await addAttributes(others.slice(0, 48).map(({ name }) => name))).toMatchObject({
      __typename: 'TooManyFields',
      max: 50,
      chosen: 51,
    });
  });
});
