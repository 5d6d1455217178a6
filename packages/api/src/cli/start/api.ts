import { randomBytes } from 'node:crypto';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepSecret } from '../../platform/db/embedded/password';
import { startChild } from './child';
import type { StartedDatabase } from './database';
import type { StartedEmulator } from './emulator';
import type { Folders } from './folders';
import { identityEnvironment, type StartedIdentity } from './identity';
import { KeptAlive } from './keptAlive';
import type { Session } from './session';

const SEALING_KEY_BYTES = 32;
/** All calls are left to other tools, apart from those that an export needs. */
const EXPORTS_ONLY = '1';
/** A build writes several files, one after the other. */
const SETTLE_MS = 300;

export type ApiSurroundings = Readonly<{
  folders: Folders;
  database: StartedDatabase;
  emulator: StartedEmulator | undefined;
  /** Undefined where people sign in with the provider of `OIDC_ISSUER`. */
  identity: StartedIdentity | undefined;
  port: number;
}>;

export type StartedApi = Readonly<{ address: string; program: KeptAlive }>;

export async function startApi(session: Session, surroundings: ApiSurroundings): Promise<StartedApi> {
  const { folders, port } = surroundings;
  const env = await apiEnvironment(surroundings);
  const address = `http://localhost:${port}`;
  const program = await KeptAlive.start(session, {
    name: 'The API',
    launch: () => startChild({ script: folders.apiProgram, env, logFile: join(folders.state, 'api.log') }),
    readyUrl: `${address}/readyz`,
  });
  return { address, program };
}

/** For development: the API is replaced whenever it has been built. */
export function replaceOnBuild({ apiProgram }: Folders, { program }: StartedApi): void {
  let settling: NodeJS.Timeout | undefined;
  watch(dirname(apiProgram), { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(() => program.replace(), SETTLE_MS);
  });
}

async function apiEnvironment(surroundings: ApiSurroundings): Promise<Record<string, string>> {
  const { folders, database, emulator, identity, port } = surroundings;
  return {
    NODE_ENV: process.env['NODE_ENV'] ?? 'production',
    PORT: String(port),
    ROLES: 'web,worker',
    WEB_ROOT: folders.webRoot,
    DATABASE_URL: database.url,
    SECRET_KEY: process.env['SECRET_KEY'] ?? (await keepSecret(join(folders.state, 'secret.key'), makeSealingKey)),
    ...(emulator && marketoEnvironment(emulator)),
    ...(identity && identityEnvironment(identity)),
  };
}

function makeSealingKey(): string {
  return randomBytes(SEALING_KEY_BYTES).toString('base64');
}

/** The emulator's own, published client; the host is not one of Marketo's, so it has to be allowed. */
function marketoEnvironment({ address, world }: StartedEmulator): Record<string, string> {
  return {
    MARKETO_ENDPOINT: `${address}/rest`,
    MARKETO_IDENTITY: `${address}/identity`,
    MARKETO_CLIENT_ID: 'id',
    MARKETO_CLIENT_SECRET: 'secret',
    MARKETO_ALLOWED_HOSTS: new URL(address).host,
    MARKETO_CLOCK_RATE: String(world.clockRate),
    // Read by ids the emulated people are here in seconds; by exports there is something to watch, to pause and to cancel.
    MARKETO_CALLS_LEFT: process.env['MARKETO_CALLS_LEFT'] ?? EXPORTS_ONLY,
  };
}
