import { computed, shallowRef } from 'vue';
import {
  MapOrganizationDocument,
  PresentMappingDocument,
  type MapOrganizationMutation,
} from '../../../graphql/generated/graphql';
import { useChange } from '../../../graphql/useChange';
import { useQuery } from '../../../graphql/useQuery';

export type MappingRefusal = Exclude<MapOrganizationMutation['outcome'], { __typename: 'OrganizationMapping' }>;

/** The mapping as it is, and the way to make or replace it: paste, OK, Confirm, Close. */
export function useMapping() {
  const { answer, trouble, ask } = useQuery(PresentMappingDocument, {});
  const change = useChange(MapOrganizationDocument, 'OrganizationMapping');
  const mapping = computed(() => answer.value?.organizationMapping ?? null);
  const asking = shallowRef(false);
  const done = shallowRef(false);
  const pasted = shallowRef('');
  const wanted = shallowRef('');
  /** What is replaced, as the person saw it when they were asked. */
  const replaces = shallowRef<string | null>(null);

  function askToConfirm(id: string): void {
    change.clear();
    [wanted.value, replaces.value, done.value] = [id, mapping.value?.organizationId ?? null, false];
    asking.value = true;
  }

  async function confirm(): Promise<void> {
    const input = { organizationId: wanted.value, replaces: replaces.value };
    const made = await change.submit({ input });
    if (change.refusal.value?.__typename === 'InvalidOrganizationId') asking.value = false;
    if (!made) return;
    done.value = true;
    pasted.value = '';
    await ask();
  }

  /** Somebody else was faster: show theirs, so that one can decide anew. */
  async function look(): Promise<void> {
    asking.value = false;
    change.clear();
    await ask();
  }

  return { answer, mapping, trouble, ask, change, asking, done, pasted, wanted, replaces, askToConfirm, confirm, look };
}
