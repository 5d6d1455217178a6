import { computed, onScopeDispose, shallowRef, watch } from 'vue';
import {
  PresentIntegrationDocument,
  WatchIntegrationDocument,
  type IntegrationCardFragment,
} from '../../graphql/generated/graphql';
import { newest } from '../../graphql/newest';
import { useQuery } from '../../graphql/useQuery';
import { useSubscription } from '../../graphql/useSubscription';
import { useViewer } from '../viewer/useViewer';

const LOOK_AGAIN_MS = 3_000;

/** The integration of the viewer's account, live once it is connected; null before that. */
export function useIntegration() {
  const integration = shallowRef<IntegrationCardFragment | null>(null);
  const { may } = useViewer();
  const { answer, trouble, loading, ask } = useQuery(PresentIntegrationDocument, {});

  function accept(incoming: IntegrationCardFragment | null): void {
    integration.value = newest(integration.value, incoming);
  }

  /** Whatever was shown is gone for good. */
  function forget(): void {
    integration.value = null;
    void ask();
  }

  watch(answer, now => accept(now?.integration ?? null));
  const { stale } = useSubscription(
    WatchIntegrationDocument,
    () => (integration.value ? {} : null),
    message => accept(message.integration),
  );
  const mayManage = computed(() => may('MANAGE_INTEGRATIONS'));
  const known = computed(() => answer.value !== null);

  // There is nothing to subscribe to before somebody connects, here or in another browser.
  const timer = setInterval(() => known.value && !integration.value && !loading.value && void ask(), LOOK_AGAIN_MS);
  onScopeDispose(() => clearInterval(timer));

  return { integration, accept, forget, known, mayManage, trouble, loading, ask, stale };
}
