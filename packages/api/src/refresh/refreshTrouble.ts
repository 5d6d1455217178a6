import type { MarketoTrouble, MarketoTroubleKind, Subscription } from '../integration/subscription.port';
import type { RefreshWaitReason } from './refresh';

/** What trouble means for the reading of activities. */
export function meaningOf({ kind }: MarketoTrouble): 'wait' | 'no activities' | 'begin anew' {
  if (kind === 'PermissionMissing') return 'no activities';
  // A field that is hidden now, or a place in the activities that is no longer good.
  return kind === 'InvalidRequest' ? 'begin anew' : 'wait';
}

const REASONS: Readonly<Partial<Record<MarketoTroubleKind, RefreshWaitReason>>> = {
  DailyCallsSpent: 'CALLS_SPENT',
  RateLimited: 'RATE_LIMITED',
  TooManyAtOnce: 'RATE_LIMITED',
  CredentialsRefused: 'CREDENTIALS_REFUSED',
  TokenRefused: 'CREDENTIALS_REFUSED',
  PermissionMissing: 'CREDENTIALS_REFUSED',
};

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

type Opened = Readonly<{ subscription: Subscription }> | null;

/** Real milliseconds; the refresh never gives up. `troubledFor`: since when nothing else came. */
export function waitAfter(
  { kind }: MarketoTrouble,
  opened: Opened,
  { troubledFor }: Readonly<{ troubledFor: number }>,
): Readonly<{ reason: RefreshWaitReason; milliseconds: number }> {
  const reason = REASONS[kind] ?? 'MARKETO_UNREACHABLE';
  const patient = Math.min(5 * MINUTE, Math.max(2 * SECOND, troubledFor));
  if (!opened) return { reason, milliseconds: MINUTE };
  const { subscription } = opened;
  if (reason === 'CALLS_SPENT') {
    const left = subscription.nextQuotaReset().getTime() - subscription.now().getTime();
    return { reason, milliseconds: subscription.realDelay(left) };
  }
  if (reason === 'RATE_LIMITED') return { reason, milliseconds: subscription.realDelay(20 * SECOND) };
  return { reason, milliseconds: patient };
}
