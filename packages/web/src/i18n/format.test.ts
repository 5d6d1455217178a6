import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatBytes,
  formatDuration,
  formatList,
  formatMoment,
  formatNumber,
  formatPercent,
  formatSpan,
} from './format';

const NOON = Date.parse('2025-06-01T12:00:00');

describe('numbers and moments', () => {
  it('are worded in the language of the page', () => {
    expect(formatNumber('en', 12_345)).toBe('12,345');
    expect(formatNumber('fr', 12_345).replace(/\s/g, ' ')).toBe('12 345');
    expect(formatBytes('en', 12_345_678)).toBe('12.3 MB');
    expect(formatBytes('en', 0)).toBe('0 byte');
    expect(formatList('fr', ['a', 'b'])).toBe('a et b');
  });

  it('tell durations by their two largest units', () => {
    expect(formatDuration('en', 0)).toBe('0 sec');
    expect(formatDuration('en', 61_000)).toBe('1 min 1 sec');
    expect(formatDuration('en', 2 * 3_600_000)).toBe('2 hr');
    expect(formatDuration('en', 26 * 3_600_000 + 59_000)).toBe('1 day 2 hr');
  });

  it('never tell an age from the future', () => {
    expect(formatAge('en', NOON, NOON - 5_000)).toBe('now');
    expect(formatAge('en', NOON, NOON + 3 * 60_000)).toBe('3 minutes ago');
    expect(formatAge('fr', NOON, NOON + 2 * 86_400_000)).toBe('il y a 2 jours');
  });

  it('name the day only of other days', () => {
    expect(formatMoment('en', NOON, NOON + 60_000)).toBe('12:00');
    expect(formatMoment('en', NOON, NOON + 5 * 86_400_000)).toContain('Jun 1, 2025');
  });

  it('show the last day a half-open span covers', () => {
    expect(formatSpan('en', '2025-03-01T00:00:00Z', '2025-04-01T00:00:00Z').replace(/\s/g, ' ')).toBe(
      'Mar 1 – 31, 2025',
    );
  });

  it('say 100 percent only at the end', () => {
    expect([-1, 99.99, 100].map(percent => formatPercent('en', percent))).toEqual(['0%', '99%', '100%']);
    expect(formatPercent('fr', 42.9).replace(/\s/g, ' ')).toBe('42 %');
  });
});
