/**
 * What the product knows of Marketo. Implemented in `marketo/`; every method may throw a `MarketoTrouble`, and nothing else
 * unless the caller's own signal was aborted.
 */

/** What can go wrong, by what may be done about it. */
export type MarketoTroubleKind =
  /** Marketo does not accept the access token it has just given. */
  | 'TokenRefused'
  /** The client id or secret is wrong. */
  | 'CredentialsRefused'
  /** The API user's role lacks a permission, or an IP allow-list shuts us out. */
  | 'PermissionMissing'
  /** More than 100 calls in 20 seconds, by all integrations of the subscription together; we backed off and it did not help. */
  | 'RateLimited'
  /** More than 10 calls at once, by all integrations of the subscription together. */
  | 'TooManyAtOnce'
  /** The subscription's calls of the day are used up, until `nextQuotaReset`. */
  | 'DailyCallsSpent'
  /** Ten exports wait already, ours or other tools'. */
  | 'ExportQueueFull'
  /** The subscription's export volume of the day is used up, until `nextQuotaReset`. */
  | 'ExportVolumeSpent'
  /** This subscription does not offer the export filter; for good. */
  | 'FilterUnsupported'
  /** Marketo does not accept the request: an unknown field, a bad range. Repeating it does not help. */
  | 'InvalidRequest'
  /** The export's file is not there: not complete, no longer kept, or never ours. */
  | 'FileGone'
  /** The file is not what Marketo said of it. */
  | 'FileDamaged'
  /** No such export, or no such path. */
  | 'NotFound'
  /** No answer, or none that makes sense, several times over. */
  | 'Unreachable';

/** `message` is a sentence for people; it never holds a secret, a token or the query of a URL. */
export class MarketoTrouble extends Error {
  override readonly name = 'MarketoTrouble';
  readonly kind: MarketoTroubleKind;
  /** Marketo's error code, where it gave one. */
  readonly code: string | undefined;
  /** Marketo's id of the request, for Adobe's support. */
  readonly requestId: string | undefined;

  constructor(kind: MarketoTroubleKind, message: string, { code, requestId, cause }: TroubleFacts = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.code = code;
    this.requestId = requestId;
  }
}

export type TroubleFacts = Readonly<{
  code?: string | undefined;
  requestId?: string | undefined;
  cause?: unknown;
}>;

/** A field as describe reports it; those that the REST API cannot read are left out. */
export type DescribedField = Readonly<{
  /** REST name: the key for reading and exporting. */
  name: string;
  displayName: string;
  /** Marketo's data type, such as `string` or `currency`. */
  dataType: string;
  length?: number;
}>;

/** A person as read by id: a value as JSON has it, null for none; a field that Marketo left out is absent, which means none too. */
export type ReadPerson = Readonly<{ id: number; values: Readonly<Record<string, string | number | boolean | null>> }>;

/** People as one answer has them. `readAt`: Marketo's time of the answer, to the second. */
export type PeopleReading = Readonly<{ people: readonly ReadPerson[]; readAt: Date }>;

/** What an activity tells of a person: values are never taken from it, only whom to read again or to forget. */
export type PersonChange = Readonly<{
  kind: 'Created' | 'Changed' | 'Deleted' | 'Merged';
  personId: number;
  /** Marketo's time, to the second. */
  at: Date;
  /** Of a merge: the people who went into this one. */
  loserIds: readonly number[];
}>;

/** `next` is where to go on reading, also when there is no more for now. A page may be empty and have more behind it. */
export type ChangePage = Readonly<{ changes: readonly PersonChange[]; next: string; hasMore: boolean }>;

/** `at`: Marketo's time of the answer: whatever happened before is behind the place. */
export type ChangeStart = Readonly<{ place: string; at: Date }>;

export type ExportState = 'Created' | 'Queued' | 'Processing' | 'Completed' | 'Failed' | 'Cancelled';

export type ExportStatus = Readonly<{
  exportId: string;
  state: ExportState;
  /** Marketo's time at which processing began, to the second. */
  startedAt?: Date;
  finishedAt?: Date;
  /** Of a completed export; an empty one may lack `bytes` and `sha256`. */
  records?: number;
  bytes?: number;
  /** 64 lower-case hexadecimal digits. */
  sha256?: string;
  /** Marketo's words about a failed export. */
  errorMessage?: string;
}>;

export type ExportRequest = Readonly<{
  /** REST names; the columns of the file come in this order. */
  fieldNames: readonly string[];
  /** Whom: those created in the span, or those of whom anything changed last in the span, which not every subscription offers. */
  by: 'createdAt' | 'updatedAt';
  /** First moment, whole seconds. */
  from: Date;
  /** The moment to end before, whole seconds, at most 31 days later. */
  until: Date;
}>;

export interface Subscription {
  /** Whether a Marketo REST API answers at the endpoint at all; asked once, without a token. */
  reach(): Promise<void>;
  /** Fetches an access token from the identity service, past the one that is kept. */
  signIn(): Promise<void>;
  /** The smallest call that needs the permission to read activities. */
  readActivities(): Promise<void>;
  describe(): Promise<readonly DescribedField[]>;
  /** When the oldest root folder was made, which is when the subscription was; null where the API user may not read assets. */
  oldestFolderDate(): Promise<Date | null>;
  /** At most 300 ids; people that do not exist are left out, in no particular order. */
  peopleById(ids: readonly number[], fieldNames: readonly string[]): Promise<PeopleReading>;
  /** Where to begin reading activities from a moment on. These five need the permission to read activities. */
  changesSince(moment: Date): Promise<ChangeStart>;
  /** People who are new. */
  peopleCreated(place: string): Promise<ChangePage>;
  /** People who are new, or of whom one of these fields changed. */
  peopleChanged(place: string, fieldNames: readonly string[]): Promise<ChangePage>;
  /** People who were deleted, for 14 days. */
  peopleDeleted(place: string): Promise<ChangePage>;
  /** People who took others in. */
  peopleMerged(place: string): Promise<ChangePage>;
  /** Calls that all integrations of the subscription have made today, this one included. */
  callsUsedToday(): Promise<number>;
  /** Bytes that exports of this API user finished today; those of others cannot be seen. */
  bytesExportedToday(): Promise<number>;
  /** Creates an export without starting it. An answer lost on the way leaves a created one behind, which costs nothing. */
  createExport(request: ExportRequest): Promise<ExportStatus>;
  /** An export that is queued, processing or completed already counts as done. */
  enqueueExport(exportId: string): Promise<void>;
  /** As Marketo says, which changes at most once in 60 s of its time; `NotFound` for an unknown export. */
  exportStatus(exportId: string): Promise<ExportStatus>;
  /**
   * The bytes of a completed export, resumed where a connection broke. `size`: how many bytes Marketo said there are.
   * `FileGone` where there is no file, `Unreachable` after several tries without a byte, `FileDamaged` for bytes past `size`.
   */
  exportFile(exportId: string, options?: { size?: number; signal?: AbortSignal }): AsyncIterable<Uint8Array>;
  /** An export that is finished, cancelled or unknown counts as done. */
  cancelExport(exportId: string): Promise<void>;
  /** Marketo's time: what its last answer said, and how much passed since. */
  now(): Date;
  /** How long a time of Marketo's lasts here, in milliseconds. */
  realDelay(marketoMs: number): number;
  /** Marketo's time at which calls and export volume are counted anew. */
  nextQuotaReset(): Date;
  /** Calls that Marketo counts, made since this object was opened. */
  callsMade(): number;
  /** The same subscription, with calls and waits that end as soon as the signal aborts; they are counted together. */
  within(signal: AbortSignal): Subscription;
}

export type Credentials = Readonly<{
  /** Origin of the REST API, without `/rest`. */
  endpoint: string;
  /** Base of the identity service, ending in `/identity`. */
  identity: string;
  clientId: string;
  clientSecret: string;
}>;

export interface Subscriptions {
  /** How fast Marketo's clock runs: 1 for a real subscription, more for an emulated one. */
  readonly clockRate: number;
  /** All that are opened for one endpoint and client id share their throttle, their idea of Marketo's time and their token. */
  open(credentials: Credentials): Subscription;
}
