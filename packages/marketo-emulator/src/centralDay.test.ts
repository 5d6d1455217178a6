import { describe, expect, it } from 'vitest';
import { centralDay, lastDays } from './centralDay';

const day = (moment: string): [string, string, string] => {
  const { date, start, end } = centralDay(Date.parse(moment));
  return [date, new Date(start).toISOString(), new Date(end).toISOString()];
};

describe('a quota day', () => {
  it('runs from midnight to midnight in Chicago, in winter and in summer', () => {
    expect(day('2026-01-15T05:59:59Z')).toEqual(['2026-01-14', '2026-01-14T06:00:00.000Z', '2026-01-15T06:00:00.000Z']);
    expect(day('2026-07-15T05:00:00Z')).toEqual(['2026-07-15', '2026-07-15T05:00:00.000Z', '2026-07-16T05:00:00.000Z']);
  });

  it('has 23 hours when the clocks go forward and 25 when they go back', () => {
    expect(day('2026-03-08T12:00:00Z')).toEqual(['2026-03-08', '2026-03-08T06:00:00.000Z', '2026-03-09T05:00:00.000Z']);
    expect(day('2026-11-01T12:00:00Z')).toEqual(['2026-11-01', '2026-11-01T05:00:00.000Z', '2026-11-02T06:00:00.000Z']);
  });

  it('lists days backwards across a change of the clocks', () => {
    const dates = lastDays(Date.parse('2026-03-10T12:00:00Z'), 4).map(({ date }) => date);
    expect(dates).toEqual(['2026-03-10', '2026-03-09', '2026-03-08', '2026-03-07']);
  });
});
