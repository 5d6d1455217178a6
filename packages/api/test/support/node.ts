import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'vite';
import { admitAdministrator } from './administrator';

const PACKAGE = join(import.meta.dirname, '../..');

/** Builds the API as it is shipped; a fraction of a second. */
export async function buildNode(): Promise<void> {
  await build({ root: PACKAGE, logLevel: 'error' });
}

export type RunningNode = Readonly<{
  url: string;
  /** kill -9: nothing is said, nothing is put away. */
  kill(): Promise<void>;
  /** As an operator would for a deploy: asks it to end, and waits until it has. */
  drain(): Promise<void>;
}>;

/** The shipped server as a process of its own. */
export async function startNode(environment: Record<string, string>): Promise<RunningNode> {
  const child = fork(join(PACKAGE, 'dist/main.js'), {
    env: { ...process.env, ...environment, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await readyAt(child);
  await admitAdministrator(String(environment['DATABASE_URL']));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return { url, kill: () => end('SIGKILL'), drain: () => end('SIGTERM') };
}

/** Its log is JSON, a line each; the one that says "Ready." holds its address. */
async function readyAt(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    const url = /"url":"([^"]+)","msg":"Ready\."/.exec(text)?.[1];
    if (url !== undefined) {
      child.stdout?.resume();
      return url;
    }
  }
  throw new Error(`the server ended before it was ready: ${text}`);
}
