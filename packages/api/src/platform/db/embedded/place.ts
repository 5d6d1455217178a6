import { createHash } from 'node:crypto';
import { access, chmod, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { canEnter, chooseServerUser, type ServerUser } from './serverUser';
import { makeSpareFolder, SPARE_FOLDERS } from './spareFolder';

export type Place = Readonly<{
  /** PostgreSQL's own data folder. */
  dataFolder: string;
  /** The folder it is in: everybody may enter it, only we may write to it. */
  parent: string;
  user: ServerUser | undefined;
  /** False until initdb has run. */
  exists: boolean;
}>;

/** The data lives in `folder`, or where the server's user can reach it when a folder above is closed to that user. */
export async function choosePlace(folder: string): Promise<Place> {
  await mkdir(folder, { recursive: true });
  const home = await realpath(folder);
  const own = join(home, 'postgres');
  if (await holdsData(own)) return existing(own, home);

  const user = await chooseServerUser(undefined);
  if (user === undefined) return { dataFolder: own, parent: home, user, exists: false };

  const key = createHash('sha256').update(home).digest('hex').slice(0, 16);
  for (const spare of SPARE_FOLDERS) {
    if (await holdsData(join(spare, key, 'postgres'))) return existing(join(spare, key, 'postgres'), join(spare, key));
  }

  await chmod(home, 0o711);
  const parent = canEnter(home, user) ? home : join(await makeSpareFolder(), key);
  await mkdir(parent, { recursive: true, mode: 0o711 });
  return { dataFolder: join(parent, 'postgres'), parent, user, exists: false };
}

async function existing(dataFolder: string, parent: string): Promise<Place> {
  const user = await chooseServerUser(dataFolder);
  if (canEnter(dataFolder, user)) return { dataFolder, parent, user, exists: true };
  throw new Error(
    `The database in ${dataFolder} belongs to a user who may not enter a folder above it: open that folder.`,
  );
}

async function holdsData(dataFolder: string): Promise<boolean> {
  try {
    await access(dataFolder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
