import { describedEnum } from '../platform/graphql/describedEnum';
import type {
  FailureReason,
  Lane,
  SliceState,
  SyncAction,
  SyncEventKind,
  SyncKind,
  SyncState,
  WaitReason,
} from './sync';
import type { SyncPhase } from './syncProgress';

/** Who could shorten a wait. */
export type WaitActor = 'NOBODY' | 'MARKETO_ADMINISTRATOR' | 'INTEGRATION_MANAGER';

export const WHO_CAN_ACT: Readonly<Record<WaitReason, WaitActor>> = {
  EXPORT_QUEUED: 'NOBODY',
  EXPORT_PROCESSING: 'NOBODY',
  EXPORT_QUEUE_FULL: 'MARKETO_ADMINISTRATOR',
  EXPORT_VOLUME_SPENT: 'MARKETO_ADMINISTRATOR',
  CALLS_SPENT: 'MARKETO_ADMINISTRATOR',
  RATE_LIMITED: 'NOBODY',
  MARKETO_UNREACHABLE: 'MARKETO_ADMINISTRATOR',
  CREDENTIALS_REFUSED: 'INTEGRATION_MANAGER',
};

export const SyncKindEnum = describedEnum<SyncKind>('SyncKind', {
  description: 'What a sync copies.',
  values: { INITIAL: 'Everything, for the first time.', ADDED_ATTRIBUTES: 'The columns that were added.' },
});

export const SyncStateEnum = describedEnum<SyncState>('SyncState', {
  description: 'Where a sync stands.',
  values: {
    QUEUED: 'It waits for a worker, which is a matter of moments.',
    RUNNING: 'A worker advances it.',
    WAITING: 'Nothing can move for now; it goes on by itself.',
    PAUSED: 'A person halted it; it goes on when a person resumes it.',
    CANCELLING: 'Its exports are being cancelled at Marketo.',
    CANCELLED: 'A person ended it; what was stored stays.',
    FAILED: 'It needs a person; what was stored stays, and it can be retried from there.',
    COMPLETED: 'Every slice is loaded.',
  },
});

export const SyncActionEnum = describedEnum<SyncAction>('SyncAction', {
  description: 'What a person can do to a sync.',
  values: {
    PAUSE: 'Halt it until it is resumed.',
    RESUME: 'Let a paused one go on.',
    CANCEL: "End it, leaving no export in Marketo's queue.",
    RETRY: 'Let a failed one go on from its checkpoints.',
  },
});

export const SyncPhaseEnum = describedEnum<SyncPhase>('SyncPhase', {
  description: 'What is going on in a sync, in one word.',
  values: {
    QUEUED: 'It has not begun.',
    PLANNING: 'Fields are read and slices are cut.',
    EXPORTING: 'Marketo makes export files.',
    LOADING: 'People are being stored.',
    CATCHING_UP: 'Everybody is stored; what changed since it began is read.',
    FINISHED: 'It is over.',
  },
});

export const WaitReasonEnum = describedEnum<WaitReason>('WaitReason', {
  description: 'What a slice or a sync waits for.',
  values: {
    EXPORT_QUEUED: "Its export is in Marketo's queue.",
    EXPORT_PROCESSING: 'Marketo makes the file.',
    EXPORT_QUEUE_FULL: "Other tools fill Marketo's queue of ten exports.",
    EXPORT_VOLUME_SPENT: 'The export volume of the day is used up, until midnight Central Time.',
    CALLS_SPENT: 'The calls of the day are used up, until midnight Central Time.',
    RATE_LIMITED: 'Too many calls in a short time, by all tools together.',
    MARKETO_UNREACHABLE: 'Marketo does not answer.',
    CREDENTIALS_REFUSED: 'Marketo refuses the client id and secret.',
  },
});

export const WaitActorEnum = describedEnum<WaitActor>('WaitActor', {
  description: 'Who could shorten a wait.',
  values: {
    NOBODY: 'It ends by itself.',
    MARKETO_ADMINISTRATOR: 'Whoever administers the Marketo subscription.',
    INTEGRATION_MANAGER: 'Whoever may manage integrations here.',
  },
});

export const FailureReasonEnum = describedEnum<FailureReason>('FailureReason', {
  description: 'Why a sync needs a person.',
  values: {
    FIELDS_UNAVAILABLE: 'Chosen fields were hidden or removed at Marketo.',
    PERMISSION_MISSING: 'The API user lost a permission.',
    CREDENTIALS_REFUSED: 'The client id and secret were refused for a day.',
    EXPORT_FAILED: 'Exports of one slice failed again and again.',
    FILE_DAMAGED: 'Files of one slice came damaged again and again.',
    MARKETO_UNREACHABLE: 'Marketo did not answer for a day.',
    MARKETO_REFUSED: 'Marketo refused a request that should be right.',
    INTERNAL: 'A fault of this software.',
  },
});

export const LaneEnum = describedEnum<Lane>('SliceLane', {
  description: 'A way of reading Marketo.',
  values: { BULK: 'By export files.', ID: 'By reading people by their ids.' },
});

export const SliceStateEnum = describedEnum<SliceState>('SliceState', {
  description: 'How far a slice is.',
  values: {
    PLANNED: 'Nothing has been asked for.',
    CREATED: 'Its export exists and is not enqueued.',
    QUEUED: "Its export is in Marketo's queue.",
    EXPORTING: 'Marketo makes its file.',
    EXPORTED: 'Its file is ready.',
    LOADING: 'Its people are being stored.',
    LOADED: 'Its people are stored and verified.',
  },
});

export const SyncEventKindEnum = describedEnum<SyncEventKind>('SyncEventKind', {
  description: 'What happened to a sync.',
  values: {
    INITIATED: 'Somebody confirmed it.',
    PLANNED: 'Its slices were cut.',
    EXPORT_CREATED: 'Marketo made an export for a slice.',
    EXPORT_COMPLETED: 'The file of a slice is ready.',
    SLICE_LOADED: 'A slice is stored and verified.',
    SLICE_REPEATED: 'The export of a slice has to be made again.',
    WAITING: 'Something unusual holds it up.',
    PAUSED: 'Somebody paused it.',
    RESUMED: 'Somebody resumed it.',
    CANCEL_REQUESTED: 'Somebody cancelled it.',
    CANCELLED: 'It is cancelled, here and at Marketo.',
    RETRIED: 'Somebody retried it.',
    FAILED: 'It failed.',
    COMPLETED: 'Every slice is loaded.',
    TAKEN_OVER: 'Another worker went on where one had died.',
  },
});
