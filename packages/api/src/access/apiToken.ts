import { invalidApiToken, type InvalidApiToken } from './accessRefusals';
import { effective, PERSONAL, type Permission } from './viewer';

/** A program's way in. The secret itself is shown once and never kept. */
export type ApiToken = Readonly<{
  kind: 'ApiToken';
  id: string;
  /** Its place in the order of making. */
  number: string;
  accountId: string;
  name: string;
  permissions: readonly Permission[];
  /** Who made it, by the name they had then. */
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
  /** To the minute; null before the first use. */
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}>;

export type ApiTokenState = 'ACTIVE' | 'EXPIRED' | 'REVOKED';

/** What somebody wants a token to be. */
export type ApiTokenRequest = Readonly<{ name: string; permissions: readonly Permission[]; expiresAt: Date }>;

const LONGEST_NAME = 100;
const DAY = 86_400_000;
/** A year, leap years included. */
const LONGEST_LIFE_DAYS = 366;

export function stateOf({ revokedAt, expiresAt }: ApiToken, now: Date): ApiTokenState {
  if (revokedAt) return 'REVOKED';
  return expiresAt > now ? 'ACTIVE' : 'EXPIRED';
}

/** What is wrong with a request; the request put in order where nothing is. */
export function readRequest(
  { name, permissions, expiresAt }: ApiTokenRequest,
  now: Date,
): ApiTokenRequest | InvalidApiToken {
  const called = name.trim();
  const life = expiresAt.getTime() - now.getTime();
  if (called === '' || called.length > LONGEST_NAME || called.includes('\0'))
    return invalidApiToken('name', `Name the token with 1 to ${LONGEST_NAME} characters.`);
  if (permissions.length === 0) return invalidApiToken('permissions', 'Choose at least one permission.');
  if (permissions.includes(PERSONAL))
    return invalidApiToken('permissions', `${PERSONAL} needs a person who is signed in. Leave it out.`);
  if (!(life > 0)) return invalidApiToken('expiresAt', 'Choose an end date that is still to come.');
  if (life > LONGEST_LIFE_DAYS * DAY)
    return invalidApiToken('expiresAt', 'Choose an end date within a year. Make a new token when it ends.');
  return { name: called, permissions: [...effective(permissions)], expiresAt };
}
