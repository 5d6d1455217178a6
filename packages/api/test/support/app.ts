import { randomBytes } from 'node:crypto';
import { createClient, type Client } from 'graphql-ws';
import {
  createClock,
  createEmulator,
  serveEmulator,
  type EmulatorOptions,
  type ServedEmulator,
} from '@dynamic-chat-sync/marketo-emulator';
import { WebSocket } from 'ws';
import { buildApp, type App } from '../../src/app';
import { readConfig, type Config } from '../../src/config';
import type { Ports } from '../../src/parts';
import { systemClock } from '../../src/platform/clock';
import { createLog } from '../../src/platform/log';
import { admitAdministrator, AS_ADMINISTRATOR } from './administrator';

/** Fast enough for a whole sync in a test, slow enough that a token outlives a call: Marketo's seconds in one of ours. */
const CLOCK_RATE = 6_000;

/** `lanes`: by exports alone, unless told otherwise. */
export type AppOptions = EmulatorOptions &
  Readonly<{ clockRate?: number; apiUser?: string; connected?: boolean; lanes?: 'bulk' | 'both' }>;

export type Answer<T> = Readonly<{ data: T; errors?: readonly { message: string; extensions?: { code?: string } }[] }>;

/** An emulated Marketo over real HTTP; it outlives the apps that use it, as the real one does. */
export async function startMarketo(options: AppOptions = {}): Promise<ServedEmulator> {
  const clock = createClock({ rate: options.clockRate ?? CLOCK_RATE });
  return serveEmulator(createEmulator({ people: 2_000, ageYears: 1, seed: 7, clock, ...options }));
}

export type TestApp = Readonly<{
  app: App;
  graphql<T>(query: string, variables?: object): Promise<Answer<T>>;
  /** A standard graphql-transport-ws client, closed with the app. */
  sockets: Client;
  stop(): Promise<void>;
}>;

/** One key for a file's apps: a restarted one must open what the first one sealed. */
const SECRET_KEY = randomBytes(32).toString('base64');

export function testConfig(databaseUrl: string, marketo: ServedEmulator, options: AppOptions = {}): Config {
  return readConfig(testEnvironment(databaseUrl, marketo, options));
}

export function testEnvironment(
  databaseUrl: string,
  marketo: ServedEmulator,
  options: AppOptions = {},
): Record<string, string> {
  const preset = {
    MARKETO_ENDPOINT: marketo.url,
    MARKETO_CLIENT_ID: options.apiUser ?? 'id',
    MARKETO_CLIENT_SECRET: 'secret',
  };
  return {
    DATABASE_URL: databaseUrl,
    SECRET_KEY,
    PORT: '0',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    MARKETO_ALLOWED_HOSTS: new URL(marketo.url).host,
    MARKETO_CALLS_LEFT: options.lanes === 'both' ? '0.5' : '1',
    MARKETO_CLOCK_RATE: String(options.clockRate ?? CLOCK_RATE),
    ...(options.connected === false ? {} : preset),
  };
}

/**
 * The whole app on a port of its own; connected, unless told otherwise. Its outside world can be another one. It is asked
 * by a program whose token may do all that tokens can.
 */
export async function startApp(config: Config, outside: Partial<Ports> = {}): Promise<TestApp> {
  const usual = { clock: systemClock, fetch: globalThis.fetch, log: createLog(config.logLevel) };
  const app = buildApp(config, { ...usual, ...outside });
  await app.start();
  await admitAdministrator(config.databaseUrl);
  const graphql: TestApp['graphql'] = (query, variables) => ask(app.url(), query, variables);
  const sockets = socketsTo(app.url());
  const testApp = {
    app,
    graphql,
    sockets,
    stop: async () => {
      await sockets.dispose();
      await app.stop();
    },
  };
  if (config.marketo) await connected(testApp);
  return testApp;
}

/** A standard graphql-transport-ws client, admitted by a token as browsers cannot send a header. */
export function socketsTo(url: string, connectionParams: Record<string, unknown> = AS_ADMINISTRATOR): Client {
  return createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, connectionParams });
}

export async function ask<T>(url: string, query: string, variables: object = {}): Promise<Answer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...AS_ADMINISTRATOR },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<T>;
}

async function connected(app: TestApp): Promise<void> {
  for await (const integration of polled(() => app.graphql<{ integration: object | null }>('{ integration { id } }'))) {
    if (integration.data.integration) return;
  }
}

/** Asks again and again, a moment apart, until the caller has seen what it waits for. */
export async function* polled<T>(ask: () => Promise<T>): AsyncGenerator<T> {
  for (;;) {
    yield await ask();
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
