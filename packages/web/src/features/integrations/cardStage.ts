import type { SyncKind, SyncState } from '../../graphql/generated/graphql';
import type { BadgeTone } from '../../ui/UiBadge.vue';
import type { IconName } from '../../ui/icons';

export type CardStage = 'absent' | 'ready' | 'syncing' | 'done' | 'cancelled' | 'failed';
type Standing = Readonly<{
  activeSync: Readonly<{ kind: SyncKind; state: SyncState }> | null;
  latestSync: Readonly<{ kind: SyncKind; state: SyncState }> | null;
}>;

/** What the Marketo card is about; a failed sync says so even while it still holds the one place. */
export function cardStage(integration: Standing | null): CardStage {
  if (!integration) return 'absent';
  const sync = integration.activeSync ?? integration.latestSync;
  if (!sync) return 'ready';
  if (sync.state === 'FAILED') return 'failed';
  // After a cancelled addition everything of before is there and serves; what is unfilled says so by itself.
  if (sync.state === 'CANCELLED') return sync.kind === 'ADDED_ATTRIBUTES' ? 'done' : 'cancelled';
  return sync.state === 'COMPLETED' ? 'done' : 'syncing';
}

const LOOKS: Readonly<Record<CardStage, Readonly<{ tone: BadgeTone; icon: IconName }>>> = {
  absent: { tone: 'neutral', icon: 'minus' },
  ready: { tone: 'success', icon: 'check' },
  syncing: { tone: 'brand', icon: 'play' },
  done: { tone: 'success', icon: 'check' },
  cancelled: { tone: 'neutral', icon: 'cross' },
  failed: { tone: 'danger', icon: 'alert' },
};

export function lookOfStage(stage: CardStage) {
  return LOOKS[stage];
}
