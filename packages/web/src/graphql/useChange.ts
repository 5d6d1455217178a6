import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { shallowRef } from 'vue';
import { useMutation } from './useMutation';

type Outcome = Readonly<{ __typename: string }>;

/**
 * A change whose answer is either what it made (`done`, the name of its type) or a refusal. `submit` answers what it
 * made, and null where it was refused, failed or is under way already.
 */
export function useChange<
  Made extends Outcome,
  Variables extends OperationVariables,
  const Done extends Made['__typename'],
>(document: TypedDocumentNode<{ outcome: Made }, Variables>, done: Done) {
  type Kept = Extract<Made, { __typename: Done }>;
  const { run, running, trouble } = useMutation(document);
  const refusal = shallowRef<Exclude<Made, { __typename: Done }> | null>(null);

  async function submit(variables: Variables): Promise<Kept | null> {
    if (running.value) return null;
    refusal.value = null;
    const outcome = (await run(variables))?.outcome;
    if (outcome?.__typename === done) return outcome as Kept;
    refusal.value = (outcome as Exclude<Made, { __typename: Done }> | undefined) ?? null;
    return null;
  }

  function clear(): void {
    refusal.value = null;
    trouble.value = null;
  }

  return { submit, running, refusal, trouble, clear };
}
