import { systemClock } from '../../platform/clock';
import type { Child } from './child';

const LOOK_AGAIN_MS = 100;
const PATIENCE_MS = 120_000;

export class DidNotStart extends Error {
  override readonly name = 'DidNotStart';
}

/** Waits for an answer of success from the address. */
export async function untilReady(what: string, url: string, child: Child): Promise<Response> {
  const stopAsking = new AbortController();
  void child.ended.then(() => stopAsking.abort());
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_AGAIN_MS) {
    if (stopAsking.signal.aborted)
      throw new DidNotStart(`${what} ended instead of starting. It said:\n${child.lastWords()}`);
    const answer = await fetch(url, { signal: stopAsking.signal }).catch(() => undefined);
    if (answer?.ok) return answer;
    await systemClock.sleep(LOOK_AGAIN_MS);
  }
  throw new DidNotStart(`${what} does not become ready. It said:\n${child.lastWords()}`);
}
