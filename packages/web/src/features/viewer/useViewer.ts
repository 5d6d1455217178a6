import { computed, inject, onScopeDispose, provide, watch, type ComputedRef, type InjectionKey, type Ref } from 'vue';
import { PresentViewerDocument, type Permission, type ViewerFactsFragment } from '../../graphql/generated/graphql';
import { noteSession, noteSessionChange, sessionStatus } from '../../graphql/sessionStatus';
import { useQuery } from '../../graphql/useQuery';

/** Who is signed in, and what they may do. */
export type PresentViewer = Readonly<{
  viewer: ComputedRef<ViewerFactsFragment>;
  may: (permission: Permission) => boolean;
}>;

export const VIEWER: InjectionKey<PresentViewer> = Symbol('viewer');
const CHANNEL = 'dynamic-chat.session';

/** Inside the app there is always a viewer: it shows nothing before it knows one. */
export function useViewer(): PresentViewer {
  const present = inject(VIEWER);
  if (!present) throw new Error('No viewer is provided: render inside App.vue, or provide one.');
  return present;
}

export function viewerOf(facts: Readonly<Ref<ViewerFactsFragment | null>>): PresentViewer {
  const viewer = computed(() => {
    if (!facts.value) throw new Error('Nobody is signed in.');
    return facts.value;
  });
  return { viewer, may: permission => facts.value?.permissions.includes(permission) ?? false };
}

/** Asks who is signed in, and again when the session may have changed; for the app itself. */
export function provideViewer() {
  const { answer, trouble, ask } = useQuery(PresentViewerDocument, {});
  const facts = computed(() => answer.value?.viewer ?? null);
  provide(VIEWER, viewerOf(facts));
  watch(answer, (now, before) => {
    if (!now) return;
    // Somebody else signed in: nothing of what is on the screen is theirs.
    if (before && nameOf(before.viewer) !== nameOf(now.viewer)) location.reload();
    noteSession('present');
  });
  watch(trouble, now => now === null && answer.value && noteSession('present'));
  watch(sessionStatus.changes, () => void ask());
  listenForSignIn();
  return { facts, trouble, ask };
}

const nameOf = ({ kind, email, displayName, account }: ViewerFactsFragment) =>
  [kind, account.id, email, displayName].join('\n');

/** Another tab says so when somebody signed in there; and coming back to this one is worth a look. */
function listenForSignIn(): void {
  const look = () => sessionStatus.state.value === 'ended' && noteSessionChange();
  const lookWhenVisible = () => document.visibilityState === 'visible' && look();
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', look);
  document.addEventListener('visibilitychange', lookWhenVisible);
  onScopeDispose(() => {
    channel.close();
    document.removeEventListener('visibilitychange', lookWhenVisible);
  });
}

/** Tells the other tabs of this browser that somebody signed in. */
export function tellOfSignIn(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('signed in');
  channel.close();
}
