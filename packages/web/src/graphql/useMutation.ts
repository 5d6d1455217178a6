import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { shallowRef } from 'vue';
import { useGraphqlClient } from './client';
import { troubleOf, type Trouble } from './trouble';

/** One change at a time: while one is under way, another call does nothing and answers null. */
export function useMutation<Answer, Variables extends OperationVariables>(
  document: TypedDocumentNode<Answer, Variables>,
) {
  const client = useGraphqlClient();
  const running = shallowRef(false);
  const trouble = shallowRef<Trouble | null>(null);

  async function run(variables: Variables): Promise<Answer | null> {
    if (running.value) return null;
    running.value = true;
    trouble.value = null;
    try {
      const { data } = await client.mutate<Answer>({ mutation: document, variables, fetchPolicy: 'no-cache' });
      return data ?? null;
    } catch (error) {
      trouble.value = troubleOf(error);
      return null;
    } finally {
      running.value = false;
    }
  }

  return { run, running, trouble };
}
