import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;

/** What an API token begins with, so that people and scanners of leaked secrets recognise one. */
export const API_TOKEN_PREFIX = 'dcs_';

/** 256 random bits, in letters that may stand in a cookie, a header and an address. */
export function newSecret(prefix = ''): string {
  return `${prefix}${randomBytes(SECRET_BYTES).toString('base64url')}`;
}

/**
 * How a secret of ours is kept: SHA-256 of all of it, prefix too. Nobody guesses 256 random bits, so that a slow hash
 * would protect nothing more.
 */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
