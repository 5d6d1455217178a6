import { shallowRef } from 'vue';
import { InitiateSyncDocument, type InitiateSyncMutation } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/useChange';
import type { Selection } from './useSelection';

/** What the wizard is for: the first sync, or more fields after it. */
export type WizardPurpose = 'INITIATE' | 'ADD';
type Outcome = InitiateSyncMutation['outcome'];
export type ConfirmRefusal = Exclude<Outcome, { __typename: 'Sync' }>;

/** Confirm: asked once, however often it is pressed; answers the id of the sync that began. */
export function useConfirm({ names }: Pick<Selection, 'names'>) {
  const initiation = useChange(InitiateSyncDocument, 'Sync');
  const started = shallowRef(false);
  const { running, refusal, trouble, clear } = initiation;

  async function confirm(): Promise<string | null> {
    if (running.value || started.value) return null;
    const sync = await initiation.submit({ input: { fieldNames: [...names.value] } });
    started.value = sync !== null;
    return sync?.id ?? null;
  }

  return { confirm, clear, running, refusal, trouble };
}
