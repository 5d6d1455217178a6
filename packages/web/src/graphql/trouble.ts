import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { sessionStatus } from './sessionStatus';

/** Why a request got no answer: nobody is signed in, the permission is missing, the server failed, or was not reached. */
export type Trouble =
  | Readonly<{ kind: 'SIGNED_OUT' }>
  | Readonly<{ kind: 'FORBIDDEN' }>
  | Readonly<{ kind: 'SERVER'; message: string }>
  | Readonly<{ kind: 'UNREACHABLE' }>;

export function troubleOf(error: unknown): Trouble {
  if (isUnauthenticated(error)) return { kind: 'SIGNED_OUT' };
  // A socket that was closed with the session reports a lost line.
  if (!CombinedGraphQLErrors.is(error))
    return { kind: sessionStatus.state.value === 'ended' ? 'SIGNED_OUT' : 'UNREACHABLE' };
  const first = error.errors[0];
  if (first?.extensions?.['code'] === 'FORBIDDEN') return { kind: 'FORBIDDEN' };
  return { kind: 'SERVER', message: first?.message ?? error.message };
}

export function isUnauthenticated(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  );
}
