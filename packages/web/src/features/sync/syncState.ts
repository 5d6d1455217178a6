import type { SyncState, WaitReason } from '../../graphql/generated/graphql';
import type { BadgeTone } from '../../ui/UiBadge.vue';
import type { IconName } from '../../ui/icons';

const LOOKS: Readonly<Record<SyncState, Readonly<{ tone: BadgeTone; icon: IconName }>>> = {
  QUEUED: { tone: 'neutral', icon: 'clock' },
  RUNNING: { tone: 'brand', icon: 'play' },
  WAITING: { tone: 'warning', icon: 'clock' },
  PAUSED: { tone: 'neutral', icon: 'pause' },
  CANCELLING: { tone: 'warning', icon: 'cross' },
  CANCELLED: { tone: 'neutral', icon: 'cross' },
  FAILED: { tone: 'danger', icon: 'alert' },
  COMPLETED: { tone: 'success', icon: 'check' },
};

const ORDINARY_WAITS: ReadonlySet<WaitReason> = new Set(['EXPORT_QUEUED', 'EXPORT_PROCESSING']);

/** Marketo is at work for us: as usual a part of a copy as the loading, and nobody needs to hear of it. */
export function isOrdinaryWait(reason: WaitReason): boolean {
  return ORDINARY_WAITS.has(reason);
}

type Standing = Readonly<{ state: SyncState; wait: Readonly<{ reason: WaitReason }> | null }>;

/**
 * The state for people. While exports are made, the server's state goes from running to waiting and back every second;
 * for people that is one state, and only a wait that stops the copy is called so.
 */
export function shownState({ state, wait }: Standing): SyncState {
  return state === 'WAITING' && wait && isOrdinaryWait(wait.reason) ? 'RUNNING' : state;
}

/** How a state looks; never by colour alone. */
export function lookOf(state: SyncState) {
  return LOOKS[state];
}

/** Nothing more will happen, unless a person acts. */
export function isOver(state: SyncState): boolean {
  return state === 'COMPLETED' || state === 'CANCELLED' || state === 'FAILED';
}

/** Whether the bar should look alive. */
export function isMoving(state: SyncState): boolean {
  return state === 'RUNNING' || state === 'WAITING' || state === 'QUEUED' || state === 'CANCELLING';
}
