import type { IncomingMessage } from 'node:http';

/** Who may come in, asked for each HTTP request and once for each socket. */
export interface Door<Context> {
  /**
   * `offered` is the payload of `connection_init` (`{ authorization: 'Bearer …' }`), and empty over HTTP. Rejects with a
   * GraphQLError of code UNAUTHENTICATED where a credential was offered and is refused.
   */
  admit(request: IncomingMessage, offered: Readonly<Record<string, unknown>>): Promise<Admitted<Context>>;
}

export type Admitted<Context> = Readonly<{
  /** Of an execution for this viewer alone. For nobody: one whose viewer and scope throw UNAUTHENTICATED. */
  context: Context;
  /**
   * What an execution for many watchers runs in. `key` names all that a read may depend on (account, effective
   * permissions, language); the context has no viewer, and whoever reads one meets `ViewerNeeded`. Null for nobody.
   */
  shared: Readonly<{ key: string; context: Context }> | null;
  /** The person or token that limits are counted for, whatever the number of sockets; null: nobody is signed in. */
  who: string | null;
  /** Rings once, when the right to be here ends or changes; the socket is closed then. Returns how to stop listening. */
  whenEnded(listener: (reason: EndReason) => void): () => void;
}>;

export type EndReason = 'SIGNED_OUT' | 'EXPIRED' | 'REVOKED' | 'PERMISSIONS_CHANGED';

/** A resolver asked who is looking, in an execution that is shared by many: it has to run for each of them alone. */
export class ViewerNeeded extends Error {
  override readonly name = 'ViewerNeeded';

  constructor() {
    super('A shared execution has no viewer.');
  }
}
