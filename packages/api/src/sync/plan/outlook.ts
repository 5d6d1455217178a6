import type { Allowance } from './allowance';
import { cutOf, marksOf, type Cut, type Marks } from './cut';
import { peopleBetween, readsFor } from './nextSlices';
import { callsPerSecond, exportPace, secondsBetween, STATUS_GRID_SECONDS, type ExportPace } from './pace';
import type { Facts, SliceFact } from './plan';

/** Exports that Marketo processes at once, of all integrations together. */
export const EXPORT_SLOTS = 2;

/** Calls of a day that are kept for looking at exports and for the closing pass. */
const CALLS_KEPT = 100;
/** Sizes are known only roughly before an export is made. */
const VOLUME_CAUTION = 1.05;

/** The facts, seen as what is left to do and how fast it goes. */
export type Outlook = Readonly<{
  facts: Facts;
  marks: Marks;
  cut: Cut;
  exportPace: ExportPace;
  callsPerSecond: number;
  /** Reads of id slices that are under way. */
  readsUnderWay: number;
  /** Exports that Marketo has not finished. */
  exporting: readonly Exporting[];
  /** People that today's volume still has room for. */
  peopleInVolume: number;
}>;

/** `secondsLeft`: until we see it finished. */
export type Exporting = Readonly<{ slice: SliceFact; people: number; secondsLeft: number }>;

export function outlookOf(facts: Facts): Outlook {
  const marks = marksOf(facts.survey);
  const slices = facts.slices.map(slice => withPeople(slice, marks));
  const pace = exportPace(slices, facts.now);
  const rowBytes = rowBytesOf(facts);
  const exporting = exportingOf(slices, pace, facts.now);
  const bytesUnderWay = exporting.reduce((sum, { people }) => sum + people * rowBytes, 0) * VOLUME_CAUTION;
  return {
    facts,
    marks,
    cut: cutOf(slices, marks),
    exportPace: pace,
    callsPerSecond: callsPerSecond(facts),
    readsUnderWay: readsUnderWay(slices),
    exporting,
    peopleInVolume: Math.max(0, facts.volume.left - bytesUnderWay) / (rowBytes * VOLUME_CAUTION),
  };
}

/** Before an export is finished, the survey tells about how many people are in it. */
function withPeople(slice: SliceFact, marks: Marks): SliceFact {
  if (slice.lane === 'ID' || slice.people !== null) return slice;
  return { ...slice, people: Math.round(peopleBetween(marks, +slice.from, +slice.until)) };
}

function rowBytesOf({ slices, survey }: Facts): number {
  const measured = slices.filter(({ bytes, people }) => bytes !== null && people !== null);
  const people = measured.reduce((sum, slice) => sum + (slice.people ?? 0), 0);
  if (people < 100) return Math.max(1, survey.rowBytes);
  return Math.max(1, measured.reduce((sum, slice) => sum + (slice.bytes ?? 0), 0) / people);
}

/** Of a slice that is being read nobody says how far it is: on average it is half done. */
function readsUnderWay(slices: readonly SliceFact[]): number {
  return slices.reduce((sum, slice) => {
    if (slice.lane !== 'ID' || slice.stage === 'SETTLED') return sum;
    return sum + readsFor(slice.lastId - slice.firstId + 1) * (slice.beganAt === null ? 1 : 0.5);
  }, 0);
}

const ORDER = { PROCESSING: 0, QUEUED: 1, PLANNED: 2, READING: 3, SETTLED: 3 };

/** Two slots, first come first served. */
function exportingOf(slices: readonly SliceFact[], pace: ExportPace, now: Date): readonly Exporting[] {
  const free = Array.from({ length: EXPORT_SLOTS }, () => 0);
  return slices
    .filter(isExporting)
    .sort((one, other) => ORDER[one.stage] - ORDER[other.stage] || +(one.beganAt ?? now) - +(other.beganAt ?? now))
    .map(slice => {
      const people = slice.people ?? 0;
      const queued = slice.stage === 'PROCESSING' ? 0 : pace.queueSeconds - secondsBetween(slice.beganAt, now);
      const slot = free.indexOf(Math.min(...free));
      const start = Math.max(free[slot] ?? 0, queued);
      const spent = secondsBetween(slice.processingSince, now);
      const end = start + Math.max(0, pace.processingSeconds(people) - spent);
      free[slot] = end;
      return { slice, people, secondsLeft: end + STATUS_GRID_SECONDS / 2 };
    });
}

/** Whether Marketo has an export of it to finish, or will have. */
export function isExporting({ lane, stage }: SliceFact): boolean {
  return lane === 'BULK' && stage !== 'READING' && stage !== 'SETTLED';
}

/** Seconds until we would see a new export of so many people finished. */
export function secondsForExport({ exporting, exportPace: pace }: Outlook, people: number): number {
  const ends = exporting.map(({ secondsLeft }) => secondsLeft - STATUS_GRID_SECONDS / 2).sort((a, b) => a - b);
  const slotFree = ends.length < EXPORT_SLOTS ? 0 : (ends.at(-EXPORT_SLOTS) ?? 0);
  return Math.max(slotFree, pace.queueSeconds) + pace.processingSeconds(people) + STATUS_GRID_SECONDS / 2;
}

/** Seconds until so many calls are made: at the pace of our share, and over as many days as the allowance takes. */
export function secondsForCalls(outlook: Outlook, calls: number): number {
  const { facts, callsPerSecond: rate } = outlook;
  const today = callsToday(facts.calls);
  if (calls <= today) return calls / rate;
  const perDay = Math.min(rate * 86_400, facts.calls.perDay - CALLS_KEPT);
  if (perDay <= 0) return Infinity;
  const rest = calls - today;
  const wholeDays = Math.ceil(rest / perDay) - 1;
  return secondsBetween(facts.now, facts.calls.resetAt) + wholeDays * 86_400 + (rest - wholeDays * perDay) / rate;
}

/** Calls of today that ids may be read with. */
export function callsToday({ left }: Allowance): number {
  return Math.max(0, left - CALLS_KEPT);
}
