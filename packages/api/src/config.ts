import { z } from 'zod';
import type { Shares } from './integration/shares';

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
});

export type MarketoPreset = Readonly<{ endpoint: string; identity: string; clientId: string; clientSecret: string }>;

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
    redisUrl: settings.REDIS_URL ?? null,
    trustedProxies: settings.TRUSTED_PROXIES,
    socketLimits: {
      socketsPerPerson: settings.SOCKETS_PER_PERSON,
      socketsPerAddress: settings.SOCKETS_PER_ADDRESS,
      subscriptionsPerPerson: settings.SUBSCRIPTIONS_PER_PERSON,
      subscriptionsPerAddress: settings.SUBSCRIPTIONS_PER_ADDRESS,
    },
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
