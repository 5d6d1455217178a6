import type { Slice, Sync } from './sync';

/** Marketo runs two exports at a time; more of ours would only take queue places from other tools. */
const EXPORTS_AT_ONCE = 2;
/** Where it is planned which are worth it: half of Marketo's queue, so that no place stands idle between two looks. */
export const PLANNED_EXPORTS_AT_ONCE = 5;

/** Loads at a time; a second connection makes better use of the database than of one only. */
const LOADS_AT_ONCE = 2;

/** Slices of ids that are read at a time: while one is committed the next is read. */
const READS_AT_ONCE = 2;

/** What a worker can do for a slice right now. */
export type SliceMove = Readonly<{
  kind: 'CreateExport' | 'EnqueueExport' | 'LookAtExport' | 'LoadSlice' | 'ReadPeople';
  slice: Slice;
}>;

/** What a worker can do for a sync right now; one of them, or as many slice moves as there are. */
export type Moves =
  | Readonly<{ kind: 'Plan' }>
  | Readonly<{ kind: 'PlanOlder' }>
  | Readonly<{ kind: 'CancelExports' }>
  | Readonly<{ kind: 'Complete' }>
  | Readonly<{ kind: 'Nothing' }>
  | Readonly<{ kind: 'Slices'; moves: readonly SliceMove[] }>;

/**
 * Everything that can be done now. `busy` holds the ids of slices that this worker already works on.
 * Pure: the same sync at the same moment gives the same moves.
 */
export function nextMoves(sync: Sync, busy: ReadonlySet<string>, now: Date): Moves {
  if (sync.state === 'CANCELLING') return { kind: 'CancelExports' };
  if (sync.plannedAt === null) return { kind: 'Plan' };
  if (sync.slices.every(slice => slice.state === 'LOADED')) {
    return { kind: needsOlderSlice(sync) ? 'PlanOlder' : 'Complete' };
  }
  const free = sync.slices.filter(slice => !busy.has(slice.id));
  const inHand = sync.slices.filter(slice => busy.has(slice.id));
  const loading = inHand.filter(isLoadable).length;
  const reading = inHand.filter(isReadable).length;
  const moves = [
    ...exportMoves(sync, free, now),
    ...loadMoves(free, LOADS_AT_ONCE - loading, now),
    ...readMoves(free, READS_AT_ONCE - reading, now),
  ];
  return moves.length > 0 ? { kind: 'Slices', moves } : { kind: 'Nothing' };
}

/** Where the oldest date is not proved, only an empty oldest slice tells that nobody is older. */
function needsOlderSlice(sync: Sync): boolean {
  const oldest = oldestOf(sync.slices);
  return !sync.spanIsProved && oldest !== undefined && oldest.peopleRead > 0;
}

/** By its dates: the newest people of a sync that goes on from a cancelled one come last. */
export function oldestOf(slices: readonly Slice[]): Slice | undefined {
  return [...slices].sort((one, other) => one.from.getTime() - other.from.getTime())[0];
}

function exportMoves(sync: Sync, free: readonly Slice[], now: Date): SliceMove[] {
  const atMarketo = sync.slices.filter(slice => holdsExportPlace(slice));
  const places = (sync.survey === null ? EXPORTS_AT_ONCE : PLANNED_EXPORTS_AT_ONCE) - atMarketo.length;
  // In order, and not around one that waits: what it waits for would hold up the next as well.
  const planned = sync.slices.filter(({ lane, state }) => lane === 'BULK' && state === 'PLANNED');
  const next = planned.slice(0, Math.max(0, places));
  const started = free.filter(slice => holdsExportPlace(slice) && isDue(slice, now));
  return [
    ...started.map(slice => ({ kind: slice.state === 'CREATED' ? 'EnqueueExport' : 'LookAtExport', slice }) as const),
    ...next
      .filter(slice => free.includes(slice) && isDue(slice, now))
      .map(slice => ({ kind: 'CreateExport', slice }) as const),
  ];
}

/** LOADING that nobody works on is what a killed worker left: its rows were rolled back, so it is loaded again. */
function loadMoves(free: readonly Slice[], places: number, now: Date): SliceMove[] {
  return free
    .filter(slice => isLoadable(slice) && isDue(slice, now))
    .slice(0, Math.max(0, places))
    .map(slice => ({ kind: 'LoadSlice', slice }) as const);
}

function readMoves(free: readonly Slice[], places: number, now: Date): SliceMove[] {
  return free
    .filter(slice => isReadable(slice) && isDue(slice, now))
    .slice(0, Math.max(0, places))
    .map(slice => ({ kind: 'ReadPeople', slice }) as const);
}

function isLoadable({ lane, state }: Slice): boolean {
  return lane === 'BULK' && (state === 'EXPORTED' || state === 'LOADING');
}

function isReadable({ lane, state }: Slice): boolean {
  return lane === 'ID' && state !== 'LOADED';
}

function holdsExportPlace({ state }: Slice): boolean {
  return state === 'CREATED' || state === 'QUEUED' || state === 'EXPORTING';
}

function isDue(slice: Slice, now: Date): boolean {
  return dueAt(slice) <= now.getTime();
}

function dueAt(slice: Slice): number {
  return Math.max(slice.lookAgainAt?.getTime() ?? 0, slice.wait?.until.getTime() ?? 0);
}

/**
 * The wait that ends first among the slices: what the sync shows while none of them can move. It ends when the slice
 * is due, not before: a sync that is claimed too early would find nothing to do, again and again.
 */
export function firstWait(slices: readonly Slice[]): Slice['wait'] {
  const waits = slices.flatMap(slice => (slice.state === 'LOADED' ? [] : (waitOf(slice) ?? [])));
  return waits.sort((one, other) => one.until.getTime() - other.until.getTime())[0] ?? null;
}

/** An export that is looked at later waits for Marketo, also where a resume or a retry has cleared what it said of itself. */
function waitOf({ state, wait, lookAgainAt }: Slice): Slice['wait'] {
  if (lookAgainAt === null || (wait !== null && wait.until >= lookAgainAt)) return wait;
  return { reason: state === 'EXPORTING' ? 'EXPORT_PROCESSING' : 'EXPORT_QUEUED', until: lookAgainAt };
}

/** Real milliseconds until the next of the slices is due; null where none waits for a moment. */
export function soonestDue(slices: readonly Slice[], now: Date): number | null {
  const dues = slices.filter(slice => slice.state !== 'LOADED' && !isDue(slice, now)).map(dueAt);
  return dues.length === 0 ? null : Math.min(...dues) - now.getTime();
}
