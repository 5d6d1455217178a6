import type {
  CertificateFactsFragment,
  CertifiedLineFragment,
  EventLineFragment,
  FieldChoiceFragment,
  IntegrationCardFragment,
  LiveSyncFragment,
  ProgressFactsFragment,
  SliceCellFragment,
  ViewerFactsFragment,
} from '../graphql/generated/graphql';

export function aProgress(facts: Partial<ProgressFactsFragment> = {}): ProgressFactsFragment {
  return {
    phase: 'LOADING',
    percent: 24.7,
    peopleStored: 12_345,
    peopleInFlight: 500,
    peopleExpected: 50_000,
    peopleExpectedIsExact: false,
    peoplePerSecond: 800,
    expectedEnd: null,
    bytesExported: 12_300_000,
    callsMade: 42,
    valuesRejected: 0,
    rowsSetAside: 0,
    ...facts,
  };
}

export function aSlice(facts: Partial<SliceCellFragment> = {}): SliceCellFragment {
  return {
    id: `slice-${facts.number ?? 1}`,
    number: 1,
    from: '2025-03-01T00:00:00Z',
    until: '2025-04-01T00:00:00Z',
    state: 'LOADED',
    attempt: 1,
    peopleExpected: 100,
    peopleStored: 99,
    peopleInFlight: 0,
    valuesRejected: 0,
    rowsSetAside: 1,
    wait: null,
    ...facts,
  };
}

export function anEvent(facts: Partial<EventLineFragment> = {}): EventLineFragment {
  return {
    id: 'event-1',
    at: '2025-06-01T10:00:00Z',
    kind: 'SLICE_LOADED',
    sliceNumber: 3,
    people: 1_200,
    waitReason: null,
    failureReason: null,
    ...facts,
  };
}

export function aSync(facts: Partial<LiveSyncFragment> = {}): LiveSyncFragment {
  return {
    id: '42',
    kind: 'INITIAL',
    state: 'RUNNING',
    revision: 7,
    fieldNames: ['firstName', 'email'],
    startedAt: '2025-06-01T10:00:00Z',
    endedAt: null,
    heartbeatAt: '2025-06-01T10:05:00Z',
    progress: aProgress(),
    wait: null,
    failure: null,
    allowedActions: ['PAUSE', 'CANCEL'],
    watchers: 1,
    slices: [aSlice()],
    events: { edges: [{ node: anEvent() }] },
    ...facts,
  };
}

export function aCertifiedSlice(facts: Partial<CertifiedLineFragment> = {}): CertifiedLineFragment {
  return {
    number: 1,
    lane: 'BULK',
    from: '2025-03-01T00:00:00Z',
    until: '2025-04-01T00:00:00Z',
    firstId: null,
    lastId: null,
    peopleAtMarketo: 100,
    peopleRead: 100,
    peopleStored: 100,
    rowsSetAside: 0,
    valuesRejected: 1,
    bytes: 12_345,
    checksum: 'ab12'.repeat(16),
    attempts: 1,
    loadedAt: '2025-06-01T10:02:00Z',
    settles: true,
    ...facts,
  };
}

export function aCertificate(facts: Partial<CertificateFactsFragment> = {}): CertificateFactsFragment {
  const total = { slices: 1, slicesById: 0, peopleRead: 100, peopleStored: 100, rowsSetAside: 0, valuesRejected: 1 };
  return {
    csvPath: '/syncs/42/certificate.csv',
    isComplete: true,
    closedAt: '2025-06-01T10:03:00Z',
    peopleAddedSince: 0,
    peopleReadAgain: 0,
    peopleRemovedSince: 0,
    total: { ...total, bytes: 12_345, attempts: 1 },
    slices: [aCertifiedSlice()],
    ...facts,
  };
}

export function aField(facts: Partial<FieldChoiceFragment> = {}): FieldChoiceFragment {
  return {
    name: 'firstName',
    displayName: 'First Name',
    valueType: 'TEXT',
    length: 255,
    kind: 'STANDARD',
    object: 'PERSON',
    available: true,
    unavailableReason: null,
    locked: false,
    ...facts,
  };
}

export function manyFields(count: number): FieldChoiceFragment[] {
  return Array.from({ length: count }, (_, at) => aField({ name: `field${at + 1}`, displayName: `Field ${at + 1}` }));
}

export function anIntegration(facts: Partial<IntegrationCardFragment> = {}): IntegrationCardFragment {
  return {
    id: 'integration-1',
    revision: 1,
    munchkinId: '123-ABC-456',
    confirmationName: '123-ABC-456',
    endpoint: 'https://123-ABC-456.mktorest.com/rest',
    identity: 'https://123-ABC-456.mktorest.com/identity',
    clientId: 'id',
    connectedAt: '2025-06-01T09:00:00Z',
    fieldsRefreshedAt: '2025-06-01T09:57:00Z',
    fieldCount: 120,
    attributes: [],
    attributesLeft: 50,
    clockRate: 1,
    peopleStored: 0,
    shares: { callsLeftToOthers: 0.2, volumeLeftToOthers: 0.5, refreshMinutes: 15 },
    refresh: null,
    activeSync: null,
    latestSync: null,
    ...facts,
  };
}

/** A marketing administrator who also administers Marketo. */
export function aViewer(facts: Partial<ViewerFactsFragment> = {}): ViewerFactsFragment {
  return {
    kind: 'PERSON',
    displayName: 'Ada Admin',
    email: 'admin@example.com',
    account: { id: 'account-1', name: 'Example Company' },
    permissions: [
      'VIEW_INTEGRATIONS',
      'MANAGE_INTEGRATIONS',
      'MAP_ORGANIZATION',
      'MANAGE_USERS',
      'MANAGE_API_TOKENS',
      'VIEW_AUDIT_LOG',
    ],
    profiles: [{ id: 'profile-1', name: 'Marketing Admin' }],
    isMarketoAdministrator: true,
    administrators: ['Ada Admin (admin@example.com)'],
    ...facts,
  };
}

/** Somebody who is in a profile that may only look. */
export function aMarketer(facts: Partial<ViewerFactsFragment> = {}): ViewerFactsFragment {
  return aViewer({
    displayName: 'Max Marketer',
    email: 'marketer@example.com',
    permissions: ['VIEW_INTEGRATIONS'],
    profiles: [{ id: 'profile-2', name: 'Marketing User' }],
    isMarketoAdministrator: false,
    ...facts,
  });
}

/** Somebody in no product profile. */
export function aNewcomer(facts: Partial<ViewerFactsFragment> = {}): ViewerFactsFragment {
  return aViewer({
    displayName: 'Nia Newcomer',
    email: 'newcomer@example.com',
    permissions: [],
    profiles: [],
    isMarketoAdministrator: false,
    ...facts,
  });
}
