import type { Sync } from './sync';

/** `munchkinId`: the name by which it was confirmed. */
export type MarketoDisconnected = Readonly<{ kind: 'MarketoDisconnected'; munchkinId: string }>;
export type SyncStillActive = Readonly<{ kind: 'SyncStillActive'; sync: Sync; message: string }>;
export type WrongConfirmation = Readonly<{ kind: 'WrongConfirmation'; message: string }>;

export function syncStillActive(sync: Sync): SyncStillActive {
  const message = 'A sync is under way. Cancel it first, so that nothing of it is left in Marketo.';
  return { kind: 'SyncStillActive', sync, message };
}

export function wrongConfirmation(): WrongConfirmation {
  const message = 'This is not the name of what is connected. Type it as the page shows it.';
  return { kind: 'WrongConfirmation', message };
}
