import { MarketoTrouble } from '../integration/subscription.port';
import type { SyncRun } from './run.steps';
import type { Usage } from './planFacts';
import type { Sync } from './sync';

/** Marketo's milliseconds after which its counts are asked for again: other tools go on meanwhile. */
const KNOWN_FOR = 10 * 60_000;

type Known = Readonly<{ at: number; calls: number; bytes: number; callsMade: number; resetAt: Date }>;

/** What this node last heard of the day's quotas, by integration: only a hint, so it may be forgotten at any time. */
const heard = new Map<string, Known>();

/** What is used of the day's quotas, asked for at most every few minutes and carried on by what we use ourselves. */
export async function usageOf(run: SyncRun, sync: Sync): Promise<Usage> {
  const { subscription } = run;
  const now = subscription.now().getTime();
  const known = heard.get(sync.integrationId);
  const isFresh = known && now - known.at < KNOWN_FOR && known.at <= now && known.resetAt.getTime() > now;
  const { calls, bytes, callsMade, resetAt } = isFresh ? known : await ask(run, sync);
  const since = Math.max(0, sync.callsMade - callsMade);
  return { calls: calls + since, callsByUs: sync.callsMade, bytes, resetAt };
}

async function ask({ subscription }: SyncRun, sync: Sync): Promise<Known> {
  const { callsMade, integrationId } = sync;
  // Not worth a wait: where Marketo does not tell, our own count is what there is.
  const calls = await subscription.callsUsedToday().catch(otherwise(callsMade));
  const bytes = await subscription.bytesExportedToday().catch(otherwise(heard.get(integrationId)?.bytes ?? 0));
  const known = { at: subscription.now().getTime(), calls, bytes, callsMade, resetAt: subscription.nextQuotaReset() };
  heard.set(integrationId, known);
  return known;
}

function otherwise(count: number): (error: unknown) => number {
  return error => {
    if (error instanceof MarketoTrouble) return count;
    throw error;
  };
}

/** After an export was finished, or a quota was refused: the next question goes to Marketo. */
export function forgetUsage(integrationId: string): void {
  heard.delete(integrationId);
}
