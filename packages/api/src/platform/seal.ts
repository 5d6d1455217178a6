import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
/** Layout: version (1), key id (4), nonce (12), tag (16), ciphertext. */
const VERSION = 1;
const KEY_ID_AT = 1;
const NONCE_AT = 5;
const TAG_AT = 17;
const TEXT_AT = 33;

/** Seals secrets for the database. What was sealed for one account cannot be opened for another. */
export interface Seal {
  seal(secret: string, accountId: string): Buffer;
  /** Throws `SealBroken` where the key is not at hand, or the bytes are not what was sealed for this account. */
  open(sealed: Uint8Array, accountId: string): string;
}

/** Says nothing about what is inside. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** AES-256-GCM. The first key seals; the others, older ones, still open what they sealed. 32 bytes each. */
export function createSeal(keys: readonly [Uint8Array, ...Uint8Array[]]): Seal {
  if (keys.some(key => key.length !== KEY_BYTES)) throw new Error('A sealing key has 32 bytes.');
  const [newest] = keys;
  return {
    seal: (secret, accountId) => sealWith(newest, secret, accountId),
    open: (sealed, accountId) => {
      const bytes = Buffer.from(sealed);
      const key = keys.find(candidate => keyId(candidate).equals(bytes.subarray(KEY_ID_AT, NONCE_AT)));
      if (!key || bytes[0] !== VERSION) throw new SealBroken('There is no key for this sealed secret.');
      return openWith(key, bytes, accountId);
    },
  };
}

/** Reads a sealing key from 64 hexadecimal digits, or from 32 bytes in base64. */
export function sealingKey(text: string): Uint8Array {
  const key = Buffer.from(text.trim(), /^[0-9a-f]{64}$/i.test(text.trim()) ? 'hex' : 'base64');
  if (key.length !== KEY_BYTES)
    throw new Error('The sealing key must be 64 hexadecimal digits, or 32 bytes in base64.');
  return key;
}

function sealWith(key: Uint8Array, secret: string, accountId: string): Buffer {
  const nonce = randomBytes(TAG_AT - NONCE_AT);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(accountId));
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), keyId(key), nonce, cipher.getAuthTag(), text]);
}

function openWith(key: Uint8Array, sealed: Buffer, accountId: string): string {
  try {
    const decipher = createDecipheriv(CIPHER, key, sealed.subarray(NONCE_AT, TAG_AT), {
      authTagLength: TEXT_AT - TAG_AT,
    });
    decipher.setAAD(Buffer.from(accountId)).setAuthTag(sealed.subarray(TAG_AT, TEXT_AT));
    return Buffer.concat([decipher.update(sealed.subarray(TEXT_AT)), decipher.final()]).toString('utf8');
  } catch {
    throw new SealBroken('The sealed secret was changed, or belongs to another account.');
  }
}

/** Tells keys apart without telling the key. */
function keyId(key: Uint8Array): Buffer {
  return createHash('sha256')
    .update('sealing key id')
    .update(key)
    .digest()
    .subarray(0, NONCE_AT - KEY_ID_AT);
}
