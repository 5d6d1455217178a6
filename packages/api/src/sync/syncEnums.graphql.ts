import { registerEnumType } from 'type-graphql';
import {
  FAILURE_REASONS,
  LANES,
  SLICE_STATES,
  SYNC_ACTIONS,
  SYNC_EVENT_KINDS,
  SYNC_KINDS,
  SYNC_STATES,
  WAIT_REASONS,
  type WaitReason,
} from './sync';
import { SYNC_PHASES } from './syncProgress';

/** Who could shorten a wait. */
export const WAIT_ACTORS = ['NOBODY', 'MARKETO_ADMINISTRATOR', 'INTEGRATION_MANAGER'] as const;
export type WaitActor = (typeof WAIT_ACTORS)[number];

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

type Named<Name extends string> = Readonly<Record<Name, Name>>;

function enumOf<Name extends string>(names: readonly Name[]): Named<Name> {
  return Object.fromEntries(names.map(name => [name, name])) as Named<Name>;
}

type Described<Name extends string> = Readonly<Record<Name, { description: string }>>;

/** Registers the values of a domain list as an enum; a value without a description does not compile. */
function register<Name extends string>(
  name: string,
  values: Named<Name>,
  texts: { description: string; values: Readonly<Record<Name, string>> },
): void {
  const entries = Object.entries<string>(texts.values).map(([value, description]) => [value, { description }]);
  registerEnumType(values, {
    name,
    description: texts.description,
    valuesConfig: Object.fromEntries(entries) as Described<Name>,
  });
}

export const SyncKindEnum = enumOf(SYNC_KINDS);
register('SyncKind', SyncKindEnum, {
  description: 'What a sync copies.',
  values: { INITIAL: 'Everything, for the first time.', ADDED_ATTRIBUTES: 'The columns that were added.' },
});

export const SyncStateEnum = enumOf(SYNC_STATES);
register('SyncState', SyncStateEnum, {
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

export const SyncActionEnum = enumOf(SYNC_ACTIONS);
register('SyncAction', SyncActionEnum, {
  description: 'What a person can do to a sync.',
  values: {
    PAUSE: 'Halt it until it is resumed.',
    RESUME: 'Let a paused one go on.',
    CANCEL: "End it, leaving no export in Marketo's queue.",
    RETRY: 'Let a failed one go on from its checkpoints.',
  },
});

export const SyncPhaseEnum = enumOf(SYNC_PHASES);
register('SyncPhase', SyncPhaseEnum, {
  description: 'What is going on in a sync, in one word.',
  values: {
    QUEUED: 'It has not begun.',
    PLANNING: 'Fields are read and slices are cut.',
    EXPORTING: 'Marketo makes export files.',
    LOADING: 'People are being stored.',
    FINISHED: 'It is over.',
  },
});

export const WaitReasonEnum = enumOf(WAIT_REASONS);
register('WaitReason', WaitReasonEnum, {
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

export const WaitActorEnum = enumOf(WAIT_ACTORS);
register('WaitActor', WaitActorEnum, {
  description: 'Who could shorten a wait.',
  values: {
    NOBODY: 'It ends by itself.',
    MARKETO_ADMINISTRATOR: 'Whoever administers the Marketo subscription.',
    INTEGRATION_MANAGER: 'Whoever may manage integrations here.',
  },
});

export const FailureReasonEnum = enumOf(FAILURE_REASONS);
register('FailureReason', FailureReasonEnum, {
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

export const LaneEnum = enumOf(LANES);
register('SliceLane', LaneEnum, {
  description: 'A way of reading Marketo.',
  values: { BULK: 'By export files.', ID: 'By reading people by their ids.' },
});

export const SliceStateEnum = enumOf(SLICE_STATES);
register('SliceState', SliceStateEnum, {
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

export const SyncEventKindEnum = enumOf(SYNC_EVENT_KINDS);
register('SyncEventKind', SyncEventKindEnum, {
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
