import type { PeopleReading } from '../integration/subscription.port';
import { fieldNamesOf } from '../person/person';
import { inOrder } from '../platform/inOrder';
import type { Tally } from '../refresh/readings';
import { loadReadings } from '../refresh/readings.steps';
import { readsOf, type IdRead } from './idReads';
import { peopleAdded } from './load.steps';
import { columnsOf, type SyncRun } from './run.steps';
import type { Slice, Sync } from './sync';

/** Reads that are committed together: little is lost by a kill, and little is spent on commits. */
const READS_PER_COMMIT = 10;
/** Reads that are begun before the one that is waited for has come; the throttle lets so many go as are allowed. */
const READS_AHEAD = 12;

/** What came of one read. `milliseconds`: of Marketo's time. */
type Read = IdRead & Readonly<{ reading: PeopleReading; milliseconds: number }>;

/** Reads the slice's people by their ids, from its checkpoint on: each few reads and their checkpoint are one transaction. */
export async function readSlice(run: SyncRun, sync: Sync, slice: Slice): Promise<void> {
  const exportQueuedAt = slice.exportQueuedAt ?? run.subscription.now();
  const set = { state: 'LOADING', peopleInFlight: 0, wait: null, exportQueuedAt } as const;
  await run.write({ slice: { id: slice.id, from: ['PLANNED', 'LOADING'], set } });
  const fieldNames = fieldNamesOf(columnsOf(run, sync));
  const reads = inOrder(readsOf(slice), { ahead: READS_AHEAD, signal: run.signal }, read =>
    readOnce(run, read, fieldNames),
  );
  let settled: Slice = { ...slice, exportQueuedAt };
  let batch: Read[] = [];
  for await (const read of reads) {
    batch.push(read);
    if (batch.length < READS_PER_COMMIT && read.lastId !== slice.lastId) continue;
    settled = await store(run, { sync, slice: settled }, batch);
    batch = [];
    await run.tell();
  }
}

async function readOnce(run: SyncRun, read: IdRead, fieldNames: readonly string[]): Promise<Read> {
  const ids = Array.from({ length: read.lastId - read.firstId + 1 }, (_, at) => read.firstId + at);
  const began = run.subscription.now().getTime();
  const reading = await run.subscription.peopleById(ids, fieldNames);
  return { ...read, reading, milliseconds: Math.max(0, run.subscription.now().getTime() - began) };
}

type Batch = Readonly<{ sync: Sync; slice: Slice }>;

/** Answers the slice as it is after the commit. */
function store(run: SyncRun, { sync, slice }: Batch, reads: readonly Read[]): Promise<Slice> {
  return run.transaction(async tx => {
    const tally = await loadReadings(tx, {
      people: run.world.people,
      integrationNumber: run.integration.number,
      sliceId: slice.id,
      columns: columnsOf(run, sync),
      readings: reads.map(({ reading }) => reading),
      isContinued: slice.nextId !== null,
    });
    const after = settledBy(run, slice, { reads, tally });
    const { id, number, lane: _, from: __, until: ___, firstId: ____, lastId: _____, ...set } = after;
    const isDone = after.state === 'LOADED';
    await run.join(
      {
        sync: { peopleAdded: peopleAdded(sync, tally), troubleSince: null },
        slice: { id, from: ['LOADING'], set },
        events: isDone ? [{ kind: 'SLICE_LOADED', sliceNumber: number, people: after.peopleStored }] : [],
      },
      tx,
    );
    return after;
  });
}

function settledBy(
  run: SyncRun,
  slice: Slice,
  { reads, tally }: Readonly<{ reads: readonly Read[]; tally: Tally }>,
): Slice {
  const lastRead = reads.at(-1)?.lastId ?? 0;
  const peopleRead = slice.peopleRead + tally.read;
  const isDone = lastRead === slice.lastId;
  return {
    ...slice,
    nextId: lastRead + 1,
    reads: slice.reads + reads.length,
    readMs: slice.readMs + reads.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    peopleRead,
    peopleStored: slice.peopleStored + tally.stored,
    valuesRejected: slice.valuesRejected + tally.rejected,
    rowsSetAside: slice.rowsSetAside + tally.setAside,
    state: isDone ? 'LOADED' : 'LOADING',
    ...(isDone && { peopleExpected: peopleRead, exportFinishedAt: run.subscription.now(), loadedAt: run.now() }),
    wait: null,
  };
}
