import { keep, recall } from '../../ui/browserMemory';

/** Why this tab is not sent to sign in by itself: it just was and came back without, or somebody left on purpose. */
export type StayReason = 'ASKED' | 'LEFT';
const KEY = 'dynamic-chat.sign-in';

/** Where signing in begins; it comes back to `to`, a path of this app. */
export function signInAddress(to: string): string {
  return `/sign-in?to=${encodeURIComponent(to)}`;
}

/** Where a tab of its own signs in for one that must keep what was typed in it. */
export const SIGN_IN_BESIDE = signInAddress('/signed-in');

export function stayReason(): StayReason | null {
  const kept = recall('tab', KEY);
  return kept === 'ASKED' || kept === 'LEFT' ? kept : null;
}

export function keepStayReason(reason: StayReason | null): void {
  keep('tab', KEY, reason);
}
