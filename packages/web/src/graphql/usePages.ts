import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { shallowRef, watch } from 'vue';
import { useGraphqlClient } from './client';
import { troubleOf, type Trouble } from './trouble';

type Page<Item> = Readonly<{
  edges: readonly Readonly<{ node: Item }>[];
  pageInfo: Readonly<{ hasNextPage: boolean; endCursor: string | null }>;
}>;

/** A list that comes page after page, found in each answer by `pageOf`: the first at once and again whenever the variables change, others on demand. */
export function usePages<Answer, Item, Variables extends OperationVariables>(
  document: TypedDocumentNode<Answer, Variables & { after?: string | null | undefined }>,
  variables: () => Variables,
  pageOf: (answer: Answer) => Page<Item> | null | undefined,
) {
  const client = useGraphqlClient();
  const items = shallowRef<readonly Item[] | null>(null);
  const next = shallowRef<string | null>(null);
  const trouble = shallowRef<Trouble | null>(null);
  const loading = shallowRef(false);
  let asked = 0;

  async function read(after: string | null): Promise<void> {
    const turn = ++asked;
    loading.value = true;
    const outcome = await client
      .query({ query: document, variables: { ...variables(), after }, fetchPolicy: 'no-cache' })
      .then(({ data }) => ({ page: (data && pageOf(data as Answer)) ?? null, trouble: null }))
      .catch((error: unknown) => ({ page: null, trouble: troubleOf(error) }));
    if (turn !== asked) return;
    loading.value = false;
    trouble.value = outcome.trouble;
    if (!outcome.page) return;
    const nodes = outcome.page.edges.map(({ node }) => node as Item);
    items.value = after === null ? nodes : [...(items.value ?? []), ...nodes];
    next.value = outcome.page.pageInfo.hasNextPage ? outcome.page.pageInfo.endCursor : null;
  }

  const ask = () => read(null);
  const more = () => (next.value === null || loading.value ? Promise.resolve() : read(next.value));
  watch(() => JSON.stringify(variables()), ask, { immediate: true });
  return { items, next, trouble, loading, ask, more };
}
