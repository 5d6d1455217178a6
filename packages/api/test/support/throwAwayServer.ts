import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isAlive } from '../../src/platform/db/embedded/processes';
import { startEmbeddedServer } from '../../src/platform/db/embeddedServer';

export type ThrowAwayServer = Readonly<{ url: string; stop(): Promise<void> }>;

const PREFIX = 'dynamic-chat-sync-test-';

/** A PostgreSQL of its own, as quick as it can be; nothing of it is left after `stop`. */
export async function startThrowAwayServer(): Promise<ThrowAwayServer> {
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  await chmod(folder, 0o711);
  const server = await startEmbeddedServer(folder, { fsync: 'off', full_page_writes: 'off', max_connections: '300' });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      const elsewhere = !server.dataFolder.startsWith(folder);
      await rm(elsewhere ? dirname(server.dataFolder) : folder, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A run that was killed leaves its server behind. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1] ?? process.pid);
    if (isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    const note = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
    const server = parseInt(note, 10);
    if (server && isAlive(server)) process.kill(server, 'SIGQUIT');
    await rm(folder, { recursive: true, force: true });
  }
}
