import { datesOf, newestDates, type DatedPeople } from './bulkLane';
import { heldBy, openSegments, type OpenSegment } from './coverage';
import { isWide, nextIds, readsFor } from './idLane';
import { callsToday, outlookOf, secondsForCalls, secondsForExport, type Exporting, type Outlook } from './outlook';
import type { BulkRange, Decision, Facts, IdRange, LaneSlice } from './plan';
import { IDS_PER_READ } from './survey';

/** Reads of one id slice: some twenty seconds' worth, so that little is read again after a crash. */
const READS_PER_SLICE = 40;
/** Id slices under way: while one is committed the next is read. */
const ID_SLICES_AT_ONCE = 2;
/** An export of fewer people is not worth its place in the queue while more are left. */
const FEWEST_PEOPLE = 500;

/**
 * What to do now. Both lanes work at once and toward each other: ids from the lowest up, exports from the newest dates down,
 * because a year in which few people came costs a few reads and a dozen exports. An export is begun only where it will be
 * there before ids alone would have read everybody; where one turns out too slow, its people are read by id after all.
 */
export function decide(facts: Facts): Decision {
  const outlook = outlookOf(facts);
  const { open } = outlook;
  if (open.length === 0) return { begin: [], abandon: tooSlow(outlook), everybodyIsHeld: true, wait: null };
  const exports = newExports(outlook);
  const left = without(outlook, exports);
  const reads = newReads(outlook, left);
  const held = openSegments(left, heldBy(reads)).length === 0;
  return {
    begin: [...reads, ...exports],
    abandon: [],
    everybodyIsHeld: held,
    wait: waitOf(outlook, { reads, exports }),
  };
}

function without({ segments, open, facts }: Outlook, exports: readonly LaneSlice[]): readonly OpenSegment[] {
  return exports.length === 0 ? open : openSegments(segments, heldBy([...facts.slices, ...exports]));
}

/** The next id slices. Ids in wide gaps are left for last: an export may have proved them empty by then. */
function newReads({ facts }: Outlook, open: readonly OpenSegment[]): readonly IdRange[] {
  const underWay = facts.slices.filter(({ lane, stage }) => lane === 'ID' && stage !== 'SETTLED');
  const promised = underWay.reduce(
    (sum, slice) => sum + (slice.lane === 'ID' ? readsFor(slice.lastId - slice.firstId) : 0),
    0,
  );
  let calls = callsToday(facts.calls) - promised;
  let rest = narrowFirst(open, usualWidth(open));
  const begin: IdRange[] = [];
  while (underWay.length + begin.length < ID_SLICES_AT_ONCE && calls >= 1) {
    const range = nextIds(rest, Math.min(READS_PER_SLICE, Math.floor(calls)) * IDS_PER_READ);
    if (range === null) break;
    begin.push(range);
    calls -= readsFor(range.lastId - range.firstId + 1);
    rest = openSegments(rest, heldBy(begin));
  }
  return begin;
}

function narrowFirst(open: readonly OpenSegment[], width: number): readonly OpenSegment[] {
  const narrow = open.filter(segment => !isWide(segment, width));
  return narrow.length > 0 ? narrow : open;
}

function usualWidth(open: readonly OpenSegment[]): number {
  const widths = open.map(({ lastId, afterId }) => lastId - afterId).sort((one, other) => one - other);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** As many exports as there are places for, and as will be of use. */
function newExports(outlook: Outlook): readonly BulkRange[] {
  const { facts } = outlook;
  const begin: BulkRange[] = [];
  let now = outlook;
  while (now.exporting.length < facts.exportPlaces) {
    const next = nextExport(now);
    if (next === null) break;
    begin.push(next);
    now = outlookOf({ ...facts, slices: [...facts.slices, ...begin.map(asPlanned)] });
  }
  return begin;
}

function asPlanned(range: BulkRange): Facts['slices'][number] {
  const nothing = { beganAt: null, processingSince: null, finishedAt: null, people: null, bytes: null };
  return { ...range, id: '', stage: 'PLANNED', ...nothing };
}

/** The export that helps most, if one helps: around a gap in the ids, or else of the newest dates. */
function nextExport(outlook: Outlook): BulkRange | null {
  const { open, held, peopleInVolume } = outlook;
  const width = usualWidth(open);
  const wide = [...open].filter(segment => isWide(segment, width)).sort((one, other) => other.idsLeft - one.idsLeft);
  for (const segment of wide) {
    const around = datesOf(segment);
    if (around !== null && around.people <= peopleInVolume && helps(outlook, around)) return around.range;
  }
  for (const part of [1, 1 / 2, 1 / 4]) {
    const most = newestDates(open, held, peopleInVolume);
    const dated = part === 1 || most === null ? most : newestDates(open, held, most.people * part);
    if (dated === null || !isWorthwhile(outlook, dated)) return null;
    if (helps(outlook, dated)) return dated.range;
  }
  return null;
}

function isWorthwhile({ open, peopleInVolume }: Outlook, { people }: DatedPeople): boolean {
  const left = open.reduce((sum, segment) => sum + segment.peopleLeft, 0);
  return people <= peopleInVolume && people >= Math.min(FEWEST_PEOPLE, left / 2);
}

/** Whether it would be there before the id lane has read all the others. */
function helps(outlook: Outlook, { people, ids }: DatedPeople): boolean {
  const idsLeft = outlook.open.reduce((sum, segment) => sum + segment.idsLeft, 0) - ids;
  return (
    secondsForExport(outlook, people) <=
    secondsForCalls(outlook, outlook.readsUnderWay + readsFor(Math.max(0, idsLeft)))
  );
}

/** With everybody held and nothing left to read: the export that the id lane would overtake by the most. */
function tooSlow(outlook: Outlook): readonly string[] {
  const { facts, exporting } = outlook;
  if (facts.slices.some(({ lane, stage }) => lane === 'ID' && stage !== 'SETTLED')) return [];
  const late = exporting
    .map(one => ({ id: one.slice.id, lead: one.secondsLeft - secondsToRead(outlook, one) }))
    .filter(({ lead }) => lead > 0)
    .sort((one, other) => other.lead - one.lead);
  return late.slice(0, 1).map(({ id }) => id);
}

function secondsToRead(outlook: Outlook, { slice }: Exporting): number {
  const others = outlook.facts.slices.filter(({ id }) => id !== slice.id);
  const ids = openSegments(outlook.segments, heldBy(others)).reduce((sum, { idsLeft }) => sum + idsLeft, 0);
  const calls = readsFor(ids);
  return calls > callsToday(outlook.facts.calls) ? Infinity : secondsForCalls(outlook, calls);
}

type Begun = Readonly<{ reads: readonly IdRange[]; exports: readonly BulkRange[] }>;

/** What is said where a lane stands still for lack of allowance; the one that ends first, and calls before volume. */
function waitOf({ facts, peopleInVolume }: Outlook, { reads, exports }: Begun): Decision['wait'] {
  const reading = facts.slices.some(({ lane, stage }) => lane === 'ID' && stage !== 'SETTLED');
  if (reads.length > 0 || reading || exports.length > 0) return null;
  if (peopleInVolume < FEWEST_PEOPLE && facts.volume.left < facts.volume.perDay) {
    return { reason: 'EXPORT_VOLUME_SPENT', until: facts.volume.resetAt };
  }
  return { reason: 'CALLS_SPENT', until: facts.calls.resetAt };
}
