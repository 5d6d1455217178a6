import type { PeopleReading } from '../integration/subscription.port';
import { loadAgain, readAgain, type CatchingUp } from './catchUp.steps';
import { isBelieved, rollingPart, type Refresh, type RefreshLimitation } from './refresh';

/** People read and committed together. */
const PEOPLE_PER_COMMIT = 3_000;

/**
 * Reads the next part of everybody again: the backstop for what no activity tells, as a change of a company. Where we were
 * away for longer than Marketo tells of deletions, the whole round is made at once. Answers what it could not do.
 */
export async function rollOn(pass: CatchingUp): Promise<RefreshLimitation | null> {
  let refresh = await pass.read();
  const part = rollingPart(refresh.people, pass.integration.refreshSeconds * 1_000);
  for (let left = part; left > 0 || refresh.compares; left -= PEOPLE_PER_COMMIT) {
    pass.signal.throwIfAborted();
    const { read, limitation } = await rollPart(
      pass,
      refresh,
      Math.min(PEOPLE_PER_COMMIT, refresh.compares ? PEOPLE_PER_COMMIT : left),
    );
    if (limitation) return limitation;
    if (read === 0) return null;
    refresh = await pass.read();
  }
  return null;
}

/** Of several answers the first: who was missing in any of them was so since then. */
function earliest(readings: readonly PeopleReading[]): Date {
  return new Date(Math.min(...readings.map(({ readAt }) => readAt.getTime())));
}

type Rolled = Readonly<{ read: number; limitation: RefreshLimitation | null }>;

async function rollPart(pass: CatchingUp, { rollingId, compares }: Refresh, most: number): Promise<Rolled> {
  const { people, integration, database } = pass;
  const ids = await people.nextAfter(integration.number, { after: rollingId, most });
  const readings = await readAgain(pass, ids);
  const met = new Set(readings.flatMap(reading => reading.people.map(({ id }) => id)));
  const missing = ids.filter(id => !met.has(id));
  if (!isBelieved(missing.length, ids.length)) return { read: ids.length, limitation: 'PEOPLE_MISSING' };
  const isRoundOver = ids.length < most;
  await database.transaction(async tx => {
    const tally = await loadAgain(pass, tx, readings);
    const removed = await people.withdraw(tx, integration.number, { personIds: missing, at: earliest(readings) });
    const change = {
      rollingId: isRoundOver ? 0 : (ids.at(-1) ?? 0),
      ...(isRoundOver && compares && { compares: false }),
      peopleAdded: tally.inserted - removed,
    };
    await pass.write(tx, change, { added: 0, changed: 0, removed });
  });
  return { read: isRoundOver ? 0 : ids.length, limitation: null };
}
