import { describe, expect, it } from 'vitest';
import { allowedActions, ACTIONS, SYNC_STATES, TRANSITIONS, type SyncState } from './sync';

function reachableFrom(start: SyncState): Set<SyncState> {
  const seen = new Set<SyncState>([start]);
  for (const state of seen) for (const next of TRANSITIONS[state]) seen.add(next);
  return seen;
}

describe('the states of a sync', () => {
  it('can all be reached from QUEUED', () => {
    expect([...reachableFrom('QUEUED')].sort()).toEqual([...SYNC_STATES].sort());
  });

  it('never trap a sync: every state that is not an end leads to one', () => {
    for (const state of SYNC_STATES) {
      const ends = [...reachableFrom(state)].filter(reached => TRANSITIONS[reached].length === 0);
      expect(ends, state).not.toEqual([]);
    }
  });

  it('offer only actions that are legal moves', () => {
    for (const state of SYNC_STATES) {
      for (const action of allowedActions(state)) expect(TRANSITIONS[state]).toContain(ACTIONS[action].to);
    }
  });

  it('offer the actions that the table names', () => {
    expect(allowedActions('RUNNING')).toEqual(['PAUSE', 'CANCEL']);
    expect(allowedActions('PAUSED')).toEqual(['RESUME', 'CANCEL']);
    expect(allowedActions('FAILED')).toEqual(['CANCEL', 'RETRY']);
    expect(allowedActions('COMPLETED')).toEqual([]);
  });
});
