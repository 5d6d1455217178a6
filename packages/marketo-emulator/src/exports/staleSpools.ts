import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const STALE_AFTER = 3_600_000;

/** How a spool folder begins: it names the process it belongs to. */
export const SPOOL_PREFIX = `marketo-emulator-${process.pid}-`;

/**
 * A killed emulator cannot remove its files, which may be large. The next one removes what belongs to no living process
 * and was not touched for an hour. Whatever cannot be removed stays.
 */
export async function removeStaleSpools(parent: string, realTime = Date.now()): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const owned = names.map(name => ({
    path: join(parent, name),
    pid: Number(/^marketo-emulator-(\d+)-/.exec(name)?.[1]),
  }));
  for (const { path, pid } of owned) {
    if (!(pid > 0) || isAlive(pid)) continue;
    const touched = await stat(path).catch(() => undefined);
    if (touched && touched.mtimeMs < realTime - STALE_AFTER) await rm(path, { recursive: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive too; we may only not signal it.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
