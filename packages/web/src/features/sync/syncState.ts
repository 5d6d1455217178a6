import type { SyncState } from '../../graphql/generated/graphql';
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
