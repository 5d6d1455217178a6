import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { systemClock } from '../../clock';
import { commandOf, isAlive } from './processes';

export const SUPERUSER = 'postgres';
const LOOK_AGAIN_MS = 50;
/** After this long, a process that we cannot identify and that answers nothing is taken for another program. */
const SILENCE_MS = 15_000;
const STILL_STARTING = '57P03';

export type Postmaster = Readonly<{ pid: number; port: number }>;

/** The server that runs on this data and answers to our password, once it is ready; null when there is none. */
export async function findPostmaster(dataFolder: string, password: string): Promise<Postmaster | null> {
  for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
    const noted = await readPostmaster(dataFolder);
    if (!noted || !isAlive(noted.pid)) return null; // PostgreSQL clears a note whose process is gone by itself
    const owner = runsOn(noted.pid, dataFolder);
    if (owner === 'another program' || (owner === 'unknown' && waited > SILENCE_MS)) return forget(dataFolder);
    if (await answers(noted.port, dataFolder, password)) return noted;
    await systemClock.sleep(LOOK_AGAIN_MS);
  }
}

/** The number was given to another process since: the note would keep the server from starting for ever. */
async function forget(dataFolder: string): Promise<null> {
  await rm(join(dataFolder, 'postmaster.pid'), { force: true });
  return null;
}

async function readPostmaster(dataFolder: string): Promise<Postmaster | null> {
  const text = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port] = text.split('\n').map(Number);
  return pid && port ? { pid, port } : null;
}

function runsOn(pid: number, dataFolder: string): 'PostgreSQL' | 'another program' | 'unknown' {
  const command = commandOf(pid);
  if (command === undefined) return 'unknown';
  return command.includes(dataFolder) ? 'PostgreSQL' : 'another program';
}

async function answers(port: number, dataFolder: string, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' });
  client.on('error', () => undefined); // a server that goes away while we ask has simply not answered
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
    return rows[0]?.folder === dataFolder;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === STILL_STARTING || !(error instanceof pg.DatabaseError)) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
