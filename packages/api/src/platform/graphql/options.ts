import type { GraphQLSchema } from 'graphql';
import type { Log } from '../log';
import type { Door } from './door';

export const PATH = '/graphql';

/** The largest request, in bytes: far more than 50 field names need. */
export const LARGEST_REQUEST = 256 * 1024;

export type GraphQLServerOptions<Context extends object> = Readonly<{
  schema: GraphQLSchema;
  door: Door<Context>;
  /** Whether a page of this origin may open a socket here. */
  mayConnect: (origin: string | undefined, host: string | undefined) => boolean;
  log: Log;
}>;
