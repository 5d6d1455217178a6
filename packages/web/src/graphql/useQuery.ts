import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { useGraphqlClient } from './client';
import { sessionStatus } from './sessionStatus';
import { troubleOf, type Trouble } from './trouble';

/** Asks at once and whenever the variables change; a late answer to old variables is dropped. */
export function useQuery<Answer, Variables extends OperationVariables>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: MaybeRefOrGetter<Variables>,
) {
  const client = useGraphqlClient();
  const answer = shallowRef<Answer | null>(null);
  const trouble = shallowRef<Trouble | null>(null);
  const loading = shallowRef(false);
  let asked = 0;

  async function ask(): Promise<void> {
    const turn = ++asked;
    loading.value = true;
    const outcome = await client
      .query<Answer>({ query: document, variables: toValue(variables), fetchPolicy: 'no-cache' })
      .then(({ data }) => ({ data: data ?? null, trouble: null }))
      .catch((error: unknown) => ({ data: null, trouble: troubleOf(error) }));
    if (turn !== asked) return;
    loading.value = false;
    trouble.value = outcome.trouble;
    if (outcome.data) answer.value = outcome.data;
  }

  watch(() => JSON.stringify(toValue(variables)), ask, { immediate: true });
  watch(sessionStatus.state, now => now === 'present' && trouble.value?.kind === 'SIGNED_OUT' && void ask());
  return { answer, trouble, loading, ask };
}
