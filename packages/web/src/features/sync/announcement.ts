import type { SyncState, WaitReason } from '../../graphql/generated/graphql';
import { shownState } from './syncState';

export type Milestone = Readonly<{ kind: 'STATE'; state: SyncState } | { kind: 'PERCENT'; percent: number }>;
type Heard = Readonly<{
  state: SyncState;
  wait: Readonly<{ reason: WaitReason }> | null;
  progress: Readonly<{ percent: number | null }>;
}>;

/** What a screen reader is told: a change of the state as people see it, and each ten percent; null for everything else. */
export function milestone(before: Heard | null, now: Heard): Milestone | null {
  if (!before) return null;
  const state = shownState(now);
  if (state !== shownState(before)) return { kind: 'STATE', state };
  const tens = tensOf(now);
  return tens > tensOf(before) ? { kind: 'PERCENT', percent: tens * 10 } : null;
}

function tensOf({ progress }: Heard): number {
  return Math.floor((progress.percent ?? 0) / 10);
}
