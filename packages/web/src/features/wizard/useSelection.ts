import { MAX_SYNCED_FIELDS } from '@dynamic-chat-sync/shared/limits';
import { computed, shallowRef, toValue, watch, type MaybeRefOrGetter, type Ref } from 'vue';
import type { FieldChoiceFragment } from '../../graphql/generated/graphql';
import { fieldStanding, type FieldStanding } from './fieldStanding';
import { forgetSelection, keepSelection, keptSelection } from './keptSelection';

/** What is picked, in the order of picking, locked fields first; kept in this tab until the sync starts. */
export function useSelection(
  integrationId: Readonly<Ref<string | null>>,
  fields: MaybeRefOrGetter<readonly FieldChoiceFragment[]>,
  complete: MaybeRefOrGetter<boolean>,
) {
  const max = MAX_SYNCED_FIELDS;
  const picked = shallowRef<readonly string[]>([]);
  const byName = computed(() => new Map(toValue(fields).map(field => [field.name, field])));
  const locked = computed(() => toValue(fields).flatMap(field => (field.locked ? [field.name] : [])));
  const names = computed(() => [...new Set([...locked.value, ...picked.value])]);
  const chosen = computed<ReadonlySet<string>>(() => new Set(names.value));
  /** What is new: all but what an earlier sync locked. */
  const added = computed(() => names.value.filter(name => !byName.value.get(name)?.locked));
  const chosenFields = computed(() => names.value.flatMap(name => byName.value.get(name) ?? []));

  // What is remembered comes first; what Marketo no longer offers is let go once all fields are known, and no sooner.
  watch(
    [integrationId, () => toValue(complete)] as const,
    ([id, done], [idBefore]) => {
      if (id === null) return;
      const names = id === idBefore ? picked.value : keptSelection(id);
      change(done ? names.filter(name => byName.value.get(name)?.available) : names);
    },
    { immediate: true },
  );

  function change(next: readonly string[]): void {
    picked.value = next;
    if (integrationId.value) keepSelection(integrationId.value, next);
  }

  function standingOf(field: FieldChoiceFragment): FieldStanding {
    return fieldStanding(field, chosen.value, max);
  }

  /** Picks a free field or drops a picked one; answers what it did. */
  function toggle(field: FieldChoiceFragment): 'added' | 'removed' | null {
    const standing = standingOf(field);
    if (standing === 'FREE') change([...picked.value, field.name]);
    else if (standing === 'CHOSEN') change(picked.value.filter(name => name !== field.name));
    else return null;
    return standing === 'FREE' ? 'added' : 'removed';
  }

  function forget(): void {
    if (integrationId.value) forgetSelection(integrationId.value);
  }

  return { names, added, chosen, chosenFields, standingOf, toggle, forget, max };
}

export type Selection = ReturnType<typeof useSelection>;
