import { secondsBetween } from './pace';

/** What we may use of a daily quota, by Marketo's time. */
export type Allowance = Readonly<{
  /** Today, after what we have used. */
  left: number;
  /** On a whole day, as far as one can tell from today. */
  perDay: number;
  /** When Marketo counts anew. */
  resetAt: Date;
}>;

export type QuotaUse = Readonly<{
  /** Of the subscription, for all integrations together. */
  limit: number;
  /** Today, by us. */
  usedByUs: number;
  /** Today, by other tools, as far as one can see. */
  usedByOthers: number;
  /** 0 to 1: the part of what others have not used that is left to them. */
  leftToOthers: number;
  resetAt: Date;
}>;

/**
 * Our part of what other tools have not used. It shrinks while they use more, and never by what we use ourselves: half of
 * what is left, asked again and again, would never end.
 */
export function allowanceOf({ limit, usedByUs, usedByOthers, leftToOthers, resetAt }: QuotaUse): Allowance {
  const perDay = Math.floor(Math.max(0, limit - usedByOthers) * (1 - leftToOthers));
  return { left: Math.max(0, perDay - usedByUs), perDay, resetAt };
}

type Stream = Readonly<{ seconds: number; rate: number }>;

/** What a stream uses of a daily allowance within so many seconds. */
export function spentBy({ left, perDay, resetAt }: Allowance, now: Date, { seconds, rate }: Stream): number {
  const toReset = secondsBetween(now, resetAt);
  const today = Math.min(left, rate * Math.min(seconds, toReset));
  const rest = Math.max(0, seconds - toReset);
  const days = Math.floor(rest / 86_400);
  const aDay = Math.min(perDay, rate * 86_400);
  return today + days * aDay + Math.min(perDay, rate * (rest - days * 86_400));
}
