import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { z } from 'zod';

const SECRET_BYTES = 32;
const RSA_BITS = 2048;

const keys = z.object({
  clientSecret: z.string(),
  cookieKey: z.string(),
  /** Signs the ID tokens: a private RSA key as a JWK. */
  signingKey: z.record(z.string(), z.unknown()),
});

/** What the local identity provider must keep secret, and keep over restarts. */
export type IdentityKeys = z.infer<typeof keys>;

export function makeIdentityKeys(): IdentityKeys {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: RSA_BITS });
  return {
    clientSecret: randomBytes(SECRET_BYTES).toString('base64url'),
    cookieKey: randomBytes(SECRET_BYTES).toString('base64url'),
    signingKey: { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' },
  };
}

export function readIdentityKeys(text: string): IdentityKeys {
  return keys.parse(JSON.parse(text));
}
