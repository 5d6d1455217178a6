import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { useDatabase } from './support/database';
import { initiateSync, settled } from './support/syncing';

const database = useDatabase();
let marketo: ServedEmulator;
let app: TestApp;

beforeAll(async () => {
  marketo = await startMarketo({ people: 200 });
  app = await startApp(testConfig(database.url, marketo, { connected: false }));
});

afterAll(async () => {
  await app.stop();
  await marketo.close();
});

type Connection = Readonly<{ endpoint: string; identity: string; clientId: string; clientSecret: string }>;

async function connect(changed: Partial<Connection> = {}) {
  const input = {
    endpoint: marketo.url,
    identity: `${marketo.url}/identity`,
    clientId: 'id',
    clientSecret: 'secret',
    ...changed,
  };
  const { data } = await app.graphql<{ connectMarketo: Record<string, unknown> }>(
    `mutation ($input: ConnectMarketoInput!) { connectMarketo(input: $input) {
       __typename ... on Integration { id } ... on Refusal { message } ... on ConnectionRefused { checks { name outcome message } }
     } }`,
    { input },
  );
  return data.connectMarketo;
}

async function rows(table: string): Promise<number> {
  const [row] = await (await database.dataSource()).query(`select count(*)::int as count from ${table}`);
  return row.count;
}

function outcomes(connection: Record<string, unknown>): string[] {
  return (connection['checks'] as { name: string; outcome: string }[]).map(({ name, outcome }) => `${name} ${outcome}`);
}

describe('connecting Marketo is refused, and nothing is stored,', () => {
  it('with a wrong client secret', async () => {
    const refused = await connect({ clientSecret: 'wrong' });
    expect(refused).toMatchObject({ __typename: 'ConnectionRefused' });
    expect(outcomes(refused)).toEqual([
      'HOST PASSED',
      'CREDENTIALS FAILED',
      'READ_LEADS NOT_TRIED',
      'READ_ACTIVITIES NOT_TRIED',
      'FIELDS NOT_TRIED',
    ]);
    expect(JSON.stringify(refused)).not.toContain('wrong');
  });

  it('with an API user that may not read people', async () => {
    expect(outcomes(await connect({ clientId: 'no-rights' }))).toContain('READ_LEADS FAILED');
  });

  it('with an API user that may not read activities', async () => {
    expect(outcomes(await connect({ clientId: 'lead-only' }))).toContain('READ_ACTIVITIES FAILED');
  });

  it('with a Marketo that does not answer', async () => {
    const gone = await startMarketo({ people: 1 });
    await gone.close();
    expect(await connect({ endpoint: gone.url })).toMatchObject({ __typename: 'EndpointNotAllowed' });
  });

  it.each([
    'https://evil.example.com',
    'http://123-ABC-456.mktorest.com',
    'https://123-ABC-456.mktorest.com.evil.example.com',
    'https://user:word@123-ABC-456.mktorest.com',
    'http://169.254.169.254',
    'not an address',
  ])('with the endpoint %s', async endpoint => {
    expect((await connect({ endpoint }))['__typename']).toMatch(/^(EndpointNotAllowed|InvalidConnection)$/);
  });

  it('with nothing typed in', async () => {
    expect(await connect({ clientSecret: ' ' })).toMatchObject({ __typename: 'InvalidConnection' });
  });

  it('and in the end there is nothing in the database, and no sync can begin', async () => {
    expect(await rows('integration')).toBe(0);
    expect(await rows('field')).toBe(0);
    expect(await initiateSync(app, ['email'])).toMatchObject({ __typename: 'NotConnected' });
  });
});

describe('once connected', () => {
  let names: string[];

  beforeAll(async () => {
    expect(await connect()).toMatchObject({ __typename: 'Integration' });
    const { data } = await app.graphql<{ fields: { edges: { node: { name: string; available: boolean } }[] } }>(
      '{ fields(first: 100) { edges { node { name available } } } }',
    );
    names = data.fields.edges.flatMap(({ node }) => (node.available ? [node.name] : []));
  });

  it('the secret is sealed and cannot be read anywhere', async () => {
    const [row] = await (
      await database.dataSource()
    ).query('select to_jsonb(integration)::text as row from integration');
    expect(row.row).not.toContain(Buffer.from('secret').toString('hex'));
    const { data } = await app.graphql<{ __type: { fields: { name: string }[] } }>(
      '{ __type(name: "Integration") { fields { name } } }',
    );
    expect(data.__type.fields.map(({ name }) => name).filter(name => /secret/i.test(name))).toEqual([]);
  });

  it.each<[string, () => string[], object]>([
    ['no field', () => [], { __typename: 'NoFields' }],
    ['51 fields', () => names.slice(0, 51), { __typename: 'TooManyFields', max: 50, chosen: 51 }],
    ['an unknown field', () => ['email', 'noSuchField'], { __typename: 'UnknownFields', unknown: ['noSuchField'] }],
    ['a field in another case', () => ['Email'], { __typename: 'UnknownFields', unknown: ['Email'] }],
    ['a field twice', () => ['email', 'email'], { __typename: 'RepeatedFields', repeated: ['email'] }],
  ])('a sync of %s is refused whole', async (_story, fieldNames, refusal) => {
    const outcome = await initiateSync(app, fieldNames());
    expect(outcome).toMatchObject(refusal);
    expect(outcome.message).toMatch(/\.$/);
    expect(await rows('sync')).toBe(0);
    expect(await rows('attribute')).toBe(0);
  });

  it('a formula field is listed, and refused with its name', async () => {
    const { data } = await app.graphql<{
      fields: { edges: { node: { name: string; available: boolean; unavailableReason: string } }[] };
    }>('{ fields(first: 100, search: "formula") { edges { node { name available unavailableReason } } } }');
    const formula = data.fields.edges.map(({ node }) => node).find(({ available }) => !available);
    expect(formula).toMatchObject({ unavailableReason: 'FORMULA' });
    expect(await initiateSync(app, ['email', formula?.name ?? ''])).toMatchObject({
      __typename: 'UnavailableFields',
      unavailable: [formula?.name],
    });
  });

  it('thirty people who confirm at once start exactly one sync', async () => {
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => initiateSync(app, ['email'])));
    expect(outcomes.filter(({ __typename }) => __typename === 'Sync')).toHaveLength(1);
    expect(
      outcomes.filter(({ __typename }) => __typename === 'SyncAlreadyActive' || __typename === 'SelectionLocked'),
    ).toHaveLength(29);
    expect(await rows('sync')).toBe(1);
    const [row] = await (await database.dataSource()).query('select id from sync');
    expect(await settled(app, row.id)).toMatchObject({ state: 'COMPLETED' });
  });

  it('no mutation takes fields but those that only ever add some', async () => {
    type Mutation = { name: string; args: { type: { ofType: { inputFields: { name: string }[] } } }[] };
    const { data } = await app.graphql<{ __schema: { mutationType: { fields: Mutation[] } } }>(
      '{ __schema { mutationType { fields { name args { type { ofType { inputFields { name } } } } } } } }',
    );
    const taking = data.__schema.mutationType.fields.filter(({ args }) =>
      args.some(({ type }) => type.ofType.inputFields.some(({ name }) => /field|attribute|selection/i.test(name))),
    );
    const adding = ['addAttributes', 'initiateSync'];
    expect(taking.map(({ name }) => name).filter(name => !adding.includes(name))).toEqual([]);
    expect(taking.length).toBeGreaterThan(0);
  });

  it("somebody else's sync is as if it did not exist", async () => {
    const { data } = await app.graphql<{ sync: object | null }>(
      '{ sync(id: "00000000-0000-4000-8000-000000000000") { id } }',
    );
    expect(data.sync).toBeNull();
  });

  it('a page of more than 100 is refused with a sentence', async () => {
    const { errors } = await app.graphql('{ fields(first: 101) { totalCount } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
