import type { ExecutionResult } from 'graphql';
import type { Log } from '../../log';
import { ViewerNeeded } from '../door';
import { isOfRequest, maskError } from '../mask';

/** A result as clients get it; a bug or an outage in it is logged, and masked. */
export function encode(result: ExecutionResult, log: Log): Buffer {
  const { data, errors } = result;
  return Buffer.from(JSON.stringify({ data, errors: errors?.map(error => maskError(error, log)) }));
}

/** Something in it asked who is looking, where nobody in particular is. */
export function needsViewer({ errors }: ExecutionResult): boolean {
  return errors?.some(({ originalError }) => originalError instanceof ViewerNeeded) ?? false;
}

/** A bug or an outage, which may be over at the next look. */
export function isBroken({ errors }: ExecutionResult): boolean {
  return errors?.some(error => !isOfRequest(error)) ?? false;
}
