import type { EndReason } from '../platform/graphql/door';
import { scopeKey } from './context';
import type { Viewer } from './viewer';

const HOUR = 3_600_000;

/** A session ends when nobody was there for this long, and in any case after the longer one. Milliseconds. */
export const IDLE_END = 12 * HOUR;
export const ABSOLUTE_END = 7 * 24 * HOUR;
/** How exactly it is noted that somebody is there. Milliseconds. */
export const SEEN_EVERY = 60_000;

/** The right of a person's session or of a program's token to be here, as it stands. */
export type Standing = Readonly<{
  /** Of the session or token. */
  id: string;
  viewer: Viewer;
  /** The moment after which it is nothing, if nothing happens. */
  until: Date;
  /** It was ended or revoked before. */
  isEnded: boolean;
  /** When it was last noted that somebody was there; null: never. */
  seenAt: Date | null;
}>;

/** Feed topics: the session, its person or the token changed; look again. */
export const sessionTopic = (id: string): string => `session:${id}`;
export const userTopic = (id: string): string => `user:${id}`;
export const tokenTopic = (id: string): string => `token:${id}`;

/** Whether it may still come in. */
export function isGood({ isEnded, until }: Standing, at: Date): boolean {
  return !isEnded && until > at;
}

/** Whether it is time to note again that somebody is there. */
export function isUnnoted({ seenAt }: Standing, at: Date): boolean {
  return seenAt === null || at.getTime() - seenAt.getTime() >= SEEN_EVERY;
}

/** Why somebody admitted as `before` may not stay; null: nothing changed. `now` is null where the row is gone. */
export function endedBecause(before: Standing, now: Standing | null, at: Date): EndReason | null {
  if (!now) return 'REVOKED';
  if (now.isEnded) return now.viewer.kind === 'Person' ? 'SIGNED_OUT' : 'REVOKED';
  if (now.until <= at) return 'EXPIRED';
  return scopeKey(now.viewer) === scopeKey(before.viewer) ? null : 'PERMISSIONS_CHANGED';
}
