import { shallowRef } from 'vue';
import { InitiateSyncDocument, type InitiateSyncMutation } from '../../graphql/generated/graphql';
import { useMutation } from '../../graphql/useMutation';

export type InitiateRefusal = Exclude<InitiateSyncMutation['outcome'], { __typename: 'Sync' }>;

/** Confirm: asked once, however often it is pressed; answers the id of the sync that began. */
export function useInitiateSync() {
  const { run, running, trouble } = useMutation(InitiateSyncDocument);
  const refusal = shallowRef<InitiateRefusal | null>(null);
  const started = shallowRef(false);

  async function initiate(fieldNames: readonly string[]): Promise<string | null> {
    if (running.value || started.value) return null;
    refusal.value = null;
    const answer = await run({ input: { fieldNames: [...fieldNames] } });
    if (answer?.outcome.__typename !== 'Sync') {
      refusal.value = answer?.outcome ?? null;
      return null;
    }
    started.value = true;
    return answer.outcome.id;
  }

  return { initiate, running, refusal, trouble };
}
