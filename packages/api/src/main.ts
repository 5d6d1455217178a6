import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildApp } from './app';
import { ConfigError, readConfig, type Config } from './config';
import { systemClock } from './platform/clock';
import { createLog } from './platform/log';

/** Long enough to let go of everything; short enough for whoever waits at a terminal. Milliseconds. */
const LETTING_GO = 10_000;

const config = configOrExit();
const log = createLog(config.logLevel);
const app = buildApp(config, { clock: systemClock, fetch: globalThis.fetch, log });
let ending = false;

process.on('unhandledRejection', error => log.error({ err: error }, 'A promise was rejected and nobody listened.'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0));
// Started by another process: it must not be outlived.
if (process.connected) process.on('disconnect', () => void end(0));

try {
  await app.start();
  log.info({ url: app.url() }, 'Ready.');
} catch (error) {
  log.error({ err: error }, 'The server could not start.');
  await end(1);
}

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  setTimeout(() => process.exit(1), LETTING_GO).unref();
  await app.stop().catch((error: unknown) => log.error({ err: error }, 'Something did not end well.'));
  process.exit(code);
}

function configOrExit(): Config {
  try {
    return readConfig({ WEB_ROOT: builtApp(), ...process.env });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** The app beside this server, where it was built. */
function builtApp(): string | undefined {
  const folder = fileURLToPath(new URL('../../web/dist', import.meta.url));
  return existsSync(folder) ? folder : undefined;
}
