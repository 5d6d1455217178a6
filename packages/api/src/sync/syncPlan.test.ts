import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSlices, WIDEST_SLICE } from './syncPlan';

const moments = fc.date({
  min: new Date('2006-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('the plan of slices', () => {
  it('tiles the span exactly, newest first, and never asks for more than 31 days', () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [from, until] = one <= other ? [one, other] : [other, one];
        const slices = planSlices(from, until);
        slices.forEach((slice, at) => {
          expect(slice.number).toBe(at + 1);
          expect(slice.until.getTime() - slice.from.getTime()).toBeLessThanOrEqual(WIDEST_SLICE);
          expect(slice.from < slice.until).toBe(true);
          expect(slice.from.getTime()).toBe(slices[at + 1]?.until.getTime() ?? slice.from.getTime());
        });
        if (slices.length > 0) {
          expect(slices[0]?.until.getTime()).toBe(Math.ceil(until.getTime() / 1000) * 1000);
          expect(slices.at(-1)?.from.getTime()).toBe(Math.floor(from.getTime() / 1000) * 1000);
        }
      }),
    );
  });

  it('cuts three years into 36 slices', () => {
    expect(planSlices(new Date('2023-11-23T00:00:00Z'), new Date('2026-11-23T00:00:00Z'))).toHaveLength(36);
  });

  it('goes on with the numbers where older slices are added', () => {
    const [slice] = planSlices(new Date('2020-01-01T00:00:00Z'), new Date('2020-02-01T00:00:00Z'), 7);
    expect(slice?.number).toBe(7);
  });
});
