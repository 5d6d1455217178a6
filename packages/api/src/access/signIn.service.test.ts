import { randomBytes } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '../../test/support/database';
import { systemClock } from '../platform/clock';
import type { Database } from '../platform/db/dataSource';
import { Feed } from '../platform/feed/feed';
import { PostgresDoorbell } from '../platform/feed/postgresDoorbell';
import { createSeal } from '../platform/seal';
import { AccountRow } from './account.entity';
import { AccountRepository } from './account.repository';
import { ArrivalRepository } from './arrival.repository';
import type { Answered, AnswerTrouble, Identity, IdentityProvider } from './identityProvider.port';
import { SessionRepository } from './session.repository';
import { SignInService } from './signIn.service';

const database = useDatabase();
const ANSWER = new URL('http://localhost/sign-in/return?code=c&state=s');
const ana: Identity = {
  issuer: 'https://id.example',
  subject: 'ana',
  email: 'ana@example.com',
  emailIsVerified: true,
  name: 'Ana',
  profiles: null,
};

let source: Database;
let said: { facts: object; sentence: string }[];

beforeAll(async () => {
  source = await database.dataSource([AccountRow]);
});

beforeEach(async () => {
  said = [];
  await source.query('truncate account cascade');
});

/** Signs in with a provider that answers so. */
async function signInWith(heard: Answered | AnswerTrouble) {
  const provider: IdentityProvider = {
    ask: () => Promise.resolve(new URL('https://id.example/authorize')),
    hear: () => Promise.resolve(heard),
    tell: () => Promise.resolve({ kind: 'Expired' }),
    refresh: () => Promise.resolve({ kind: 'Expired' }),
    signOutForm: () => Promise.resolve(null),
  };
  const warn = (facts: object, sentence: string) => void said.push({ facts, sentence });
  const log = { info: warn, warn, error: warn, child: () => log };
  const signIn = new SignInService({
    database: source,
    provider,
    sessions: new SessionRepository(source),
    arrivals: new ArrivalRepository(source, new AccountRepository(source)),
    firstAdministrator: null,
    seal: createSeal([randomBytes(32)]),
    feed: new Feed(new PostgresDoorbell({ databaseUrl: database.url, database: source, log }), log),
    clock: systemClock,
    log,
  });
  const begun = await signIn.begin({
    to: '/integrations',
    redirectUri: 'http://localhost/sign-in/return',
    language: null,
  });
  if (begun.kind !== 'Asked') throw new Error(begun.refusal.reason);
  return signIn.complete({ answer: ANSWER, kept: begun.kept, replaces: null });
}

function answered(identity: Partial<Identity>): Answered {
  const tokens = { accessToken: 'a', refreshToken: null, idToken: null };
  return { kind: 'Answered', identity: { ...ana, ...identity }, tokens };
}

describe('an identity', () => {
  it('lets its person in, to where they were going', async () => {
    expect(await signInWith(answered({}))).toMatchObject({ kind: 'SignedIn', to: '/integrations' });
    expect(await source.query('select from session where ended_at is null')).toHaveLength(1);
  });

  it.each([
    ['EmailMissing', { email: null }],
    ['EmailNotVerified', { emailIsVerified: false }],
  ] as const)('is refused with %s, and nothing is written but a line without the person', async (kind, identity) => {
    expect(await signInWith(answered(identity))).toMatchObject({
      kind: 'Refused',
      refusal: { kind },
      to: '/integrations',
    });
    expect(await source.query('select from app_user')).toHaveLength(0);
    expect(await source.query('select from session')).toHaveLength(0);
    expect(said).toEqual([{ facts: { kind, reason: kind }, sentence: 'A sign-in was refused.' }]);
  });

  it.each(['Declined', 'Refused', 'Unavailable'] as const)('that is %s opens no session', async kind => {
    expect(await signInWith({ kind, reason: 'some_code' })).toMatchObject({ kind: 'Refused', refusal: { kind } });
    expect(await source.query('select from session')).toHaveLength(0);
  });
});
