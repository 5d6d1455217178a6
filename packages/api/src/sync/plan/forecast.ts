import { spentBy } from './allowance';
import { marksOf, type Marks } from './cut';
import { exportsOnly } from './exportsOnly';
import { readsFor, WIDEST_SLICE } from './nextSlices';
import { callsToday, EXPORT_SLOTS } from './outlook';
import { callsPerSecond, exportPace, STATUS_GRID_SECONDS } from './pace';
import type { Facts, SliceFact } from './plan';
import { peopleOf, type Survey } from './survey';

/** What a sync will cost and how long it will take, in Marketo's seconds from the moment it begins. */
export type Forecast = Readonly<{
  people: number;
  /** Bytes of the exports it will make. */
  bytes: number;
  /** Of everybody, by whatever lane, as large as export files would be. */
  bytesInAll: number;
  calls: number;
  seconds: Readonly<{ earliest: number; likely: number; latest: number }>;
}>;

export type ForecastFacts = Pick<Facts, 'now' | 'survey' | 'calls' | 'volume' | 'pace'> &
  Readonly<{ /** Slices of earlier syncs, which tell how long exports take here. */ before: readonly SliceFact[] }>;

/** How long an export of so many people takes; null where exports are not counted on. */
type ExportSeconds = ((people: number) => number) | null;

/** The quickest exports that were heard of: about a minute, however many people are in them. */
const QUICK = (people: number): number => 60 + people / 1_500;
/** Where no calls may be used there is nothing but exports, and they may be as slow as this: recorded ones were. */
const SLOW = (people: number): number => Math.max(60 + people / 30, 11.2 * people ** 0.538);
/** What describe, folders, the closing pass and the last commit take, however small the subscription. */
const SECONDS_AROUND = 6;
/** Measured paces change during a sync. */
const SOONER = 0.85;
const LATER = 1.2;

/**
 * Both lanes as two streams that meet. As long as no export was measured it lies between two: exports as quick as any, and
 * exports too slow to be of use, since the id lane reads all that they do not. `likely` errs by the same share either way.
 */
export function forecastOf(facts: ForecastFacts): Forecast {
  const measured = exportPace(facts.before, facts.now);
  const isMeasured = measured.mostMeasured > 0;
  const hasCalls = facts.calls.perDay > 0;
  const quick = streams(facts, isMeasured ? measured.processingSeconds : QUICK);
  const slow = isMeasured ? quick : streams(facts, hasCalls ? null : SLOW);
  const [a, b] = [quick.seconds, slow.seconds];
  const people = peopleOf(facts.survey);
  return {
    people,
    bytesInAll: people * facts.survey.rowBytes,
    bytes: Math.round((quick.exported + slow.exported) / 2) * facts.survey.rowBytes,
    calls: Math.round((quick.calls + slow.calls) / 2),
    seconds: { earliest: a * SOONER, likely: (2 * a * b) / (a + b), latest: b * LATER },
  };
}

type Streams = Readonly<{ seconds: number; exported: number; calls: number }>;

/** The earliest moment at which both lanes together have read everybody. */
function streams(facts: ForecastFacts, exportSeconds: ExportSeconds): Streams {
  if (facts.calls.perDay === 0 && exportSeconds !== null) return exportsOnly(facts, exportSeconds);
  const marks = marksOf(facts.survey);
  const readsBeside = (exported: number): number => readsFor(idBelow(marks, exported));
  const seconds = firstWhere(at => callsBy(facts, at) >= readsBeside(exportedBy(facts, exportSeconds, at)));
  const exported = Math.min(peopleOf(facts.survey), exportedBy(facts, exportSeconds, seconds));
  return { seconds: seconds + SECONDS_AROUND, exported, calls: readsBeside(exported) };
}

/** Up to which id people are read where so many of the newest are exported: gaps in the ids lie where they lie. */
function idBelow({ marks, newestId, peopleApart }: Marks, exported: number): number {
  const place = marks.length - 1 - exported / Math.max(1, peopleApart);
  if (place < 0.001) return 0;
  const [below, above] = [marks[Math.floor(place)]?.id ?? 0, marks[Math.ceil(place)]?.id ?? newestId];
  return below + (above - below) * (place - Math.floor(place));
}

function callsBy(facts: ForecastFacts, seconds: number): number {
  const rate = callsPerSecond({ ...facts, readSeconds: facts.survey.readSeconds });
  return spentBy({ ...facts.calls, left: callsToday(facts.calls) }, facts.now, { seconds, rate });
}

function exportedBy(facts: ForecastFacts, exportSeconds: ExportSeconds, seconds: number): number {
  if (exportSeconds === null) return 0;
  const usable = Math.max(0, seconds - STATUS_GRID_SECONDS * 1.5);
  const { people, count } = fullSlices(facts.survey);
  if (people === 0) return 0;
  const size = Math.min(people, Math.max(1, facts.volume.perDay / facts.survey.rowBytes));
  const perSecond = (EXPORT_SLOTS * size) / exportSeconds(size);
  const bytes = spentBy(facts.volume, facts.now, { seconds: usable, rate: perSecond * facts.survey.rowBytes });
  return Math.min(people * count, bytes / facts.survey.rowBytes);
}

/** The span in slices of 31 days, and how many people one holds. */
function fullSlices(survey: Survey): Readonly<{ people: number; count: number }> {
  const first = survey.landmarks[0]?.createdAt ?? survey.at;
  const last = survey.landmarks.at(-1)?.createdAt ?? survey.at;
  const count = Math.max(1, (+last - +first) / WIDEST_SLICE);
  return { people: peopleOf(survey) / count, count };
}

/** The smallest number of seconds, to a thousandth, where a condition that stays true has become true. */
function firstWhere(isTrue: (seconds: number) => boolean): number {
  if (isTrue(0)) return 0;
  let high = 1;
  while (!isTrue(high) && high < 1e9) high *= 2;
  let low = high / 2;
  while (high - low > high / 1000) {
    const middle = (low + high) / 2;
    if (isTrue(middle)) high = middle;
    else low = middle;
  }
  return high;
}
