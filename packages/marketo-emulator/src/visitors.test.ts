import { describe, expect, it } from 'vitest';
import { isForeign, isRebound } from './visitors';

const URL_HERE = 'http://localhost:4010/_emulator/faults';
const from = (headers: Record<string, string>): boolean =>
  isForeign(new Request(URL_HERE, { headers: { host: 'localhost:4010', ...headers } }), new URL(URL_HERE));

describe('a visitor of the control door', () => {
  it('is welcome as a program, as its own page, and as a person who types the address', () => {
    expect(from({})).toBe(false);
    expect(from({ 'sec-fetch-mode': 'cors' })).toBe(false);
    expect(from({ origin: 'http://localhost:4010', 'sec-fetch-site': 'same-origin' })).toBe(false);
    expect(from({ 'sec-fetch-site': 'none' })).toBe(false);
  });

  it('is foreign as a page of another site, of another port, or of no site at all', () => {
    expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(true);
    expect(from({ 'sec-fetch-site': 'same-site' })).toBe(true);
    for (const origin of ['https://example.com', 'http://localhost:4000', 'null', 'nonsense'])
      expect(from({ origin })).toBe(true);
  });

  it('is told by the name that it came under', () => {
    for (const name of ['localhost:4010', '127.0.0.1:4010', '[::1]:4010', 'demo.localhost', undefined])
      expect(isRebound(name, '127.0.0.1')).toBe(false);
    for (const name of ['example.com:4010', 'localhost.example.com', 'notlocalhost', 'a b'])
      expect(isRebound(name, '127.0.0.1')).toBe(true);
    expect(isRebound('my-computer:4010', '0.0.0.0')).toBe(false);
  });
});
