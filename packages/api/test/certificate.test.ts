import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AS_ADMINISTRATOR } from './support/administrator';
import { startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { useDatabase } from './support/database';
import { initiateSync, misbehave, settled, startedId } from './support/syncing';

const FIELDS = ['email', 'firstName', 'leadScore', 'annualRevenue', 'dateOfBirth'];

type Note = Readonly<{ sliceNumber: number; reason: string; raw: string }>;
type Seen = Readonly<{
  isComplete: boolean;
  statement: string;
  csvPath: string;
  total: Readonly<{ peopleRead: number; peopleStored: number; rowsSetAside: number; valuesRejected: number }>;
  slices: readonly Readonly<{
    peopleAtMarketo: number;
    peopleRead: number;
    peopleStored: number;
    rowsSetAside: number;
    bytes: number;
    checksum: string;
    settles: boolean;
  }>[];
  rejectedValues: Readonly<{ edges: readonly { cursor: string; node: Note }[]; pageInfo: { hasNextPage: boolean } }>;
  setAsideRows: Readonly<{ edges: readonly { node: Note }[] }>;
}>;

describe('the certificate of a sync with dirty files', () => {
  const database = useDatabase();
  let marketo: ServedEmulator;
  let app: TestApp;
  let id: string;

  beforeAll(async () => {
    marketo = await startMarketo({ people: 1_000 });
    app = await startApp(testConfig(database.url, marketo));
    await misbehave(marketo, { kind: 'dirty-rows', times: 2 });
    id = startedId(await initiateSync(app, FIELDS));
    await settled(app, id);
  });

  afterAll(async () => {
    await app.stop();
    await marketo.close();
  });

  async function certificate(first = 50, after: string | null = null): Promise<Seen> {
    const query = `query ($id: ID!, $first: Int, $after: String) { sync(id: $id) { certificate {
      isComplete statement csvPath
      total { peopleRead peopleStored rowsSetAside valuesRejected }
      slices { peopleAtMarketo peopleRead peopleStored rowsSetAside bytes checksum settles }
      rejectedValues(first: $first, after: $after) {
        edges { cursor node { sliceNumber reason raw fieldName personId } } pageInfo { hasNextPage }
      }
      setAsideRows { edges { node { sliceNumber reason raw rowNumber } } }
    } } }`;
    const { data, errors } = await app.graphql<{ sync: { certificate: Seen } }>(query, { id, first, after });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.sync.certificate;
  }

  it('says of every slice: people at Marketo = read = stored + set aside, with size and checksum', async () => {
    const { isComplete, slices, total, statement } = await certificate();
    expect(isComplete).toBe(true);
    for (const slice of slices) {
      expect(slice).toMatchObject({ settles: true, peopleRead: slice.peopleStored + slice.rowsSetAside });
      if (slice.rowsSetAside === 0) expect(slice.peopleAtMarketo).toBe(slice.peopleRead);
      expect(slice.checksum).toMatch(/^[\da-f]{64}$/);
    }
    expect(total.rowsSetAside).toBeGreaterThan(0);
    expect(total.peopleRead).toBe(total.peopleStored + total.rowsSetAside);
    expect(statement).toContain(`${total.peopleRead} people read = ${total.peopleStored} stored`);
  });

  it('lists every rejected value and every row that was set aside, with its slice and reason, page by page', async () => {
    const { total, setAsideRows, rejectedValues } = await certificate(100);
    expect(setAsideRows.edges).toHaveLength(total.rowsSetAside);
    expect(rejectedValues.edges).toHaveLength(total.valuesRejected);
    for (const { node } of [...setAsideRows.edges, ...rejectedValues.edges]) {
      expect(node.sliceNumber).toBeGreaterThan(0);
      expect(node.reason).toMatch(/^[A-Z_]+$/);
    }
    const [first] = (await certificate(1)).rejectedValues.edges;
    const second = await certificate(1, first?.cursor);
    expect(second.rejectedValues.edges[0]?.node).toEqual(rejectedValues.edges[1]?.node);
  });

  it('can be downloaded as CSV by whoever may see the sync, and by nobody else', async () => {
    const { csvPath, slices, total } = await certificate();
    const address = `${app.app.url()}${csvPath}`;
    const response = await fetch(address, { headers: AS_ADMINISTRATOR });
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    const lines = (await response.text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(slices.length + 2);
    expect(lines.at(-1)?.split(',')).toContain(String(total.peopleStored));
    expect((await fetch(address)).status).toBe(401);
    const other = address.replace(id, '00000000-0000-4000-8000-000000000000');
    expect((await fetch(other, { headers: AS_ADMINISTRATOR })).status).toBe(404);
  });
});
