import { describe, expect, it } from 'vitest';
import { meaningOf, setbackOf, setbackOfStatus } from './errors';

const meaning = (code: string, message = '') => {
  const { reaction, kind } = meaningOf({ code, message });
  return `${reaction}: ${kind}`;
};

describe("the meaning of Marketo's errors", () => {
  it.each([
    ['601', 'new-token: TokenRefused'],
    ['602', 'new-token: TokenRefused'],
    ['603', 'give-up: PermissionMissing'],
    ['604', 'retry: Unreachable'],
    ['606', 'slow-down: RateLimited'],
    ['607', 'quota: DailyCallsSpent'],
    ['608', 'retry: Unreachable'],
    ['609', 'give-up: InvalidRequest'],
    ['610', 'give-up: NotFound'],
    ['611', 'retry: Unreachable'],
    ['614', 'retry: Unreachable'],
    ['615', 'slow-down: TooManyAtOnce'],
    ['713', 'retry: Unreachable'],
    ['1003', 'give-up: InvalidRequest'],
    ['1035', 'give-up: FilterUnsupported'],
  ])('%s is %s', (code, expected) => {
    expect(meaning(code)).toBe(expected);
  });

  it.each([
    ['Too many jobs in queue', 'give-up: ExportQueueFull'],
    ['Export daily quota 500MB exceeded.', 'quota: ExportVolumeSpent'],
    ['Export daily quota exceeded', 'quota: ExportVolumeSpent'],
    ['Job already queued', 'treat-as-done: InvalidRequest'],
  ])('1029 with "%s" is %s', (message, expected) => {
    expect(meaning('1029', message)).toBe(expected);
  });

  it('lets an unknown transport error pass a few times, and gives up on an unknown error of the request', () => {
    expect(meaning('699')).toBe('retry: InvalidRequest');
    expect(meaning('1999')).toBe('give-up: InvalidRequest');
  });

  it('takes the worst of several errors', () => {
    const errors = ['611', '607', '602'].map(code => ({ code, message: '' }));
    expect(setbackOf(errors, 'a#b').trouble).toMatchObject({ kind: 'DailyCallsSpent', code: '607', requestId: 'a#b' });
    expect(setbackOf([...errors, { code: '603', message: '' }], undefined).trouble.kind).toBe('PermissionMissing');
  });

  it('takes an answer without success and without errors for a passing fault', () => {
    expect(setbackOf([], undefined).reaction).toBe('retry');
  });

  it.each([
    [200, null],
    [302, 'Unreachable'],
    [401, 'TokenRefused'],
    [403, 'PermissionMissing'],
    [414, 'InvalidRequest'],
    [429, 'RateLimited'],
    [503, 'Unreachable'],
  ])('HTTP status %s is %s', (status, kind) => {
    expect(setbackOfStatus(status)?.trouble.kind ?? null).toBe(kind);
  });
});
