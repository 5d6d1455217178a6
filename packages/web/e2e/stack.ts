import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../../..');
const START = 'packages/api/dist/cli/start.js';
const PACKAGES = ['api', 'marketo-emulator', 'web'];
const READY_WITHIN_MS = 120_000;

/** By exports alone: a copy that takes long enough to be watched. */
const SLOWLY = { MARKETO_CALLS_LEFT: '1' };

export type World = Readonly<{ people: number; clockRate: number; fields?: number }>;
export type Stack = Readonly<{ address: string; stop: () => Promise<void> }>;

/**
 * Starts what `start` starts: database, emulated Marketo, identity provider, API and app. It runs from a copy of what was built, because
 * `start` keeps its state beside itself: a story must neither find nor touch what somebody tries out in the project.
 */
export async function startStack({ people, clockRate, fields }: World): Promise<Stack> {
  const folder = await copyOfTheBuild();
  const world = ['--people', people, '--clock-rate', clockRate, ...(fields ? ['--fields', fields] : [])];
  const child = fork(join(folder, START), world.map(String), {
    env: {
      ...process.env,
      PORT: await freePort(),
      EMULATOR_PORT: await freePort(),
      IDENTITY_PORT: await freePort(),
      VITEST: '',
      ...SLOWLY,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stop = async () => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { address: await readyAddress(child), stop };
  } catch (trouble) {
    await stop();
    throw trouble;
  }
}

async function copyOfTheBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dynamic-chat-e2e-'));
  // Root's database runs as a user without rights, who has to pass through.
  await chmod(folder, 0o711);
  await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const name of PACKAGES) {
    const [from, to] = [join(PROJECT, 'packages', name), join(folder, 'packages', name)];
    if (!existsSync(join(from, 'dist'))) throw new Error(`packages/${name} is not built; run the build first.`);
    await mkdir(to, { recursive: true });
    await cp(join(from, 'dist'), join(to, 'dist'), { recursive: true });
    await cp(join(from, 'package.json'), join(to, 'package.json'));
    await symlink(join(from, 'node_modules'), join(to, 'node_modules'), 'junction');
  }
  return folder;
}

/** The address it says it is ready at; a rejection with its own words when it ends or takes too long. */
function readyAddress(child: ChildProcess): Promise<string> {
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => words.push(String(chunk)));
  return new Promise((ready, failed) => {
    const fail = (what: string) => failed(new Error(`The start of the stack ${what}:\n${words.join('')}`));
    const timer = setTimeout(() => fail(`took over ${READY_WITHIN_MS / 1_000} s`), READY_WITHIN_MS);
    child.once('exit', code => fail(`ended with ${code}`));
    child.on('message', message => {
      if (typeof message !== 'object' || !('address' in message)) return;
      clearTimeout(timer);
      ready(String(message.address));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise(done => {
    if (child.exitCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<string> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(String(port)));
    });
  });
}
