import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PACKAGES = join(import.meta.dirname, '../..');
const TEXT = readFileSync(join(PACKAGES, '../docs/security.md'), 'utf8');

/** A file, and the tests that are named behind it until another file is. */
function named(): readonly (readonly [string, string])[] {
  const parts = TEXT.split(/`((?:api|web|shared)\/[\w./-]+)`/);
  return parts.flatMap((file, index) => {
    if (index % 2 === 0) return [];
    const [words = ''] = (parts[index + 1] ?? '').split(/[|\n]/);
    return [...words.matchAll(/“([^”]+)”/g)].map(([, name = '']) => [file, name] as const);
  });
}

describe('docs/security.md', () => {
  it('names tests, and more than a few', () => {
    expect(named().length).toBeGreaterThan(60);
  });

  it.each(named())('%s has “%s”', (file, name) => {
    const path = join(PACKAGES, file);
    expect(existsSync(path)).toBe(true);
    const source = readFileSync(path, 'utf8');
    expect([`'${name}'`, `"${name}"`].some(quoted => source.includes(quoted))).toBe(true);
  });
});
