import type { Slice, Sync } from './sync';

const DAY = 86_400_000;
const START = Date.parse('2026-01-01T00:00:00Z');

/** A slice of one day in the middle of nowhere; what matters to a story is handed in. */
export function aSlice(number: number, facts: Partial<Slice> = {}): Slice {
  return {
    id: `slice-${number}`,
    number,
    lane: 'BULK',
    from: new Date(START - number * DAY),
    until: new Date(START - (number - 1) * DAY),
    firstId: null,
    lastId: null,
    nextId: null,
    state: 'PLANNED',
    attempt: 1,
    exportId: null,
    lookAgainAt: null,
    exportQueuedAt: null,
    exportStartedAt: null,
    exportFinishedAt: null,
    peopleGuessed: null,
    peopleExpected: null,
    bytes: null,
    checksum: null,
    peopleRead: 0,
    peopleStored: 0,
    peopleInFlight: 0,
    reads: 0,
    readMs: 0,
    valuesRejected: 0,
    rowsSetAside: 0,
    wait: null,
    loadedAt: null,
    ...facts,
  };
}

export function loaded(number: number, people: number, at = new Date(START)): Slice {
  return aSlice(number, {
    state: 'LOADED',
    peopleExpected: people,
    peopleRead: people,
    peopleStored: people,
    loadedAt: at,
  });
}

export function aSync(slices: readonly Slice[], facts: Partial<Sync> = {}): Sync {
  return {
    id: 'sync-1',
    integrationId: 'integration-1',
    kind: 'INITIAL',
    state: 'RUNNING',
    revision: 1,
    fieldNames: ['email'],
    createdAt: new Date(START),
    startedAt: new Date(START),
    endedAt: null,
    heartbeatAt: null,
    wait: null,
    failure: null,
    plannedAt: new Date(START),
    closedAt: null,
    caughtUp: { added: 0, changed: 0, removed: 0 },
    spanIsProved: true,
    survey: null,
    refills: false,
    percent: null,
    peopleStored: 0,
    callsMade: 0,
    troubleSince: null,
    slices,
    ...facts,
  };
}
