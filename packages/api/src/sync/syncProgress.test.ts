import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slice } from './sync';
import { aSlice, aSync, loaded } from './slice.testing';
import { expectedPeople, percentDone, progressOf } from './syncProgress';

const copy = (...slices: Slice[]) => ({ slices, survey: null });
const at = (second: number): Date => new Date(Date.parse('2026-01-01T00:00:00Z') + second * 1000);

describe('how many people are expected', () => {
  it('is unknown before Marketo has counted any slice', () => {
    expect(expectedPeople(copy(aSlice(1), aSlice(2)))).toBeNull();
  });

  it('is guessed from the days that are counted, and said to be a guess', () => {
    expect(expectedPeople(copy(loaded(1, 100), aSlice(2), aSlice(3)))).toEqual({ people: 300, exact: false });
  });

  it('is exact once every slice is counted', () => {
    expect(expectedPeople(copy(loaded(1, 100), aSlice(2, { peopleExpected: 7, state: 'EXPORTED' })))).toEqual({
      people: 107,
      exact: true,
    });
  });
});

describe('the percentage', () => {
  it('counts what is on the way, and leaves 100 to the end', () => {
    expect(
      percentDone(copy(loaded(1, 50), aSlice(2, { state: 'LOADING', peopleExpected: 50, peopleInFlight: 25 }))),
    ).toBe(75);
    expect(percentDone(copy(loaded(1, 50), loaded(2, 50)))).toBe(99);
  });

  it('of a subscription without people goes by slices', () => {
    expect(percentDone(copy(loaded(1, 0), aSlice(2, { peopleExpected: 0, state: 'EXPORTED' })))).toBe(50);
  });

  it('stays between 0 and 99, whatever the slices are', () => {
    const people = fc.nat(10_000);
    const slices = fc.array(fc.tuple(people, fc.boolean()), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(slices, counts => {
        const percent = percentDone(
          copy(...counts.map(([count, done], index) => (done ? loaded(index + 1, count) : aSlice(index + 1)))),
        );
        if (percent !== null) expect(percent >= 0 && percent <= 99).toBe(true);
      }),
    );
  });
});

describe('the pace', () => {
  const running = aSync([loaded(1, 600, at(10)), loaded(2, 400, at(20)), aSlice(3), aSlice(4)], { startedAt: at(0) });

  it('is measured over the newest loads, and tells a range for the end', () => {
    const { peoplePerSecond, expectedEnd } = progressOf(running, at(20));
    expect(peoplePerSecond).toBe(50);
    expect(expectedEnd).toEqual({ earliest: at(34), latest: at(50) });
  });

  it('is unknown before the second load, and while somebody has paused the sync', () => {
    expect(progressOf(aSync([loaded(1, 600, at(10)), aSlice(2)], { startedAt: at(0) }), at(20)).expectedEnd).toBeNull();
    expect(progressOf({ ...running, state: 'PAUSED' }, at(20)).peoplePerSecond).toBeNull();
  });

  it('counts from midnight where a quota is spent until then', () => {
    const wait = { reason: 'CALLS_SPENT', until: at(1_000) } as const;
    expect(progressOf({ ...running, state: 'WAITING', wait }, at(20)).expectedEnd?.earliest).toEqual(at(1_014));
  });
});

describe('the phase', () => {
  it('follows the slices', () => {
    expect(progressOf(aSync([], { state: 'QUEUED', plannedAt: null }), at(0)).phase).toBe('QUEUED');
    expect(progressOf(aSync([], { plannedAt: null }), at(0)).phase).toBe('PLANNING');
    expect(progressOf(aSync([aSlice(1)]), at(0)).phase).toBe('EXPORTING');
    expect(progressOf(aSync([aSlice(1, { state: 'LOADING' })]), at(0)).phase).toBe('LOADING');
    expect(progressOf(aSync([loaded(1, 1)], { state: 'COMPLETED' }), at(0)).phase).toBe('FINISHED');
  });
});
