import { MarketoTrouble } from '../integration/subscription.port';
import { SLICE_STATES, type Slice, type Sync, type WaitReason } from './sync';
import * as steps from './sync.steps';
import type { SyncRun } from './run.steps';
import { judge } from './syncTrouble';

/** Cancelling does not hold on to a Marketo that cannot be reached for longer than this. */
const CANCEL_PATIENCE = 10 * 60_000;

/** A step of the whole sync: trouble makes the sync wait or fail. */
export async function endured(run: SyncRun, sync: Sync, step: () => Promise<void>): Promise<'go on' | 'leave'> {
  try {
    await step();
    return 'go on';
  } catch (error) {
    const verdict = judge(troubleOf(error), run.subscription, troubledFor(run, sync));
    if (verdict.kind !== 'Wait') {
      await steps.fail(run, { reason: verdict.reason, fieldNames: [] });
      return 'leave';
    }
    const wait = { reason: verdict.reason, until: new Date(run.now().getTime() + verdict.milliseconds) };
    await run.write({
      sync: { state: 'WAITING', wait, troubleSince: sync.troubleSince ?? run.now() },
      events: [{ kind: 'WAITING', waitReason: wait.reason }],
    });
    return 'leave';
  }
}

type SliceTrouble = Readonly<{ slice: Slice; error: unknown }>;

export async function troubleAt(run: SyncRun, sync: Sync, { slice, error }: SliceTrouble): Promise<void> {
  const trouble = troubleOf(error);
  run.world.log.info(
    { syncId: sync.id, slice: slice.number, trouble: trouble.kind, requestId: trouble.requestId },
    trouble.message,
  );
  const verdict = judge(trouble, run.subscription, troubledFor(run, sync));
  // A file that is not there yet, though the export is completed: it has been seen to come a minute later.
  if (trouble.kind === 'FileGone' && slice.wait === null) {
    return waitAt(run, sync, { slice, reason: 'EXPORT_PROCESSING', milliseconds: run.subscription.realDelay(60_000) });
  }
  if (verdict.kind === 'Wait') return waitAt(run, sync, { slice, ...verdict });
  if (verdict.kind === 'RepeatExport') return steps.repeatExport(run, slice, verdict.reason);
  const fieldNames = trouble.kind === 'InvalidRequest' ? await run.integration.refreshFields().catch(() => []) : [];
  return steps.fail(run, { reason: fieldNames.length > 0 ? 'FIELDS_UNAVAILABLE' : verdict.reason, fieldNames });
}

type SliceWait = Readonly<{ slice: Slice; reason: WaitReason; milliseconds: number }>;

async function waitAt(run: SyncRun, sync: Sync, { slice, reason, milliseconds }: SliceWait): Promise<void> {
  const now = run.now();
  const wait = { reason, until: new Date(now.getTime() + milliseconds) };
  // What was being loaded is still exported: LOADING stays, and whoever comes next loads it again.
  await run.write({
    sync: { troubleSince: sync.troubleSince ?? now },
    slice: { id: slice.id, from: SLICE_STATES, set: { wait, peopleInFlight: 0 } },
    events: slice.wait?.reason === reason ? [] : [{ kind: 'WAITING', waitReason: reason, sliceNumber: slice.number }],
  });
}

/**
 * Ends a sync that is to be cancelled. While Marketo cannot be reached the lease runs out and the next claim tries again,
 * for a while: an export that nobody fetches ends by itself.
 */
export async function cancel(run: SyncRun, sync: Sync): Promise<void> {
  try {
    await steps.cancelExports(run, sync);
  } catch (error) {
    const trouble = troubleOf(error);
    const patient = judge(trouble, run.subscription, 0).kind === 'Wait' && trouble.kind !== 'CredentialsRefused';
    if (patient && troubledFor(run, sync) < CANCEL_PATIENCE) {
      return run.write({ sync: { troubleSince: sync.troubleSince ?? run.now() } });
    }
    await run.write({ sync: { state: 'CANCELLED' }, events: [{ kind: 'CANCELLED' }] });
  }
}

/** Only trouble at Marketo is handled here; a lost lease and bugs go on to whoever holds the run. */
function troubleOf(error: unknown): MarketoTrouble {
  if (error instanceof MarketoTrouble) return error;
  throw error;
}

function troubledFor(run: SyncRun, sync: Sync): number {
  return sync.troubleSince === null ? 0 : run.now().getTime() - sync.troubleSince.getTime();
}
