import type { SelectionRefusal } from '@dynamic-chat-sync/shared/fieldSelection';
import { allowedActions, type Sync, type SyncAction, type SyncState } from './sync';

type Refused<Kind extends string, Facts = object> = Readonly<{ kind: Kind; message: string } & Facts>;

export type NoFields = Refused<'NoFields'>;
export type TooManyFields = Refused<'TooManyFields', { max: number; chosen: number }>;
export type RepeatedFields = Refused<'RepeatedFields', { names: readonly string[] }>;
export type UnknownFields = Refused<'UnknownFields', { names: readonly string[] }>;
export type UnavailableFields = Refused<'UnavailableFields', { names: readonly string[] }>;
export type SelectionLocked = Refused<'SelectionLocked', { names: readonly string[] }>;
export type SyncAlreadyActive = Refused<'SyncAlreadyActive', { sync: Sync }>;
export type NothingToAdd = Refused<'NothingToAdd', { names: readonly string[] }>;
export type FirstSyncMissing = Refused<'FirstSyncMissing'>;
export type SyncNotFound = Refused<'SyncNotFound'>;
export type ActionNotAllowed = Refused<'ActionNotAllowed', { state: SyncState; allowedActions: readonly SyncAction[] }>;

export type RefusedSelection = NoFields | TooManyFields | RepeatedFields | UnknownFields | UnavailableFields;

/** Says what is wrong with a list of fields, and what to do about it. */
export function refuseSelection(refusal: SelectionRefusal): RefusedSelection {
  switch (refusal.kind) {
    case 'NoFields':
      return { ...refusal, message: 'No field is chosen. Choose at least one.' };
    case 'TooManyFields': {
      const { max, chosen } = refusal;
      return {
        ...refusal,
        message: `${chosen} fields are chosen, and at most ${max} can be synced. Leave out ${chosen - max}.`,
      };
    }
    case 'RepeatedFields':
      return { ...refusal, message: `Chosen more than once: ${list(refusal.names)}. Name each field once.` };
    case 'UnknownFields':
      return {
        ...refusal,
        message: `The subscription has no such field: ${list(refusal.names)}. Refresh the fields, or check the REST names.`,
      };
    case 'UnavailableFields':
      return { ...refusal, message: `Marketo does not export these fields: ${list(refusal.names)}. Leave them out.` };
  }
}

/** After the first sync: nothing is removed or replaced. */
export function selectionLocked(missing: readonly string[]): SelectionLocked {
  const message =
    missing.length > 0
      ? `The selection is locked and cannot lose a field. Choose these as well: ${list(missing)}.`
      : 'The first sync is done and the selection is locked. More attributes can be added to it.';
  return { kind: 'SelectionLocked', names: missing, message };
}

export function syncAlreadyActive(sync: Sync): SyncAlreadyActive {
  return {
    kind: 'SyncAlreadyActive',
    sync,
    message: 'A sync of this integration is under way already. Watch it, or cancel it first.',
  };
}

export function nothingToAdd(names: readonly string[]): NothingToAdd {
  return { kind: 'NothingToAdd', names, message: `These are attributes already: ${list(names)}. Choose others.` };
}

export function firstSyncMissing(): FirstSyncMissing {
  return { kind: 'FirstSyncMissing', message: 'Nothing was synced yet. Initiate the first sync with these fields.' };
}

export function tooManyFields(max: number, chosen: number): TooManyFields {
  const message = `That would be ${chosen} attributes, and at most ${max} can be synced. Leave out ${chosen - max}.`;
  return { kind: 'TooManyFields', max, chosen, message };
}

export function syncNotFound(): SyncNotFound {
  return { kind: 'SyncNotFound', message: 'There is no sync with this id in your account.' };
}

export function actionNotAllowed({ state }: Sync): ActionNotAllowed {
  const allowed = allowedActions(state);
  const instead = allowed.length > 0 ? `Possible now: ${list(allowed)}.` : 'Nothing can be done to it any more.';
  return { kind: 'ActionNotAllowed', state, allowedActions: allowed, message: `The sync is ${state}. ${instead}` };
}

/** Long lists are cut: a sentence stays a sentence. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
