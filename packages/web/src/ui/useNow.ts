import { onScopeDispose, readonly, shallowRef } from 'vue';

/** The present moment in milliseconds, moving once a second while somebody looks. */
export function useNow() {
  const now = shallowRef(Date.now());
  const timer = setInterval(() => (now.value = Date.now()), 1_000);
  onScopeDispose(() => clearInterval(timer));
  return readonly(now);
}
