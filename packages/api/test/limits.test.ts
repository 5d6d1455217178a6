import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Limits, USUAL_LIMITS } from '../src/platform/graphql/limits';
import { buildSchema } from '../src/schema';
import { accessConfig } from './support/access';
import { AS_ADMINISTRATOR } from './support/administrator';
import { socketsTo, startApp, type TestApp } from './support/app';
import { useDatabase } from './support/database';

type Told = Readonly<{ message: string; extensions?: { code?: string } }>;
type Refused = Readonly<{ status: number | null; errors: readonly Told[] }>;

const repeated = (times: number, text: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => text(index)).join(' ');

const BURDENS: readonly (readonly [string, string, RegExp])[] = [
  ['a flood of aliases', `{ ${repeated(150, n => `a${n}: viewer { displayName }`)} }`, /in several requests/],
  [
    'a flood of mutations',
    `mutation { ${repeated(30, n => `a${n}: pauseSync(input: { id: "x" }) { __typename }`)} }`,
    /in several requests/,
  ],
  [
    'pages within pages',
    '{ syncs(first: 100) { edges { node { events(first: 100) { edges { node { message } } } } } } }',
    /smaller pages/,
  ],
  ['a page beyond all measure', '{ syncs(first: 2000000000) { edges { node { id } } } }', /smaller pages/],
  [
    'one fragment used a thousand times',
    `{ ${repeated(300, n => `a${n}: __typename`)} ${repeated(90, n => `s${n}: syncs(first: 9) { ...P }`)} } fragment P on SyncConnection { edges { node { id state } } }`,
    /fewer fields/,
  ],
  ['fields within fields within fields', `{ ${deep(22)} }`, /deep/],
  ['a text of too many words', `{ viewer { ${repeated(3_000, () => 'displayName')} } }`, /too long/],
];

/** Fragments count, too. */
function deep(levels: number): string {
  return `syncs(first: 1) { ${'... on SyncConnection { '.repeat(levels)} totalCount ${'} '.repeat(levels)} }`;
}

describe('what would be a burden', () => {
  const database = useDatabase();
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp(accessConfig(database.url, null));
  });

  afterAll(() => app.stop());

  async function overHttp(query: string, variables = {}): Promise<Refused> {
    const headers = { 'content-type': 'application/json', ...AS_ADMINISTRATOR };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${app.app.url()}/graphql`, { method: 'POST', headers, body });
    return { status: response.status, errors: ((await response.json()) as Partial<Refused>).errors ?? [] };
  }

  it.each(BURDENS)('%s is refused over HTTP with a sentence that says what to do', async (_story, query, sentence) => {
    const { status, errors } = await overHttp(query);
    expect({ status, code: errors[0]?.extensions?.code }).toEqual({ status: 400, code: 'QUERY_TOO_LARGE' });
    expect(errors[0]?.message).toMatch(sentence);
  });

  it.each(BURDENS)('%s is refused over sockets in the same words', async (_story, query) => {
    const [http] = (await overHttp(query)).errors;
    expect((await overSockets(app.app.url(), query))[0]).toMatchObject({ message: http?.message });
  });

  it('is known by the variables, too', async () => {
    const query =
      'query ($first: Int) { syncs(first: $first) { edges { node { id events { edges { node { message } } } } } } }';
    expect((await overHttp(query, { first: 100 })).errors[0]?.extensions?.code).toBe('QUERY_TOO_LARGE');
    expect((await overHttp(query, { first: 1 })).errors).toEqual([]);
    expect((await overHttp(query, { first: 'one' })).errors[0]?.message).toMatch(/\$first/);
  });

  it('is not what the app asks for, nor GraphiQL', async () => {
    const limits = new Limits(buildSchema({ get: () => ({}) }), { ...USUAL_LIMITS, dearest: USUAL_LIMITS.dearest / 2 });
    const document = parse(ownDocuments());
    const names = document.definitions.flatMap(one => (one.kind === 'OperationDefinition' ? [one.name?.value] : []));
    expect(names.length).toBeGreaterThan(5);
    for (const operationName of names) {
      const refusal = limits.refuse({ document, operationName, variables: ANY_VARIABLES });
      expect([operationName, refusal?.message]).toEqual([operationName, undefined]);
    }
    const options = { inputValueDeprecation: true, directiveIsRepeatable: true, specifiedByUrl: true };
    expect((await overHttp(getIntrospectionQuery(options))).errors).toEqual([]);
  });
});

describe('introspection', () => {
  const database = useDatabase();

  it('is refused, over HTTP and over sockets, where the operator does not want it', async () => {
    const app = await startApp(accessConfig(database.url, null, { GRAPHQL_INTROSPECTION: 'false' }));
    const { errors } = await app.graphql('{ __schema { types { name } } }');
    expect(errors?.[0]?.message).toMatch(/introspection/i);
    expect((await overSockets(app.app.url(), '{ __schema { types { name } } }'))[0]?.message).toBe(
      errors?.[0]?.message,
    );
    expect((await app.graphql('{ viewer { __typename } }')).errors).toBeUndefined();
    await app.stop();
  });
});

/** What a socket of its own answers to one operation. */
function overSockets(url: string, query: string): Promise<readonly Told[]> {
  const client = socketsTo(url);
  return new Promise<readonly Told[]>((resolve, reject) => {
    let errors: readonly Told[] = [];
    client.subscribe(
      { query },
      {
        next: answer => void (errors = answer.errors ?? []),
        error: error => (Array.isArray(error) ? resolve(error as readonly Told[]) : reject(error as Error)),
        complete: () => resolve(errors),
      },
    );
  }).finally(() => void client.dispose());
}

const WEB = fileURLToPath(new URL('../../web/src', import.meta.url));

/** All that the pages ask for. */
function ownDocuments(): string {
  const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.graphql'));
  return files.map(file => readFileSync(`${WEB}/${file}`, 'utf8')).join('\n');
}

/** Those that make a request large; the others are told by their types only. */
const ANY_VARIABLES = { first: 100 };
