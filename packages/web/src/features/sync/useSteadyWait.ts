import { computed, shallowRef, watch, type Ref } from 'vue';
import { keepWait, type KeptWait, type Waiting } from './steadyWait';

/** The wait of a sync as a sentence that stays to be read, see `keepWait`. */
export function useSteadyWait(sync: () => Waiting | null, now: Readonly<Ref<number>>) {
  const kept = shallowRef<KeptWait | null>(null);
  const renewed = (waiting: Waiting | null) => waiting && keepWait(kept.value, waiting, now.value);
  watch([sync, now], () => (kept.value = renewed(sync())), { immediate: true });
  return computed(() => kept.value?.wait ?? null);
}
