import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newest, type Revised } from './newest';

it('never shows an older revision after a newer one, whatever the order of arrival', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), revisions => {
      let shown: Revised | null = null;
      for (const revision of revisions) {
        const before: number = shown?.revision ?? 0;
        shown = newest<Revised>(shown, { id: '42', revision });
        expect(shown?.revision).toBeGreaterThanOrEqual(before);
      }
      expect(shown?.revision ?? 0).toBe(Math.max(0, ...revisions));
    }),
  );
});

it('keeps what is shown when nothing came, and takes another sync as it is', () => {
  const shown = { id: '42', revision: 9 };
  expect(newest(shown, null)).toBe(shown);
  expect(newest<Revised>(shown, { id: '43', revision: 1 })).toEqual({ id: '43', revision: 1 });
});
