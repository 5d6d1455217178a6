import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Why a request got no answer: the sign-in ended, the server did not understand or failed, or it was not reached. */
export type Trouble =
  Readonly<{ kind: 'SIGNED_OUT' }> | Readonly<{ kind: 'SERVER'; message: string }> | Readonly<{ kind: 'UNREACHABLE' }>;

export function troubleOf(error: unknown): Trouble {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'UNREACHABLE' };
  const first = error.errors[0];
  if (first?.extensions?.['code'] === 'UNAUTHENTICATED') return { kind: 'SIGNED_OUT' };
  return { kind: 'SERVER', message: first?.message ?? error.message };
}
