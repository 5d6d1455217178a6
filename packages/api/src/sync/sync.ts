import type { Survey } from './plan/survey';

/**
 * A sync: one durable run that copies the selection of every person. Plain data and pure rules; nothing here waits.
 */
export const SYNC_STATES = [
  'QUEUED',
  'RUNNING',
  'WAITING',
  'PAUSED',
  'CANCELLING',
  'CANCELLED',
  'FAILED',
  'COMPLETED',
] as const;
export type SyncState = (typeof SYNC_STATES)[number];

/** The only moves there are. Every UPDATE that makes one names the state it expects. */
export const TRANSITIONS = {
  QUEUED: ['RUNNING', 'PAUSED', 'CANCELLING'],
  RUNNING: ['WAITING', 'PAUSED', 'CANCELLING', 'FAILED', 'COMPLETED'],
  WAITING: ['RUNNING', 'PAUSED', 'CANCELLING', 'FAILED'],
  PAUSED: ['QUEUED', 'CANCELLING'],
  FAILED: ['QUEUED', 'CANCELLING'],
  CANCELLING: ['CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
} as const satisfies Record<SyncState, readonly SyncState[]>;

/** The states from which `to` can be reached in one move. */
export function statesBefore(to: SyncState): readonly SyncState[] {
  return SYNC_STATES.filter(state => (TRANSITIONS[state] as readonly SyncState[]).includes(to));
}

/** Whether a sync can still move; an integration has one such sync at most. */
export function isActive({ state }: Pick<Sync, 'state'>): boolean {
  return TRANSITIONS[state].length > 0;
}

export const SYNC_KINDS = ['INITIAL', 'ADDED_ATTRIBUTES'] as const;
export type SyncKind = (typeof SYNC_KINDS)[number];

export const SYNC_ACTIONS = ['PAUSE', 'RESUME', 'CANCEL', 'RETRY'] as const;
export type SyncAction = (typeof SYNC_ACTIONS)[number];

/** What each action does to the state. RESUME and RETRY both lead to QUEUED, from different states. */
export const ACTIONS: Readonly<Record<SyncAction, Readonly<{ from: readonly SyncState[]; to: SyncState }>>> = {
  PAUSE: { from: statesBefore('PAUSED'), to: 'PAUSED' },
  RESUME: { from: ['PAUSED'], to: 'QUEUED' },
  CANCEL: { from: statesBefore('CANCELLING'), to: 'CANCELLING' },
  RETRY: { from: ['FAILED'], to: 'QUEUED' },
};

export function allowedActions(state: SyncState): readonly SyncAction[] {
  return SYNC_ACTIONS.filter(action => ACTIONS[action].from.includes(state));
}

export const WAIT_REASONS = [
  'EXPORT_QUEUED',
  'EXPORT_PROCESSING',
  'EXPORT_QUEUE_FULL',
  'EXPORT_VOLUME_SPENT',
  'CALLS_SPENT',
  'RATE_LIMITED',
  'MARKETO_UNREACHABLE',
  'CREDENTIALS_REFUSED',
] as const;
export type WaitReason = (typeof WAIT_REASONS)[number];

/** Why something does not move, and until when (real time) it will be left alone. */
export type Wait = Readonly<{ reason: WaitReason; until: Date }>;

export const FAILURE_REASONS = [
  'FIELDS_UNAVAILABLE',
  'PERMISSION_MISSING',
  'CREDENTIALS_REFUSED',
  'EXPORT_FAILED',
  'FILE_DAMAGED',
  'MARKETO_UNREACHABLE',
  'MARKETO_REFUSED',
  'INTERNAL',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** Why a sync ended unfinished; a person may retry it from its checkpoints. */
export type SyncFailure = Readonly<{ reason: FailureReason; fieldNames: readonly string[] }>;

export const SLICE_STATES = ['PLANNED', 'CREATED', 'QUEUED', 'EXPORTING', 'EXPORTED', 'LOADING', 'LOADED'] as const;
export type SliceState = (typeof SLICE_STATES)[number];
export const LANES = ['BULK', 'ID'] as const;
export type Lane = (typeof LANES)[number];

/**
 * A part of the copy that settles as a whole: in the bulk lane the people created in `from <= t < until`, in the id lane
 * those with ids from `firstId` to `lastId`, for whom the dates are an estimate.
 */
export type Slice = Readonly<{
  id: string;
  /** 1 is done first and holds the newest people. */
  number: number;
  lane: Lane;
  from: Date;
  until: Date;
  /** Both ends are part of it; null in the bulk lane. */
  firstId: number | null;
  lastId: number | null;
  /** In the id lane: where to go on reading; null before the first reading. */
  nextId: number | null;
  state: SliceState;
  /** 1 at first; rises when its export has to be made again. */
  attempt: number;
  /** Null until Marketo has made an export for it. */
  exportId: string | null;
  /** Real time; asking Marketo for the export's status earlier would tell nothing new. */
  lookAgainAt: Date | null;
  /** Marketo's time. */
  exportQueuedAt: Date | null;
  /** Marketo's time at which processing began: the moment the values were read. */
  exportStartedAt: Date | null;
  /** Marketo's time. */
  exportFinishedAt: Date | null;
  /** As the plan guessed it; null where it did not. */
  peopleGuessed: number | null;
  /** Counted: null until the export is completed, or every id was asked for. */
  peopleExpected: number | null;
  bytes: number | null;
  /** SHA-256 of the file as Marketo states it, in hexadecimal. */
  checksum: string | null;
  peopleRead: number;
  peopleStored: number;
  /** Read in a load that has not been committed. */
  peopleInFlight: number;
  /** In the id lane: calls that read people, and the time of Marketo's that they took in all, in milliseconds. */
  reads: number;
  readMs: number;
  valuesRejected: number;
  rowsSetAside: number;
  wait: Wait | null;
  loadedAt: Date | null;
}>;

export type Sync = Readonly<{
  id: string;
  integrationId: string;
  kind: SyncKind;
  state: SyncState;
  revision: number;
  fieldNames: readonly string[];
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  heartbeatAt: Date | null;
  wait: Wait | null;
  failure: SyncFailure | null;
  /** Null until the slices are known. */
  plannedAt: Date | null;
  /** When the closing pass was done; null before. */
  closedAt: Date | null;
  /** What the closing pass found. */
  caughtUp: Readonly<{ added: number; changed: number; removed: number }>;
  /** False where the oldest person's date was found by probing ids: then an older slice follows until one is empty. */
  spanIsProved: boolean;
  /** What was found out about the subscription before; null where people cannot be found by their ids. */
  survey: Survey | null;
  /** True where people were there already when it was planned: every one of them is read again, for more columns. */
  refills: boolean;
  /** 0 to 100; null until there is a denominator; never falls. */
  percent: number | null;
  /** People in the table through this sync, committed. */
  peopleStored: number;
  callsMade: number;
  /** Since when nothing but trouble came from Marketo; null while all is well. */
  troubleSince: Date | null;
  /** In the order of their numbers. */
  slices: readonly Slice[];
}>;

export const SYNC_EVENT_KINDS = [
  'INITIATED',
  'PLANNED',
  'EXPORT_CREATED',
  'EXPORT_COMPLETED',
  'SLICE_LOADED',
  'SLICE_REPEATED',
  'WAITING',
  'PAUSED',
  'RESUMED',
  'CANCEL_REQUESTED',
  'CANCELLED',
  'RETRIED',
  'FAILED',
  'COMPLETED',
  'TAKEN_OVER',
] as const;
export type SyncEventKind = (typeof SYNC_EVENT_KINDS)[number];

/** Something worth telling that happened to a sync; holds no values of people. */
export type SyncEvent = Readonly<{
  id: string;
  at: Date;
  kind: SyncEventKind;
  sliceNumber: number | null;
  people: number | null;
  waitReason: WaitReason | null;
  failureReason: FailureReason | null;
}>;

export type NewSyncEvent = Readonly<{ kind: SyncEventKind } & Partial<Omit<SyncEvent, 'id' | 'at' | 'kind'>>>;
