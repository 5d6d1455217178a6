import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localPath } from './localPath';

describe('where somebody was going', () => {
  it.each([
    ['/integrations/pick', '/integrations/pick'],
    ['/admin/audit-log?action=SIGNED_IN#last', '/admin/audit-log?action=SIGNED_IN#last'],
    ['/graphiql', '/graphiql'],
  ])('is kept for %s', (wanted, path) => expect(localPath(wanted)).toBe(path));

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'javascript:alert(1)',
    '/sign-in',
    '/sign-out',
    '',
    undefined,
    ['/a'],
    `/${'a'.repeat(3_000)}`,
  ])('is the start page for %j', wanted => expect(localPath(wanted)).toBe('/'));

  it('is on this host, whatever is asked for', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '\t',
      '\n',
      '@',
      ':',
      'evil.example',
      'http:',
      '%2f',
      '?',
      '#',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), parts => {
        const host = 'https://app.example';
        expect(new URL(localPath(`/${parts.join('')}`), host).origin).toBe(host);
      }),
    );
  });
});
