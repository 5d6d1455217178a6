import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../log';
import type { Door } from './door';
import type { QueryLimits } from './limits';
import type { Watched } from './sockets/operations';

export const PATH = '/graphql';

/** The largest request, in bytes: far more than 50 field names need. */
export const LARGEST_REQUEST = 256 * 1024;

/** What this node grants at once. */
export type SocketLimits = Readonly<{
  socketsPerPerson: number;
  socketsPerAddress: number;
  subscriptionsPerPerson: number;
  subscriptionsPerAddress: number;
  /** Milliseconds that a socket has for its first message; enough for a browser on a phone, and for a busy node. */
  initWithin?: number;
}>;

export type GraphQLServerOptions<Context extends object> = Readonly<{
  schema: GraphQLSchema;
  door: Door<Context>;
  /** Whether a page of this origin may open a socket here. */
  mayConnect: (origin: string | undefined, host: string | undefined) => boolean;
  /** Where a request comes from, behind the proxies that are trusted to say so. */
  addressOf: (request: IncomingMessage) => string;
  limits: SocketLimits;
  queryLimits: QueryLimits;
  watched: Watched;
  log: Log;
}>;
