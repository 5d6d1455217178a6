import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '../../test/support/database';
import type { Database } from '../platform/db/dataSource';
import { AccountRow } from './account.entity';
import { AccountRepository } from './account.repository';
import { ArrivalRepository } from './arrival.repository';
import type { Identity } from './identityProvider.port';

const database = useDatabase();
const AT = new Date('2026-03-01T08:00:00Z');
const ISSUER = 'https://id.example';

let source: Database;
let arrivals: ArrivalRepository;
let accountId: string;

type Arriving = Identity & Readonly<{ email: string }>;

const ana: Arriving = {
  issuer: ISSUER,
  subject: 'ana-1',
  email: 'ana@example.com',
  emailIsVerified: true,
  name: 'Ana',
  profiles: null,
};

beforeAll(async () => {
  source = await database.dataSource([AccountRow]);
});

beforeEach(async () => {
  await source.query('truncate account cascade');
  const accounts = new AccountRepository(source);
  accountId = (await accounts.only('Example')).id;
  arrivals = new ArrivalRepository(source, accounts);
});

function arrive(identity: Arriving, firstAdministrator: string | null = null) {
  return arrivals.arrive({ identity, at: AT, firstAdministrator });
}

async function people() {
  return source.query<object[]>(
    `select email, display_name as name, is_marketo_administrator as "isMarketoAdministrator",
       array(select name from user_profile join profile on profile.id = profile_id where user_id = app_user.id order by 1) as profiles
     from app_user order by email`,
  );
}

async function added(email: string): Promise<void> {
  await source.query('insert into app_user (account_id, email, display_name) values ($1, $2, $2)', [accountId, email]);
}

const inNoProfile = { isMarketoAdministrator: false, profiles: [] };

describe('somebody who signs in', () => {
  it('for the first time is in no profile', async () => {
    await arrive(ana);
    expect(await people()).toEqual([{ email: 'ana@example.com', name: 'Ana', ...inNoProfile }]);
  });

  it('in two browsers at once is one person', async () => {
    await Promise.all(Array.from({ length: 8 }, () => arrive(ana)));
    expect(await people()).toHaveLength(1);
  });

  it('is whom an administrator added with this address', async () => {
    await added('ana@example.com');
    await arrive(ana);
    expect(await people()).toEqual([{ email: 'ana@example.com', name: 'Ana', ...inNoProfile }]);
  });

  it('with a new name and a new address is the same person', async () => {
    await arrive(ana);
    await arrive({ ...ana, name: 'Ana Bell', email: 'ana.bell@example.com' });
    expect(await people()).toEqual([{ email: 'ana.bell@example.com', name: 'Ana Bell', ...inNoProfile }]);
  });

  it('with the new address of somebody else keeps the old one', async () => {
    await added('bo@example.com');
    await arrive(ana);
    await arrive({ ...ana, email: 'bo@example.com' });
    expect(await people()).toMatchObject([{ email: 'ana@example.com', name: 'Ana' }, { email: 'bo@example.com' }]);
  });

  it('with an address that another person of the provider has used is refused', async () => {
    await arrive(ana);
    expect(await arrive({ ...ana, subject: 'ana-2', name: 'Eve' })).toEqual({ kind: 'EmailTaken' });
    expect(await people()).toMatchObject([{ name: 'Ana' }]);
  });

  it('with the provider that the operator changed to is the same person', async () => {
    await arrive(ana);
    await arrive({ ...ana, issuer: 'https://new.example', subject: 'somebody' });
    expect(await people()).toHaveLength(1);
    expect(await arrive({ ...ana, issuer: 'https://new.example', subject: 'other' })).toEqual({ kind: 'EmailTaken' });
  });
});

describe('the first administrator', () => {
  it('is whom the operator named, where nobody manages the account', async () => {
    await arrive({ ...ana, subject: 'bo-1', email: 'bo@example.com', name: 'Bo' }, ana.email);
    await arrive(ana, ana.email);
    expect(await people()).toEqual([
      { email: 'ana@example.com', name: 'Ana', isMarketoAdministrator: true, profiles: ['Marketing Admin'] },
      { email: 'bo@example.com', name: 'Bo', ...inNoProfile },
    ]);
  });

  it('is remembered in the audit log as a deed of the operator', async () => {
    await arrive(ana, ana.email);
    const entries = await source.query('select actor_kind as kind, action, subject from audit_entry order by id');
    expect(entries).toEqual([
      { kind: 'OPERATOR', action: 'USER_PROFILES_CHANGED', subject: 'ana@example.com' },
      { kind: 'OPERATOR', action: 'MARKETO_ADMINISTRATOR_CHANGED', subject: 'ana@example.com' },
    ]);
  });

  it('is nobody where somebody manages it already', async () => {
    await arrive(ana, ana.email);
    await arrive({ ...ana, subject: 'bo-1', email: 'bo@example.com', name: 'Bo' }, 'bo@example.com');
    expect(await people()).toMatchObject([{ isMarketoAdministrator: true }, inNoProfile]);
  });
});

describe('profiles that the provider tells', () => {
  it('are exactly those, by name, each time', async () => {
    await arrive({ ...ana, profiles: ['marketing user', 'Live Agent', 'Nonsense'] });
    expect(await people()).toMatchObject([{ profiles: ['Live Agent', 'Marketing User'] }]);
    await arrive({ ...ana, profiles: [] });
    expect(await people()).toMatchObject([{ profiles: [] }]);
  });

  it('of another account with the same names are not given', async () => {
    await new AccountRepository(source).make('Other');
    await arrive({ ...ana, profiles: ['Marketing User'] });
    const [given] = await source.query('select account_id from user_profile join profile on profile.id = profile_id');
    expect(given).toEqual({ account_id: accountId });
  });
});
