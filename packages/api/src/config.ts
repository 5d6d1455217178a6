import { z } from 'zod';
import type { Shares } from './integration/shares';
import { USUAL_LIMITS, type QueryLimits } from './platform/graphql/limits';

const KEY_BYTES = 32;

const list = z.string().transform(text =>
  text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== ''),
);

const atLeastOne = z.coerce.number().int().min(1);

const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must be a postgres:// address' }),
  SECRET_KEY: z
    .base64({ error: 'SECRET_KEY must be base64' })
    .transform(text => Buffer.from(text, 'base64'))
    .refine(
      key => key.length === KEY_BYTES,
      `SECRET_KEY must be ${KEY_BYTES} bytes in base64 (openssl rand -base64 ${KEY_BYTES})`,
    ),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  /** The address people open, where it is not this machine's own. */
  PUBLIC_URL: z.url().optional(),
  WEB_ROOT: z.string().optional(),
  ROLES: list.pipe(z.array(z.enum(['web', 'worker'])).min(1)).default(['web', 'worker']),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  MARKETO_ENDPOINT: z.string().optional(),
  MARKETO_IDENTITY: z.string().optional(),
  MARKETO_CLIENT_ID: z.string().optional(),
  MARKETO_CLIENT_SECRET: z.string().optional(),
  MARKETO_ALLOWED_HOSTS: list.default([]),
  /** What a new integration leaves to other tools of a day's calls and export volume. */
  MARKETO_CALLS_LEFT: z.coerce.number().min(0).max(1).default(0.5),
  MARKETO_VOLUME_LEFT: z.coerce.number().min(0).max(1).default(0.5),
  MARKETO_CLOCK_RATE: z.coerce.number().positive().default(1),
  /** The doorbell between nodes, where the database's own (LISTEN) cannot be used. */
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'REDIS_URL must be a redis:// or rediss:// address' }).optional(),
  /** Addresses or subnets of proxies that may say where a request comes from. */
  TRUSTED_PROXIES: list.default([]),
  SOCKETS_PER_PERSON: atLeastOne.default(100),
  SOCKETS_PER_ADDRESS: atLeastOne.default(2_000),
  SUBSCRIPTIONS_PER_PERSON: atLeastOne.default(500),
  SUBSCRIPTIONS_PER_ADDRESS: atLeastOne.default(10_000),
  /** Whether strangers may ask for the schema: `true` or `false`. */
  GRAPHQL_INTROSPECTION: z.stringbool().default(USUAL_LIMITS.introspection),
  GRAPHQL_MOST_TOKENS: atLeastOne.default(USUAL_LIMITS.mostTokens),
  GRAPHQL_DEEPEST: atLeastOne.default(USUAL_LIMITS.deepest),
  GRAPHQL_DEAREST: atLeastOne.default(USUAL_LIMITS.dearest),
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'OIDC_ISSUER must be a web address' }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPES: z.string().default('openid email profile'),
  FIRST_ADMINISTRATOR: z.email({ error: 'FIRST_ADMINISTRATOR must be an e-mail address' }).toLowerCase().optional(),
  PROFILES_CLAIM: z.string().optional(),
  ORGANIZATIONS_FROM: z.enum(['claim', 'adobe-ims']).default('claim'),
  ORGANIZATIONS_CLAIM: z.string().default('organizations'),
  ADOBE_IMS_URL: z.url().default('https://ims-na1.adobelogin.com'),
});

export type MarketoPreset = Readonly<{ endpoint: string; identity: string; clientId: string; clientSecret: string }>;

/** The provider that people sign in with, and what is asked of it. */
export type IdentitySettings = Readonly<{
  issuer: string;
  clientId: string;
  clientSecret: string;
  scopes: string;
  /** Name of the claim that lists somebody's profiles; null: they are managed in the app. */
  profilesClaim: string | null;
}>;

export type Config = Readonly<{
  databaseUrl: string;
  secretKey: Buffer;
  port: number;
  host: string;
  publicUrl: string | null;
  webRoot: string | null;
  roles: ReadonlySet<'web' | 'worker'>;
  logLevel: z.infer<typeof environment>['LOG_LEVEL'];
  /** The subscription to connect at start; null where a person connects one in the app. */
  marketo: MarketoPreset | null;
  allowedHosts: ReadonlySet<string>;
  /** What a new integration leaves to other tools. */
  shares: Shares;
  clockRate: number;
  redisUrl: string | null;
  trustedProxies: readonly string[];
  /** What this node grants at once, to one person or token and to one address. */
  socketLimits: Readonly<{
    socketsPerPerson: number;
    socketsPerAddress: number;
    subscriptionsPerPerson: number;
    subscriptionsPerAddress: number;
  }>;
  /** How much one request may ask for. */
  queryLimits: QueryLimits;
  /** Null: nobody can sign in; programs come in with API tokens. */
  identity: IdentitySettings | null;
  /** E-mail address of who becomes administrator of an account that has none. */
  firstAdministrator: string | null;
  /** Who tells which Adobe organizations a person belongs to. */
  organizations: Readonly<{ from: 'claim' | 'adobe-ims'; claim: string; adobeUrl: string }>;
}>;

/** Thrown for settings that cannot work; `message` names each of them in a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is one that is not set: that is how shells and container files leave them out.
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  const settings = parsed.data;
  return {
    databaseUrl: settings.DATABASE_URL,
    secretKey: settings.SECRET_KEY,
    port: settings.PORT,
    host: settings.HOST,
    publicUrl: settings.PUBLIC_URL ?? null,
    webRoot: settings.WEB_ROOT ?? null,
    roles: new Set(settings.ROLES),
    logLevel: settings.LOG_LEVEL,
    marketo: presetOf(settings),
    allowedHosts: new Set(settings.MARKETO_ALLOWED_HOSTS),
    shares: { callsLeft: settings.MARKETO_CALLS_LEFT, volumeLeft: settings.MARKETO_VOLUME_LEFT },
    clockRate: settings.MARKETO_CLOCK_RATE,
    queryLimits: {
      mostTokens: settings.GRAPHQL_MOST_TOKENS,
      deepest: settings.GRAPHQL_DEEPEST,
      dearest: settings.GRAPHQL_DEAREST,
      introspection: settings.GRAPHQL_INTROSPECTION,
    },
    redisUrl: settings.REDIS_URL ?? null,
    trustedProxies: settings.TRUSTED_PROXIES,
    socketLimits: {
      socketsPerPerson: settings.SOCKETS_PER_PERSON,
      socketsPerAddress: settings.SOCKETS_PER_ADDRESS,
      subscriptionsPerPerson: settings.SUBSCRIPTIONS_PER_PERSON,
      subscriptionsPerAddress: settings.SUBSCRIPTIONS_PER_ADDRESS,
    },
    identity: identityOf(settings),
    firstAdministrator: settings.FIRST_ADMINISTRATOR ?? null,
    organizations: {
      from: settings.ORGANIZATIONS_FROM,
      claim: settings.ORGANIZATIONS_CLAIM,
      adobeUrl: settings.ADOBE_IMS_URL,
    },
  };
}

function identityOf(settings: z.infer<typeof environment>): IdentitySettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_SCOPES, PROFILES_CLAIM } = settings;
  const given = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET];
  if (given.every(value => value === undefined)) return null;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET)
    throw new ConfigError('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three or none.');
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    scopes: OIDC_SCOPES,
    profilesClaim: PROFILES_CLAIM ?? null,
  };
}

function presetOf(settings: z.infer<typeof environment>): MarketoPreset | null {
  const { MARKETO_ENDPOINT, MARKETO_IDENTITY, MARKETO_CLIENT_ID, MARKETO_CLIENT_SECRET } = settings;
  const given = [MARKETO_ENDPOINT, MARKETO_CLIENT_ID, MARKETO_CLIENT_SECRET];
  if (given.every(value => value === undefined)) return null;
  if (!MARKETO_ENDPOINT || !MARKETO_CLIENT_ID || !MARKETO_CLIENT_SECRET) {
    throw new ConfigError(
      'MARKETO_ENDPOINT, MARKETO_CLIENT_ID and MARKETO_CLIENT_SECRET go together: set all three or none.',
    );
  }
  const identity = MARKETO_IDENTITY ?? `${MARKETO_ENDPOINT.replace(/\/(rest\/?)?$/, '')}/identity`;
  return { endpoint: MARKETO_ENDPOINT, identity, clientId: MARKETO_CLIENT_ID, clientSecret: MARKETO_CLIENT_SECRET };
}
