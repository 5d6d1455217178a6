import { IDS_PER_READ, type Landmark, type Survey } from './survey';

/** One read of ids that lie apart from each other. */
export type Sample = Readonly<{
  /** LADDER: how far ids reach, roughly; END: where exactly they end; SPREAD: which ids belong to which dates. */
  purpose: 'LADDER' | 'END' | 'SPREAD';
  ids: readonly number[];
  met: readonly Landmark[];
}>;

export type NextSample = Readonly<{ purpose: Sample['purpose']; ids: readonly number[] }>;

/** No subscription has been heard of with ids beyond this power of two. */
const HIGHEST_POWER = 36;
const PER_POWER = 8;
/** Where the ladder meets nobody, a small subscription may hide between its steps. */
const LOW_READS = 10;
/** So many people in a row that ought to have been met, and were not, are none. */
const SURELY_NONE = 20;
const MOST_STEPS = 150;
/** Spread reads are at most this part of what the ids themselves take. */
const SPREAD_PART = 1 / 50;
const MOST_SPREAD = 4;

/** What to ask for next, from all that was asked so far; null when enough is known. */
export function nextSample(samples: readonly Sample[]): NextSample | null {
  const ladder = samples.filter(({ purpose }) => purpose === 'LADDER');
  const highest = highestMet(samples);
  if (ladder.length === 0) return { purpose: 'LADDER', ids: ladderIds() };
  if (highest === 0)
    return ladder.length > LOW_READS ? null : { purpose: 'LADDER', ids: run(1 + (ladder.length - 1) * IDS_PER_READ) };
  const end = nextEnd(samples, highest);
  if (end !== null) return { purpose: 'END', ids: end };
  const spread = samples.filter(({ purpose }) => purpose === 'SPREAD').length;
  const wanted = Math.min(MOST_SPREAD, Math.max(1, Math.ceil((highest / IDS_PER_READ) * SPREAD_PART)));
  return spread < wanted ? { purpose: 'SPREAD', ids: spreadIds(highest, { read: spread, of: wanted }) } : null;
}

/** The landmarks, the newest id and the share of ids that live. */
export function surveyOf(samples: readonly Sample[]): Pick<Survey, 'landmarks' | 'newestId' | 'asked' | 'met'> {
  const people = new Map(samples.flatMap(({ met }) => met).map(person => [person.id, person]));
  const spread = samples.filter(({ purpose }) => purpose === 'SPREAD');
  return {
    landmarks: thinned(
      [...people.values()].sort((one, other) => one.id - other.id),
      spread,
    ),
    newestId: highestMet(samples),
    asked: sum(spread, ({ ids }) => ids.length),
    met: sum(spread, ({ met }) => met.length),
  };
}

/** Only evenly spread landmarks stand for equally many people each; the search for the end met many side by side. */
function thinned(people: readonly Landmark[], spread: readonly Sample[]): readonly Landmark[] {
  const even = new Set(spread.flatMap(({ met }) => met.map(({ id }) => id)));
  return people.filter(({ id }, at) => even.has(id) || at === people.length - 1);
}

function ladderIds(): readonly number[] {
  const ids = Array.from({ length: HIGHEST_POWER * PER_POWER }, (_, at) => Math.round(2 ** (at / PER_POWER)));
  return [...new Set(ids)];
}

/** Ever closer steps behind the highest id met, until the next 300 are nobody's. */
function nextEnd(samples: readonly Sample[], highest: number): readonly number[] | null {
  const last = samples.filter(({ purpose }) => purpose === 'END').at(-1);
  if (last === undefined) return steps(highest, 3 * highest + IDS_PER_READ);
  const first = last.ids[0] ?? 0;
  const step = (last.ids[1] ?? first + 1) - first;
  if (step === 1) return first === highest + 1 ? null : run(highest + 1);
  return steps(highest, step * Math.min(MOST_STEPS, Math.ceil(SURELY_NONE / shareMet(samples, highest))));
}

function shareMet(samples: readonly Sample[], highest: number): number {
  const asked = sum(samples, ({ ids }) => ids.filter(id => id <= highest && id > highest / 16).length);
  const met = sum(samples, ({ met }) => met.filter(({ id }) => id > highest / 16).length);
  return Math.max(0.02, met / Math.max(1, asked));
}

/** 300 ids in `after < id <= after + span`, evenly. */
function steps(after: number, span: number): readonly number[] {
  if (span <= IDS_PER_READ) return run(after + 1);
  const step = Math.ceil(span / IDS_PER_READ);
  return Array.from({ length: IDS_PER_READ }, (_, at) => after + (at + 1) * step);
}

function run(first: number): readonly number[] {
  return Array.from({ length: IDS_PER_READ }, (_, at) => first + at);
}

/** One id in each of 300 equal parts, scattered within them: people who come in a rhythm must not be met by rhythm. */
function spreadIds(highest: number, { read, of }: { read: number; of: number }): readonly number[] {
  const parts = IDS_PER_READ * of;
  const ids = Array.from({ length: IDS_PER_READ }, (_, at) => {
    const part = at * of + read;
    return 1 + Math.floor(((part + scatter(part)) / parts) * highest);
  });
  return [...new Set(ids)];
}

/** 0 to 1, always the same for the same part. */
function scatter(part: number): number {
  const mixed = Math.imul(part + 1, 0x9e3779b1) ^ (part << 7);
  return ((Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0) % 65_536) / 65_536;
}

function highestMet(samples: readonly Sample[]): number {
  return samples.reduce((top, { met }) => met.reduce((highest, { id }) => Math.max(highest, id), top), 0);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
