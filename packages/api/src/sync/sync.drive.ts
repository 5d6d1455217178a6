import { loadSlice } from './load.steps';
import { readSlice } from './read.steps';
import type { Sync, Wait } from './sync';
import * as steps from './sync.steps';
import { firstWait, nextMoves, soonestDue, type Moves, type SliceMove } from './syncMoves';
import { closingPass } from './closing.steps';
import * as planning from './plan.steps';
import type { Decision } from './plan/plan';
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

/** What the worker has in hand: `inHand` as it was before the sync was read, `busy` as it is. */
type Hands = Readonly<{ inHand: ReadonlySet<string>; busy: Map<string, Promise<void>> }>;

async function turn(run: SyncRun, busy: Map<string, Promise<void>>): Promise<'go on' | 'leave'> {
  run.signal.throwIfAborted();
  // Taken before the read: of a step that ends meanwhile, the read may show what was before it.
  const inHand = new Set(busy.keys());
  const sync = await run.read();
  const decision = await planning.decideNow(run, sync);
  if (decision && (await planning.apply(run, sync, { decision, inHand }))) return 'go on';
  const moves = nextMoves(sync, inHand, run.now());
  const isNobodyLeft = decision?.everybodyIsHeld ?? true;
  if (moves.kind === 'Nothing' || (moves.kind === 'Complete' && !isNobodyLeft)) {
    return idle(run, sync, { inHand, busy, decision });
  }
  return make(run, sync, { moves, busy });
}

type Making = Readonly<{ moves: Exclude<Moves, { kind: 'Nothing' }>; busy: Map<string, Promise<void>> }>;

async function make(run: SyncRun, sync: Sync, { moves, busy }: Making): Promise<'go on' | 'leave'> {
  switch (moves.kind) {
    case 'Slices':
      for (const move of moves.moves) start(run, sync, { move, busy });
      return 'go on';
    case 'Plan':
      return endured(run, sync, () => planning.plan(run, sync));
    case 'PlanOlder':
      return endured(run, sync, () => planning.planOlder(run, sync));
    case 'Complete':
      return (await endured(run, sync, () => finish(run, sync))) && 'leave';
    case 'CancelExports':
      await cancel(run, sync);
      return 'leave';
  }
}

async function finish(run: SyncRun, sync: Sync): Promise<void> {
  await closingPass(run, sync);
  await steps.complete(run);
}

type Idling = Hands & Readonly<{ decision: Decision | null }>;

async function idle(run: SyncRun, sync: Sync, { inHand, busy, decision }: Idling): Promise<'go on' | 'leave'> {
  if (inHand.size === 0) return rest(run, sync, decision);
  if (busy.size > 0) await untilSomethingChanges(run, sync, busy);
  return 'go on';
}

type Start = Readonly<{ move: SliceMove; busy: Map<string, Promise<void>> }>;

function start(run: SyncRun, sync: Sync, { move, busy }: Start): void {
  const { slice } = move;
  const step = {
    CreateExport: () => steps.createExport(run, sync, slice),
    EnqueueExport: () => steps.enqueueExport(run, slice),
    LookAtExport: () => steps.lookAtExport(run, slice),
    LoadSlice: () => loadSlice(run, sync, slice),
    ReadPeople: () => readSlice(run, sync, slice),
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

async function rest(run: SyncRun, sync: Sync, decision: Decision | null): Promise<'leave'> {
  const wait = firstWait(sync.slices) ?? plannedWait(run, decision);
  if (!wait) throw new Error('a sync with open slices has neither a move nor a wait');
  await run.write({ sync: { state: 'WAITING', wait } });
  return 'leave';
}

/** The planner thinks in Marketo's time. */
function plannedWait(run: SyncRun, decision: Decision | null): Wait | null {
  if (!decision?.wait) return null;
  const { reason, until } = decision.wait;
  return { reason, until: run.after(until.getTime() - run.subscription.now().getTime()) };
}
