import { onScopeDispose, shallowRef } from 'vue';
import { FieldPageDocument, type FieldChoiceFragment } from '../../graphql/generated/graphql';
import { useGraphqlClient } from '../../graphql/client';
import { troubleOf, type Trouble } from '../../graphql/trouble';

const PAGE_SIZE = 100;

/** All fields of the subscription, page after page; what has come is shown while the rest is still coming. */
export function useFields() {
  const client = useGraphqlClient();
  const fields = shallowRef<readonly FieldChoiceFragment[]>([]);
  const total = shallowRef<number | null>(null);
  const complete = shallowRef(false);
  const trouble = shallowRef<Trouble | null>(null);
  let left = false;
  onScopeDispose(() => (left = true));

  async function readPage(after: string | null): Promise<string | null> {
    const variables = { first: PAGE_SIZE, after };
    const { data } = await client.query({ query: FieldPageDocument, variables, fetchPolicy: 'no-cache' });
    if (!data) return null;
    fields.value = [...fields.value, ...data.fields.edges.map(edge => edge.node)];
    total.value = data.fields.totalCount;
    return data.fields.pageInfo.hasNextPage ? data.fields.pageInfo.endCursor : null;
  }

  async function load(): Promise<void> {
    trouble.value = null;
    fields.value = [];
    try {
      let after = await readPage(null);
      while (after !== null && !left) after = await readPage(after);
      complete.value = true;
    } catch (error) {
      trouble.value = troubleOf(error);
    }
  }

  void load();
  return { fields, total, complete, trouble, load };
}
