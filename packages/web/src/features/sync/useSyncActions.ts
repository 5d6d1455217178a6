import { computed, shallowRef } from 'vue';
import {
  CancelSyncDocument,
  PauseSyncDocument,
  ResumeSyncDocument,
  RetrySyncDocument,
  type LiveSyncFragment,
  type SyncAction,
  type SyncActionOutcomeFragment,
} from '../../graphql/generated/graphql';
import { useMutation } from '../../graphql/useMutation';

export type ActionRefusal = Exclude<SyncActionOutcomeFragment, { __typename: 'Sync' }>;

/** What a person may do to a sync; one action at a time. */
export function useSyncActions(accept: (sync: LiveSyncFragment) => void) {
  const mutations = {
    PAUSE: useMutation(PauseSyncDocument),
    RESUME: useMutation(ResumeSyncDocument),
    CANCEL: useMutation(CancelSyncDocument),
    RETRY: useMutation(RetrySyncDocument),
  } as const satisfies Record<SyncAction, unknown>;
  const refusal = shallowRef<ActionRefusal | null>(null);
  const all = Object.values(mutations);
  const running = computed(() => all.some(mutation => mutation.running.value));
  const trouble = computed(() => all.map(mutation => mutation.trouble.value).find(known => known !== null) ?? null);

  async function act(action: SyncAction, id: string): Promise<void> {
    if (running.value) return;
    for (const mutation of all) mutation.trouble.value = null;
    refusal.value = null;
    const answer = await mutations[action].run({ id });
    if (answer?.outcome.__typename === 'Sync') accept(answer.outcome);
    else refusal.value = answer?.outcome ?? null;
  }

  return { act, running, refusal, trouble };
}
