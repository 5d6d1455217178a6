import { describe, expect, it } from 'vitest';
import type { SyncState, WaitFactsFragment, WaitReason } from '../../graphql/generated/graphql';
import { aSlice, aSync } from '../../testing/fixtures';
import { keepWait, waitOf, type KeptWait } from './steadyWait';
import { shownState } from './syncState';

function waitFor(reason: WaitReason): WaitFactsFragment {
  return { reason, until: '2025-06-01T10:01:00Z', whoCanAct: 'NOBODY' };
}

describe('the state that people see', () => {
  it.each<[SyncState, WaitReason | null, SyncState]>([
    ['RUNNING', null, 'RUNNING'],
    ['WAITING', 'EXPORT_QUEUED', 'RUNNING'],
    ['WAITING', 'EXPORT_PROCESSING', 'RUNNING'],
    ['WAITING', 'EXPORT_QUEUE_FULL', 'WAITING'],
    ['WAITING', 'CALLS_SPENT', 'WAITING'],
    ['WAITING', null, 'WAITING'],
    ['PAUSED', 'EXPORT_QUEUED', 'PAUSED'],
    ['CANCELLING', 'EXPORT_PROCESSING', 'CANCELLING'],
  ])('of %s with the wait %s is %s', (state, reason, shown) => {
    expect(shownState({ state, wait: reason && { reason } })).toBe(shown);
  });
});

describe('what a sync waits for', () => {
  const waiting = aSlice({ number: 2, wait: waitFor('EXPORT_PROCESSING') });

  it('is its own wait, else that of the first slice that waits', () => {
    expect(waitOf(aSync({ wait: waitFor('CALLS_SPENT'), slices: [waiting] }))?.reason).toBe('CALLS_SPENT');
    expect(waitOf(aSync({ slices: [aSlice(), waiting] }))?.reason).toBe('EXPORT_PROCESSING');
    expect(waitOf(aSync())).toBeNull();
  });

  /** What is shown at each second, when this is what the server says of a sync under way. */
  function shownOver(...heard: (WaitReason | null)[]): (WaitReason | null)[] {
    let kept: KeptWait | null = null;
    return heard.map((reason, second) => {
      const state = reason ? 'WAITING' : 'RUNNING';
      kept = keepWait(kept, { state, wait: reason && waitFor(reason) }, second * 1_000);
      return kept?.wait.reason ?? null;
    });
  }

  it('stays to be read while the server comes and goes', () => {
    expect(shownOver('EXPORT_QUEUED', null, 'EXPORT_PROCESSING', 'EXPORT_QUEUED', null)).toEqual(
      Array(5).fill('EXPORT_QUEUED'),
    );
  });

  it('gives way once it was not heard of for three seconds', () => {
    expect(shownOver('EXPORT_QUEUED', null, null, null)).toEqual([...Array(3).fill('EXPORT_QUEUED'), null]);
    expect(shownOver('EXPORT_QUEUED', ...Array(3).fill('EXPORT_PROCESSING')).at(-1)).toBe('EXPORT_PROCESSING');
  });

  it('gives way at once to what stops the copy, and that goes at once', () => {
    expect(shownOver('EXPORT_QUEUED', 'CALLS_SPENT', null)).toEqual(['EXPORT_QUEUED', 'CALLS_SPENT', null]);
  });

  it('is nothing for a sync that is paused or over', () => {
    const kept = { wait: waitFor('EXPORT_QUEUED'), heardAt: 0 };
    for (const state of ['PAUSED', 'CANCELLING', 'COMPLETED'] as const)
      expect(keepWait(kept, { state, wait: null }, 1)).toBeNull();
  });
});
