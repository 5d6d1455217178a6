import { readonly, shallowRef } from 'vue';

/** `unknown`: nobody has asked yet. `ended`: the server no longer knows who this is; everything typed is still here. */
type SessionState = 'unknown' | 'present' | 'ended';

const state = shallowRef<SessionState>('unknown');
const changes = shallowRef(0);

/** What is known of the session; `changes` rises whenever it may have become another, or may do other things. */
export const sessionStatus = { state: readonly(state), changes: readonly(changes) };

export function noteSession(known: SessionState): void {
  state.value = known;
}

/** Somebody signed in again, or permissions were given or taken: who this is has to be asked again. */
export function noteSessionChange(): void {
  changes.value += 1;
}
