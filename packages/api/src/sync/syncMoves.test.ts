import { describe, expect, it } from 'vitest';
import { aSlice, aSync, loaded } from './slice.testing';
import type { Slice, Sync } from './sync';
import { firstWait, nextMoves, soonestDue } from './syncMoves';

const NOW = new Date('2026-02-01T12:00:00Z');
const LATER = new Date('2026-02-01T12:01:00Z');
const MUCH_LATER = new Date('2026-02-01T13:00:00Z');

function moves(sync: Sync, ...busy: readonly number[]): string[] {
  const result = nextMoves(sync, new Set(busy.map(number => `slice-${number}`)), NOW);
  return result.kind === 'Slices' ? result.moves.map(({ kind, slice }) => `${kind} ${slice.number}`) : [result.kind];
}

function waiting(number: number, until: Date, facts: Partial<Slice> = {}): Slice {
  return aSlice(number, {
    state: 'QUEUED',
    exportId: 'x',
    lookAgainAt: until,
    wait: { reason: 'EXPORT_QUEUED', until },
    ...facts,
  });
}

describe('what can be done for a sync', () => {
  it('is planning, before there are slices', () => {
    expect(moves(aSync([], { plannedAt: null }))).toEqual(['Plan']);
  });

  it('is two exports at first, the newest people first', () => {
    expect(moves(aSync([aSlice(1), aSlice(2), aSlice(3)]))).toEqual(['CreateExport 1', 'CreateExport 2']);
  });

  it('is one more export as soon as a file is ready, and loading it', () => {
    const sync = aSync([aSlice(1, { state: 'EXPORTED' }), waiting(2, LATER), aSlice(3), aSlice(4)]);
    expect(moves(sync)).toEqual(['CreateExport 3', 'LoadSlice 1']);
  });

  it('is nothing for a slice that is worked on already', () => {
    expect(moves(aSync([aSlice(1), aSlice(2)]), 1)).toEqual(['CreateExport 2']);
  });

  it('is a look at an export only when its status may have changed', () => {
    expect(moves(aSync([waiting(1, LATER), waiting(2, NOW)]))).toEqual(['LookAtExport 2']);
  });

  it('is a look before the leap, for an export that was stored and perhaps not enqueued', () => {
    expect(moves(aSync([aSlice(1, { state: 'CREATED', exportId: 'x' })]))).toEqual(['EnqueueExport 1']);
  });

  it('is loading again what a killed worker was loading', () => {
    expect(moves(aSync([aSlice(1, { state: 'LOADING' })]))).toEqual(['LoadSlice 1']);
  });

  it('does not go around a slice whose export may not be made yet', () => {
    const spent = { reason: 'EXPORT_VOLUME_SPENT', until: MUCH_LATER } as const;
    const sync = aSync([aSlice(1, { wait: spent }), aSlice(2, { wait: spent }), aSlice(3)]);
    expect(moves(sync)).toEqual(['Nothing']);
    expect(firstWait(sync.slices)).toEqual(spent);
  });

  it('is the end once every slice is loaded', () => {
    expect(moves(aSync([loaded(1, 10), loaded(2, 0)]))).toEqual(['Complete']);
  });

  it('is an older slice, where nobody proved that the oldest person was met', () => {
    expect(moves(aSync([loaded(1, 10), loaded(2, 3)], { spanIsProved: false }))).toEqual(['PlanOlder']);
    expect(moves(aSync([loaded(1, 10), loaded(2, 0)], { spanIsProved: false }))).toEqual(['Complete']);
  });

  it('is cancelling the exports, once somebody wants that, and nothing else', () => {
    expect(moves(aSync([aSlice(1), waiting(2, NOW)], { state: 'CANCELLING' }))).toEqual(['CancelExports']);
  });
});

describe('a sync that cannot move', () => {
  it('shows the wait that ends first', () => {
    expect(firstWait([waiting(1, MUCH_LATER), waiting(2, LATER), loaded(3, 1)])).toEqual({
      reason: 'EXPORT_QUEUED',
      until: LATER,
    });
  });

  it('waits for an export whose own wait was cleared when somebody paused and resumed it', () => {
    const cleared = [waiting(1, LATER, { wait: null }), waiting(2, MUCH_LATER, { wait: null, state: 'EXPORTING' })];
    expect(moves(aSync(cleared))).toEqual(['Nothing']);
    expect(firstWait(cleared)).toEqual({ reason: 'EXPORT_QUEUED', until: LATER });
    expect(firstWait(cleared.slice(1))).toEqual({ reason: 'EXPORT_PROCESSING', until: MUCH_LATER });
  });

  it('does not end its wait before the slice is due', () => {
    const woken = waiting(1, LATER, { wait: { reason: 'MARKETO_UNREACHABLE', until: NOW } });
    expect(firstWait([woken])).toEqual({ reason: 'EXPORT_QUEUED', until: LATER });
  });

  it('is looked at again when the first of its slices is due', () => {
    expect(soonestDue([waiting(1, MUCH_LATER), waiting(2, LATER)], NOW)).toBe(60_000);
    expect(soonestDue([loaded(1, 1)], NOW)).toBeNull();
  });
});
