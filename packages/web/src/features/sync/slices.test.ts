import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSlice } from '../../testing/fixtures';
import { countLooks, filledPart, layOutYears } from './sliceMap';

const DAY = 86_400_000;

describe('the picture of the years', () => {
  it('has the newest year first, and draws a slice over New Year’s Eve in both years', () => {
    const years = layOutYears([
      aSlice({ number: 1, from: '2024-12-15T00:00:00Z', until: '2025-01-15T00:00:00Z' }),
      aSlice({ number: 2, from: '2024-11-14T00:00:00Z', until: '2024-12-15T00:00:00Z' }),
    ]);
    expect(years.map(({ year, boxes }) => [year, boxes.map(box => box.slice.number)])).toEqual([
      [2025, [1]],
      [2024, [2, 1]],
    ]);
  });

  it('gives each slice as much room as it has days, within its year', () => {
    const start = Date.UTC(2019, 0, 1);
    fc.assert(
      fc.property(fc.nat(2_500), fc.integer({ min: 1, max: 31 }), (begin, days) => {
        const from = start + begin * DAY;
        const slice = aSlice({ from: new Date(from).toISOString(), until: new Date(from + days * DAY).toISOString() });
        const boxes = layOutYears([slice]).flatMap(({ year, boxes }) =>
          boxes.map(box => ({ ...box, days: (box.width / 100) * ((Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / DAY) })),
        );
        expect(boxes.reduce((sum, box) => sum + box.days, 0)).toBeCloseTo(days, 6);
        for (const { left, width } of boxes) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  it('counts for its legend only what occurs', () => {
    const slices = [aSlice(), aSlice({ state: 'CREATED' }), aSlice({ state: 'QUEUED' })];
    expect(countLooks(slices)).toEqual([
      ['QUEUED', 2],
      ['LOADED', 1],
    ]);
  });

  it('fills a slice by what is stored and read', () => {
    expect(filledPart(aSlice({ state: 'LOADING', peopleStored: 0, peopleInFlight: 25 }))).toBe(0.25);
    expect(filledPart(aSlice({ state: 'LOADING', peopleExpected: null }))).toBe(0);
    expect(filledPart(aSlice({ peopleExpected: 0, peopleStored: 0 }))).toBe(1);
  });
});
