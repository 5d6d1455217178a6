import type { Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE_SECONDS = 60;

/**
 * Lets each address come so often a minute; `refuse` answers the others, with the status and `Retry-After` set. Counted
 * by each node for itself, in memory: it keeps a node from being kept busy, and no secret of ours can be guessed.
 */
export function atMost(timesAMinute: number, refuse: (request: Request, response: Response) => void): RequestHandler {
  const limiter = new RateLimiterMemory({ points: timesAMinute, duration: MINUTE_SECONDS });
  return async (request, response, next) => {
    const met = await limiter.consume(request.ip ?? 'unknown').catch((reason: unknown) => reason);
    if (!(met instanceof RateLimiterRes)) return next(met);
    if (met.remainingPoints > 0 || met.consumedPoints <= timesAMinute) return next();
    response.status(429).set('Retry-After', String(Math.ceil(met.msBeforeNext / 1_000)));
    refuse(request, response);
  };
}
