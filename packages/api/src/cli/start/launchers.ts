import { readFileSync } from 'node:fs';
import { commandOf, isAlive } from '../../platform/db/embedded/processes';

const LOOK_EVERY_MS = 1_000;
const LAUNCHER = /^npm |^(\S*\/)?node\0.*\b(npm|npx|pnpm)\b/s;
const SHELL_BETWEEN = /^(\S*\/)?(ba|da)?sh\0-c\0/;

/** npx and pnpm, if they run us, forward a Ctrl-C; when one of them is killed it cannot, and nobody would stop us. */
export function onLauncherGone(stop: () => void): void {
  const launchers = launchersOf(process.pid);
  if (launchers.length === 0) return;
  const looking = setInterval(() => {
    if (launchers.every(isAlive)) return;
    clearInterval(looking);
    stop();
  }, LOOK_EVERY_MS);
  looking.unref();
}

/** The shells that they start in between do not count: one may go and leave its place to us. */
function launchersOf(pid: number): number[] {
  const launchers: number[] = [];
  for (let parent = parentOf(pid); parent > 1; parent = parentOf(parent)) {
    const command = commandOf(parent) ?? '';
    if (LAUNCHER.test(command)) launchers.push(parent);
    else if (!SHELL_BETWEEN.test(command)) break;
  }
  return launchers;
}

/** 0 where the system does not tell. */
function parentOf(pid: number): number {
  try {
    const [, parent] = /\) \S (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return Number(parent ?? 0);
  } catch {
    return 0;
  }
}
