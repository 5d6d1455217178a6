import { loadSlice } from './load.steps';
import type { Sync } from './sync';
import * as steps from './sync.steps';
import { firstWait, nextMoves, soonestDue, type SliceMove } from './syncMoves';
import { LeaseLost } from './syncLease.repository';
import type { SyncRun } from './run.steps';
import { cancel, endured, troubleAt } from './trouble.steps';

/** Does everything that can be done, until the sync ends or nothing can move. */
export async function drive(run: SyncRun): Promise<void> {
  const busy = new Map<string, Promise<void>>();
  try {
    while ((await turn(run, busy)) === 'go on');
  } finally {
    run.stop(new LeaseLost(run.lease));
    await Promise.allSettled(busy.values());
  }
}

async function turn(run: SyncRun, busy: Map<string, Promise<void>>): Promise<'go on' | 'leave'> {
  run.signal.throwIfAborted();
  // Taken before the read: of a step that ends meanwhile, the read may show what was before it.
  const inHand = new Set(busy.keys());
  const sync = await run.read();
  const moves = nextMoves(sync, inHand, run.now());
  switch (moves.kind) {
    case 'Slices':
      for (const move of moves.moves) start(run, sync, { move, busy });
      return 'go on';
    case 'Plan':
      return endured(run, sync, () => steps.plan(run, sync));
    case 'PlanOlder':
      return endured(run, sync, () => steps.planOlder(run, sync));
    case 'Complete':
      await steps.complete(run, sync);
      return 'leave';
    case 'CancelExports':
      await cancel(run, sync);
      return 'leave';
    case 'Nothing':
      if (inHand.size === 0) return rest(run, sync);
      if (busy.size > 0) await untilSomethingChanges(run, sync, busy);
      return 'go on';
  }
}

type Start = Readonly<{ move: SliceMove; busy: Map<string, Promise<void>> }>;

function start(run: SyncRun, sync: Sync, { move, busy }: Start): void {
  const { slice } = move;
  const step = {
    CreateExport: () => steps.createExport(run, slice),
    EnqueueExport: () => steps.enqueueExport(run, slice),
    LookAtExport: () => steps.lookAtExport(run, slice),
    LoadSlice: () => loadSlice(run, sync, slice),
  }[move.kind];
  const done = step()
    .catch((error: unknown) => troubleAt(run, sync, { slice, error }))
    .catch((error: unknown) => run.stop(error instanceof Error ? error : new Error(String(error))))
    .finally(() => busy.delete(slice.id));
  busy.set(slice.id, done);
}

/** Waits until a step is done, or a slice that nobody works on is due. */
async function untilSomethingChanges(run: SyncRun, sync: Sync, busy: Map<string, Promise<void>>): Promise<void> {
  const changed = new AbortController();
  const due = soonestDue(
    sync.slices.filter(slice => !busy.has(slice.id)),
    run.now(),
  );
  const signal = AbortSignal.any([changed.signal, run.signal]);
  const sleep = due === null ? [] : [run.world.clock.sleep(due, signal).catch(() => undefined)];
  await Promise.race([...busy.values(), ...sleep]);
  changed.abort();
}

async function rest(run: SyncRun, sync: Sync): Promise<'leave'> {
  const wait = firstWait(sync.slices);
  if (!wait) throw new Error('a sync with open slices has neither a move nor a wait');
  await run.write({ sync: { state: 'WAITING', wait } });
  return 'leave';
}
