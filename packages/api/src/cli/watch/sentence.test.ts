import { describe, expect, it } from 'vitest';
import { sentenceOf } from './sentence';
import type { Sight } from './sights';

const running: Sight = {
  state: 'RUNNING',
  revision: 7,
  progress: {
    percent: 24.7,
    peopleStored: 12_345,
    peopleInFlight: 600,
    peopleExpected: 50_000,
    peopleExpectedIsExact: false,
    peoplePerSecond: 249.6,
    expectedEnd: null,
  },
  wait: null,
  failure: null,
};

describe('the line in the terminal', () => {
  it('tells how far a sync is', () => {
    expect(sentenceOf(running)).toBe('12,345 of about 50,000 people (+600 on the way) · RUNNING · 250/s');
  });

  it('tells what it waits for, and until when', () => {
    const wait = { message: 'The calls of the day are used up.', until: '2026-01-01T06:02:00Z' };
    expect(sentenceOf({ ...running, state: 'WAITING', wait })).toMatch(
      /WAITING .* used up\. Looks again at \d\d:\d\d:\d\d\.$/,
    );
  });

  it('does not say "about" of what Marketo has counted', () => {
    const progress = { ...running.progress, peopleInFlight: 0, peopleExpectedIsExact: true, peoplePerSecond: null };
    expect(sentenceOf({ ...running, progress })).toBe('12,345 of 50,000 people · RUNNING');
  });
});
