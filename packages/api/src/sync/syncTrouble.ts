import type { MarketoTrouble, MarketoTroubleKind, Subscription } from '../integration/subscription.port';
import type { FailureReason, WaitReason } from './sync';

/** What trouble at Marketo means for a sync: leave it alone for a while, make the export again, or end. */
export type Verdict =
  | Readonly<{ kind: 'Wait'; reason: WaitReason; milliseconds: number }>
  | Readonly<{ kind: 'RepeatExport'; reason: 'EXPORT_FAILED' | 'FILE_DAMAGED' }>
  | Readonly<{ kind: 'Fail'; reason: FailureReason }>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long nothing but trouble of one kind is borne, in real time, before a person is asked to look. */
const PATIENCE: Readonly<Partial<Record<WaitReason, number>>> = {
  MARKETO_UNREACHABLE: 24 * HOUR,
  CREDENTIALS_REFUSED: 24 * HOUR,
};

type Meaning = 'wait' | FailureReason | 'repeat';

const MEANING: Readonly<Record<MarketoTroubleKind, Meaning>> = {
  TokenRefused: 'wait',
  CredentialsRefused: 'wait',
  RateLimited: 'wait',
  TooManyAtOnce: 'wait',
  DailyCallsSpent: 'wait',
  ExportQueueFull: 'wait',
  ExportVolumeSpent: 'wait',
  Unreachable: 'wait',
  PermissionMissing: 'PERMISSION_MISSING',
  FilterUnsupported: 'MARKETO_REFUSED',
  InvalidRequest: 'MARKETO_REFUSED',
  FileGone: 'repeat',
  FileDamaged: 'repeat',
  NotFound: 'repeat',
};

/** `troubledFor`: real milliseconds since the last thing that went well. */
export function judge(trouble: MarketoTrouble, subscription: Subscription, troubledFor: number): Verdict {
  const meaning = MEANING[trouble.kind];
  if (meaning === 'repeat')
    return { kind: 'RepeatExport', reason: trouble.kind === 'FileDamaged' ? 'FILE_DAMAGED' : 'EXPORT_FAILED' };
  if (meaning !== 'wait') return { kind: 'Fail', reason: meaning };
  const { reason, milliseconds } = waitFor(trouble.kind, subscription, troubledFor);
  const patience = PATIENCE[reason];
  if (patience !== undefined && troubledFor > patience && isFailure(reason)) return { kind: 'Fail', reason };
  return { kind: 'Wait', reason, milliseconds };
}

function isFailure(reason: WaitReason): reason is WaitReason & FailureReason {
  return reason === 'MARKETO_UNREACHABLE' || reason === 'CREDENTIALS_REFUSED';
}

function waitFor(
  kind: MarketoTroubleKind,
  subscription: Subscription,
  troubledFor: number,
): Pick<Verdict & { kind: 'Wait' }, 'reason' | 'milliseconds'> {
  const untilReset = (): number =>
    subscription.realDelay(subscription.nextQuotaReset().getTime() - subscription.now().getTime());
  switch (kind) {
    case 'DailyCallsSpent':
      return { reason: 'CALLS_SPENT', milliseconds: untilReset() };
    case 'ExportVolumeSpent':
      return { reason: 'EXPORT_VOLUME_SPENT', milliseconds: untilReset() };
    case 'ExportQueueFull':
      return { reason: 'EXPORT_QUEUE_FULL', milliseconds: subscription.realDelay(MINUTE) };
    case 'RateLimited':
    case 'TooManyAtOnce':
      return { reason: 'RATE_LIMITED', milliseconds: subscription.realDelay(20 * SECOND) };
    case 'CredentialsRefused':
    case 'TokenRefused':
      return { reason: 'CREDENTIALS_REFUSED', milliseconds: MINUTE };
    default:
      // Doubling with the time it has lasted: 2 s at first, never more than 5 minutes.
      return { reason: 'MARKETO_UNREACHABLE', milliseconds: Math.min(5 * MINUTE, Math.max(2 * SECOND, troubledFor)) };
  }
}
