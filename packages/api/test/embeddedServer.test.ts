import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type EmbeddedServer, startEmbeddedServer } from '../src/platform/db/embeddedServer';

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let dataFolder: string;

  const start = async (): Promise<EmbeddedServer> => {
    const server = await startEmbeddedServer(folder, { fsync: 'off' });
    dataFolder = server.dataFolder;
    onTestFinished(() => server.stop());
    return server;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dynamic chat sync '));
    await chmod(folder, 0o711);
  });

  afterAll(async () => {
    if (!dataFolder.startsWith(folder)) await rm(dirname(dataFolder), { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });

  it('prepares its data once when three start at the same moment, and all use one server', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(new Set(servers.map(({ url }) => url)).size).toBe(1);
  });

  it('is UTF-8, sorts by code point and knows upper case beyond ASCII', async () => {
    const { url } = await start();
    const answer = `select upper('é') as upper, 'Z' < 'a' as "codePoints", current_setting('server_encoding') as encoding`;
    await expect(ask(url, answer)).resolves.toEqual({ upper: 'É', codePoints: true, encoding: 'UTF8' });
  });

  it('listens on the loopback only, and only to those who know the password', async () => {
    const { url, passwordFile } = await start();
    await expect(
      ask(
        url,
        `select current_setting('listen_addresses') as ip, current_setting('unix_socket_directories') as socket`,
      ),
    ).resolves.toEqual({ ip: '127.0.0.1', socket: '' });
    await expect(ask(url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow('password');
    if (process.platform !== 'win32') expect((await stat(passwordFile)).mode & 0o777).toBe(0o600);
  });

  it('keeps what was committed from one start to the next', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 7 as number');
    await first.stop();
    expect(first.isAlive()).toBe(false);
    const second = await start();
    expect(second.reused).toBe(false);
    await expect(ask(second.url, 'select number from kept')).resolves.toEqual({ number: 7 });
  });

  it('uses a server that was left behind', async () => {
    const left = await start();
    const found = await start();
    expect(found).toMatchObject({ reused: true, url: left.url });
  });

  it('heals after the server was killed', async () => {
    const { url } = await start();
    await ask(url, 'create table survivor as select 8 as number');
    const pid = Number((await readFile(join(dataFolder, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    const healed = await start();
    await expect(ask(healed.url, 'select number from survivor')).resolves.toEqual({ number: 8 });
  });

  it('starts although the number of its dead process belongs to another program by now', async () => {
    await (await start()).stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    onTestFinished(() => void stranger.kill('SIGKILL'));
    await writeFile(join(dataFolder, 'postmaster.pid'), `${stranger.pid}\n${dataFolder}\n1\n5432\n\n127.0.0.1\n`);
    const server = await start();
    await expect(ask(server.url, 'select 1 as one')).resolves.toEqual({ one: 1 });
  });
});

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows[0];
  } finally {
    await client.end();
  }
}
