import { describe, expect, it } from 'vitest';
import { HandClock } from '../../test/support/handClock';
import { MarketoTime, nextQuotaReset } from './marketoTime';

const resetAfter = (moment: string): string => nextQuotaReset(new Date(moment)).toISOString();

describe('the reset of the quotas', () => {
  it('is midnight in Chicago and a little, in winter at six in the morning of UTC', () => {
    expect(resetAfter('2026-01-15T12:00:00Z')).toBe('2026-01-16T06:02:00.000Z');
    expect(resetAfter('2026-01-15T05:59:00Z')).toBe('2026-01-15T06:02:00.000Z');
  });

  it('is waited for at midnight itself until the margin has passed', () => {
    expect(resetAfter('2026-01-15T06:01:00Z')).toBe('2026-01-15T06:02:00.000Z');
    expect(resetAfter('2026-01-15T06:02:00Z')).toBe('2026-01-16T06:02:00.000Z');
  });

  it('comes an hour earlier in summer, and once more at midnight of standard time for who was refused', () => {
    expect(resetAfter('2026-07-15T12:00:00Z')).toBe('2026-07-16T05:02:00.000Z');
    expect(resetAfter('2026-07-16T05:10:00Z')).toBe('2026-07-16T06:02:00.000Z');
    expect(resetAfter('2026-07-16T06:10:00Z')).toBe('2026-07-17T05:02:00.000Z');
  });

  it('is right around the change to daylight saving time, on 8 March 2026 at 8:00 UTC', () => {
    expect(resetAfter('2026-03-07T12:00:00Z')).toBe('2026-03-08T06:02:00.000Z');
    expect(resetAfter('2026-03-08T07:59:00Z')).toBe('2026-03-09T05:02:00.000Z');
    expect(resetAfter('2026-03-08T12:00:00Z')).toBe('2026-03-09T05:02:00.000Z');
  });

  it('is right around the change back, on 1 November 2026 at 7:00 UTC', () => {
    expect(resetAfter('2026-10-31T12:00:00Z')).toBe('2026-11-01T05:02:00.000Z');
    expect(resetAfter('2026-11-01T06:30:00Z')).toBe('2026-11-02T06:02:00.000Z');
    expect(resetAfter('2026-11-01T12:00:00Z')).toBe('2026-11-02T06:02:00.000Z');
  });
});

describe("Marketo's time", () => {
  const start = Date.UTC(2026, 0, 15);
  const told = 'Mon, 01 Jun 2026 10:00:00 GMT';

  it('is ours until Marketo has told its own', () => {
    expect(new MarketoTime(new HandClock(start), 60).now()).toEqual(new Date(start));
  });

  it('goes on from what Marketo told, at its own rate', async () => {
    const clock = new HandClock(start);
    const time = new MarketoTime(clock, 60);
    time.hear(told);
    await clock.advance(2_000);
    expect(time.now().toISOString()).toBe('2026-06-01T10:02:00.000Z');
    expect(time.realDelay(60_000)).toBe(1_000);
  });

  it('does not go back because a header is cut to the second, and follows where Marketo leaps', async () => {
    const clock = new HandClock(start);
    const time = new MarketoTime(clock, 1);
    time.hear(told);
    await clock.advance(900);
    time.hear(told);
    expect(time.now().toISOString()).toBe('2026-06-01T10:00:00.900Z');
    time.hear('Mon, 01 Jun 2026 12:00:00 GMT');
    expect(time.now().toISOString()).toBe('2026-06-01T12:00:00.000Z');
    time.hear(told);
    expect(time.now().toISOString()).toBe('2026-06-01T10:00:00.000Z');
  });

  it('passes over a header that is missing or cannot be read', () => {
    const time = new MarketoTime(new HandClock(start), 1);
    time.hear(null);
    time.hear('yesterday');
    expect(time.now()).toEqual(new Date(start));
  });
});
