import { AdobeOrganizations } from './access/adobeOrganizations.service';
import { ApiTokenStandingRepository } from './access/apiTokenStanding.repository';
import { ArrivalRepository } from './access/arrival.repository';
import type { AccountRepository } from './access/account.repository';
import { ClaimedOrganizations } from './access/claimedOrganizations.service';
import type { Context } from './access/context';
import { AccessCookies } from './access/cookies';
import { AccessDoor } from './access/door.service';
import { OpenIdProvider } from './access/openIdProvider';
import type { Organizations } from './access/organizations.port';
import { ProviderTokens } from './access/providerTokens.service';
import { SessionRepository } from './access/session.repository';
import type { SignInPages } from './access/signIn.http';
import { SignInService } from './access/signIn.service';
import type { Config } from './config';
import type { Clock } from './platform/clock';
import type { Database } from './platform/db/dataSource';
import type { Feed } from './platform/feed/feed';
import { Hosts } from './platform/http/hosts';
import type { Log } from './platform/log';
import { createSeal } from './platform/seal';

export type Entrance = Readonly<{
  door: AccessDoor;
  signInPages: SignInPages;
  /** Which Adobe organizations somebody belongs to. */
  organizations: Organizations;
}>;

type Below = Readonly<{
  database: Database;
  feed: Feed;
  accounts: AccountRepository;
  clock: Clock;
  fetch: typeof globalThis.fetch;
  log: Log;
  get: Context['get'];
}>;

/** What lets people and programs in. */
export function buildEntrance(config: Config, below: Below): Entrance {
  const { database, accounts, clock, log, feed, get } = below;
  const publicOrigin = config.publicUrl === null ? null : new URL(config.publicUrl).origin;
  const provider = config.identity && new OpenIdProvider(config.identity, below.fetch);
  const sessions = new SessionRepository(database);
  const seal = createSeal([config.secretKey]);
  const cookies = new AccessCookies(publicOrigin?.startsWith('https:') ?? false);
  const hosts = new Hosts(config.publicUrl);
  const arrivals = new ArrivalRepository(database, accounts);
  const { firstAdministrator } = config;
  const signIn = new SignInService({
    database,
    provider,
    sessions,
    arrivals,
    firstAdministrator,
    seal,
    feed,
    clock,
    log,
  });
  const tokens = new ApiTokenStandingRepository(database);
  return {
    door: new AccessDoor({ sessions, tokens, cookies, hosts, feed, clock, log, get }),
    signInPages: { signIn, cookies, hosts, publicOrigin },
    organizations: organizationsOf(config, new ProviderTokens({ provider, sessions, seal, clock, log }), below),
  };
}

function organizationsOf(
  { identity, organizations }: Config,
  tokens: ProviderTokens,
  { fetch, log }: Below,
): Organizations {
  if (organizations.from === 'claim') return new ClaimedOrganizations(tokens, organizations.claim);
  return new AdobeOrganizations({
    tokens,
    baseUrl: organizations.adobeUrl,
    clientId: identity?.clientId ?? '',
    fetch,
    log,
  });
}
