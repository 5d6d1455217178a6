import {
  createClock,
  DEFAULT_USERS,
  type User,
  createEmulator,
  serveEmulator,
  type Emulator,
  type EmulatorOptions,
} from '@dynamic-chat-sync/marketo-emulator';
import { afterAll } from 'vitest';
import type { Credentials, Subscriptions } from '../../src/integration/subscription.port';
import { createSubscriptions } from '../../src/marketo/client';
import { systemClock } from '../../src/platform/clock';

export type EmulatedMarketo = Readonly<{
  emulator: Emulator;
  /** As the operator would allow it: `host:port`. */
  host: string;
  credentials: Credentials;
  /** Through real HTTP, with waits that are over soon. */
  subscriptions: Subscriptions;
}>;

/** A day of Marketo's is 43 seconds here. */
const CLOCK_RATE = 2_000;

/** An API user whose secret is a word that stands nowhere else. */
export const DISCREET: User = {
  clientId: 'discreet',
  clientSecret: 'hush-hush',
  email: 'discreet@example.com',
  permissions: ['Read-Only Lead', 'Read-Only Activity'],
};

/** Call it in a `beforeAll`: an emulated subscription on a port of its own, closed at the end of the test file. */
export async function emulatedMarketo(options: EmulatorOptions = {}): Promise<EmulatedMarketo> {
  const emulator = createEmulator({
    people: 200,
    users: [...DEFAULT_USERS, DISCREET],
    clock: createClock({ rate: CLOCK_RATE }),
    ...options,
  });
  const { url, close } = await serveEmulator(emulator);
  afterAll(close);
  const log = { warn: () => undefined };
  const subscriptions = createSubscriptions({ fetch, clock: systemClock, clockRate: CLOCK_RATE, log });
  const credentials = { endpoint: url, identity: `${url}/identity`, clientId: 'id', clientSecret: 'secret' };
  return { emulator, host: new URL(url).host, credentials, subscriptions };
}
