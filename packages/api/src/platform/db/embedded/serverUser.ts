import { spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';

/** PostgreSQL refuses to run as root. */
export type ServerUser = Readonly<{ uid: number; gid: number }>;

/** Where no user database says otherwise. */
const NOBODY: ServerUser = { uid: 65_534, gid: 65_534 };

/** Who runs the server: ourselves (undefined), or, if we are root, the owner of the data or else `nobody`. */
export async function chooseServerUser(existingData: string | undefined): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  if (existingData === undefined) return nobody();
  const { uid, gid } = await stat(existingData);
  return { uid, gid };
}

async function nobody(): Promise<ServerUser> {
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(users) ?? [];
  return uid && gid && uid !== '0' ? { uid: Number(uid), gid: Number(gid) } : NOBODY;
}

/** How to spawn a program of the server. It inherits no variable that could hold a secret. */
export function serverProcess(
  user: ServerUser | undefined,
  cwd: string,
): {
  cwd: string;
  env: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
} {
  const { PATH, SystemRoot, TEMP } = process.env;
  const env = { LC_ALL: 'C', ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), ...(TEMP && { TEMP }) };
  return { cwd, env, ...user };
}

/** Asked of the system rather than worked out from modes: parents, groups and access lists all count. */
export function canEnter(folder: string, user: ServerUser | undefined): boolean {
  if (user === undefined) return true;
  const options = { ...serverProcess(user, '/'), stdio: 'ignore' } as const;
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], options).status === 0;
}
