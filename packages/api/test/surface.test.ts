import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { useDatabase } from './support/database';
import { act, initiateSync, settled, startedId } from './support/syncing';

const database = useDatabase();
let marketo: ServedEmulator;
let app: TestApp;

beforeAll(async () => {
  marketo = await startMarketo({ people: 300 });
  app = await startApp(testConfig(database.url, marketo));
});

afterAll(async () => {
  await app.stop();
  await marketo.close();
});

type Told = Readonly<{ errors?: readonly { message: string; extensions?: { code?: string } }[] }>;

async function post(body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${app.app.url()}/graphql`, { method: 'POST', headers, body });
}

describe('a request that cannot be read', () => {
  it('is refused without a word of what it held', async () => {
    const response = await post('{"variables":{"clientSecret": hunter-two}}');
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).not.toMatch(/hunter|node_modules|at JSON/);
    expect((JSON.parse(text) as Told).errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
  });

  it('is refused when it is too large', async () => {
    expect((await post(JSON.stringify({ query: `{ viewer { displayName } } #${'x'.repeat(300_000)}` }))).status).toBe(
      413,
    );
  });

  it('is refused when it does not fit the schema', async () => {
    const response = await post(JSON.stringify({ query: '{ noSuchField }' }));
    expect(response.status).toBe(400);
    expect(((await response.json()) as Told).errors?.[0]?.message).toMatch(/noSuchField/);
  });
});

describe('a cursor that no page gave', () => {
  it.each([
    ['fields', '{ fields(after: "nonsense") { totalCount } }'],
    ['syncs', '{ syncs(after: "nonsense") { totalCount } }'],
  ])('is refused by %s with a sentence', async (_list, query) => {
    const { errors } = await app.graphql(query);
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringMatching(/not a cursor/) as string,
    });
  });
});

describe('odd searches', () => {
  it.each([
    ['ten thousand characters', 'email '.repeat(2_000)],
    ['a NUL', 'em\u0000ail'],
    ['half a character', '\ud83d'],
    ['a pattern', '.*(%_'],
  ])('%s are answered like any other', async (_story, search) => {
    const { errors } = await app.graphql('query ($search: String) { fields(search: $search) { totalCount } }', {
      search,
    });
    expect(errors).toBeUndefined();
  });

  it.each(['', 'no-such-id', '\u0000', '00000000-0000-0000-0000-000000000000'])(
    'an id that is none (%j) finds nothing',
    async id => {
      const { data, errors } = await app.graphql<{ sync: null }>('query ($id: ID!) { sync(id: $id) { id } }', { id });
      expect([data.sync, errors]).toEqual([null, undefined]);
    },
  );
});

describe('pages of syncs and of events', () => {
  it('go on where the one before ended, and hold each of them once', async () => {
    for (const last of [false, false, true]) {
      const id = startedId(await initiateSync(app, ['email', 'company']));
      if (!last) await act(app, 'cancelSync', id);
      await settled(app, id);
    }
    expect(await walk('syncs', node => node)).toHaveLength(3);
    const events = await walk('events', inner => `syncs(first: 1) { edges { node { ${inner} } } }`);
    expect(events.length).toBeGreaterThan(10);
    expect(new Set(events).size).toBe(events.length);
  });
});

/** All ids of a list, two at a time. */
async function walk(list: string, within: (selection: string) => string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const place = after === null ? '' : `, after: "${after}"`;
    const inner = `${list}(first: 2${place}) { edges { node { id } } pageInfo { hasNextPage endCursor } }`;
    const { data, errors } = await app.graphql<Record<string, unknown>>(`{ ${within(inner)} }`);
    if (errors) throw new Error(JSON.stringify(errors));
    const page = pageIn(data);
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

type IdPage = Readonly<{
  edges: readonly { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}>;

function pageIn(data: Record<string, unknown>): IdPage {
  const events = (data['syncs'] as { edges: { node: { events?: IdPage } }[] }).edges[0]?.node.events;
  return events ?? (data['syncs'] as IdPage);
}

/** Named by what they are. */
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

describe('the words of the schema', () => {
  it('describe every type, field, argument and value', async () => {
    const query = `{ __schema { types { name kind description
      fields { name description args { name description } } inputFields { name description } enumValues { name description } } } }`;
    type Named = Readonly<{ name: string; description: string | null; args?: readonly Named[] | null }>;
    type Type = Named & Readonly<Partial<Record<'fields' | 'inputFields' | 'enumValues', readonly Named[] | null>>>;
    const { data } = await app.graphql<{ __schema: { types: readonly Type[] } }>(query);
    const types = data.__schema.types.filter(({ name }) => !name.startsWith('__') && !ROOTS.has(name));
    const silent = types.flatMap(type => [
      ...(type.description ? [] : [type.name]),
      ...[...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])]
        .flatMap(part => [part, ...(part.args ?? [])])
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`),
    ]);
    expect(silent).toEqual([]);
  });
});
