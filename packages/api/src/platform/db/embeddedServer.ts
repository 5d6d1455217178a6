import { spawn } from 'node:child_process';
import { chown, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { systemClock } from '../clock';
import { type Binaries, findBinaries } from './embedded/binaries';
import { keepSecret, makePassword } from './embedded/password';
import { choosePlace, type Place } from './embedded/place';
import { findPostmaster, type Postmaster, SUPERUSER } from './embedded/postmaster';
import { isAlive } from './embedded/processes';
import { serverProcess } from './embedded/serverUser';

export type EmbeddedServer = Readonly<{
  /** Of the database `postgres`, with the password. */
  url: string;
  port: number;
  dataFolder: string;
  passwordFile: string;
  /** True when it ran already: left behind by a start that was killed, or another program of ours uses it. */
  reused: boolean;
  isAlive(): boolean;
  /** A fast shutdown: connections are cut, what is committed stays. */
  stop(): Promise<void>;
}>;

/**
 * The builtin provider sorts by code point and knows upper and lower case of every letter, the same on every machine
 * and after every upgrade of the system; an index never needs rebuilding because a libc changed its mind.
 */
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
/** Messages about refused statements may quote people's values, so they stay out of the server's log. */
const ALWAYS = { listen_addresses: '127.0.0.1', unix_socket_directories: '', log_min_messages: 'log' };
/** A racer was quicker; the port was taken meanwhile; the children of a killed server have not all noticed yet. */
const PASSING_TROUBLE = /lock file|Address already in use|shared memory block/;
const ATTEMPTS = 60;
const PAUSE_MS = 250;
const MEGABYTE = 1_048_576;

/**
 * Real PostgreSQL from an npm package, as a process of its own that outlives us: whoever asks next finds it running.
 * `folder` holds the data and the password; settings are names and plain values of postgresql.conf.
 */
export async function startEmbeddedServer(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedServer> {
  const place = await choosePlace(folder);
  const passwordFile = join(folder, 'postgres.password');
  const password = await keepSecret(passwordFile, makePassword);
  const binaries = await findBinaries(place.user);
  if (!place.exists) await initialise(place, binaries, password);

  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const running = await findPostmaster(place.dataFolder, password);
    if (running) return describeServer({ place, binaries, passwordFile, password, running, reused: attempt === 1 });
    const started = await launch(place, binaries, { ...settings, ...ALWAYS, port: String(await freePort()) });
    if (!started && !PASSING_TROUBLE.test(await lastWords(place))) break;
    if (!started) await systemClock.sleep(PAUSE_MS);
  }
  throw new Error(`PostgreSQL does not start on ${place.dataFolder}. It says:\n${await lastWords(place)}`);
}

/** Into a folder of its own that is renamed when complete: the data is there as a whole or not at all. */
async function initialise(place: Place, { initdb }: Binaries, password: string): Promise<void> {
  await sweepDrafts(place.parent);
  const draft = await mkdtemp(join(place.parent, `postgres.draft-${process.pid}-`));
  const fresh = join(draft, 'postgres');
  const pwfile = join(draft, 'pwfile');
  await writeFile(pwfile, password, { mode: 0o600 });
  await mkdir(fresh, { mode: 0o700 });
  if (place.user) for (const path of [draft, fresh, pwfile]) await chown(path, place.user.uid, place.user.gid);
  const { code, output } = await run(
    initdb,
    ['-D', fresh, '-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${pwfile}`, ...LOCALE],
    serverProcess(place.user, fresh),
  );
  if (code !== 0) throw new Error(`PostgreSQL's data could not be prepared in ${place.parent}:\n${output}`);
  await rename(fresh, place.dataFolder).catch(() => undefined); // a racer was quicker: its data serves as well
  await rm(draft, { recursive: true, force: true });
}

/** Left by a start that was killed while it prepared the data. */
async function sweepDrafts(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = /^postgres\.draft-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** False when it did not come up. */
async function launch(place: Place, { pgCtl }: Binaries, settings: Record<string, string>): Promise<boolean> {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const log = logFile(place);
  if (((await stat(log).catch(() => undefined))?.size ?? 0) > MEGABYTE) await rm(log, { force: true });
  const { code } = await run(
    pgCtl,
    ['start', '-D', place.dataFolder, '-l', log, '-w', '-t', '120', '-o', options.join(' ')],
    serverProcess(place.user, place.dataFolder),
  );
  return code === 0;
}

function logFile(place: Place): string {
  return join(place.dataFolder, 'server.log');
}

async function lastWords(place: Place): Promise<string> {
  const text = await readFile(logFile(place), 'utf8').catch(() => '(nothing)');
  return text.trim().split('\n').slice(-10).join('\n');
}

function describeServer(found: {
  place: Place;
  binaries: Binaries;
  passwordFile: string;
  password: string;
  running: Postmaster;
  reused: boolean;
}): EmbeddedServer {
  const { place, running, password, passwordFile, reused } = found;
  const stop = ['stop', '-D', place.dataFolder, '-m', 'fast', '-w', '-t', '60'];
  return {
    url: `postgres://${SUPERUSER}:${password}@127.0.0.1:${running.port}/postgres`,
    port: running.port,
    dataFolder: place.dataFolder,
    passwordFile,
    reused,
    isAlive: () => isAlive(running.pid),
    stop: async () => {
      await run(found.binaries.pgCtl, stop, serverProcess(place.user, place.dataFolder));
      while (isAlive(running.pid)) await systemClock.sleep(10); // its note goes a moment before it does
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

type Ending = Readonly<{ code: number | null; output: string }>;

function run(program: string, args: string[], options: ReturnType<typeof serverProcess>): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    const hear = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', code => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output });
    });
  });
}
