import { lstat, mkdir } from 'node:fs/promises';

/** Where root keeps what an unprivileged user must reach; the first one lives through a cleaning of temporary files. */
export const SPARE_FOLDERS = ['/var/lib/dynamic-chat-sync', '/var/tmp/dynamic-chat-sync'];

/** A folder of root's that everybody may enter, made if needed. */
export async function makeSpareFolder(): Promise<string> {
  for (const folder of SPARE_FOLDERS) if (await makeOwnFolder(folder)) return folder;
  throw new Error(
    `No folder could be made at ${SPARE_FOLDERS.join(' or ')}: set DATABASE_URL to use another database.`,
  );
}

/** False where it cannot be made, or where somebody else made it before us. */
async function makeOwnFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    const found = await lstat(folder);
    return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
  } catch {
    return false;
  }
}
