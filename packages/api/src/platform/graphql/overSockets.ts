import type { IncomingMessage, Server } from 'node:http';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Admitted } from './door';
import { maskError } from './mask';
import { LARGEST_REQUEST, PATH, type GraphQLServerOptions } from './options';

const PING_EVERY = 10_000;

/** Every operation over graphql-transport-ws. */
export class GraphQLOverSockets<Context extends object> {
  private readonly sockets: WebSocketServer;
  private readonly transport: { dispose(): void | Promise<void> };

  constructor({ schema, door, mayConnect, log }: GraphQLServerOptions<Context>, server: Server) {
    this.sockets = new WebSocketServer({
      server,
      path: PATH,
      maxPayload: LARGEST_REQUEST,
      verifyClient: ({ req }: { req: IncomingMessage }) => mayConnect(req.headers.origin, req.headers.host),
    });
    this.transport = useServer<Record<string, unknown>, { request: IncomingMessage; admitted?: Admitted<Context> }>(
      {
        schema,
        onConnect: async ({ connectionParams, extra }) => {
          extra.admitted = await door.admit(extra.request, connectionParams ?? {});
        },
        context: ({ extra }) => extra.admitted?.context,
        onNext: (...[, , , , { errors, data = null }]) =>
          errors ? { data, errors: errors.map(error => maskError(error, log)) } : undefined,
        onError: (...[, , , errors]) => errors.map(error => maskError(error, log)),
      },
      this.sockets,
      PING_EVERY,
    );
  }

  async stop(): Promise<void> {
    await this.transport.dispose();
    this.sockets.close();
  }
}
