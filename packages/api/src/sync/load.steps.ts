import { MarketoTrouble } from '../integration/subscription.port';
import type { LoadOutcome, LoadRequest } from '../person/person.store';
import type { Transaction } from '../platform/db/dataSource';
import { fileFlaw } from './fileVerdict';
import type { Slice, Sync } from './sync';
import { LeaseLost } from './syncLease.repository';
import { columnsOf, type SyncRun } from './run.steps';

/** A load says how far it is at most this often, in milliseconds. */
const TELL_EVERY = 250;

type Load = Readonly<{ run: SyncRun; sync: Sync; slice: Slice }>;
type Loaded = Extract<LoadOutcome, { kind: 'Loaded' }>;

/** Downloads the slice's file into the people's table: the rows and the checkpoint are one transaction. */
export async function loadSlice(run: SyncRun, sync: Sync, slice: Slice): Promise<void> {
  const load = { run, sync, slice };
  const set = { state: 'LOADING', peopleInFlight: 0, wait: null } as const;
  await run.write({ slice: { id: slice.id, from: ['EXPORTED', 'LOADING'], set } });
  if (slice.peopleExpected === 0) return settle(load, NOBODY);
  // A straight copy into an empty range is twice as fast; the table itself refuses it where people are already there.
  const refused = sync.refills || sync.kind === 'ADDED_ATTRIBUTES' || (await loadFile(load, 'straight'));
  if (refused) await loadFile(load, 'merge');
  await run.tell();
}

const NOBODY = {
  kind: 'Loaded',
  read: 0,
  stored: 0,
  inserted: 0,
  setAside: 0,
  rejected: 0,
  bytes: 0,
  sha256: '',
} as const;

/** Answers true where a straight copy met people that are stored already; nothing of it is kept then. */
async function loadFile(load: Load, way: LoadRequest['way']): Promise<boolean> {
  const { run, slice } = load;
  const teller = tellInFlight(load);
  try {
    await run.transaction(async tx => {
      await tx.query(SOON_NOTICED);
      const outcome = await run.world.people.load(tx, {
        integrationNumber: run.integration.number,
        sliceId: slice.id,
        columns: columnsOf(run, load.sync),
        file: fileOf(run, slice, teller.signal),
        readAt: slice.exportStartedAt ?? run.subscription.now(),
        way,
        onProgress: teller.onProgress,
      });
      await teller.done();
      if (outcome.kind === 'RepeatedPeople') throw new PeopleRepeated();
      await checkpoint(load, verified(slice, outcome), tx);
    });
    return false;
  } catch (error) {
    if (error instanceof PeopleRepeated) return true;
    throw teller.signal.aborted ? (teller.signal.reason as Error) : error;
  } finally {
    await teller.done();
  }
}

/** A node that vanishes without a word leaves its rows locked until the database misses it: half a minute, not two hours. */
const SOON_NOTICED =
  'set local tcp_keepalives_idle = 15; set local tcp_keepalives_interval = 5; set local tcp_keepalives_count = 3';

/** Rolls the straight copy back; never seen outside of `loadFile`. */
class PeopleRepeated extends Error {}

function fileOf(run: SyncRun, slice: Slice, signal: AbortSignal): AsyncIterable<Uint8Array> {
  return run.subscription.exportFile(slice.exportId ?? '', {
    ...(slice.bytes !== null && { size: slice.bytes }),
    signal,
  });
}

function verified(slice: Slice, outcome: Exclude<LoadOutcome, { kind: 'RepeatedPeople' }>): Loaded {
  if (outcome.kind === 'WrongHeader')
    throw new MarketoTrouble('FileDamaged', 'The file has other columns than were asked for.');
  const flaw = fileFlaw(slice, outcome);
  if (flaw) throw new MarketoTrouble('FileDamaged', `The file of slice ${slice.number} is not whole: ${flaw}.`);
  return outcome;
}

async function settle(load: Load, tally: Loaded): Promise<void> {
  await load.run.transaction(tx => checkpoint(load, tally, tx));
  await load.run.tell();
}

async function checkpoint({ run, sync, slice }: Load, tally: Loaded, tx: Transaction): Promise<void> {
  const set = {
    state: 'LOADED',
    peopleExpected: slice.peopleExpected ?? tally.read,
    peopleRead: tally.read,
    peopleStored: tally.stored,
    peopleInFlight: 0,
    valuesRejected: tally.rejected,
    rowsSetAside: tally.setAside,
    loadedAt: run.now(),
    wait: null,
  } as const;
  await run.join(
    {
      sync: { peopleAdded: peopleAdded(sync, tally), troubleSince: null },
      slice: { id: slice.id, from: ['LOADING'], set },
      events: [{ kind: 'SLICE_LOADED', sliceNumber: slice.number, people: tally.stored }],
    },
    tx,
  );
}

/** Somebody who was there before is stored anew by a sync that refills, and counted before by one that does not. */
export function peopleAdded(sync: Sync, { stored, inserted }: Readonly<{ stored: number; inserted: number }>): number {
  return sync.refills || sync.kind === 'ADDED_ATTRIBUTES' ? stored : inserted;
}

type Teller = Readonly<{
  onProgress: NonNullable<LoadRequest['onProgress']>;
  done(): Promise<void>;
  signal: AbortSignal;
}>;

/**
 * Tells how many people are on the way, on another connection than the load's, one write at a time. A write that finds
 * the lease lost stops the load.
 */
function tellInFlight({ run, slice }: Load): Teller {
  const lost = new AbortController();
  let told = performance.now();
  let telling: Promise<void> | null = null;
  const tell = async (peopleInFlight: number): Promise<void> => {
    await run.write({ slice: { id: slice.id, from: ['LOADING'], set: { peopleInFlight } } });
  };
  return {
    signal: AbortSignal.any([run.signal, lost.signal]),
    onProgress: ({ rowsRead }) => {
      if (telling || performance.now() - told < TELL_EVERY) return;
      told = performance.now();
      telling = tell(rowsRead)
        .catch((error: unknown) => error instanceof LeaseLost && lost.abort(error))
        .then(() => void (telling = null));
    },
    done: async () => {
      await telling;
    },
  };
}
