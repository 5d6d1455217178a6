import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keepSecret } from '../../platform/db/embedded/password';
import { type Child, startChild } from './child';
import type { StartedDatabase } from './database';
import type { StartedEmulator } from './emulator';
import type { Folders } from './folders';
import { untilReady } from './ready';
import { say } from './screen';
import type { Session } from './session';

const RESTARTS = 3;
const SEALING_KEY_BYTES = 32;

export type ApiSurroundings = Readonly<{
  folders: Folders;
  database: StartedDatabase;
  emulator: StartedEmulator | undefined;
  port: number;
}>;

export type StartedApi = Readonly<{
  address: string;
  /** Settles only when it died and could not be brought back: with the reason. */
  givenUp: Promise<string>;
}>;

/** Starts the API and starts it again when it dies, a few times. */
export async function startApi(session: Session, surroundings: ApiSurroundings): Promise<StartedApi> {
  const environment = await apiEnvironment(surroundings);
  const address = `http://localhost:${surroundings.port}`;
  const { apiProgram, state } = surroundings.folders;
  const launch = (): Child => startChild({ script: apiProgram, env: environment, logFile: join(state, 'api.log') });
  let child = launch();
  await session.add({ name: 'the API', stop: () => child.stop(), kill: () => child.kill() });
  await untilReady('The API', `${address}/readyz`, child);

  const watch = async (): Promise<string> => {
    for (let restarts = 0; ; restarts++) {
      const { code, signal } = await child.ended;
      if (session.isStopping) return new Promise(() => undefined);
      const words = `The API ended by itself (${signal ?? `code ${code}`}). It said last:\n${child.lastWords()}`;
      if (restarts === RESTARTS) return words;
      say(`${words}\nStarting it again …`);
      child = launch();
      await untilReady('The API', `${address}/readyz`, child).then(
        () => say('The API is ready again.'),
        () => child.kill(),
      );
    }
  };
  return { address, givenUp: watch() };
}

async function apiEnvironment({ folders, database, emulator, port }: ApiSurroundings): Promise<Record<string, string>> {
  return {
    NODE_ENV: process.env['NODE_ENV'] ?? 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    ROLES: 'web,worker',
    WEB_ROOT: folders.webRoot,
    DATABASE_URL: database.url,
    SECRET_KEY: process.env['SECRET_KEY'] ?? (await keepSecret(join(folders.state, 'secret.key'), makeSealingKey)),
    ...(emulator && marketoEnvironment(emulator)),
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
  };
}
