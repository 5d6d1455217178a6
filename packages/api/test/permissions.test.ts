import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { AccountRow } from '../src/access/account.entity';
import { AccountRepository } from '../src/access/account.repository';
import { ruleOf } from '../src/access/gate.graphql';
import { API_TOKEN_PREFIX, hashOf, newSecret } from '../src/access/secret';
import { effective, GRANTABLE, PERMISSIONS, type Permission } from '../src/access/viewer';
import { seedPeople } from '../src/cli/start/people';
import { readConfig } from '../src/config';
import type { Database } from '../src/platform/db/dataSource';
import { buildSchema } from '../src/schema';
import { startApp, startMarketo, testEnvironment, type TestApp } from './support/app';
import { Browser, signIn, startIdentity, type LocalIdentity, type LocalUser } from './support/browser';
import { useDatabase } from './support/database';
import { KEPT, OPERATIONS, type Belongings, type Operation } from './support/operations';
import { initiateSync, settled, startedId } from './support/syncing';

/** Somebody at the door: what they send, and what they may; null: nobody. */
type Caller = Readonly<{ name: string; headers: Record<string, string>; permissions: ReadonlySet<Permission> | null }>;
type Answered = Readonly<{
  data?: Record<string, { __typename?: string; permission?: string } | null> | null;
  errors?: readonly { message: string; extensions?: { code?: string; permission?: string } }[];
}>;

const schema = buildSchema({ get: () => ({}) });
const ROOTS = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()] as GraphQLObjectType[];

describe('who may do what, by the schema alone', () => {
  it('is written down for every operation, and the code has the same rules', () => {
    const rules = ROOTS.flatMap(root =>
      Object.values(root.getFields()).map(field => [`${root.name}.${field.name}`, ruleOf(field)]),
    );
    const written = Object.entries(OPERATIONS).map(([name, { needs }]) => [name, needs]);
    expect(Object.fromEntries(rules)).toEqual(Object.fromEntries(written));
  });

  it('has an answer to the id of another account wherever an id goes in', () => {
    const withIds = ROOTS.flatMap(root =>
      Object.values(root.getFields()).flatMap(field => (takesId(field) ? [`${root.name}.${field.name}`] : [])),
    );
    expect(Object.keys(OPERATIONS).filter(name => OPERATIONS[name]?.ofOthers)).toEqual(withIds.sort(byTable));
  });

  it('takes no id anywhere but at the root', () => {
    const inner = objectTypes().filter(type => !ROOTS.includes(type));
    const fields = inner.flatMap(type => Object.values(type.getFields()).map(field => ({ type, field })));
    expect(fields.filter(({ field }) => takesId(field)).map(({ type, field }) => `${type.name}.${field.name}`)).toEqual(
      [],
    );
  });

  it('leads to what an account keeps by no way that does not need the permission for it', () => {
    const nodes = objectTypes().filter(type => type.getInterfaces().some(({ name }) => name === 'Node'));
    expect(nodes.map(({ name }) => name).filter(name => !(name in KEPT))).toEqual([]);
    for (const [name, needed] of Object.entries(KEPT)) {
      const open = [...waysTo(name)].filter(([, held]) => needed !== null && !held.has(needed)).map(([way]) => way);
      expect([name, open]).toEqual([name, []]);
    }
  });
});

describe('who may do what, asked over the wire', () => {
  const database = useDatabase();
  let source: Database;
  let marketo: ServedEmulator;
  let identity: LocalIdentity;
  let app: TestApp;
  let theirs: Belongings;
  let other: Caller;
  let before: string;
  const callers = new Map<string, Caller>();

  beforeAll(async () => {
    [marketo, identity] = await Promise.all([startMarketo({ people: 30 }), startIdentity()]);
    app = await startApp(readConfig({ ...testEnvironment(database.url, marketo), ...identity.environment }));
    await seedPeople(database.url);
    source = await database.dataSource([AccountRow]);
    const sync = startedId(await initiateSync(app, ['email']));
    await settled(app, sync);
    for (const caller of await everybody()) callers.set(caller.name, caller);
    other = await aStranger();
    theirs = { sync, ...(await belongings()) };
    before = await allRows();
  });

  afterAll(async () => {
    await app.stop();
    await identity.close();
    await marketo.close();
  });

  async function everybody(): Promise<readonly Caller[]> {
    const [account] = await source.query('select id from account order by created_at limit 1');
    const tokens = GRANTABLE.map(async one => ({ name: `token ${one}`, ...(await aToken(account.id, [one])) }));
    const all: Permission[] = [...PERMISSIONS];
    return [
      { name: 'nobody', headers: {}, permissions: null },
      { name: 'newcomer', headers: await aSession('newcomer'), permissions: new Set() },
      { name: 'marketer', headers: await aSession('marketer'), permissions: effective(['VIEW_INTEGRATIONS']) },
      { name: 'administrator', headers: await aSession('admin'), permissions: effective(all) },
      ...(await Promise.all(tokens)),
    ];
  }

  async function aSession(who: LocalUser): Promise<Record<string, string>> {
    const browser = new Browser();
    const url = app.app.url();
    await signIn(browser, url, who);
    return { cookie: browser.cookie(url), origin: url };
  }

  async function aToken(accountId: string, permissions: readonly Permission[]) {
    const secret = newSecret(API_TOKEN_PREFIX);
    await source.query(
      `insert into api_token (account_id, name, token_hash, permissions, created_by, expires_at, last_used_at)
       values ($1, 'Table', $2, $3, 'Table', now() + interval '1 hour', now() + interval '1 hour')`,
      [accountId, hashOf(secret), permissions],
    );
    return { headers: { authorization: `Bearer ${secret}` }, permissions: effective(permissions) };
  }

  /** Who may do everything in an account of their own. */
  async function aStranger(): Promise<Caller> {
    const account = await new AccountRepository(source).make('Another company');
    const [user] = await source.query(
      `insert into app_user (account_id, email, display_name, is_marketo_administrator)
       values ($1, 'stranger@example.org', 'Sten', true) returning id`,
      [account.id],
    );
    await source.query(
      `insert into user_profile select $1, id from profile where account_id = $2 and name = 'Marketing Admin'`,
      [user.id, account.id],
    );
    const secret = newSecret();
    await source.query(
      `insert into session (user_id, token_hash, expires_at) values ($1, $2, now() + interval '1 hour')`,
      [user.id, hashOf(secret)],
    );
    const headers = { cookie: `dcs_session=${secret}`, origin: app.app.url() };
    return { name: 'another account', headers, permissions: effective(PERMISSIONS) };
  }

  async function belongings(): Promise<Omit<Belongings, 'sync'>> {
    const [row] = await source.query(
      `select (select id from integration) as integration, (select id from app_user where email like 'marketer@%') as user,
              (select id from profile where name = 'Live Agent' order by created_at limit 1) as profile,
              (select id from api_token order by created_at limit 1) as token,
              (select id from slice order by number limit 1) as slice`,
    );
    return row;
  }

  /** All that an account keeps, as one text; but for when somebody was last seen. */
  async function allRows(): Promise<string> {
    const tables = [
      'account',
      'profile',
      'app_user',
      'user_profile',
      'organization_mapping',
      'integration',
      'attribute',
    ];
    tables.push('sync', 'slice', 'audit_entry');
    const rows = await Promise.all(tables.map(table => source.query(`select * from ${table} order by 1, 2`)));
    const [tokens] = await source.query(
      'select json_agg(t order by id) from (select id, name, revoked_at from api_token) t',
    );
    return JSON.stringify([rows, tokens]);
  }

  async function ask(caller: Caller, name: string, selection: string): Promise<Answered> {
    const kind = name.slice(0, name.indexOf('.')).toLowerCase();
    const query = `${kind} { ${selection} }`;
    if (kind === 'subscription') return firstOverSocket(app.app.url(), caller.headers, query);
    const headers = { 'content-type': 'application/json', ...caller.headers };
    const response = await fetch(`${app.app.url()}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answered;
  }

  const table = Object.entries(OPERATIONS).flatMap(([name, operation]) =>
    ['nobody', 'newcomer', 'marketer', 'administrator', ...GRANTABLE.map(one => `token ${one}`)].map(
      who => [name, who, operation] as const,
    ),
  );

  it.each(table)('%s, by %s', async (name, who, operation) => {
    const caller = callers.get(who);
    if (!caller) throw new Error(`${who} is not here.`);
    expect(verdictOf(await ask(caller, name, operation.selection))).toBe(expected(caller, operation));
  });

  const withIds = Object.entries(OPERATIONS).filter(([, { ofOthers }]) => ofOthers);

  it.each(withIds)('%s, of another account, as if it did not exist', async (name, { ofOthers }) => {
    if (!ofOthers) return;
    const { data, errors } = await ask(other, name, ofOthers.selection(theirs));
    const [told = null] = Object.values(data ?? {});
    expect(errors?.[0]?.extensions?.code ?? told?.__typename ?? null).toBe(ofOthers.told);
  });

  it('shows another account nothing of this one', async () => {
    const query = `integration { id } syncs { edges { node { id } } } users { edges { node { id } } } profiles { id }
      apiTokens { edges { node { name } } } auditLog { edges { node { id } } } fields { totalCount }`;
    const shown = await ask(other, 'Query.all', query);
    for (const id of Object.values(theirs)) expect(JSON.stringify(shown)).not.toContain(id);
    expect(shown.data).toMatchObject({ integration: null, syncs: { edges: [] }, apiTokens: { edges: [] } });
    expect(shown.data).toMatchObject({ users: { edges: [{}] }, auditLog: { edges: [] }, fields: { totalCount: 0 } });
  });

  it('and after all of that nothing is changed', async () => {
    expect(await allRows()).toBe(before);
  });

  it('offers what can be done to a sync to those only who may do it', async () => {
    await source.query(`update sync set state = 'PAUSED'`);
    const offered = async (who: string): Promise<unknown> => {
      const caller = callers.get(who);
      if (!caller) throw new Error(`${who} is not here.`);
      return (await ask(caller, 'Query.sync', `sync(id: "${theirs.sync}") { allowedActions }`)).data?.['sync'];
    };
    expect(await offered('administrator')).toEqual({ allowedActions: ['RESUME', 'CANCEL'] });
    expect(await offered('marketer')).toEqual({ allowedActions: [] });
  });
});

type Verdict = 'allowed' | 'UNAUTHENTICATED' | `lacks ${string}`;

function expected({ permissions }: Caller, { needs }: Operation): Verdict {
  if (!permissions) return 'UNAUTHENTICATED';
  const missing = needs.find(one => !permissions.has(one));
  return missing ? `lacks ${missing}` : 'allowed';
}

function verdictOf({ data, errors }: Answered): Verdict {
  const [told] = Object.values(data ?? {});
  const { code = '', permission = '' } = errors?.[0]?.extensions ?? {};
  if (told?.__typename === 'NotPermitted') return `lacks ${told.permission ?? ''}`;
  if (code === 'FORBIDDEN') return `lacks ${permission}`;
  if (code === 'UNAUTHENTICATED') return code;
  if (errors && code !== 'NOT_FOUND') throw new Error(JSON.stringify(errors));
  return 'allowed';
}

/** The first answer to a subscription; a socket of nobody is closed instead. */
function firstOverSocket(url: string, headers: Record<string, string>, query: string): Promise<Answered> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const send = (message: object): void => socket.send(JSON.stringify(message));
  return new Promise<Answered>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('open', () => send({ type: 'connection_init' }));
    socket.once('close', code =>
      resolve({ errors: [{ message: '', extensions: { code: code === 4401 ? 'UNAUTHENTICATED' : String(code) } }] }),
    );
    socket.on('message', bytes => {
      const { type, payload } = JSON.parse(String(bytes)) as { type: string; payload?: unknown };
      if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload: { query } });
      if (type === 'next') resolve(payload as Answered);
      if (type === 'error') resolve({ errors: payload as NonNullable<Answered['errors']> });
    });
  }).finally(() => socket.close());
}

function objectTypes(): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
}

function takesId({ args }: GraphQLField<unknown, unknown>): boolean {
  const holdsId = (type: GraphQLInputType): boolean => {
    const named = getNamedType(type);
    return (
      named.name === 'ID' ||
      (isInputObjectType(named) && Object.values(named.getFields()).some(field => holdsId(field.type)))
    );
  };
  return args.some(({ type }) => holdsId(type));
}

/** In the order of the table. */
function byTable(one: string, two: string): number {
  const names = Object.keys(OPERATIONS);
  return names.indexOf(one) - names.indexOf(two);
}

/** Every field through which a type can be reached, with all permissions that were needed on the way there. */
function waysTo(wanted: string): ReadonlyMap<string, ReadonlySet<Permission>> {
  const ways = new Map<string, ReadonlySet<Permission>>();
  const walk = (type: GraphQLObjectType, held: ReadonlySet<Permission>, seen: ReadonlySet<string>): void => {
    for (const field of Object.values(type.getFields())) {
      const needed = effective([...held, ...(ruleOf(field) ?? [])]);
      const named = getNamedType(field.type);
      const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
      for (const next of possible) {
        if (next.name === wanted) ways.set(`${type.name}.${field.name}`, needed);
        else if (!seen.has(next.name)) walk(next, needed, new Set([...seen, next.name]));
      }
    }
  };
  for (const root of ROOTS) walk(root, new Set(), new Set([root.name]));
  return ways;
}
