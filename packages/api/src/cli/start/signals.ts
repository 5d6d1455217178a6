import { onLauncherGone } from './launchers';
import { say } from './screen';
import type { Session } from './session';

/** One Ctrl-C may arrive several times: from the terminal and once more from npm or pnpm above us. */
const SAME_PRESS_MS = 1_000;

/** The first signal stops everything in order, a later one at once. */
export function stopOnSignals(session: Session): void {
  let pressedAt: number | undefined;
  const onSignal = (): void => {
    if (pressedAt === undefined) {
      pressedAt = Date.now();
      void stopInOrder(session);
    } else if (Date.now() - pressedAt > SAME_PRESS_MS) {
      session.kill();
      say('Stopped at once; the next start tidies up.');
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  if (process.channel) process.once('disconnect', onSignal); // whoever started us as its child is gone
  onLauncherGone(onSignal);
}

async function stopInOrder(session: Session): Promise<void> {
  say('');
  await session.stop();
  say('Stopped.');
  process.exit(0);
}
