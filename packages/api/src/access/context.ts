import { GraphQLError } from 'graphql';
import { ViewerNeeded } from '../platform/graphql/door';
import type { Scope, Viewer } from './viewer';

/** What every resolver is handed. Reads take the scope, writes the viewer. */
export type Context = Readonly<{
  /** Throws UNAUTHENTICATED where nobody is signed in. */
  scope: Scope;
  /** The same, and throws `ViewerNeeded` in an execution that many share. */
  viewer: Viewer;
  /** The resolver that serves this schema; for `subscribe` functions, which a decorator holds outside of any instance. */
  get<T>(resolver: new (...parts: never[]) => T): T;
}>;

type Get = Context['get'];

/** Of an execution for this viewer alone. */
export function contextOf(viewer: Viewer, get: Get): Context {
  return { scope: viewer, viewer, get };
}

/** Of an execution for everybody who may see the same. */
export function sharedContext({ accountId, permissions }: Scope, get: Get): Context {
  return {
    scope: { accountId, permissions },
    get viewer(): never {
      throw new ViewerNeeded();
    },
    get,
  };
}

/** Of a request that nobody signed. */
export function contextOfNobody(get: Get): Context {
  return new NobodysContext(get);
}

/** A class, as its getters are then not its own: Apollo copies the properties that a context owns, which would ask them. */
class NobodysContext implements Context {
  constructor(readonly get: Get) {}

  get scope(): never {
    throw unauthenticated();
  }

  get viewer(): never {
    throw unauthenticated();
  }
}

/** The error for who did not say who they are. */
export function unauthenticated(message = 'Sign in first, or send an API token.'): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
}

/** Names all that a shared execution may depend on, apart from the language. */
export function scopeKey({ accountId, permissions }: Scope): string {
  return `${accountId} ${[...permissions].sort().join(' ')}`;
}
