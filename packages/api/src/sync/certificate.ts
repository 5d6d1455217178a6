import type { Lane, Slice, Sync } from './sync';

/** What became of the people of one slice. */
export type CertifiedSlice = Readonly<{
  number: number;
  lane: Lane;
  from: Date;
  until: Date;
  firstId: number | null;
  lastId: number | null;
  /** As Marketo counted them in the export; null where they were read by id, which counts nobody beforehand. */
  peopleAtMarketo: number | null;
  peopleRead: number;
  peopleStored: number;
  rowsSetAside: number;
  valuesRejected: number;
  /** Of the export file, and its SHA-256 in hexadecimal, both as Marketo stated and we found them; null by id. */
  bytes: number | null;
  checksum: string | null;
  attempts: number;
  loadedAt: Date | null;
  /** Stored and set aside are all that were read, and as many as Marketo counted where it did. */
  settles: boolean;
}>;

export type CertificateTotal = Readonly<
  Pick<CertifiedSlice, 'peopleRead' | 'peopleStored' | 'rowsSetAside' | 'valuesRejected'> & {
    slices: number;
    /** Of these, read by id. */
    slicesById: number;
    bytes: number;
    attempts: number;
  }
>;

/** The statement of completeness of a sync. */
export type Certificate = Readonly<{
  syncId: string;
  fieldNames: readonly string[];
  startedAt: Date | null;
  endedAt: Date | null;
  slices: readonly CertifiedSlice[];
  total: CertificateTotal;
  /** What the closing pass found. */
  caughtUp: Sync['caughtUp'];
  closedAt: Date | null;
  /** Every slice settles, and what changed meanwhile was read. */
  isComplete: boolean;
}>;

/** Null before anything is loaded: there is nothing to state. */
export function certificateOf(sync: Sync): Certificate | null {
  if (!sync.slices.some(({ state }) => state === 'LOADED') && sync.state !== 'COMPLETED') return null;
  const slices = sync.slices.map(certified);
  const { id: syncId, fieldNames, startedAt, endedAt, caughtUp, closedAt } = sync;
  const isComplete = sync.state === 'COMPLETED' && slices.every(({ settles }) => settles);
  return { syncId, fieldNames, startedAt, endedAt, slices, total: totalOf(slices), caughtUp, closedAt, isComplete };
}

function certified(slice: Slice): CertifiedSlice {
  const { number, lane, from, until, firstId, lastId, peopleRead, peopleStored, rowsSetAside, valuesRejected } = slice;
  const peopleAtMarketo = lane === 'BULK' ? slice.peopleExpected : null;
  const isWhole = peopleRead === peopleStored + rowsSetAside;
  // A row that cannot be read may be one of Marketo's records or several: then size and checksum decide alone.
  const isCounted = peopleAtMarketo === null || rowsSetAside > 0 || peopleAtMarketo === peopleRead;
  return {
    ...{ number, lane, from, until, firstId, lastId, peopleAtMarketo },
    ...{ peopleRead, peopleStored, rowsSetAside, valuesRejected },
    bytes: slice.bytes,
    checksum: slice.checksum,
    attempts: slice.attempt,
    loadedAt: slice.loadedAt,
    settles: slice.state === 'LOADED' && isWhole && isCounted,
  };
}

function totalOf(slices: readonly CertifiedSlice[]): CertificateTotal {
  const sum = (of: (slice: CertifiedSlice) => number): number => slices.reduce((total, slice) => total + of(slice), 0);
  return {
    slices: slices.length,
    slicesById: slices.filter(({ lane }) => lane === 'ID').length,
    peopleRead: sum(slice => slice.peopleRead),
    peopleStored: sum(slice => slice.peopleStored),
    rowsSetAside: sum(slice => slice.rowsSetAside),
    valuesRejected: sum(slice => slice.valuesRejected),
    bytes: sum(slice => slice.bytes ?? 0),
    attempts: sum(slice => slice.attempts),
  };
}

/** In one English sentence: what is proved, and what is only as good as the reading by id. */
export function statementOf({ isComplete, total, caughtUp }: Certificate): string {
  if (!isComplete) return 'The sync is not complete; this is what has been loaded so far.';
  const how =
    total.slicesById === 0
      ? 'every export verified by size, SHA-256 and count'
      : total.slicesById === total.slices
        ? 'all of them read by id'
        : `${total.slices - total.slicesById} exports verified by size, SHA-256 and count, ${total.slicesById} slices read by id`;
  const aside = total.rowsSetAside === 0 ? '' : `, ${total.rowsSetAside} rows set aside`;
  const changes = `${caughtUp.added} added, ${caughtUp.changed} read again and ${caughtUp.removed} removed at the end`;
  return `${total.peopleRead} people read = ${total.peopleStored} stored${aside}; ${how}; ${changes}.`;
}

const COLUMNS = [
  ['slice', slice => slice.number],
  ['lane', slice => slice.lane],
  ['created from', slice => slice.from],
  ['created before', slice => slice.until],
  ['first id', slice => slice.firstId],
  ['last id', slice => slice.lastId],
  ['people at Marketo', slice => slice.peopleAtMarketo],
  ['people read', slice => slice.peopleRead],
  ['people stored', slice => slice.peopleStored],
  ['rows set aside', slice => slice.rowsSetAside],
  ['values rejected', slice => slice.valuesRejected],
  ['bytes', slice => slice.bytes],
  ['SHA-256', slice => slice.checksum],
  ['attempts', slice => slice.attempts],
  ['loaded at', slice => slice.loadedAt],
  ['settles', slice => (slice.settles ? 'yes' : 'no')],
] as const satisfies readonly (readonly [string, (slice: CertifiedSlice) => string | number | Date | null])[];

/** One record a slice and one of the total. Holds numbers, dates and checksums, and nothing of people. */
export function certificateCsv({ slices, total }: Certificate): string {
  const records = slices.map(slice => COLUMNS.map(([, of]) => cell(of(slice))));
  const totals: Partial<Record<(typeof COLUMNS)[number][0], number | string>> = {
    slice: 'total',
    'people read': total.peopleRead,
    'people stored': total.peopleStored,
    'rows set aside': total.rowsSetAside,
    'values rejected': total.valuesRejected,
    bytes: total.bytes,
    attempts: total.attempts,
  };
  const lines = [COLUMNS.map(([name]) => name), ...records, COLUMNS.map(([name]) => cell(totals[name] ?? null))];
  return `${lines.map(line => line.join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | Date | null): string {
  return value instanceof Date ? value.toISOString() : String(value ?? '');
}
