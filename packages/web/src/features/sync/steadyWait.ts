import type { SyncState, WaitFactsFragment } from '../../graphql/generated/graphql';
import { isOrdinaryWait } from './syncState';

const KEPT_FOR_MS = 3_000;

export type Waiting = Readonly<{
  state: SyncState;
  wait: WaitFactsFragment | null;
  slices?: readonly Readonly<{ wait: WaitFactsFragment | null }>[];
}>;
export type KeptWait = Readonly<{ wait: WaitFactsFragment; heardAt: number }>;

/** What a sync waits for: its own wait, else, while it is under way, that of the first slice that has one. */
export function waitOf(sync: Waiting): WaitFactsFragment | null {
  if (sync.wait || !isUnderWay(sync)) return sync.wait;
  return sync.slices?.find(slice => slice.wait !== null)?.wait ?? null;
}

/**
 * The wait to show. Two exports take turns in being asked for, so an ordinary wait gives way to nothing or to another
 * ordinary one only when it was not heard of for three seconds; anything else is shown, and gone, at once.
 */
export function keepWait(kept: KeptWait | null, sync: Waiting, now: number): KeptWait | null {
  const wait = waitOf(sync);
  if (wait?.reason === kept?.wait.reason || !kept || !isUnderWay(sync)) return wait && { wait, heardAt: now };
  const mayStay = [kept.wait, wait].every(one => one === null || isOrdinaryWait(one.reason));
  if (mayStay && now - kept.heardAt < KEPT_FOR_MS) return kept;
  return wait && { wait, heardAt: now };
}

function isUnderWay({ state }: Waiting): boolean {
  return state === 'RUNNING' || state === 'WAITING';
}
