import type { SyncState } from '../../graphql/generated/graphql';

export type Milestone = Readonly<{ kind: 'STATE'; state: SyncState } | { kind: 'PERCENT'; percent: number }>;
type Heard = Readonly<{ state: SyncState; progress: Readonly<{ percent: number | null }> }>;

/** What a screen reader is told: a change of state, and each ten percent; null for everything else. */
export function milestone(before: Heard | null, now: Heard): Milestone | null {
  if (!before) return null;
  if (before.state !== now.state && !isFlicker(before.state, now.state)) return { kind: 'STATE', state: now.state };
  const tens = tensOf(now);
  return tens > tensOf(before) ? { kind: 'PERCENT', percent: tens * 10 } : null;
}

function tensOf({ progress }: Heard): number {
  return Math.floor((progress.percent ?? 0) / 10);
}

/** Between exports a sync goes from running to waiting and back every few seconds: not worth a word. */
function isFlicker(before: SyncState, now: SyncState): boolean {
  return [before, now].every(state => state === 'RUNNING' || state === 'WAITING');
}
