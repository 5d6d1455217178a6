import type { Permission, SyncState } from '../../graphql/generated/graphql';
import type { SpokenWords } from '../../i18n/useWords';

/** A refusal of the server with its facts; which facts depends on its type. */
export type Refusal = Readonly<{
  __typename: string;
  message: string;
  names?: readonly string[];
  chosen?: number;
  max?: number;
  connectedEndpoint?: string;
  state?: SyncState;
  organizationId?: string;
  permissions?: readonly Permission[];
}>;
/** Where the sentences of an operation's refusals stand in the words. */
export type RefusalWords =
  | 'connect.refusal'
  | 'disconnect.refusal'
  | 'integrations.refusal'
  | 'organization.refusal'
  | 'profiles.refusal'
  | 'shares.refusal'
  | 'sync.refusal'
  | 'tokens.refusal'
  | 'users.refusal'
  | 'wizard.refusal';
type Wording = Pick<SpokenWords, 't' | 'te' | 'list'>;

/** The refusal in the reader's language with its facts; a type this app does not know yet speaks for itself. */
export function refusalSentence(refusal: Refusal, words: RefusalWords, { t, te, list }: Wording): string {
  const key = `${words}.${refusal.__typename}`;
  if (!te(key)) return refusal.message;
  return t(key, {
    names: list(refusal.names ?? []),
    chosen: refusal.chosen ?? 0,
    max: refusal.max ?? 0,
    endpoint: refusal.connectedEndpoint ?? '',
    organizationId: refusal.organizationId ?? '',
    permissions: list((refusal.permissions ?? []).map(one => t(`permission.name.${one}`))),
    state: refusal.state ? t(`sync.state.${refusal.state}`) : '',
  });
}
