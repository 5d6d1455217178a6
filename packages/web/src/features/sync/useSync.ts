import { computed, shallowRef, watch, type Ref } from 'vue';
import { PresentSyncDocument, WatchSyncDocument, type LiveSyncFragment } from '../../graphql/generated/graphql';
import { newest } from '../../graphql/newest';
import { useQuery } from '../../graphql/useQuery';
import { useSubscription } from '../../graphql/useSubscription';
import { useWords } from '../../i18n/useWords';
import { announce } from '../../ui/announcer';
import { milestone } from './announcement';

/** One sync, live: asked once, then pushed. What came in out of order is dropped, so that no number falls on the screen. */
export function useSync(id: Readonly<Ref<string>>) {
  const { t } = useWords();
  const sync = shallowRef<LiveSyncFragment | null>(null);

  function accept(incoming: LiveSyncFragment | null): void {
    if (incoming && incoming.id !== id.value) return;
    const before = sync.value;
    sync.value = newest(before, incoming);
    const reached = sync.value && milestone(before, sync.value);
    if (reached?.kind === 'STATE') announce(t('sync.spokenState', { state: t(`sync.state.${reached.state}`) }));
    if (reached?.kind === 'PERCENT') announce(t('sync.spokenPercent', { percent: reached.percent }));
  }

  const { answer, trouble, loading, ask } = useQuery(PresentSyncDocument, () => ({ id: id.value }));
  const missing = computed(() => answer.value !== null && answer.value.sync === null);
  const clockRate = computed(() => answer.value?.integration?.clockRate ?? 1);
  const line = useSubscription(
    WatchSyncDocument,
    () => (missing.value ? null : { id: id.value }),
    message => accept(message.sync),
  );
  watch(answer, now => accept(now?.sync ?? null));
  watch(id, () => (sync.value = null));

  return { sync, accept, missing, clockRate, loading, trouble, ask, stale: line.stale, heardAt: line.heardAt };
}
