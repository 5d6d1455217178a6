import { beforeAll, describe, expect, it } from 'vitest';
import { ACCESS_ROWS, newAdministrator } from '../../test/support/account';
import { useDatabase } from '../../test/support/database';
import { systemClock } from '../platform/clock';
import type { Database } from '../platform/db/dataSource';
import { Feed } from '../platform/feed/feed';
import { PostgresDoorbell } from '../platform/feed/postgresDoorbell';
import { createLog } from '../platform/log';
import { buildAccess } from './access.parts';
import { AccountRepository } from './account.repository';
import { operatorOf, type AuditEntry } from './audit';
import { AuditRepository } from './audit.repository';
import { ADMINISTRATORS, DEFAULT_PROFILES, type Profile } from './profile';
import { hashOf } from './secret';
import { tokenTopic, userTopic } from './session';
import type { User } from './user';
import { effective, GRANTABLE, PERMISSIONS, type Permission, type Viewer } from './viewer';

const test = useDatabase();
const DAY = 86_400_000;
let database: Database;

beforeAll(async () => {
  database = await test.dataSource(ACCESS_ROWS);
});

/** An account with one administrator, and all that manages it. */
async function anAccount() {
  const log = createLog('silent');
  const feed = new Feed(new PostgresDoorbell({ databaseUrl: test.url, database, log }), log);
  const access = buildAccess({ database, feed, clock: systemClock, accounts: new AccountRepository(database) });
  const admin = await newAdministrator(database);
  const profiles = await access.profiles.all(admin);
  const profile = (name: string): Profile => profiles.find(one => one.name === name) ?? missing(name);
  const add = async (email: string, ...names: string[]): Promise<User> =>
    as<User>('User', await access.users.add(admin, { email, profileIds: names.map(name => profile(name).id) }));
  const entries = (): Promise<readonly AuditEntry[]> =>
    new AuditRepository(database).page(admin.accountId, { first: 100, after: null }, null);
  const rung = new Set<string>();
  const hear = (topic: string): void => void feed.join(topic, () => rung.add(topic));
  return { ...access, admin, profile, add, log: entries, rung, hear };
}

function missing(what: string): never {
  throw new Error(`There is no ${what}.`);
}

function as<Outcome extends { kind: string }>(kind: Outcome['kind'], outcome: { kind: string }): Outcome {
  if (outcome.kind !== kind) throw new Error(JSON.stringify(outcome));
  return outcome as Outcome;
}

/** Somebody of the same account who may do less. */
function lesser(admin: Viewer, ...permissions: Permission[]): Viewer {
  return { ...admin, isMarketoAdministrator: false, permissions: effective(permissions) };
}

const soon = (): Date => new Date(Date.now() + DAY);

describe('an account', () => {
  it('begins with the profiles that Dynamic Chat has', async () => {
    const { profiles, admin } = await anAccount();
    const names = (await profiles.all(admin)).map(({ name }) => name);
    expect(names.sort()).toEqual(DEFAULT_PROFILES.map(({ name }) => name).sort());
    expect((await profiles.all(admin)).find(({ name }) => name === ADMINISTRATORS)?.permissions).toEqual(GRANTABLE);
  });
});

describe('people', () => {
  it('are added once, by an address in any case', async () => {
    const { users, admin, add } = await anAccount();
    expect(await add(' Bo@Example.com ', 'Marketing User')).toMatchObject({
      email: 'bo@example.com',
      displayName: 'bo',
    });
    expect((await users.add(admin, { email: 'BO@example.com', profileIds: [] })).kind).toBe('UserExists');
    expect((await users.add(admin, { email: 'bo at example', profileIds: [] })).kind).toBe('InvalidEmail');
  });

  it('are found by address and name, page by page', async () => {
    const { users, admin, add } = await anAccount();
    for (const name of ['bo', 'cy', 'di']) await add(`${name}@example.com`);
    const emails = async (page: { afterEmail?: string; search?: string }): Promise<string[]> =>
      (await users.page(admin, { first: 10, afterEmail: null, search: null, ...page })).map(({ email }) => email);
    expect(await emails({ afterEmail: 'bo@example.com' })).toEqual(['cy@example.com', 'di@example.com']);
    expect(await emails({ search: 'DI@' })).toEqual(['di@example.com']);
    expect(await emails({ search: '%' })).toEqual([]);
  });

  it('get no permission that the giver lacks', async () => {
    const { users, admin, profile, add, log } = await anAccount();
    const bo = await add('bo@example.com');
    const giver = lesser(admin, 'MANAGE_USERS', 'VIEW_INTEGRATIONS');
    const profileIds = [profile(ADMINISTRATORS).id];
    const lacked = ['MANAGE_INTEGRATIONS', 'MANAGE_API_TOKENS', 'VIEW_AUDIT_LOG'];
    const refused = { kind: 'PermissionsNotYours', permissions: lacked };
    const before = await log();
    expect(await users.setProfiles(giver, bo.id, profileIds)).toMatchObject(refused);
    expect(await users.add(giver, { email: 'cy@example.com', profileIds })).toMatchObject(refused);
    expect(await log()).toEqual(before);
    expect((await users.setProfiles(giver, bo.id, [profile('Live Agent').id])).kind).toBe('User');
  });

  it('keep a profile that the giver could not have given', async () => {
    const { users, admin, profile, add } = await anAccount();
    const bo = await add('bo@example.com', ADMINISTRATORS);
    const ids = [profile(ADMINISTRATORS).id, profile('Live Agent').id];
    const changed = as<User>(
      'User',
      await users.setProfiles(lesser(admin, 'MANAGE_USERS', 'VIEW_INTEGRATIONS'), bo.id, ids),
    );
    expect(changed.profiles.map(({ name }) => name)).toEqual(['Live Agent', ADMINISTRATORS]);
  });

  it('are never left without one who can manage them', async () => {
    const { users, admin, profile, add } = await anAccount();
    const bo = await add('bo@example.com', ADMINISTRATORS);
    expect((await users.remove(admin, bo.id)).kind).toBe('LastAdministrator');
    expect((await users.setProfiles(admin, bo.id, [profile('Live Agent').id])).kind).toBe('LastAdministrator');
    const cy = await add('cy@example.com', ADMINISTRATORS);
    const both = await Promise.all([users.remove(admin, bo.id), users.remove(admin, cy.id)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['LastAdministrator', 'UserRemoved']);
  });

  it('become Marketo administrators, and the last one stays', async () => {
    const { users, admin, add } = await anAccount();
    const bo = await add('bo@example.com');
    expect(await users.setMarketoAdministrator(admin, bo.id, true)).toMatchObject({ isMarketoAdministrator: true });
    expect((await users.setMarketoAdministrator(admin, bo.id, false)).kind).toBe('LastAdministrator');
  });

  it('are heard of everywhere when what they may do changes', async () => {
    const { users, profiles, admin, profile, add, rung, hear } = await anAccount();
    const [bo, cy] = [await add('bo@example.com'), await add('cy@example.com')];
    for (const { id } of [bo, cy]) hear(userTopic(id));
    await users.setProfiles(admin, bo.id, [profile('Live Agent').id]);
    expect([...rung]).toEqual([userTopic(bo.id)]);
    rung.clear();
    const terms = { name: 'Readers', permissions: ['VIEW_AUDIT_LOG'] as const };
    const readers = as<Profile>('Profile', await profiles.create(admin, terms));
    await users.setProfiles(admin, cy.id, [readers.id]);
    rung.clear();
    await profiles.change(admin, { id: readers.id, name: 'Readers', permissions: ['VIEW_INTEGRATIONS'] });
    expect([...rung]).toEqual([userTopic(cy.id)]);
    await users.remove(admin, bo.id);
    expect([...rung]).toContain(userTopic(bo.id));
  });

  it('of another account do not exist, nor do its profiles', async () => {
    const [one, other] = [await anAccount(), await anAccount()];
    const bo = await other.add('bo@example.com');
    const theirs = other.profile('Live Agent').id;
    expect((await one.users.remove(one.admin, bo.id)).kind).toBe('UserNotFound');
    expect((await one.users.setProfiles(one.admin, bo.id, [])).kind).toBe('UserNotFound');
    expect((await one.users.setMarketoAdministrator(one.admin, bo.id, true)).kind).toBe('UserNotFound');
    expect((await one.users.add(one.admin, { email: 'x@example.com', profileIds: [theirs] })).kind).toBe(
      'ProfileNotFound',
    );
    for (const id of ['', 'x', theirs]) expect((await one.profiles.delete(one.admin, id)).kind).toBe('ProfileNotFound');
  });
});

describe('a profile', () => {
  it('that came with the account stays as it is', async () => {
    const { profiles, admin, profile } = await anAccount();
    const { id } = profile('Live Agent');
    expect((await profiles.delete(admin, id)).kind).toBe('DefaultProfile');
    expect((await profiles.change(admin, { id, name: 'X', permissions: [] })).kind).toBe('DefaultProfile');
  });

  it('can give what its maker has, and never the right to map', async () => {
    const { profiles, admin } = await anAccount();
    const all = { name: 'All', permissions: PERMISSIONS };
    expect(await profiles.create(admin, all)).toMatchObject({ permissions: ['MAP_ORGANIZATION'] });
    const maker = lesser(admin, 'MANAGE_USERS');
    const wanted = { name: 'X', permissions: ['VIEW_AUDIT_LOG'] as const };
    expect(await profiles.create(maker, wanted)).toMatchObject({ kind: 'PermissionsNotYours' });
    const made = as<Profile>(
      'Profile',
      await profiles.create(admin, { name: 'X', permissions: ['MANAGE_INTEGRATIONS'] }),
    );
    expect(made.permissions).toEqual(['VIEW_INTEGRATIONS', 'MANAGE_INTEGRATIONS']);
    expect((await profiles.change(maker, { id: made.id, ...wanted })).kind).toBe('PermissionsNotYours');
    expect((await profiles.change(maker, { ...made, name: 'Y' })).kind).toBe('Profile');
  });

  it('has a name of its own, and is not deleted from under people', async () => {
    const { profiles, users, admin, add } = await anAccount();
    for (const name of ['', '  ', 'x'.repeat(101), 'live agent'])
      expect((await profiles.create(admin, { name, permissions: [] })).kind).toBe('InvalidProfileName');
    const made = as<Profile>('Profile', await profiles.create(admin, { name: 'Mine', permissions: [] }));
    const bo = await add('bo@example.com');
    await users.setProfiles(admin, bo.id, [made.id]);
    expect(await profiles.delete(admin, made.id)).toMatchObject({ kind: 'ProfileInUse', userCount: 1 });
    await users.setProfiles(admin, bo.id, []);
    expect((await profiles.delete(admin, made.id)).kind).toBe('ProfileDeleted');
  });
});

describe('an API token', () => {
  it('shows its secret once and keeps a hash of it', async () => {
    const { apiTokens, admin } = await anAccount();
    const made = await apiTokens.create(admin, {
      name: ' CI ',
      permissions: ['MANAGE_INTEGRATIONS'],
      expiresAt: soon(),
    });
    if (made.kind !== 'ApiTokenCreated') throw new Error(made.message);
    expect(made.apiToken).toMatchObject({ name: 'CI', permissions: ['VIEW_INTEGRATIONS', 'MANAGE_INTEGRATIONS'] });
    const [row] = await database.query('select * from api_token where id = $1', [made.apiToken.id]);
    expect(row.token_hash).toEqual(hashOf(made.secret));
    expect(JSON.stringify(row)).not.toContain(made.secret);
    expect(JSON.stringify(await apiTokens.page(admin, { first: 9, after: null }))).not.toContain(made.secret);
  });

  it.each<[string, Partial<{ name: string; permissions: Permission[]; expiresAt: Date }>, string]>([
    ['no name', { name: ' ' }, 'name'],
    ['a name that is too long', { name: 'x'.repeat(101) }, 'name'],
    ['no permission', { permissions: [] }, 'permissions'],
    ['the right to map', { permissions: ['MAP_ORGANIZATION'] }, 'permissions'],
    ['an end that is past', { expiresAt: new Date(Date.now() - 1) }, 'expiresAt'],
    ['an end in two years', { expiresAt: new Date(Date.now() + 730 * DAY) }, 'expiresAt'],
  ])('is refused with %s', async (_story, wrong, argument) => {
    const { apiTokens, admin, log } = await anAccount();
    const right = { name: 'CI', permissions: ['VIEW_INTEGRATIONS'] as const, expiresAt: soon() };
    expect(await apiTokens.create(admin, { ...right, ...wrong })).toMatchObject({ kind: 'InvalidApiToken', argument });
    expect(await log()).toEqual([]);
  });

  it('cannot do more than who made it, be it a person or a token', async () => {
    const { apiTokens, admin } = await anAccount();
    const wanted = { name: 'CI', permissions: ['VIEW_AUDIT_LOG', 'MANAGE_API_TOKENS'] as const, expiresAt: soon() };
    const maker = lesser(admin, 'MANAGE_API_TOKENS');
    const refused = { kind: 'PermissionsNotYours', permissions: ['VIEW_AUDIT_LOG'] };
    expect(await apiTokens.create(maker, wanted)).toMatchObject(refused);
    expect(await apiTokens.create({ ...maker, kind: 'ApiToken' }, wanted)).toMatchObject(refused);
    const made = await apiTokens.create(operatorOf(admin.accountId), wanted);
    expect(made).toMatchObject({ kind: 'ApiTokenCreated', apiToken: { createdBy: 'The operator' } });
  });

  it('is revoked for good and heard of everywhere, yet not by another account', async () => {
    const { apiTokens, admin, rung, hear, log } = await anAccount();
    const request = { name: 'CI', permissions: ['VIEW_INTEGRATIONS'] as const, expiresAt: soon() };
    const made = await apiTokens.create(admin, request);
    if (made.kind !== 'ApiTokenCreated') throw new Error(made.message);
    const { id } = made.apiToken;
    const other = await anAccount();
    expect((await other.apiTokens.revoke(other.admin, id)).kind).toBe('ApiTokenNotFound');
    hear(tokenTopic(id));
    const revoked = await apiTokens.revoke(admin, id);
    expect(rung).toEqual(new Set([tokenTopic(id)]));
    expect(await apiTokens.revoke(admin, id)).toEqual(revoked);
    expect((await log()).map(({ action }) => action)).toEqual(['API_TOKEN_REVOKED', 'API_TOKEN_CREATED']);
  });
});

describe('the audit log', () => {
  it('remembers who did what, newest first, by action, and of one account', async () => {
    const { admin, add, users, log } = await anAccount();
    const bo = await add('bo@example.com', 'Live Agent');
    await users.setProfiles(operatorOf(admin.accountId), bo.id, []);
    await (await anAccount()).add('cy@example.com');
    expect(await log()).toMatchObject([
      { action: 'USER_PROFILES_CHANGED', actorKind: 'OPERATOR', subject: 'bo@example.com', facts: [] },
      { action: 'USER_ADDED', actorKind: 'PERSON', actorName: 'Ana <ana@example.com>', facts: ['Live Agent'] },
    ]);
    const added = await new AuditRepository(database).page(admin.accountId, { first: 9, after: null }, 'USER_ADDED');
    expect(added.map(({ action }) => action)).toEqual(['USER_ADDED']);
  });

  it('is never changed', async () => {
    const { add } = await anAccount();
    await add('bo@example.com');
    await expect(database.query(`update audit_entry set actor_name = 'Nobody'`)).rejects.toThrow('never changed');
  });
});
