import { fieldNamesOf } from '../person/person';
import type { ExportStatus } from '../integration/subscription.port';
import type { Slice, Sync } from './sync';
import { columnsOf, type SyncRun } from './run.steps';
import { LeaseLost, type LeasedWrite } from './syncLease.repository';

/** Marketo changes an export's status at most once a minute of its time; asking earlier wastes a call. */
const STATUS_GRID = 60_000;
const GRID_MARGIN = 1_000;

/** How often one slice is exported before a person is asked to look. */
export const MOST_ATTEMPTS = 5;

const GOES_WELL = { troubleSince: null } as const;

/** Makes the export and stores its id before it is enqueued: one that a crash forgets is left unqueued, which costs nothing. */
export async function createExport(run: SyncRun, sync: Sync, slice: Slice): Promise<void> {
  run.signal.throwIfAborted();
  // Not cut off by whoever pauses or cancels meanwhile: nobody else would ever hear the id.
  const { exportId } = await run.integration.subscription.createExport({
    fieldNames: fieldNamesOf(columnsOf(run, sync)),
    by: 'createdAt',
    from: slice.from,
    until: slice.until,
  });
  await keepOrCancel(run, exportId, {
    sync: GOES_WELL,
    slice: { id: slice.id, from: ['PLANNED'], set: { state: 'CREATED', exportId, wait: null, lookAgainAt: null } },
    events: [{ kind: 'EXPORT_CREATED', sliceNumber: slice.number }],
  });
  await enqueue(run, { ...slice, state: 'CREATED', exportId }, firstLook(run));
}

/** An export that came too late to be kept is not left behind at Marketo. */
async function keepOrCancel(run: SyncRun, exportId: string, change: LeasedWrite): Promise<void> {
  try {
    await run.write(change);
  } catch (error) {
    if (error instanceof LeaseLost) await run.integration.subscription.cancelExport(exportId);
    throw error;
  }
}

/** After a crash nobody knows whether the export was enqueued: it looks, and enqueues only what is still unqueued. */
export async function enqueueExport(run: SyncRun, slice: Slice): Promise<void> {
  const status = await run.subscription.exportStatus(exportIdOf(slice));
  if (status.state === 'Created') return enqueue(run, slice, nextLook(run));
  await run.write({
    sync: GOES_WELL,
    slice: { id: slice.id, from: ['CREATED'], set: { state: 'QUEUED', wait: null } },
  });
  await settleLook(run, { ...slice, state: 'QUEUED' }, status);
}

async function enqueue(run: SyncRun, slice: Slice, lookAgainAt: Date): Promise<void> {
  await run.subscription.enqueueExport(exportIdOf(slice));
  const wait = { reason: 'EXPORT_QUEUED', until: lookAgainAt } as const;
  const set = { state: 'QUEUED', exportQueuedAt: run.subscription.now(), lookAgainAt, wait } as const;
  await run.write({ sync: GOES_WELL, slice: { id: slice.id, from: ['CREATED'], set } });
}

/** Just after the next full minute of Marketo's time, when a status may have changed. */
function firstLook(run: SyncRun): Date {
  return run.after(STATUS_GRID - (run.subscription.now().getTime() % STATUS_GRID) + GRID_MARGIN);
}

/** A minute after the last one, which keeps what the first look gained: no status is asked for twice in a minute. */
function nextLook(run: SyncRun): Date {
  return run.after(STATUS_GRID);
}

export async function lookAtExport(run: SyncRun, slice: Slice): Promise<void> {
  await settleLook(run, slice, await run.subscription.exportStatus(exportIdOf(slice)));
}

async function settleLook(run: SyncRun, slice: Slice, status: ExportStatus): Promise<void> {
  const lookAgainAt = nextLook(run);
  const from = ['QUEUED', 'EXPORTING'] as const;
  switch (status.state) {
    case 'Created':
      return enqueue(run, slice, lookAgainAt);
    case 'Queued': {
      const set = { lookAgainAt, wait: { reason: 'EXPORT_QUEUED', until: lookAgainAt } } as const;
      return run.write({ sync: GOES_WELL, slice: { id: slice.id, from, set } });
    }
    case 'Processing': {
      const set = {
        state: 'EXPORTING',
        lookAgainAt,
        wait: { reason: 'EXPORT_PROCESSING', until: lookAgainAt },
      } as const;
      return run.write({ sync: GOES_WELL, slice: { id: slice.id, from, set } });
    }
    case 'Completed':
      return markExported(run, slice, status);
    default:
      return repeatExport(run, slice, 'EXPORT_FAILED');
  }
}

async function markExported(run: SyncRun, slice: Slice, status: ExportStatus): Promise<void> {
  await run.write({
    sync: GOES_WELL,
    slice: {
      id: slice.id,
      from: ['QUEUED', 'EXPORTING'],
      set: {
        state: 'EXPORTED',
        lookAgainAt: null,
        wait: null,
        exportStartedAt: status.startedAt ?? run.subscription.now(),
        exportFinishedAt: status.finishedAt ?? run.subscription.now(),
        peopleExpected: status.records ?? null,
        bytes: status.bytes ?? null,
        checksum: status.sha256 ?? null,
      },
    },
    events: [{ kind: 'EXPORT_COMPLETED', sliceNumber: slice.number, people: status.records ?? null }],
  });
}

/** Marketo restarts no export: a failed, cancelled, vanished or damaged one is made anew, within a budget. */
export async function repeatExport(
  run: SyncRun,
  slice: Slice,
  reason: 'EXPORT_FAILED' | 'FILE_DAMAGED',
): Promise<void> {
  if (slice.attempt >= MOST_ATTEMPTS) return fail(run, { reason, fieldNames: [] });
  await run.write({
    slice: {
      id: slice.id,
      from: ['PLANNED', 'CREATED', 'QUEUED', 'EXPORTING', 'EXPORTED', 'LOADING'],
      set: { ...UNEXPORTED, attempt: slice.attempt + 1 },
    },
    events: [{ kind: 'SLICE_REPEATED', sliceNumber: slice.number, failureReason: reason }],
  });
}

const UNEXPORTED = {
  state: 'PLANNED',
  exportId: null,
  lookAgainAt: null,
  exportQueuedAt: null,
  exportStartedAt: null,
  exportFinishedAt: null,
  peopleExpected: null,
  bytes: null,
  checksum: null,
  peopleInFlight: 0,
  wait: null,
} as const;

export async function fail(run: SyncRun, failure: NonNullable<Sync['failure']>): Promise<void> {
  await run.write({
    sync: { state: 'FAILED', failure, wait: null },
    events: [{ kind: 'FAILED', failureReason: failure.reason }],
  });
}

/** The people are counted once, for the duty that begins with it. */
export async function complete(run: SyncRun): Promise<void> {
  const { world, integration, lease } = run;
  const { peopleStored, fieldNames } = await run.read();
  const people = await world.people.count(integration.number);
  await world.database.transaction(async tx => {
    await integration.markFilled(tx, fieldNames);
    await world.refreshes.stand(tx, lease.integrationId, people);
    await run.join(
      { sync: { state: 'COMPLETED', percent: 100 }, events: [{ kind: 'COMPLETED', people: peopleStored }] },
      tx,
    );
  });
  await run.tell();
}

/** Leaves nothing of ours in Marketo's queue, then ends the sync. What is loaded stays. */
export async function cancelExports(run: SyncRun, sync: Sync): Promise<void> {
  const unfinished = sync.slices.filter(
    ({ state }) => state === 'CREATED' || state === 'QUEUED' || state === 'EXPORTING',
  );
  for (const slice of unfinished) await run.subscription.cancelExport(exportIdOf(slice));
  await run.write({ sync: { state: 'CANCELLED' }, events: [{ kind: 'CANCELLED' }] });
}

function exportIdOf(slice: Slice): string {
  if (slice.exportId === null) throw new Error(`slice ${slice.number} is ${slice.state} and has no export`);
  return slice.exportId;
}
