/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a synced value is, whichever data type Marketo has for it. */
export type AttributeType =
  /** True or false. */
  | 'BOOLEAN'
  /** A day. */
  | 'DATE'
  /** A moment, to the second. */
  | 'DATETIME'
  /** A whole number. */
  | 'INTEGER'
  /** A decimal number. */
  | 'NUMBER'
  /** Text of any length. */
  | 'TEXT';

/** What Marketo shows under Web Services and LaunchPoint. */
export type ConnectMarketoInput = {
  /** The client id of the custom service. */
  clientId: string;
  /** The client secret of the custom service; it is sealed and never shown again. */
  clientSecret: string;
  /** The REST API endpoint, like https://123-ABC-456.mktorest.com/rest. */
  endpoint: string;
  /** The identity URL, like https://123-ABC-456.mktorest.com/identity. */
  identity: string;
};

/** What is checked before an integration is saved, in this order. */
export type ConnectionCheckName =
  /** The client id and secret are accepted. */
  | 'CREDENTIALS'
  /** The subscription describes fields that may be read. */
  | 'FIELDS'
  /** A Marketo REST API answers at the endpoint. */
  | 'HOST'
  /** The API user may read activities. */
  | 'READ_ACTIVITIES'
  /** The API user may read people. */
  | 'READ_LEADS';

/** How a check of the connection ended. */
export type ConnectionCheckOutcome =
  /** Something must be done about it. */
  | 'FAILED'
  /** An earlier check failed. */
  | 'NOT_TRIED'
  /** It is as it should be. */
  | 'PASSED';

/** Why a sync needs a person. */
export type FailureReason =
  /** The client id and secret were refused for a day. */
  | 'CREDENTIALS_REFUSED'
  /** Exports of one slice failed again and again. */
  | 'EXPORT_FAILED'
  /** Chosen fields were hidden or removed at Marketo. */
  | 'FIELDS_UNAVAILABLE'
  /** Files of one slice came damaged again and again. */
  | 'FILE_DAMAGED'
  /** A fault of this software. */
  | 'INTERNAL'
  /** Marketo refused a request that should be right. */
  | 'MARKETO_REFUSED'
  /** Marketo did not answer for a day. */
  | 'MARKETO_UNREACHABLE'
  /** The API user lost a permission. */
  | 'PERMISSION_MISSING';

/** Whose field it is. */
export type FieldKind =
  /** It was added to this subscription. */
  | 'CUSTOM'
  /** Every subscription has it. */
  | 'STANDARD';

/** What the field is about. */
export type FieldObject =
  /** The person's company. */
  | 'COMPANY'
  /** The person. */
  | 'PERSON';

/** What to copy. */
export type InitiateSyncInput = {
  /** REST names of the fields, 1 to 50 of them, each once. */
  fieldNames: Array<string>;
};

/** What a person or program may do. */
export type Permission =
  /** Connect Marketo, choose fields, and start, pause, resume, cancel or retry a sync. */
  | 'MANAGE_INTEGRATIONS'
  /** See the integration, its fields and its syncs. */
  | 'VIEW_INTEGRATIONS';

/** A way of reading Marketo. */
export type SliceLane =
  /** By export files. */
  | 'BULK'
  /** By reading people by their ids. */
  | 'ID';

/** How far a slice is. */
export type SliceState =
  /** Its export exists and is not enqueued. */
  | 'CREATED'
  /** Its file is ready. */
  | 'EXPORTED'
  /** Marketo makes its file. */
  | 'EXPORTING'
  /** Its people are stored and verified. */
  | 'LOADED'
  /** Its people are being stored. */
  | 'LOADING'
  /** Nothing has been asked for. */
  | 'PLANNED'
  /** Its export is in Marketo's queue. */
  | 'QUEUED';

/** What a person can do to a sync. */
export type SyncAction =
  /** End it, leaving no export in Marketo's queue. */
  | 'CANCEL'
  /** Halt it until it is resumed. */
  | 'PAUSE'
  /** Let a paused one go on. */
  | 'RESUME'
  /** Let a failed one go on from its checkpoints. */
  | 'RETRY';

/** What happened to a sync. */
export type SyncEventKind =
  /** It is cancelled, here and at Marketo. */
  | 'CANCELLED'
  /** Somebody cancelled it. */
  | 'CANCEL_REQUESTED'
  /** Every slice is loaded. */
  | 'COMPLETED'
  /** The file of a slice is ready. */
  | 'EXPORT_COMPLETED'
  /** Marketo made an export for a slice. */
  | 'EXPORT_CREATED'
  /** It failed. */
  | 'FAILED'
  /** Somebody confirmed it. */
  | 'INITIATED'
  /** Somebody paused it. */
  | 'PAUSED'
  /** Its slices were cut. */
  | 'PLANNED'
  /** Somebody resumed it. */
  | 'RESUMED'
  /** Somebody retried it. */
  | 'RETRIED'
  /** A slice is stored and verified. */
  | 'SLICE_LOADED'
  /** The export of a slice has to be made again. */
  | 'SLICE_REPEATED'
  /** Another worker went on where one had died. */
  | 'TAKEN_OVER'
  /** Something unusual holds it up. */
  | 'WAITING';

/** What a sync copies. */
export type SyncKind =
  /** The columns that were added. */
  | 'ADDED_ATTRIBUTES'
  /** Everything, for the first time. */
  | 'INITIAL';

/** What is going on in a sync, in one word. */
export type SyncPhase =
  /** Marketo makes export files. */
  | 'EXPORTING'
  /** It is over. */
  | 'FINISHED'
  /** People are being stored. */
  | 'LOADING'
  /** Fields are read and slices are cut. */
  | 'PLANNING'
  /** It has not begun. */
  | 'QUEUED';

/** Where a sync stands. */
export type SyncState =
  /** A person ended it; what was stored stays. */
  | 'CANCELLED'
  /** Its exports are being cancelled at Marketo. */
  | 'CANCELLING'
  /** Every slice is loaded. */
  | 'COMPLETED'
  /** It needs a person; what was stored stays, and it can be retried from there. */
  | 'FAILED'
  /** A person halted it; it goes on when a person resumes it. */
  | 'PAUSED'
  /** It waits for a worker, which is a matter of moments. */
  | 'QUEUED'
  /** A worker advances it. */
  | 'RUNNING'
  /** Nothing can move for now; it goes on by itself. */
  | 'WAITING';

/** Why a field cannot be chosen. */
export type UnavailableReason =
  /** Marketo calculates it and does not export it. */
  | 'FORMULA'
  /** Marketo no longer offers it: it was hidden or removed. */
  | 'HIDDEN';

/** Who could shorten a wait. */
export type WaitActor =
  /** Whoever may manage integrations here. */
  | 'INTEGRATION_MANAGER'
  /** Whoever administers the Marketo subscription. */
  | 'MARKETO_ADMINISTRATOR'
  /** It ends by itself. */
  | 'NOBODY';

/** What a slice or a sync waits for. */
export type WaitReason =
  /** The calls of the day are used up, until midnight Central Time. */
  | 'CALLS_SPENT'
  /** Marketo refuses the client id and secret. */
  | 'CREDENTIALS_REFUSED'
  /** Marketo makes the file. */
  | 'EXPORT_PROCESSING'
  /** Its export is in Marketo's queue. */
  | 'EXPORT_QUEUED'
  /** Other tools fill Marketo's queue of ten exports. */
  | 'EXPORT_QUEUE_FULL'
  /** The export volume of the day is used up, until midnight Central Time. */
  | 'EXPORT_VOLUME_SPENT'
  /** Marketo does not answer. */
  | 'MARKETO_UNREACHABLE'
  /** Too many calls in a short time, by all tools together. */
  | 'RATE_LIMITED';

export type CheckLineFragment = { name: ConnectionCheckName; outcome: ConnectionCheckOutcome; message: string };

export type AttributeLineFragment = {
  position: number;
  name: string;
  displayName: string;
  valueType: AttributeType;
  kind: FieldKind;
  object: FieldObject;
};

export type IntegrationCardFragment = {
  id: string;
  revision: number;
  munchkinId: string | null;
  endpoint: string;
  identity: string;
  clientId: string;
  connectedAt: string;
  verifiedAt: string;
  fieldsRefreshedAt: string;
  fieldCount: number;
  attributesLeft: number;
  clockRate: number;
  peopleStored: number;
  checks: Array<{ name: ConnectionCheckName; outcome: ConnectionCheckOutcome; message: string }>;
  attributes: Array<{
    position: number;
    name: string;
    displayName: string;
    valueType: AttributeType;
    kind: FieldKind;
    object: FieldObject;
  }>;
  activeSync: {
    id: string;
    kind: SyncKind;
    state: SyncState;
    revision: number;
    fieldNames: Array<string>;
    startedAt: string | null;
    endedAt: string | null;
    progress: {
      phase: SyncPhase;
      percent: number | null;
      peopleStored: number;
      peopleInFlight: number;
      peopleExpected: number | null;
      peopleExpectedIsExact: boolean;
      peoplePerSecond: number | null;
      bytesExported: number;
      callsMade: number;
      valuesRejected: number;
      rowsSetAside: number;
      expectedEnd: { earliest: string; latest: string } | null;
    };
    wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
    failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
  } | null;
  latestSync: {
    id: string;
    kind: SyncKind;
    state: SyncState;
    revision: number;
    fieldNames: Array<string>;
    startedAt: string | null;
    endedAt: string | null;
    progress: {
      phase: SyncPhase;
      percent: number | null;
      peopleStored: number;
      peopleInFlight: number;
      peopleExpected: number | null;
      peopleExpectedIsExact: boolean;
      peoplePerSecond: number | null;
      bytesExported: number;
      callsMade: number;
      valuesRejected: number;
      rowsSetAside: number;
      expectedEnd: { earliest: string; latest: string } | null;
    };
    wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
    failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
  } | null;
};

export type PresentIntegrationQueryVariables = Exact<{ [key: string]: never }>;

export type PresentIntegrationQuery = {
  viewer: { displayName: string; permissions: Array<Permission> };
  integration: {
    id: string;
    revision: number;
    munchkinId: string | null;
    endpoint: string;
    identity: string;
    clientId: string;
    connectedAt: string;
    verifiedAt: string;
    fieldsRefreshedAt: string;
    fieldCount: number;
    attributesLeft: number;
    clockRate: number;
    peopleStored: number;
    checks: Array<{ name: ConnectionCheckName; outcome: ConnectionCheckOutcome; message: string }>;
    attributes: Array<{
      position: number;
      name: string;
      displayName: string;
      valueType: AttributeType;
      kind: FieldKind;
      object: FieldObject;
    }>;
    activeSync: {
      id: string;
      kind: SyncKind;
      state: SyncState;
      revision: number;
      fieldNames: Array<string>;
      startedAt: string | null;
      endedAt: string | null;
      progress: {
        phase: SyncPhase;
        percent: number | null;
        peopleStored: number;
        peopleInFlight: number;
        peopleExpected: number | null;
        peopleExpectedIsExact: boolean;
        peoplePerSecond: number | null;
        bytesExported: number;
        callsMade: number;
        valuesRejected: number;
        rowsSetAside: number;
        expectedEnd: { earliest: string; latest: string } | null;
      };
      wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
      failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
    } | null;
    latestSync: {
      id: string;
      kind: SyncKind;
      state: SyncState;
      revision: number;
      fieldNames: Array<string>;
      startedAt: string | null;
      endedAt: string | null;
      progress: {
        phase: SyncPhase;
        percent: number | null;
        peopleStored: number;
        peopleInFlight: number;
        peopleExpected: number | null;
        peopleExpectedIsExact: boolean;
        peoplePerSecond: number | null;
        bytesExported: number;
        callsMade: number;
        valuesRejected: number;
        rowsSetAside: number;
        expectedEnd: { earliest: string; latest: string } | null;
      };
      wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
      failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
    } | null;
  } | null;
};

export type WatchIntegrationSubscriptionVariables = Exact<{ [key: string]: never }>;

export type WatchIntegrationSubscription = {
  integration: {
    id: string;
    revision: number;
    munchkinId: string | null;
    endpoint: string;
    identity: string;
    clientId: string;
    connectedAt: string;
    verifiedAt: string;
    fieldsRefreshedAt: string;
    fieldCount: number;
    attributesLeft: number;
    clockRate: number;
    peopleStored: number;
    checks: Array<{ name: ConnectionCheckName; outcome: ConnectionCheckOutcome; message: string }>;
    attributes: Array<{
      position: number;
      name: string;
      displayName: string;
      valueType: AttributeType;
      kind: FieldKind;
      object: FieldObject;
    }>;
    activeSync: {
      id: string;
      kind: SyncKind;
      state: SyncState;
      revision: number;
      fieldNames: Array<string>;
      startedAt: string | null;
      endedAt: string | null;
      progress: {
        phase: SyncPhase;
        percent: number | null;
        peopleStored: number;
        peopleInFlight: number;
        peopleExpected: number | null;
        peopleExpectedIsExact: boolean;
        peoplePerSecond: number | null;
        bytesExported: number;
        callsMade: number;
        valuesRejected: number;
        rowsSetAside: number;
        expectedEnd: { earliest: string; latest: string } | null;
      };
      wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
      failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
    } | null;
    latestSync: {
      id: string;
      kind: SyncKind;
      state: SyncState;
      revision: number;
      fieldNames: Array<string>;
      startedAt: string | null;
      endedAt: string | null;
      progress: {
        phase: SyncPhase;
        percent: number | null;
        peopleStored: number;
        peopleInFlight: number;
        peopleExpected: number | null;
        peopleExpectedIsExact: boolean;
        peoplePerSecond: number | null;
        bytesExported: number;
        callsMade: number;
        valuesRejected: number;
        rowsSetAside: number;
        expectedEnd: { earliest: string; latest: string } | null;
      };
      wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
      failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
    } | null;
  };
};

export type ConnectMarketoMutationVariables = Exact<{
  input: ConnectMarketoInput;
}>;

export type ConnectMarketoMutation = {
  outcome:
    | {
        __typename: 'ConnectionRefused';
        message: string;
        checks: Array<{ name: ConnectionCheckName; outcome: ConnectionCheckOutcome; message: string }>;
      }
    | { __typename: 'DifferentSubscription'; message: string }
    | { __typename: 'EndpointNotAllowed'; message: string }
    | {
        __typename: 'Integration';
        id: string;
        revision: number;
        munchkinId: string | null;
        endpoint: string;
        identity: string;
        clientId: string;
        connectedAt: string;
        verifiedAt: string;
        fieldsRefreshedAt: string;
        fieldCount: number;
        attributesLeft: number;
        clockRate: number;
        peopleStored: number;
        checks: Array<{ name: ConnectionCheckName; outcome: ConnectionCheckOutcome; message: string }>;
        attributes: Array<{
          position: number;
          name: string;
          displayName: string;
          valueType: AttributeType;
          kind: FieldKind;
          object: FieldObject;
        }>;
        activeSync: {
          id: string;
          kind: SyncKind;
          state: SyncState;
          revision: number;
          fieldNames: Array<string>;
          startedAt: string | null;
          endedAt: string | null;
          progress: {
            phase: SyncPhase;
            percent: number | null;
            peopleStored: number;
            peopleInFlight: number;
            peopleExpected: number | null;
            peopleExpectedIsExact: boolean;
            peoplePerSecond: number | null;
            bytesExported: number;
            callsMade: number;
            valuesRejected: number;
            rowsSetAside: number;
            expectedEnd: { earliest: string; latest: string } | null;
          };
          wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
          failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
        } | null;
        latestSync: {
          id: string;
          kind: SyncKind;
          state: SyncState;
          revision: number;
          fieldNames: Array<string>;
          startedAt: string | null;
          endedAt: string | null;
          progress: {
            phase: SyncPhase;
            percent: number | null;
            peopleStored: number;
            peopleInFlight: number;
            peopleExpected: number | null;
            peopleExpectedIsExact: boolean;
            peoplePerSecond: number | null;
            bytesExported: number;
            callsMade: number;
            valuesRejected: number;
            rowsSetAside: number;
            expectedEnd: { earliest: string; latest: string } | null;
          };
          wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
          failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
        } | null;
      }
    | { __typename: 'InvalidConnection'; message: string; argument: string }
    | { __typename: 'NotPermitted'; message: string };
};

export type RefreshFieldsMutationVariables = Exact<{ [key: string]: never }>;

export type RefreshFieldsMutation = {
  outcome:
    | {
        __typename: 'Integration';
        id: string;
        revision: number;
        munchkinId: string | null;
        endpoint: string;
        identity: string;
        clientId: string;
        connectedAt: string;
        verifiedAt: string;
        fieldsRefreshedAt: string;
        fieldCount: number;
        attributesLeft: number;
        clockRate: number;
        peopleStored: number;
        checks: Array<{ name: ConnectionCheckName; outcome: ConnectionCheckOutcome; message: string }>;
        attributes: Array<{
          position: number;
          name: string;
          displayName: string;
          valueType: AttributeType;
          kind: FieldKind;
          object: FieldObject;
        }>;
        activeSync: {
          id: string;
          kind: SyncKind;
          state: SyncState;
          revision: number;
          fieldNames: Array<string>;
          startedAt: string | null;
          endedAt: string | null;
          progress: {
            phase: SyncPhase;
            percent: number | null;
            peopleStored: number;
            peopleInFlight: number;
            peopleExpected: number | null;
            peopleExpectedIsExact: boolean;
            peoplePerSecond: number | null;
            bytesExported: number;
            callsMade: number;
            valuesRejected: number;
            rowsSetAside: number;
            expectedEnd: { earliest: string; latest: string } | null;
          };
          wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
          failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
        } | null;
        latestSync: {
          id: string;
          kind: SyncKind;
          state: SyncState;
          revision: number;
          fieldNames: Array<string>;
          startedAt: string | null;
          endedAt: string | null;
          progress: {
            phase: SyncPhase;
            percent: number | null;
            peopleStored: number;
            peopleInFlight: number;
            peopleExpected: number | null;
            peopleExpectedIsExact: boolean;
            peoplePerSecond: number | null;
            bytesExported: number;
            callsMade: number;
            valuesRejected: number;
            rowsSetAside: number;
            expectedEnd: { earliest: string; latest: string } | null;
          };
          wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
          failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
        } | null;
      }
    | { __typename: 'MarketoUnavailable'; message: string }
    | { __typename: 'NotConnected'; message: string }
    | { __typename: 'NotPermitted'; message: string };
};

export type WaitFactsFragment = { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string };

export type ProgressFactsFragment = {
  phase: SyncPhase;
  percent: number | null;
  peopleStored: number;
  peopleInFlight: number;
  peopleExpected: number | null;
  peopleExpectedIsExact: boolean;
  peoplePerSecond: number | null;
  bytesExported: number;
  callsMade: number;
  valuesRejected: number;
  rowsSetAside: number;
  expectedEnd: { earliest: string; latest: string } | null;
};

export type SyncGlanceFragment = {
  id: string;
  kind: SyncKind;
  state: SyncState;
  revision: number;
  fieldNames: Array<string>;
  startedAt: string | null;
  endedAt: string | null;
  progress: {
    phase: SyncPhase;
    percent: number | null;
    peopleStored: number;
    peopleInFlight: number;
    peopleExpected: number | null;
    peopleExpectedIsExact: boolean;
    peoplePerSecond: number | null;
    bytesExported: number;
    callsMade: number;
    valuesRejected: number;
    rowsSetAside: number;
    expectedEnd: { earliest: string; latest: string } | null;
  };
  wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
  failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
};

export type SliceCellFragment = {
  id: string;
  number: number;
  lane: SliceLane;
  from: string;
  until: string;
  state: SliceState;
  attempt: number;
  peopleExpected: number | null;
  peopleStored: number;
  peopleInFlight: number;
  bytes: number | null;
  valuesRejected: number;
  rowsSetAside: number;
  wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
};

export type EventLineFragment = {
  id: string;
  at: string;
  kind: SyncEventKind;
  message: string;
  sliceNumber: number | null;
  people: number | null;
  waitReason: WaitReason | null;
  failureReason: FailureReason | null;
};

export type LiveSyncFragment = {
  allowedActions: Array<SyncAction>;
  heartbeatAt: string | null;
  id: string;
  kind: SyncKind;
  state: SyncState;
  revision: number;
  fieldNames: Array<string>;
  startedAt: string | null;
  endedAt: string | null;
  slices: Array<{
    id: string;
    number: number;
    lane: SliceLane;
    from: string;
    until: string;
    state: SliceState;
    attempt: number;
    peopleExpected: number | null;
    peopleStored: number;
    peopleInFlight: number;
    bytes: number | null;
    valuesRejected: number;
    rowsSetAside: number;
    wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
  }>;
  events: {
    edges: Array<{
      node: {
        id: string;
        at: string;
        kind: SyncEventKind;
        message: string;
        sliceNumber: number | null;
        people: number | null;
        waitReason: WaitReason | null;
        failureReason: FailureReason | null;
      };
    }>;
  };
  progress: {
    phase: SyncPhase;
    percent: number | null;
    peopleStored: number;
    peopleInFlight: number;
    peopleExpected: number | null;
    peopleExpectedIsExact: boolean;
    peoplePerSecond: number | null;
    bytesExported: number;
    callsMade: number;
    valuesRejected: number;
    rowsSetAside: number;
    expectedEnd: { earliest: string; latest: string } | null;
  };
  wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
  failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
};

export type PresentSyncQueryVariables = Exact<{
  id: string | number;
}>;

export type PresentSyncQuery = {
  integration: { id: string; clockRate: number } | null;
  sync: {
    allowedActions: Array<SyncAction>;
    heartbeatAt: string | null;
    id: string;
    kind: SyncKind;
    state: SyncState;
    revision: number;
    fieldNames: Array<string>;
    startedAt: string | null;
    endedAt: string | null;
    slices: Array<{
      id: string;
      number: number;
      lane: SliceLane;
      from: string;
      until: string;
      state: SliceState;
      attempt: number;
      peopleExpected: number | null;
      peopleStored: number;
      peopleInFlight: number;
      bytes: number | null;
      valuesRejected: number;
      rowsSetAside: number;
      wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
    }>;
    events: {
      edges: Array<{
        node: {
          id: string;
          at: string;
          kind: SyncEventKind;
          message: string;
          sliceNumber: number | null;
          people: number | null;
          waitReason: WaitReason | null;
          failureReason: FailureReason | null;
        };
      }>;
    };
    progress: {
      phase: SyncPhase;
      percent: number | null;
      peopleStored: number;
      peopleInFlight: number;
      peopleExpected: number | null;
      peopleExpectedIsExact: boolean;
      peoplePerSecond: number | null;
      bytesExported: number;
      callsMade: number;
      valuesRejected: number;
      rowsSetAside: number;
      expectedEnd: { earliest: string; latest: string } | null;
    };
    wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
    failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
  } | null;
};

export type WatchSyncSubscriptionVariables = Exact<{
  id: string | number;
}>;

export type WatchSyncSubscription = {
  sync: {
    allowedActions: Array<SyncAction>;
    heartbeatAt: string | null;
    id: string;
    kind: SyncKind;
    state: SyncState;
    revision: number;
    fieldNames: Array<string>;
    startedAt: string | null;
    endedAt: string | null;
    slices: Array<{
      id: string;
      number: number;
      lane: SliceLane;
      from: string;
      until: string;
      state: SliceState;
      attempt: number;
      peopleExpected: number | null;
      peopleStored: number;
      peopleInFlight: number;
      bytes: number | null;
      valuesRejected: number;
      rowsSetAside: number;
      wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
    }>;
    events: {
      edges: Array<{
        node: {
          id: string;
          at: string;
          kind: SyncEventKind;
          message: string;
          sliceNumber: number | null;
          people: number | null;
          waitReason: WaitReason | null;
          failureReason: FailureReason | null;
        };
      }>;
    };
    progress: {
      phase: SyncPhase;
      percent: number | null;
      peopleStored: number;
      peopleInFlight: number;
      peopleExpected: number | null;
      peopleExpectedIsExact: boolean;
      peoplePerSecond: number | null;
      bytesExported: number;
      callsMade: number;
      valuesRejected: number;
      rowsSetAside: number;
      expectedEnd: { earliest: string; latest: string } | null;
    };
    wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
    failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
  };
};

type SyncActionOutcome_ActionNotAllowed_Fragment = {
  __typename: 'ActionNotAllowed';
  message: string;
  state: SyncState;
};

type SyncActionOutcome_NotPermitted_Fragment = { __typename: 'NotPermitted'; message: string };

type SyncActionOutcome_Sync_Fragment = {
  __typename: 'Sync';
  allowedActions: Array<SyncAction>;
  heartbeatAt: string | null;
  id: string;
  kind: SyncKind;
  state: SyncState;
  revision: number;
  fieldNames: Array<string>;
  startedAt: string | null;
  endedAt: string | null;
  slices: Array<{
    id: string;
    number: number;
    lane: SliceLane;
    from: string;
    until: string;
    state: SliceState;
    attempt: number;
    peopleExpected: number | null;
    peopleStored: number;
    peopleInFlight: number;
    bytes: number | null;
    valuesRejected: number;
    rowsSetAside: number;
    wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
  }>;
  events: {
    edges: Array<{
      node: {
        id: string;
        at: string;
        kind: SyncEventKind;
        message: string;
        sliceNumber: number | null;
        people: number | null;
        waitReason: WaitReason | null;
        failureReason: FailureReason | null;
      };
    }>;
  };
  progress: {
    phase: SyncPhase;
    percent: number | null;
    peopleStored: number;
    peopleInFlight: number;
    peopleExpected: number | null;
    peopleExpectedIsExact: boolean;
    peoplePerSecond: number | null;
    bytesExported: number;
    callsMade: number;
    valuesRejected: number;
    rowsSetAside: number;
    expectedEnd: { earliest: string; latest: string } | null;
  };
  wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
  failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
};

type SyncActionOutcome_SyncNotFound_Fragment = { __typename: 'SyncNotFound'; message: string };

export type SyncActionOutcomeFragment =
  | SyncActionOutcome_ActionNotAllowed_Fragment
  | SyncActionOutcome_NotPermitted_Fragment
  | SyncActionOutcome_Sync_Fragment
  | SyncActionOutcome_SyncNotFound_Fragment;

export type PauseSyncMutationVariables = Exact<{
  id: string | number;
}>;

export type PauseSyncMutation = {
  outcome:
    | { __typename: 'ActionNotAllowed'; message: string; state: SyncState }
    | { __typename: 'NotPermitted'; message: string }
    | {
        __typename: 'Sync';
        allowedActions: Array<SyncAction>;
        heartbeatAt: string | null;
        id: string;
        kind: SyncKind;
        state: SyncState;
        revision: number;
        fieldNames: Array<string>;
        startedAt: string | null;
        endedAt: string | null;
        slices: Array<{
          id: string;
          number: number;
          lane: SliceLane;
          from: string;
          until: string;
          state: SliceState;
          attempt: number;
          peopleExpected: number | null;
          peopleStored: number;
          peopleInFlight: number;
          bytes: number | null;
          valuesRejected: number;
          rowsSetAside: number;
          wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
        }>;
        events: {
          edges: Array<{
            node: {
              id: string;
              at: string;
              kind: SyncEventKind;
              message: string;
              sliceNumber: number | null;
              people: number | null;
              waitReason: WaitReason | null;
              failureReason: FailureReason | null;
            };
          }>;
        };
        progress: {
          phase: SyncPhase;
          percent: number | null;
          peopleStored: number;
          peopleInFlight: number;
          peopleExpected: number | null;
          peopleExpectedIsExact: boolean;
          peoplePerSecond: number | null;
          bytesExported: number;
          callsMade: number;
          valuesRejected: number;
          rowsSetAside: number;
          expectedEnd: { earliest: string; latest: string } | null;
        };
        wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
        failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
      }
    | { __typename: 'SyncNotFound'; message: string };
};

export type ResumeSyncMutationVariables = Exact<{
  id: string | number;
}>;

export type ResumeSyncMutation = {
  outcome:
    | { __typename: 'ActionNotAllowed'; message: string; state: SyncState }
    | { __typename: 'NotPermitted'; message: string }
    | {
        __typename: 'Sync';
        allowedActions: Array<SyncAction>;
        heartbeatAt: string | null;
        id: string;
        kind: SyncKind;
        state: SyncState;
        revision: number;
        fieldNames: Array<string>;
        startedAt: string | null;
        endedAt: string | null;
        slices: Array<{
          id: string;
          number: number;
          lane: SliceLane;
          from: string;
          until: string;
          state: SliceState;
          attempt: number;
          peopleExpected: number | null;
          peopleStored: number;
          peopleInFlight: number;
          bytes: number | null;
          valuesRejected: number;
          rowsSetAside: number;
          wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
        }>;
        events: {
          edges: Array<{
            node: {
              id: string;
              at: string;
              kind: SyncEventKind;
              message: string;
              sliceNumber: number | null;
              people: number | null;
              waitReason: WaitReason | null;
              failureReason: FailureReason | null;
            };
          }>;
        };
        progress: {
          phase: SyncPhase;
          percent: number | null;
          peopleStored: number;
          peopleInFlight: number;
          peopleExpected: number | null;
          peopleExpectedIsExact: boolean;
          peoplePerSecond: number | null;
          bytesExported: number;
          callsMade: number;
          valuesRejected: number;
          rowsSetAside: number;
          expectedEnd: { earliest: string; latest: string } | null;
        };
        wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
        failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
      }
    | { __typename: 'SyncNotFound'; message: string };
};

export type CancelSyncMutationVariables = Exact<{
  id: string | number;
}>;

export type CancelSyncMutation = {
  outcome:
    | { __typename: 'ActionNotAllowed'; message: string; state: SyncState }
    | { __typename: 'NotPermitted'; message: string }
    | {
        __typename: 'Sync';
        allowedActions: Array<SyncAction>;
        heartbeatAt: string | null;
        id: string;
        kind: SyncKind;
        state: SyncState;
        revision: number;
        fieldNames: Array<string>;
        startedAt: string | null;
        endedAt: string | null;
        slices: Array<{
          id: string;
          number: number;
          lane: SliceLane;
          from: string;
          until: string;
          state: SliceState;
          attempt: number;
          peopleExpected: number | null;
          peopleStored: number;
          peopleInFlight: number;
          bytes: number | null;
          valuesRejected: number;
          rowsSetAside: number;
          wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
        }>;
        events: {
          edges: Array<{
            node: {
              id: string;
              at: string;
              kind: SyncEventKind;
              message: string;
              sliceNumber: number | null;
              people: number | null;
              waitReason: WaitReason | null;
              failureReason: FailureReason | null;
            };
          }>;
        };
        progress: {
          phase: SyncPhase;
          percent: number | null;
          peopleStored: number;
          peopleInFlight: number;
          peopleExpected: number | null;
          peopleExpectedIsExact: boolean;
          peoplePerSecond: number | null;
          bytesExported: number;
          callsMade: number;
          valuesRejected: number;
          rowsSetAside: number;
          expectedEnd: { earliest: string; latest: string } | null;
        };
        wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
        failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
      }
    | { __typename: 'SyncNotFound'; message: string };
};

export type RetrySyncMutationVariables = Exact<{
  id: string | number;
}>;

export type RetrySyncMutation = {
  outcome:
    | { __typename: 'ActionNotAllowed'; message: string; state: SyncState }
    | { __typename: 'NotPermitted'; message: string }
    | {
        __typename: 'Sync';
        allowedActions: Array<SyncAction>;
        heartbeatAt: string | null;
        id: string;
        kind: SyncKind;
        state: SyncState;
        revision: number;
        fieldNames: Array<string>;
        startedAt: string | null;
        endedAt: string | null;
        slices: Array<{
          id: string;
          number: number;
          lane: SliceLane;
          from: string;
          until: string;
          state: SliceState;
          attempt: number;
          peopleExpected: number | null;
          peopleStored: number;
          peopleInFlight: number;
          bytes: number | null;
          valuesRejected: number;
          rowsSetAside: number;
          wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
        }>;
        events: {
          edges: Array<{
            node: {
              id: string;
              at: string;
              kind: SyncEventKind;
              message: string;
              sliceNumber: number | null;
              people: number | null;
              waitReason: WaitReason | null;
              failureReason: FailureReason | null;
            };
          }>;
        };
        progress: {
          phase: SyncPhase;
          percent: number | null;
          peopleStored: number;
          peopleInFlight: number;
          peopleExpected: number | null;
          peopleExpectedIsExact: boolean;
          peoplePerSecond: number | null;
          bytesExported: number;
          callsMade: number;
          valuesRejected: number;
          rowsSetAside: number;
          expectedEnd: { earliest: string; latest: string } | null;
        };
        wait: { reason: WaitReason; until: string; whoCanAct: WaitActor; message: string } | null;
        failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
      }
    | { __typename: 'SyncNotFound'; message: string };
};

export type FieldChoiceFragment = {
  name: string;
  displayName: string;
  dataType: string;
  valueType: AttributeType;
  length: number | null;
  kind: FieldKind;
  object: FieldObject;
  available: boolean;
  unavailableReason: UnavailableReason | null;
  locked: boolean;
};

export type WizardIntegrationQueryVariables = Exact<{ [key: string]: never }>;

export type WizardIntegrationQuery = {
  integration: { id: string; fieldCount: number; clockRate: number; activeSync: { id: string } | null } | null;
};

export type FieldPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type FieldPageQuery = {
  fields: {
    totalCount: number;
    edges: Array<{
      node: {
        name: string;
        displayName: string;
        dataType: string;
        valueType: AttributeType;
        length: number | null;
        kind: FieldKind;
        object: FieldObject;
        available: boolean;
        unavailableReason: UnavailableReason | null;
        locked: boolean;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type InitiateSyncMutationVariables = Exact<{
  input: InitiateSyncInput;
}>;

export type InitiateSyncMutation = {
  outcome:
    | { __typename: 'NoFields'; message: string }
    | { __typename: 'NotConnected'; message: string }
    | { __typename: 'NotPermitted'; message: string }
    | { __typename: 'RepeatedFields'; message: string; names: Array<string> }
    | { __typename: 'SelectionLocked'; message: string; names: Array<string> }
    | { __typename: 'Sync'; id: string }
    | { __typename: 'SyncAlreadyActive'; message: string; sync: { id: string } }
    | { __typename: 'TooManyFields'; message: string; max: number; chosen: number }
    | { __typename: 'UnavailableFields'; message: string; names: Array<string> }
    | { __typename: 'UnknownFields'; message: string; names: Array<string> };
};

export const CheckLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckLineFragment, unknown>;
export const AttributeLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttributeLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attribute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'object' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AttributeLineFragment, unknown>;
export const ProgressFactsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProgressFactsFragment, unknown>;
export const WaitFactsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WaitFactsFragment, unknown>;
export const SyncGlanceFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SyncGlanceFragment, unknown>;
export const IntegrationCardFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IntegrationCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Integration' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'munchkinId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endpoint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'identity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verifiedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CheckLine' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldsRefreshedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attributes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttributeLine' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'attributesLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activeSync' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'latestSync' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttributeLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attribute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'object' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IntegrationCardFragment, unknown>;
export const SliceCellFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SliceCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lane' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SliceCellFragment, unknown>;
export const EventLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sliceNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureReason' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EventLineFragment, unknown>;
export const LiveSyncFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LiveSync' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowedActions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heartbeatAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SliceCell' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'events' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SliceCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lane' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sliceNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureReason' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LiveSyncFragment, unknown>;
export const SyncActionOutcomeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncActionOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncActionResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LiveSync' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ActionNotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'state' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SliceCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lane' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sliceNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureReason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LiveSync' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowedActions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heartbeatAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SliceCell' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'events' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SyncActionOutcomeFragment, unknown>;
export const FieldChoiceFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FieldChoice' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Field' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'length' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'object' } },
          { kind: 'Field', name: { kind: 'Name', value: 'available' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unavailableReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locked' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FieldChoiceFragment, unknown>;
export const PresentIntegrationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PresentIntegration' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'integration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IntegrationCard' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttributeLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attribute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'object' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IntegrationCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Integration' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'munchkinId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endpoint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'identity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verifiedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CheckLine' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldsRefreshedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attributes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttributeLine' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'attributesLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activeSync' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'latestSync' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PresentIntegrationQuery, PresentIntegrationQueryVariables>;
export const WatchIntegrationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'WatchIntegration' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'integration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IntegrationCard' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttributeLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attribute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'object' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IntegrationCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Integration' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'munchkinId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endpoint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'identity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verifiedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CheckLine' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldsRefreshedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attributes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttributeLine' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'attributesLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activeSync' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'latestSync' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WatchIntegrationSubscription, WatchIntegrationSubscriptionVariables>;
export const ConnectMarketoDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConnectMarketo' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectMarketoInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'connectMarketo' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Integration' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IntegrationCard' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'checks' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CheckLine' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidConnection' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'argument' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttributeLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attribute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'object' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IntegrationCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Integration' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'munchkinId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endpoint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'identity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verifiedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CheckLine' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldsRefreshedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attributes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttributeLine' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'attributesLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activeSync' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'latestSync' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConnectMarketoMutation, ConnectMarketoMutationVariables>;
export const RefreshFieldsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RefreshFields' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'refreshFields' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'input' }, value: { kind: 'ObjectValue', fields: [] } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Integration' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IntegrationCard' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttributeLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attribute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'object' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IntegrationCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Integration' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'munchkinId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endpoint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'identity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clientId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verifiedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CheckLine' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldsRefreshedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attributes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttributeLine' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'attributesLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activeSync' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'latestSync' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RefreshFieldsMutation, RefreshFieldsMutationVariables>;
export const PresentSyncDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PresentSync' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'integration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clockRate' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sync' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LiveSync' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SliceCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lane' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sliceNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureReason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LiveSync' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowedActions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heartbeatAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SliceCell' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'events' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PresentSyncQuery, PresentSyncQueryVariables>;
export const WatchSyncDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'WatchSync' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sync' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LiveSync' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SliceCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lane' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sliceNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureReason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LiveSync' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowedActions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heartbeatAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SliceCell' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'events' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WatchSyncSubscription, WatchSyncSubscriptionVariables>;
export const PauseSyncDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PauseSync' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'pauseSync' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'id' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncActionOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SliceCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lane' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sliceNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureReason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LiveSync' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowedActions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heartbeatAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SliceCell' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'events' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncActionOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncActionResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LiveSync' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ActionNotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'state' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PauseSyncMutation, PauseSyncMutationVariables>;
export const ResumeSyncDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResumeSync' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'resumeSync' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'id' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncActionOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SliceCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lane' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sliceNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureReason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LiveSync' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowedActions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heartbeatAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SliceCell' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'events' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncActionOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncActionResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LiveSync' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ActionNotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'state' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResumeSyncMutation, ResumeSyncMutationVariables>;
export const CancelSyncDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelSync' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'cancelSync' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'id' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncActionOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SliceCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lane' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sliceNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureReason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LiveSync' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowedActions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heartbeatAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SliceCell' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'events' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncActionOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncActionResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LiveSync' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ActionNotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'state' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelSyncMutation, CancelSyncMutationVariables>;
export const RetrySyncDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RetrySync' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'retrySync' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'id' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncActionOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProgressFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncProgress' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpectedIsExact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peoplePerSecond' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'expectedEnd' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'bytesExported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callsMade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncWait' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoCanAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncGlance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProgressFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldNames' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SliceCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lane' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleStored' } },
          { kind: 'Field', name: { kind: 'Name', value: 'peopleInFlight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valuesRejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsSetAside' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wait' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitFacts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sliceNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureReason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LiveSync' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SyncGlance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowedActions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heartbeatAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SliceCell' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'events' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLine' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SyncActionOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncActionResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LiveSync' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ActionNotAllowed' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'state' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RetrySyncMutation, RetrySyncMutationVariables>;
export const WizardIntegrationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WizardIntegration' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'integration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clockRate' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'activeSync' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WizardIntegrationQuery, WizardIntegrationQueryVariables>;
export const FieldPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FieldPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fields' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'FieldChoice' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FieldChoice' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Field' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'length' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'object' } },
          { kind: 'Field', name: { kind: 'Name', value: 'available' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unavailableReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locked' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FieldPageQuery, FieldPageQueryVariables>;
export const InitiateSyncDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'InitiateSync' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InitiateSyncInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'initiateSync' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Sync' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SyncAlreadyActive' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sync' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TooManyFields' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'chosen' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnknownFields' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'names' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RepeatedFields' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'names' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnavailableFields' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'names' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SelectionLocked' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'names' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InitiateSyncMutation, InitiateSyncMutationVariables>;
