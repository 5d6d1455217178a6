import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

export type TestRedis = Readonly<{
  url: string;
  /** Null where it is somebody else's, named by `REDIS_URL`. */
  restart: (() => Promise<void>) | null;
  stop(): Promise<void>;
}>;

/** Whether there is a Redis to test with: `REDIS_URL`, or a `redis-server` on this machine. */
export function hasRedis(): boolean {
  return process.env['REDIS_URL'] !== undefined || spawnSync('redis-server', ['--version']).status === 0;
}

export async function startRedis(): Promise<TestRedis> {
  const given = process.env['REDIS_URL'];
  if (given !== undefined) return { url: given, restart: null, stop: () => Promise.resolve() };
  const port = await freePort();
  let server = await launch(port);
  const stop = async (): Promise<void> => {
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await stop();
      server = await launch(port);
    },
    stop,
  };
}

/** Keeps nothing on disk. */
async function launch(port: number): Promise<ChildProcess> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of server.stdout) {
    text += String(chunk);
    if (text.includes('Ready to accept connections')) break;
  }
  server.stdout.resume();
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
