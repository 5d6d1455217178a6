import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffled } from './shuffled';

it('visits everybody exactly once, and not in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9_000 }), count => {
      const order = shuffled(count);
      const visited = Array.from({ length: count }, (_, position) => order(position));
      expect(new Set(visited).size).toBe(count);
      expect(visited).not.toEqual([...visited].sort((one, other) => one - other));
    }),
    { numRuns: 60 },
  );
});
