import type { Server } from 'node:http';
import {
  ApolloServer,
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLRequestContextDidResolveOperation,
} from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { GraphQLError } from 'graphql';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { Limits } from './limits';
import { maskError } from './mask';
import { LARGEST_REQUEST, PATH, type GraphQLServerOptions } from './options';

/** What somebody may see now they may not see tomorrow. */
const keepNowhere: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

type Resolved = Pick<GraphQLRequestContextDidResolveOperation<BaseContext>, 'document' | 'request'>;

const BAD_REQUEST = { status: 400 } as const;

/** Queries and mutations over HTTP. */
export class GraphQLOverHttp<Context extends object> {
  private readonly apollo: ApolloServer<Context>;

  constructor(
    private readonly options: GraphQLServerOptions<Context>,
    server: Server,
  ) {
    const { schema, log, queryLimits } = options;
    const limits = new Limits(schema, queryLimits);
    this.apollo = new ApolloServer<Context>({
      schema,
      // Told by a rule of our own where it is not, in the same words as over sockets.
      introspection: true,
      parseOptions: limits.parseOptions,
      validationRules: [...limits.rules],
      includeStacktraceInErrorResponses: false,
      // The process has one owner of its signals, who also stops what Apollo does not know.
      stopOnTerminationSignals: false,
      formatError: (_formatted, error) => maskError(error, log),
      plugins: [
        ApolloServerPluginDrainHttpServer({ httpServer: server }),
        ApolloServerPluginLandingPageDisabled(),
        keepsTo(limits),
      ],
    });
  }

  async mount(app: Express): Promise<void> {
    await this.apollo.start();
    const { door } = this.options;
    app.use(
      PATH,
      keepNowhere,
      express.json({ limit: LARGEST_REQUEST }),
      expressMiddleware(this.apollo, { context: async ({ req }) => (await door.admit(req, {})).context }),
      refuseUnreadable,
    );
  }

  async stop(): Promise<void> {
    await this.apollo.stop();
  }
}

/** Refuses, before anything is executed, what would be a burden. */
function keepsTo(limits: Limits): ApolloServerPlugin {
  const didResolveOperation = async ({ document, request }: Resolved): Promise<void> => {
    const { operationName, variables } = request;
    const refusal = limits.refuse({ document, operationName, variables });
    if (refusal) throw new GraphQLError(refusal.message, { extensions: { ...refusal.extensions, http: BAD_REQUEST } });
  };
  return { requestDidStart: () => Promise.resolve({ didResolveOperation }) };
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
