import { cutOf, idsLeft, lastIdBefore, type Cut } from './cut';
import { nextDates, nextIds, readsFor, type NextExport } from './nextSlices';
import { callsToday, isExporting, outlookOf, secondsForCalls, secondsForExport, type Outlook } from './outlook';
import type { BulkRange, Decision, Facts, IdRange, SliceFact } from './plan';
import { IDS_PER_READ } from './survey';

/** Reads of one id slice: some twenty seconds' worth, so that little is read again after a crash. */
const READS_PER_SLICE = 40;
/** Id slices under way: while one is committed the next is read. */
const ID_SLICES_AT_ONCE = 2;
/** An export of fewer people is not worth its place in the queue while more are left. */
const FEWEST_PEOPLE = 500;
/** An export that would end the reading helps where it surely is sooner, although nothing is left to read meanwhile. */
const SURELY = 3;
/** How long exports of more people take is unknown before smaller ones have ended. */
const MOST_UNTRIED = 50_000;

/**
 * What to do now. Both lanes work at once and toward each other: ids from the lowest up, exports from the newest dates down,
 * because a year in which few people came costs a few reads and a dozen exports. An export is begun only where it will be
 * there before ids alone would have read everybody; where one turns out too slow, its people are read by id after all.
 */
export function decide(facts: Facts): Decision {
  const outlook = outlookOf(facts);
  if (facts.survey.newestId === 0) return { begin: [], abandon: [], everybodyIsHeld: true, wait: null };
  if (idsLeft(outlook.marks, outlook.cut) === 0) {
    const abandon = tooSlow(outlook);
    return { begin: [], abandon, everybodyIsHeld: abandon.length === 0, wait: null };
  }
  const exports = newExports(outlook);
  const reads = newReads(outlook, cutOf([...facts.slices, ...exports], outlook.marks));
  const left = idsLeft(outlook.marks, cutOf([...facts.slices, ...exports, ...reads], outlook.marks));
  const begin = [...reads, ...exports];
  return { begin, abandon: [], everybodyIsHeld: left === 0, wait: begin.length > 0 ? null : waitOf(outlook) };
}

/** The next id slices. */
function newReads({ facts, marks }: Outlook, cut: Cut): readonly IdRange[] {
  const underWay = facts.slices.filter(isReading);
  const promised = underWay.reduce(
    (sum, slice) => sum + (slice.lane === 'ID' ? readsFor(slice.lastId - slice.firstId + 1) : 0),
    0,
  );
  const begin: IdRange[] = [];
  let calls = callsToday(facts.calls) - promised;
  while (underWay.length + begin.length < ID_SLICES_AT_ONCE && calls >= 1) {
    const readTo = begin.at(-1)?.lastId ?? cut.readTo;
    const range = nextIds(marks, { ...cut, readTo }, Math.min(READS_PER_SLICE, Math.floor(calls)) * IDS_PER_READ);
    if (range === null) break;
    begin.push(range);
    calls -= readsFor(range.lastId - range.firstId + 1);
  }
  return begin;
}

function isReading({ lane, stage }: SliceFact): boolean {
  return lane === 'ID' && stage !== 'SETTLED';
}

/** As many exports as there are places for, and as will be of use. */
function newExports({ facts, ...outlook }: Outlook): readonly BulkRange[] {
  const begin: BulkRange[] = [];
  let now: Outlook = { facts, ...outlook };
  while (now.exporting.length < facts.exportPlaces) {
    const next = nextExport(now);
    if (next === null) break;
    begin.push(next);
    now = outlookOf({ ...facts, slices: [...facts.slices, ...begin.map(asPlanned)] });
  }
  return begin;
}

function asPlanned(range: BulkRange): SliceFact {
  const nothing = { beganAt: null, processingSince: null, finishedAt: null, people: null, bytes: null };
  return { ...range, id: '', stage: 'PLANNED', ...nothing };
}

/** An export of the newest dates that are left, smaller where a full one would come too late. */
function nextExport(outlook: Outlook): BulkRange | null {
  const { marks, cut, peopleInVolume, exportPace } = outlook;
  const most = Math.min(peopleInVolume, Math.max(MOST_UNTRIED, 4 * exportPace.mostMeasured));
  const fullest = nextDates(marks, cut, most);
  if (fullest === null || idsLeft(marks, cut) === 0) return null;
  const parts = [1, 1 / 2, 1 / 4].map(part => (part === 1 ? fullest : nextDates(marks, cut, fullest.people * part)));
  return parts.find(next => next !== null && isWorthwhile(outlook, next) && helps(outlook, next))?.range ?? null;
}

/** Where calls are not allowed at all, even an empty month has to be exported. */
function isWorthwhile({ facts, peopleInVolume }: Outlook, { people }: NextExport): boolean {
  return people <= peopleInVolume && (people >= FEWEST_PEOPLE || facts.calls.perDay === 0);
}

/** Whether it would be there before the id lane has read all the others; or saves far more reads than it lasts. */
function helps(outlook: Outlook, { people, range }: NextExport): boolean {
  const { marks, cut, readsUnderWay } = outlook;
  const lasting = secondsForExport(outlook, people);
  const secondsOf = (ids: number): number => secondsForCalls(outlook, readsUnderWay + readsFor(ids));
  if (lasting <= secondsOf(idsLeft(marks, { ...cut, exportedFrom: +range.from }))) return true;
  return SURELY * lasting <= secondsOf(idsLeft(marks, cut));
}

/**
 * With everybody held and nothing left to read: the exports that the id lane would overtake. Always those of the oldest dates,
 * so that one cut remains.
 */
function tooSlow(outlook: Outlook): readonly string[] {
  const { facts, marks, cut, exporting } = outlook;
  if (facts.slices.some(isReading)) return [];
  const exports = facts.slices
    .flatMap(slice => (slice.lane === 'BULK' ? [slice] : []))
    .sort((a, b) => +a.from - +b.from);
  const finished = exports.findIndex(slice => !isExporting(slice));
  const unfinished = finished < 0 ? exports : exports.slice(0, finished);
  const lasting = (from: number): number =>
    Math.max(
      0,
      ...exporting.filter(({ slice }) => slice.lane === 'BULK' && +slice.from >= from).map(one => one.secondsLeft),
    );
  let best = { seconds: lasting(-Infinity), count: 0 };
  unfinished.forEach(({ until }, at) => {
    const reads = readsFor(lastIdBefore(marks, +until) - cut.readTo);
    const reading = reads > callsToday(facts.calls) ? Infinity : secondsForCalls(outlook, reads);
    const seconds = Math.max(reading, lasting(+until));
    if (seconds < best.seconds) best = { seconds, count: at + 1 };
  });
  return unfinished.slice(0, best.count).map(({ id }) => id);
}

/** What is said where people are left and nothing can be begun; volume where exports wait for nothing else. */
function waitOf({ facts, peopleInVolume, exporting }: Outlook): Decision['wait'] {
  if (facts.slices.some(isReading) || exporting.length > 0) return null;
  const callsAreSpent = callsToday(facts.calls) < 1 && facts.calls.perDay > 0;
  if (callsAreSpent) return { reason: 'CALLS_SPENT', until: facts.calls.resetAt };
  return peopleInVolume < FEWEST_PEOPLE ? { reason: 'EXPORT_VOLUME_SPENT', until: facts.volume.resetAt } : null;
}
