import type { InitiateSyncMutation } from '../../graphql/generated/graphql';
import type { SpokenWords } from '../../i18n/useWords';

export type InitiateRefusal = Exclude<InitiateSyncMutation['outcome'], { __typename: 'Sync' }>;
type Wording = Readonly<{ t: SpokenWords['t']; te: (key: string) => boolean; list: SpokenWords['list'] }>;

/** The refusal in the reader's language with its facts; a kind this app does not know yet speaks for itself. */
export function refusalSentence(refusal: InitiateRefusal, { t, te, list }: Wording): string {
  const key = `wizard.refusal.${refusal.__typename}`;
  if (!te(key)) return refusal.message;
  return t(key, {
    names: 'names' in refusal ? list(refusal.names) : '',
    ...('chosen' in refusal ? { chosen: refusal.chosen, max: refusal.max } : {}),
  });
}
