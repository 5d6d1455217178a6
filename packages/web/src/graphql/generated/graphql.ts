/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AttributeType = 'BOOLEAN' | 'DATE' | 'DATETIME' | 'INTEGER' | 'NUMBER' | 'TEXT';

export type ConnectMarketoInput = {
  clientId: string;
  clientSecret: string;
  endpoint: string;
  identity: string;
};

export type ConnectionCheckName = 'CREDENTIALS' | 'FIELDS' | 'HOST' | 'READ_ACTIVITIES' | 'READ_LEADS';

export type ConnectionCheckOutcome = 'FAILED' | 'NOT_TRIED' | 'PASSED';

export type FailureReason =
  | 'CREDENTIALS_REFUSED'
  | 'EXPORT_FAILED'
  | 'FIELDS_UNAVAILABLE'
  | 'FILE_DAMAGED'
  | 'INTERNAL'
  | 'MARKETO_REFUSED'
  | 'MARKETO_UNREACHABLE'
  | 'PERMISSION_MISSING';

export type FieldKind = 'CUSTOM' | 'STANDARD';

export type FieldObject = 'COMPANY' | 'PERSON';

export type InitiateSyncInput = {
  fieldNames: Array<string>;
};

export type Permission = 'MANAGE_INTEGRATIONS' | 'VIEW_INTEGRATIONS';

export type SliceLane = 'BULK' | 'ID';

export type SliceState = 'CREATED' | 'EXPORTED' | 'EXPORTING' | 'LOADED' | 'LOADING' | 'PLANNED' | 'QUEUED';

export type SyncAction = 'CANCEL' | 'PAUSE' | 'RESUME' | 'RETRY';

export type SyncEventKind =
  | 'CANCELLED'
  | 'CANCEL_REQUESTED'
  | 'COMPLETED'
  | 'EXPORT_COMPLETED'
  | 'EXPORT_CREATED'
  | 'FAILED'
  | 'INITIATED'
  | 'PAUSED'
  | 'PLANNED'
  | 'RESUMED'
  | 'RETRIED'
  | 'SLICE_LOADED'
  | 'SLICE_REPEATED'
  | 'TAKEN_OVER'
  | 'WAITING';

export type SyncKind = 'ADDED_ATTRIBUTES' | 'INITIAL';

export type SyncPhase = 'EXPORTING' | 'FINISHED' | 'LOADING' | 'PLANNING' | 'QUEUED';

export type SyncState =
  'CANCELLED' | 'CANCELLING' | 'COMPLETED' | 'FAILED' | 'PAUSED' | 'QUEUED' | 'RUNNING' | 'WAITING';

export type UnavailableReason = 'FORMULA' | 'HIDDEN';

export type WaitActor = 'INTEGRATION_MANAGER' | 'MARKETO_ADMINISTRATOR' | 'NOBODY';

export type WaitReason =
  | 'CALLS_SPENT'
  | 'CREDENTIALS_REFUSED'
  | 'EXPORT_PROCESSING'
  | 'EXPORT_QUEUED'
  | 'EXPORT_QUEUE_FULL'
  | 'EXPORT_VOLUME_SPENT'
  | 'MARKETO_UNREACHABLE'
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
    wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
    wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
      wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
      wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
      wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
      wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
          wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
          wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
          wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
          wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
          failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
        } | null;
      }
    | { __typename: 'MarketoUnavailable'; message: string }
    | { __typename: 'NotConnected'; message: string }
    | { __typename: 'NotPermitted'; message: string };
};

export type WaitFactsFragment = { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string };

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
  wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
  wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
    wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
  wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
  failure: { reason: FailureReason; message: string; fieldNames: Array<string> } | null;
};

export type PresentSyncQueryVariables = Exact<{
  id: string | number;
}>;

export type PresentSyncQuery = {
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
      wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
    wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
      wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
    wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
    wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
  wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
          wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
        wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
          wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
        wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
          wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
        wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
          wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
        wait: { reason: WaitReason; until: string | null; whoCanAct: WaitActor; message: string } | null;
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
