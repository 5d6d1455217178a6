import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler } from 'express';
import type { Log } from '../log';

/**
 * The last of the handlers. Express would show how we look inside (stack, paths, queries) unless it is told that this is
 * production, and would write it past our log.
 */
export function tellFailures(log: Log): ErrorRequestHandler {
  // eslint-disable-next-line @typescript-eslint/max-params -- Express knows such a handler by its four parameters.
  return (error: { status?: unknown }, _request, response, next) => {
    if (response.headersSent) return next(error);
    response.set('Cache-Control', 'no-store').type('text');
    const { status } = error;
    if (typeof status === 'number' && status >= 400 && status < 500)
      return void response.status(status).send(`${STATUS_CODES[status] ?? 'Bad Request'}\n`);
    const incident = randomUUID();
    log.error({ err: error, incident }, 'A page met a bug or an outage.');
    response
      .status(500)
      .send(`Something went wrong on our side. If it stays so, tell your operator this id: ${incident}\n`);
  };
}
