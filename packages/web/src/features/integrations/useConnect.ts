import { reactive, shallowRef } from 'vue';
import {
  ConnectMarketoDocument,
  type ConnectMarketoInput,
  type ConnectMarketoMutation,
  type IntegrationCardFragment,
} from '../../graphql/generated/graphql';
import { useMutation } from '../../graphql/useMutation';

export type ConnectRefusal = Exclude<ConnectMarketoMutation['outcome'], { __typename: 'Integration' }>;
export type ConnectArgument = keyof ConnectMarketoInput;

export const CONNECT_ARGUMENTS = [
  'endpoint',
  'identity',
  'clientId',
  'clientSecret',
] as const satisfies ConnectArgument[];

/** The form that connects Marketo or replaces its credentials; the secret is forgotten as soon as it was accepted. */
export function useConnect(start: Partial<ConnectMarketoInput>) {
  const input = reactive<ConnectMarketoInput>({ endpoint: '', identity: '', clientId: '', clientSecret: '', ...start });
  const missing = shallowRef<readonly ConnectArgument[]>([]);
  const refusal = shallowRef<ConnectRefusal | null>(null);
  const { run, running, trouble } = useMutation(ConnectMarketoDocument);

  async function connect(): Promise<IntegrationCardFragment | null> {
    if (running.value) return null;
    refusal.value = null;
    missing.value = CONNECT_ARGUMENTS.filter(argument => input[argument].trim() === '');
    if (missing.value.length > 0) return null;
    const { endpoint, identity, clientId, clientSecret } = input;
    const answer = await run({
      input: { endpoint: endpoint.trim(), identity: identity.trim(), clientId: clientId.trim(), clientSecret },
    });
    if (answer?.outcome.__typename !== 'Integration') {
      refusal.value = answer?.outcome ?? null;
      return null;
    }
    input.clientSecret = '';
    return answer.outcome;
  }

  return { input, connect, running, missing, refusal, trouble };
}
