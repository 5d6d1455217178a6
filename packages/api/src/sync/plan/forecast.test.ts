import { describe, expect, it } from 'vitest';
import { forecastOf, type ForecastFacts } from './forecast';
import type { SliceFact } from './plan';

const DAY = 86_400_000;
const BORN = Date.UTC(2018, 0, 1);
const NOW = new Date(BORN + 2_920 * DAY);
const RESET = new Date(+NOW + 14 * 3_600_000);

/** A million people in eight years, whose ids have no gaps. */
function facts(changed: Partial<ForecastFacts> = {}): ForecastFacts {
  const landmarks = Array.from({ length: 1_000 }, (_, at) => ({
    id: (at + 1) * 1_000,
    createdAt: new Date(BORN + (at + 1) * 2.92 * DAY),
  }));
  const met = { landmarks, newestId: 1_000_000, asked: 1_000, met: 1_000 };
  return {
    now: NOW,
    survey: { at: NOW, bornAt: new Date(BORN), ...met, rowBytes: 500, readSeconds: [2] },
    calls: { left: 25_000, perDay: 25_000, resetAt: RESET },
    volume: { left: 250_000_000, perDay: 250_000_000, resetAt: RESET },
    pace: { callsPerWindow: 50, callsAtOnce: 5 },
    before: [],
    ...changed,
  };
}

const MINUTE = 60;

describe('a forecast', () => {
  it('lies between exports as quick as any and exports of no use, while none was measured', () => {
    const { people, seconds, calls, bytesInAll } = forecastOf(facts());
    expect(people).toBe(1_000_000);
    expect(bytesInAll).toBe(500_000_000);
    expect(calls).toBeLessThan(3_334);
    expect(seconds.earliest).toBeGreaterThan(12 * MINUTE);
    expect(seconds.latest).toBeLessThan(30 * MINUTE);
    expect(seconds.likely).toBeGreaterThan(seconds.earliest);
    expect(seconds.likely).toBeLessThan(seconds.latest);
  });

  it('is narrower once an export was measured', () => {
    const wide = forecastOf(facts()).seconds;
    const narrow = forecastOf(facts({ before: [measured({ people: 10_000, seconds: 1_600 })] })).seconds;
    expect(narrow.latest / narrow.earliest).toBeLessThan(wide.latest / wide.earliest);
    expect(narrow.likely).toBeGreaterThan(wide.likely);
  });

  it('goes over midnight where the calls of the day are not enough', () => {
    const calls = { left: 500, perDay: 25_000, resetAt: RESET };
    const volume = { left: 0, perDay: 250_000_000, resetAt: RESET };
    expect(forecastOf(facts({ calls, volume })).seconds.likely).toBeGreaterThan(14 * 3_600);
  });

  it('counts on exports alone where all calls are left to others: one for every 31 days, two at a time', () => {
    const calls = { left: 0, perDay: 0, resetAt: RESET };
    const volume = { left: 600_000_000, perDay: 600_000_000, resetAt: RESET };
    const forecast = forecastOf(facts({ calls, volume }));
    expect(forecast.bytes).toBe(500_000_000);
    // 95 exports of some 10,500 people: recorded ones of that size took half an hour each.
    expect(forecast.calls).toBeGreaterThan(95 * 4);
    expect(forecast.seconds.earliest).toBeGreaterThan(48 * 90 * 0.8);
    expect(forecast.seconds.latest).toBeGreaterThan(24 * 3_600 * 0.8);
    expect(forecast.seconds.latest).toBeLessThan(36 * 3_600);
  });

  it('waits for the volume of the next day there as well', () => {
    const calls = { left: 0, perDay: 0, resetAt: RESET };
    const { latest, earliest } = forecastOf(facts({ calls })).seconds;
    expect(earliest).toBeGreaterThan(14 * 3_600 * 0.8);
    expect(latest).toBeLessThan(3 * 86_400);
  });

  it('costs next to nothing where there is nobody', () => {
    const nobody = { ...facts().survey, landmarks: [], newestId: 0, asked: 0, met: 0 };
    expect(forecastOf(facts({ survey: nobody }))).toMatchObject({ people: 0, bytes: 0, calls: 0 });
  });
});

function measured({ people, seconds }: { people: number; seconds: number }): SliceFact {
  const began = new Date(BORN);
  const range = { lane: 'BULK', from: began, until: new Date(BORN + 31 * DAY) } as const;
  const finishedAt = new Date(BORN + seconds * 1000);
  return {
    ...range,
    id: 'a',
    stage: 'SETTLED',
    beganAt: began,
    processingSince: began,
    finishedAt,
    people,
    bytes: people * 500,
  };
}
