import { computed, shallowRef, type Ref } from 'vue';
import {
  AddAttributesDocument,
  InitiateSyncDocument,
  type AddAttributesMutation,
  type InitiateSyncMutation,
} from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/useChange';

/** What the wizard is for: the first sync, or more fields after it. */
export type WizardPurpose = 'INITIATE' | 'ADD';
type Outcome = (InitiateSyncMutation | AddAttributesMutation)['outcome'];
export type ConfirmRefusal = Exclude<Outcome, { __typename: 'Sync' }>;

/** Confirm: asked once, however often it is pressed; answers the id of the sync that began. `copied` is what it copies. */
export function useConfirm(purpose: WizardPurpose, copied: Readonly<Ref<readonly string[]>>) {
  const initiation = useChange(InitiateSyncDocument, 'Sync');
  const addition = useChange(AddAttributesDocument, 'Sync');
  const started = shallowRef(false);
  const running = computed(() => initiation.running.value || addition.running.value);
  const refusal = computed<ConfirmRefusal | null>(() => initiation.refusal.value ?? addition.refusal.value);
  const trouble = computed(() => initiation.trouble.value ?? addition.trouble.value);

  async function confirm(): Promise<string | null> {
    if (running.value || started.value) return null;
    const input = { fieldNames: [...copied.value] };
    const sync = await (purpose === 'ADD' ? addition : initiation).submit({ input });
    started.value = sync !== null;
    return sync?.id ?? null;
  }

  function clear(): void {
    initiation.clear();
    addition.clear();
  }

  return { confirm, clear, running, refusal, trouble };
}
