import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSeal, SealBroken, sealingKey } from './seal';

const key = randomBytes(32);
const seal = createSeal([key]);

describe('a sealed secret', () => {
  it('opens for the account that it was sealed for', () => {
    expect(seal.open(seal.seal('hüsh', 'account 1'), 'account 1')).toBe('hüsh');
  });

  it('does not show the secret, and looks different every time', () => {
    const [one, two] = [seal.seal('hush', 'account 1'), seal.seal('hush', 'account 1')];
    expect(one.equals(two)).toBe(false);
    expect(one.includes('hush')).toBe(false);
  });

  it('does not open for another account, nor with another key, nor when a bit of it was changed', () => {
    const sealed = seal.seal('hush', 'account 1');
    expect(() => seal.open(sealed, 'account 2')).toThrow(SealBroken);
    expect(() => createSeal([randomBytes(32)]).open(sealed, 'account 1')).toThrow(SealBroken);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => seal.open(changed, 'account 1')).toThrow(SealBroken);
    }
    expect(() => seal.open(Buffer.alloc(0), 'account 1')).toThrow(SealBroken);
  });

  it('still opens after the key was replaced, while the old one is at hand', () => {
    const sealed = seal.seal('hush', 'account 1');
    const rotated = createSeal([randomBytes(32), key]);
    expect(rotated.open(sealed, 'account 1')).toBe('hush');
    expect(() => seal.open(rotated.seal('hush', 'account 1'), 'account 1')).toThrow(SealBroken);
  });

  it('is made with a key of 32 bytes, in hexadecimal or base64', () => {
    expect(Buffer.from(sealingKey(key.toString('hex'))).equals(key)).toBe(true);
    expect(Buffer.from(sealingKey(` ${key.toString('base64')}\n`)).equals(key)).toBe(true);
    expect(() => sealingKey('short')).toThrow('64 hexadecimal digits');
    expect(() => createSeal([randomBytes(16)])).toThrow('32 bytes');
  });
});
