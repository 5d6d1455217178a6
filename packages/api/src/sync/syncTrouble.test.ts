import { describe, expect, it } from 'vitest';
import { MarketoTrouble, type MarketoTroubleKind, type Subscription } from '../integration/subscription.port';
import { judge } from './syncTrouble';

const HOUR = 3_600_000;

/** Marketo's clock runs ten times as fast as ours, and its midnight is five of its hours away. */
const subscription = {
  now: () => new Date('2026-03-01T00:00:00Z'),
  nextQuotaReset: () => new Date('2026-03-01T05:00:00Z'),
  realDelay: (marketoMs: number) => marketoMs / 10,
} as Subscription;

function verdict(kind: MarketoTroubleKind, troubledFor = 0) {
  return judge(new MarketoTrouble(kind, 'A sentence.'), subscription, troubledFor);
}

describe('what trouble at Marketo means for a sync', () => {
  it('is a wait until midnight Central Time where a quota is spent', () => {
    expect(verdict('DailyCallsSpent')).toEqual({ kind: 'Wait', reason: 'CALLS_SPENT', milliseconds: HOUR / 2 });
    expect(verdict('ExportVolumeSpent')).toEqual({
      kind: 'Wait',
      reason: 'EXPORT_VOLUME_SPENT',
      milliseconds: HOUR / 2,
    });
  });

  it("is a short wait of Marketo's time where others are in the way", () => {
    expect(verdict('ExportQueueFull')).toEqual({ kind: 'Wait', reason: 'EXPORT_QUEUE_FULL', milliseconds: 6_000 });
    expect(verdict('RateLimited')).toEqual({ kind: 'Wait', reason: 'RATE_LIMITED', milliseconds: 2_000 });
  });

  it('is a wait that grows, and in the end a failure, where Marketo cannot be reached', () => {
    expect(verdict('Unreachable')).toMatchObject({ reason: 'MARKETO_UNREACHABLE', milliseconds: 2_000 });
    expect(verdict('Unreachable', 30_000)).toMatchObject({ kind: 'Wait', milliseconds: 30_000 });
    expect(verdict('Unreachable', HOUR)).toMatchObject({ kind: 'Wait', milliseconds: 300_000 });
    expect(verdict('Unreachable', 25 * HOUR)).toEqual({ kind: 'Fail', reason: 'MARKETO_UNREACHABLE' });
  });

  it('is another export where a file is gone or damaged', () => {
    expect(verdict('FileGone')).toEqual({ kind: 'RepeatExport', reason: 'EXPORT_FAILED' });
    expect(verdict('FileDamaged')).toEqual({ kind: 'RepeatExport', reason: 'FILE_DAMAGED' });
  });

  it('is the end where only a person can help', () => {
    expect(verdict('PermissionMissing')).toEqual({ kind: 'Fail', reason: 'PERMISSION_MISSING' });
    expect(verdict('InvalidRequest')).toEqual({ kind: 'Fail', reason: 'MARKETO_REFUSED' });
  });
});
