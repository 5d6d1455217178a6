import type { IncomingMessage, Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Log } from '../log';
import { maskError } from './mask';

const PATH = '/graphql';
/** The largest request, in bytes: far more than 50 field names need. */
const LARGEST_REQUEST = 256 * 1024;
const PING_EVERY = 10_000;

export type GraphQLServerOptions<Context extends object> = Readonly<{
  schema: GraphQLSchema;
  context: () => Context;
  /** Whether a page of this origin may open a socket here. */
  mayConnect: (origin: string | undefined, host: string | undefined) => boolean;
  log: Log;
}>;

/** Serves the schema over HTTP and graphql-transport-ws on one path. */
export class GraphQLServer<Context extends object> {
  private readonly apollo: ApolloServer<Context>;
  private readonly sockets: WebSocketServer;
  private readonly transport: { dispose(): void | Promise<void> };

  constructor(
    private readonly options: GraphQLServerOptions<Context>,
    server: Server,
  ) {
    const { schema, context, mayConnect, log } = options;
    this.apollo = new ApolloServer<Context>({
      schema,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      // The process has one owner of its signals, who also stops what Apollo does not know.
      stopOnTerminationSignals: false,
      formatError: (_formatted, error) => maskError(error, log),
      plugins: [ApolloServerPluginDrainHttpServer({ httpServer: server }), ApolloServerPluginLandingPageDisabled()],
    });
    this.sockets = new WebSocketServer({
      server,
      path: PATH,
      maxPayload: LARGEST_REQUEST,
      verifyClient: ({ req }: { req: IncomingMessage }) => mayConnect(req.headers.origin, req.headers.host),
    });
    this.transport = useServer(
      {
        schema,
        context,
        onNext: (...[, , , , { errors, data = null }]) =>
          errors ? { data, errors: errors.map(error => maskError(error, log)) } : undefined,
        onError: (...[, , , errors]) => errors.map(error => maskError(error, log)),
      },
      this.sockets,
      PING_EVERY,
    );
  }

  async mount(app: Express): Promise<void> {
    await this.apollo.start();
    const { context } = this.options;
    app.use(
      PATH,
      express.json({ limit: LARGEST_REQUEST }),
      expressMiddleware(this.apollo, { context: () => Promise.resolve(context()) }),
    );
  }

  async stop(): Promise<void> {
    await this.transport.dispose();
    this.sockets.close();
    await this.apollo.stop();
  }
}
