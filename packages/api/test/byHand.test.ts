import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PersonStore } from '../src/person/person.store';
import { startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { selection, useDatabase } from './support/database';
import { initiateSync, settled, startedId, SYNC, truth, type Outcome } from './support/syncing';

const FIELDS = ['email', 'firstName', 'leadScore'];

describe('a person who sets right by hand', () => {
  const database = useDatabase();
  let marketo: ServedEmulator;
  let app: TestApp;
  let id: string;

  beforeAll(async () => {
    marketo = await startMarketo({ people: 1_000 });
    app = await startApp(testConfig(database.url, marketo));
    id = startedId(await initiateSync(app, FIELDS));
    await settled(app, id);
  });

  afterAll(async () => {
    await app.stop();
    await marketo.close();
  });

  async function reread(sliceId: string): Promise<Outcome> {
    const query = `mutation ($id: ID!) {
      rereadSlice(input: { id: $id }) { __typename ...Seen ... on Refusal { message } }
    } ${SYNC}`;
    return (await app.graphql<{ rereadSlice: Outcome }>(query, { id: sliceId })).data.rereadSlice;
  }

  it('has one slice read again, and everybody of it is as at Marketo', async () => {
    const source = await database.dataSource();
    const [slice] = await source.query(
      'select id, "from", until, people_stored::int as people from slice order by people_stored desc limit 1',
    );
    await source.query('update integration_1.person set a2 = $3 where created_at >= $1 and created_at < $2', [
      slice.from,
      slice.until,
      'spoiled',
    ]);
    const again = startedId(await reread(slice.id));
    expect(await reread(slice.id)).toMatchObject({ __typename: 'ActionNotAllowed' });
    const sync = await settled(app, again);
    expect(sync).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: slice.people } });
    expect(sync.slices).toHaveLength(1);
    expect(await new PersonStore(source).digest(1, await selection(source))).toEqual(await truth(marketo, FIELDS));
    expect(await reread('00000000-0000-4000-8000-000000000000')).toMatchObject({ __typename: 'SyncNotFound' });
  });

  it('changes what is left to other tools, within reason', async () => {
    const change = async (input: object) => {
      const query = `mutation ($input: ChangeSharesInput!) { changeShares(input: $input) {
        __typename
        ... on Integration { shares { callsLeftToOthers volumeLeftToOthers refreshMinutes } }
        ... on InvalidShares { argument message }
      } }`;
      return (await app.graphql<{ changeShares: object }>(query, { input })).data.changeShares;
    };
    expect(await change({ callsLeftToOthers: 0.2, refreshMinutes: 60 })).toEqual({
      __typename: 'Integration',
      shares: { callsLeftToOthers: 0.2, volumeLeftToOthers: 0.5, refreshMinutes: 60 },
    });
    expect(await change({ volumeLeftToOthers: 1.5 })).toMatchObject({ __typename: 'InvalidShares' });
    expect(await change({ refreshMinutes: 0 })).toMatchObject({ argument: 'refreshMinutes' });
  });
});
