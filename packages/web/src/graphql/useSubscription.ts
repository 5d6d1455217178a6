import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { computed, onScopeDispose, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { useGraphqlClient } from './client';
import { lineStatus } from './lineStatus';
import { waitToRetry } from './retryWait';
import { sessionStatus } from './sessionStatus';
import { troubleOf, type Trouble } from './trouble';

/**
 * Listens while `variables` is not null and hands every message to `receive`. A lost socket comes back by itself;
 * `stale` says that what is shown may be old, `heardAt` from when it is.
 */
export function useSubscription<Message, Variables extends OperationVariables>(
  document: TypedDocumentNode<Message, Variables>,
  variables: MaybeRefOrGetter<Variables | null>,
  receive: (message: Message) => void,
) {
  const client = useGraphqlClient();
  const trouble = shallowRef<Trouble | null>(null);
  const heardAt = shallowRef<number | null>(null);
  const upset = shallowRef(false);
  let leave = (): void => undefined;
  let failures = 0;

  function listen(asked: Variables): void {
    const subscription = client
      .subscribe<Message>({ query: document, variables: asked, fetchPolicy: 'no-cache' })
      .subscribe({ next: ({ data, error }) => (error ? fail(error) : data && hear(data)), error: fail });
    leave = () => subscription.unsubscribe();
  }

  function hear(message: Message): void {
    failures = 0;
    upset.value = false;
    trouble.value = null;
    heardAt.value = Date.now();
    receive(message);
  }

  async function fail(error: unknown): Promise<void> {
    leave();
    trouble.value = troubleOf(error);
    if (trouble.value.kind === 'SIGNED_OUT') return;
    upset.value = true;
    const asked = JSON.stringify(toValue(variables));
    await waitToRetry((failures += 1));
    const now = toValue(variables);
    if (now && JSON.stringify(now) === asked && upset.value) listen(now);
  }

  function restart(): void {
    leave();
    upset.value = false;
    const now = toValue(variables);
    if (now) listen(now);
  }

  watch(() => JSON.stringify(toValue(variables)), restart, { immediate: true });
  watch(sessionStatus.state, now => now === 'present' && trouble.value?.kind === 'SIGNED_OUT' && restart());
  onScopeDispose(() => {
    leave();
    upset.value = false;
  });
  const stale = computed(() => lineStatus.socket.value === 'lost' || upset.value);
  return { trouble, heardAt, stale };
}
