import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, mkdirSync, rmSync, chownSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseServerUser, serverProcess } from '../platform/db/embedded/serverUser';

/** The oldest PostgreSQL that may hold the people, where this machine has it. */
const BINARIES = '/usr/lib/postgresql/15/bin';
export const hasOlderPostgres = existsSync(join(BINARIES, 'initdb'));

export type OlderPostgres = Readonly<{ url: string; stop(): void }>;

/** Starts it in a folder of its own, for as long as a test file runs. */
export async function startOlderPostgres(): Promise<OlderPostgres> {
  const user = await chooseServerUser(undefined);
  const folder = mkdtempSync(join(tmpdir(), 'dynamic-chat-sync-15-'));
  chmodSync(folder, 0o711);
  const dataFolder = join(folder, 'postgres');
  mkdirSync(dataFolder, { mode: 0o700 });
  if (user) chownSync(dataFolder, user.uid, user.gid);
  const run = (program: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(join(BINARIES, program), args, {
      ...serverProcess(user, dataFolder),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(`${program}: ${String(stderr)}`);
  };
  run('initdb', '-D', dataFolder, '-U', 'postgres', '-A', 'trust', '--encoding=UTF8', '--locale=C', '--no-sync');
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  run('pg_ctl', 'start', '-D', dataFolder, '-l', join(dataFolder, 'log'), '-w', '-o', settings);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', 'stop', '-D', dataFolder, '-m', 'immediate', '-w');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise(resolve => probe.close(resolve));
  return port;
}
