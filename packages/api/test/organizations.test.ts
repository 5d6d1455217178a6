import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IssuedTokens } from '../src/access/identityProvider.port';
import { seedPeople } from '../src/cli/start/people';
import type { Config } from '../src/config';
import type { Database } from '../src/platform/db/dataSource';
import { createSeal } from '../src/platform/seal';
import { accessConfig } from './support/access';
import { startApp, type TestApp } from './support/app';
import { Browser, signIn, startIdentity, type LocalIdentity } from './support/browser';
import { useDatabase } from './support/database';

const THEIRS = '0123456789ABCDEF01234567';
const OTHER = 'AAAAAAAAAAAAAAAAAAAAAAAA';

const database = useDatabase();
let identity: LocalIdentity;
let source: Database;

beforeAll(async () => {
  identity = await startIdentity();
  source = await database.dataSource();
});

afterAll(() => identity.close());

type Mapped = Readonly<{ mapOrganization: { __typename: string } }>;

async function map(browser: Browser, url: string, organizationId: string): Promise<string> {
  const mutation = 'mutation ($input: MapOrganizationInput!) { mapOrganization(input: $input) { __typename } }';
  const { data, errors } = await browser.ask<Mapped>(url, mutation, { input: { organizationId } });
  return errors?.[0]?.message ?? data.mapOrganization.__typename;
}

/** Puts other tokens of the provider into every session. */
async function replaceTokens({ secretKey }: Config, change: (tokens: IssuedTokens) => IssuedTokens): Promise<void> {
  const seal = createSeal([secretKey]);
  const rows = await source.query<{ id: string; account_id: string; sealed_tokens: Buffer }[]>(
    'select session.id, account_id, sealed_tokens from session join app_user on app_user.id = user_id where ended_at is null',
  );
  for (const { id, account_id, sealed_tokens } of rows) {
    const tokens = JSON.parse(seal.open(sealed_tokens, account_id)) as IssuedTokens;
    const sealed = seal.seal(JSON.stringify(change(tokens)), account_id);
    await source.query('update session set sealed_tokens = $2 where id = $1', [id, sealed]);
  }
}

describe('the organizations of a person, by a claim', () => {
  let app: TestApp;
  let config: Config;
  let ada: Browser;

  beforeAll(async () => {
    config = accessConfig(database.url, identity);
    app = await startApp(config);
    await seedPeople(database.url);
  });

  beforeEach(async () => {
    await source.query('truncate organization_mapping');
    ada = new Browser();
    await signIn(ada, app.app.url(), 'admin');
  });

  afterAll(() => app.stop());

  it('are asked of the provider: theirs can be mapped, another cannot', async () => {
    expect(await map(ada, app.app.url(), OTHER)).toBe('OrganizationNotYours');
    expect(await map(ada, app.app.url(), `${THEIRS.toLowerCase()}@AdobeOrg`)).toBe('OrganizationMapping');
  });

  it('are asked with a fresh token where the one at hand has expired', async () => {
    await replaceTokens(config, tokens => ({ ...tokens, accessToken: 'expired' }));
    expect(await map(ada, app.app.url(), THEIRS)).toBe('OrganizationMapping');
  });

  it('are not known without a way to a fresh token: they sign in again', async () => {
    await replaceTokens(config, tokens => ({ ...tokens, accessToken: 'expired', refreshToken: null }));
    expect(await map(ada, app.app.url(), THEIRS)).toBe('SignInAgain');
    await replaceTokens(config, tokens => ({ ...tokens, accessToken: 'expired', refreshToken: 'expired' }));
    expect(await map(ada, app.app.url(), THEIRS)).toBe('SignInAgain');
    await ada.open(`${app.app.url()}/sign-in`);
    expect(await map(ada, app.app.url(), THEIRS)).toBe('OrganizationMapping');
  });

  it('are not known while the provider is away, which is said', async () => {
    const own = await startIdentity();
    const lonely = await startApp(accessConfig(database.url, own));
    await source.query(`update app_user set issuer = null, subject = null`);
    const browser = new Browser();
    await signIn(browser, lonely.app.url(), 'admin');
    await own.close();
    expect(await map(browser, lonely.app.url(), THEIRS)).toBe('IdentityProviderUnavailable');
    await lonely.stop();
    await source.query(`update app_user set issuer = null, subject = null`);
  });
});

describe('the organizations of a person, by Adobe IMS', () => {
  let ims: Server;
  let app: TestApp;
  let ada: Browser;
  let answer: { status: number; body: unknown };
  const calls: { url: string; authorization: string | undefined }[] = [];

  beforeAll(async () => {
    ims = createServer((request, response) => {
      calls.push({ url: request.url ?? '', authorization: request.headers.authorization });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
    await new Promise<void>(resolve => ims.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(ims.address() as AddressInfo).port}`;
    const more = { ORGANIZATIONS_FROM: 'adobe-ims', ADOBE_IMS_URL: address };
    app = await startApp(accessConfig(database.url, identity, more));
    await source.query('truncate organization_mapping');
    ada = new Browser();
    await signIn(ada, app.app.url(), 'admin');
  });

  afterAll(async () => {
    await app.stop();
    await new Promise(resolve => ims.close(resolve));
  });

  const organization = (ident: string, authSrc = 'AdobeOrg') => ({ orgName: 'Example', orgRef: { ident, authSrc } });

  it('are those of its list that are organizations of Adobe', async () => {
    answer = { status: 200, body: [organization(OTHER, 'Facebook'), organization(THEIRS)] };
    expect(await map(ada, app.app.url(), OTHER)).toBe('OrganizationNotYours');
    expect(await map(ada, app.app.url(), THEIRS)).toBe('OrganizationMapping');
  });

  it('are asked for with the token of the person in a header, never in the address', () => {
    expect(calls[0]?.url).toBe('/ims/organizations/v6?client_id=dynamic-chat-sync');
    expect(calls[0]?.authorization).toMatch(/^Bearer \S{20,}$/);
  });

  it.each([
    ['refuses the token', { status: 401, body: {} }, 'SignInAgain'],
    ['is in trouble', { status: 502, body: {} }, 'IdentityProviderUnavailable'],
    ['answers something else', { status: 200, body: { orgs: [] } }, 'IdentityProviderUnavailable'],
  ])('are not known when it %s', async (_story, told, outcome) => {
    answer = told;
    expect(await map(ada, app.app.url(), THEIRS)).toBe(outcome);
  });
});
