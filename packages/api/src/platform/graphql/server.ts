import type { IncomingMessage, Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express } from 'express';
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
      refuseUnreadable,
    );
  }

  async stop(): Promise<void> {
    await this.transport.dispose();
    this.sockets.close();
    await this.apollo.stop();
  }
}

/**
 * A body that is too large or is no JSON. Express would answer and log with the error's words, which quote the body: a
 * client secret that was badly put between quotes must not end up there.
 */
// eslint-disable-next-line @typescript-eslint/max-params -- Express knows such a handler by its four parameters.
const refuseUnreadable: ErrorRequestHandler = (error: { status?: unknown }, _request, response, next) => {
  const { status } = error;
  if (response.headersSent || typeof status !== 'number' || status < 400 || status > 499) return next(error);
  const message = status === 413 ? 'The request is too large.' : 'The body of the request is not JSON in UTF-8.';
  response.status(status).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
};
