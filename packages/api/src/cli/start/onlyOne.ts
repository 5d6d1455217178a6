import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Held by the one start of a folder; the system takes it away with the process, however that ends. */
export type Door = Readonly<{
  /** What a second start is told. */
  announce(address: string): void;
  close(): void;
}>;

export type AlreadyRunning = Readonly<{ kind: 'AlreadyRunning'; address: string | undefined }>;

export async function openDoor(folder: string): Promise<Door | AlreadyRunning> {
  const name = doorName(createHash('sha256').update(folder).digest('hex').slice(0, 24));
  let address = '';
  for (;;) {
    const server = await listen(name, () => address);
    if (server) return { announce: text => void (address = text), close: () => void server.close() };
    const told = await ask(name);
    if (told !== undefined) return { kind: 'AlreadyRunning', address: told || undefined };
    if (name.startsWith('/')) await rm(name, { force: true }); // only a file outlives its process
  }
}

function doorName(key: string): string {
  if (process.platform === 'linux') return `\0dynamic-chat-sync-${key}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\dynamic-chat-sync-${key}`;
  return join(tmpdir(), `dynamic-chat-sync-${key}.sock`);
}

function listen(name: string, answer: () => string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(caller => caller.on('error', () => undefined).end(answer()));
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(name, () => resolve(server.unref()));
  });
}

/** Undefined when nobody is behind the door. */
function ask(name: string): Promise<string | undefined> {
  return new Promise(resolve => {
    let told = '';
    const caller = connect(name);
    caller.on('data', chunk => void (told += chunk.toString()));
    caller.once('end', () => resolve(told));
    caller.once('error', () => resolve(undefined));
  });
}
