import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeToken, encodeToken } from './positionToken';

it('reads every token that it wrote', () => {
  fc.assert(fc.property(fc.string(), text => decodeToken(encodeToken(text)) === text));
});

it('looks like a token of Marketo: base32 in blocks of eight', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), text => /^([A-Z2-7=]{8})+$/.test(encodeToken(text))));
});

it('knows a broken token', () => {
  expect(decodeToken('not base32!')).toBeUndefined();
});
