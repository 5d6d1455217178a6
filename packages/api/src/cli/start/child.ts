import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, statSync } from 'node:fs';

const REMEMBERED_LINES = 12;
const LONGEST_LOG_BYTES = 10_000_000;
const GRACE_MS = 20_000;

export type Ending = Readonly<{ code: number | null; signal: NodeJS.Signals | null }>;

export type Child = Readonly<{
  ended: Promise<Ending>;
  /** What it said last, for the case that it dies. */
  lastWords(): string;
  /** Asks it to end, and insists after a while. */
  stop(): Promise<void>;
  kill(): void;
}>;

export type Program = Readonly<{
  script: string;
  args?: readonly string[];
  env?: Record<string, string>;
  logFile: string;
}>;

/**
 * A Node program of ours beside this one. It has a process group of its own, so that Ctrl-C reaches it through us and in
 * order, and a channel to us, so that it notices when we are gone and ends.
 */
export function startChild({ script, args = [], env = {}, logFile }: Program): Child {
  const child = spawn(process.execPath, ['--enable-source-maps', script, ...args], {
    env: { ...process.env, ...env },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
  });
  const ended = new Promise<Ending>(resolve => {
    child.once('error', () => resolve({ code: null, signal: null }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    await ended;
    clearTimeout(impatience);
  };
  return { ended, lastWords: keepOutput(child, logFile), stop, kill: () => void child.kill('SIGKILL') };
}

function keepOutput({ stdout, stderr }: ChildProcess, logFile: string): () => string {
  const tooLong = (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_LOG_BYTES;
  const log = createWriteStream(logFile, { flags: tooLong ? 'w' : 'a', mode: 0o600 });
  let tail = '';
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      log.write(chunk);
      tail = (tail + chunk.toString())
        .split('\n')
        .slice(-REMEMBERED_LINES - 1)
        .join('\n');
    });
  }
  return () => tail.trim() || '(nothing)';
}
