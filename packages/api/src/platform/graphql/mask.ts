import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../log';
import { isTooLong, tooLong } from './limits';

/** Whether it is an error of the request (syntax, validation, bad input, not found); anything else is a bug or an outage. */
export function isOfRequest(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && (error.originalError ?? error) instanceof GraphQLError;
}

/**
 * What a client may know of an error. Errors of the request are told as they are; a bug or an outage is logged under an
 * id, and the id is all that is told.
 */
export function maskError(error: unknown, log: Log): GraphQLFormattedError {
  if (isOfRequest(error)) return (isTooLong(error) ? tooLong() : error).toJSON();
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const incident = randomUUID();
  log.error({ err: cause, incident }, 'A request met a bug or an outage.');
  return {
    message: `Something went wrong on our side. If it stays so, tell your operator this id: ${incident}`,
    ...(error instanceof GraphQLError && { locations: error.locations ?? [], path: error.path ?? [] }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
  };
}
