import type { Subscription } from '../integration/subscription.port';

/** Ids asked for in one call. */
const WINDOW = 300;

/** No subscription has been heard of with ids beyond this. */
const HIGHEST_ID = 2 ** 36;

const DAY = 24 * 60 * 60 * 1000;

/**
 * About when the oldest person was created, for API users who may not read folders. Ids rise with creation, so it looks
 * for the lowest living id: first at doubling ids, then by halving the gap before the first hit. People may sit between
 * the probes, so the answer is a guess a month early; the sync goes on backwards until a slice is empty.
 */
export async function guessOldestDate(subscription: Subscription): Promise<Date | null> {
  let emptyBelow = 1;
  let found: Date | null = null;
  let top = 1;
  for (; top <= HIGHEST_ID && !found; top *= 2) {
    found = await oldestInWindow(subscription, top);
    if (!found) emptyBelow = top;
  }
  if (!found) return null;
  for (let low = emptyBelow, high = top / 2; high - low > WINDOW;) {
    const middle = Math.floor((low + high) / 2);
    const older = await oldestInWindow(subscription, middle);
    if (older) [found, high] = [older, middle];
    else low = middle;
  }
  return new Date(found.getTime() - 31 * DAY);
}

async function oldestInWindow(subscription: Subscription, firstId: number): Promise<Date | null> {
  const ids = Array.from({ length: WINDOW }, (_, at) => firstId + at);
  const { people } = await subscription.peopleById(ids, ['createdAt']);
  const dates = people.map(({ values }) => Date.parse(String(values['createdAt']))).filter(Number.isFinite);
  return dates.length > 0 ? new Date(Math.min(...dates)) : null;
}
