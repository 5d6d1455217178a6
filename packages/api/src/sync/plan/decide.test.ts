import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from './decide';
import type { Facts, LaneSlice, SliceFact } from './plan';
import { nextSample, surveyOf, type Sample } from './sampling';
import type { Landmark, Survey } from './survey';

const BORN = Date.UTC(2020, 0, 1);
const DAY = 86_400_000;
const RESET = new Date(BORN + 4_000 * DAY);

type Person = Readonly<{ id: number; createdAt: Date }>;

/** A subscription: how far apart ids are, how many seconds pass between people, and who came late to an id of long ago. */
const peoples = fc
  .tuple(
    fc.integer({ min: 0, max: 3_000 }),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 0, max: 90_000 }),
    fc.integer({ min: 0, max: 1_000 }),
  )
  .map(([count, idsApart, secondsApart, seed]) => subscription({ count, idsApart, secondsApart, seed }));

function subscription({ count, idsApart, secondsApart, seed }: Record<string, number>): readonly Person[] {
  return Array.from({ length: count! }, (_, at) => ({
    id: 1 + at * idsApart! + ((at * seed!) % idsApart!),
    createdAt: new Date(BORN + at * secondsApart! * 1000),
  }));
}

function surveyed(people: readonly Person[]): Survey {
  const byId = new Map(people.map(person => [person.id, person]));
  const samples: Sample[] = [];
  for (let next = nextSample(samples); next !== null; next = nextSample(samples)) {
    const met: Landmark[] = next.ids.flatMap(id => byId.get(id) ?? []);
    samples.push({ ...next, met });
  }
  const found = { at: new Date(BORN + 3_900 * DAY), bornAt: new Date(BORN), rowBytes: 500, readSeconds: [2] };
  return { ...found, ...surveyOf(samples) };
}

function factsOf(survey: Survey, changed: Partial<Facts> = {}): Facts {
  return {
    now: survey.at,
    survey,
    slices: [],
    calls: { left: 25_000, perDay: 25_000, resetAt: RESET },
    volume: { left: 250_000_000, perDay: 250_000_000, resetAt: RESET },
    readSeconds: [],
    pace: { callsPerWindow: 50, callsAtOnce: 5 },
    exportPlaces: 5,
    ...changed,
  };
}

const paces = fc.record({
  calls: fc.integer({ min: 0, max: 2_000 }).map(left => ({ left, perDay: left, resetAt: RESET })),
  volume: fc.integer({ min: 0, max: 50_000_000 }).map(left => ({ left, perDay: left, resetAt: RESET })),
  exportPlaces: fc.integer({ min: 0, max: 5 }),
  /** Slow reads make exports worth their while. */
  readSeconds: fc.constantFrom([1], [200], [2_000]),
});

/** Decides, and settles all that was begun, until nothing is begun any more. */
function playedOut(facts: Facts): { slices: readonly SliceFact[]; isHeld: boolean } {
  let slices: readonly SliceFact[] = [];
  for (let turn = 0; turn < 2_000; turn++) {
    const { begin, everybodyIsHeld } = decide({ ...facts, slices });
    slices = [...slices, ...begin.map((slice, at) => settled(slice, `${turn}.${at}`))];
    if (everybodyIsHeld) return { slices, isHeld: true };
    if (begin.length === 0) return { slices, isHeld: false };
  }
  throw new Error('it never ends');
}

function settled(slice: LaneSlice, id: string): SliceFact {
  const [beganAt, finishedAt] = [new Date(BORN), new Date(BORN + 120_000)];
  return {
    ...slice,
    id,
    stage: 'SETTLED',
    beganAt,
    processingSince: beganAt,
    finishedAt,
    people: 1_000,
    bytes: 500_000,
  };
}

function isIn(slice: LaneSlice, { id, createdAt }: Person): boolean {
  return slice.lane === 'ID'
    ? slice.firstId <= id && id <= slice.lastId
    : slice.from <= createdAt && createdAt < slice.until;
}

describe('the plan', () => {
  it('uses both lanes where both help', () => {
    const people = subscription({ count: 3_000, idsApart: 2, secondsApart: 2_000, seed: 1 });
    const { slices } = playedOut(
      factsOf(surveyed(people), { readSeconds: [2_000], volume: { left: 500_000, perDay: 500_000, resetAt: RESET } }),
    );
    expect(new Set(slices.map(({ lane }) => lane))).toEqual(new Set(['ID', 'BULK']));
  });

  it('holds every person who was there, whatever the facts', () => {
    fc.assert(
      fc.property(peoples, paces, (people, pace) => {
        const { slices, isHeld } = playedOut(factsOf(surveyed(people), pace));
        if (!isHeld) return;
        const lost = people.filter(person => !slices.some(slice => isIn(slice, person)));
        expect(lost).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('holds everybody as well where people came late to ids of long ago', () => {
    fc.assert(
      fc.property(peoples, fc.array(fc.nat(2_999), { maxLength: 60 }), (people, late) => {
        const promoted = people.map((person, at) =>
          late.includes(at) ? { ...person, createdAt: new Date(+people.at(-1)!.createdAt) } : person,
        );
        const { slices, isHeld } = playedOut(factsOf(surveyed(promoted), { readSeconds: [2_000] }));
        expect(isHeld).toBe(true);
        // Who comes after the newest person that was met belongs to the closing pass.
        expect(promoted.filter(person => !slices.some(slice => isIn(slice, person)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('says the same for the same facts', () => {
    fc.assert(
      fc.property(peoples, paces, (people, pace) => {
        const facts = factsOf(surveyed(people), pace);
        expect(decide(facts)).toEqual(decide({ ...facts, survey: { ...facts.survey } }));
      }),
      { numRuns: 50 },
    );
  });

  it('begins no more than the calls and the volume of the day allow, in whole seconds of at most 31 days', () => {
    fc.assert(
      fc.property(peoples, paces, (people, pace) => {
        const survey = surveyed(people);
        const { begin } = decide(factsOf(survey, pace));
        const reads = begin.reduce(
          (sum, one) => sum + (one.lane === 'ID' ? Math.ceil((one.lastId - one.firstId + 1) / 300) : 0),
          0,
        );
        expect(reads).toBeLessThanOrEqual(pace.calls.left);
        const exports = begin.flatMap(slice => (slice.lane === 'BULK' ? [slice] : []));
        expect(exports.length).toBeLessThanOrEqual(pace.exportPlaces);
        for (const { from, until } of exports) {
          expect(+until - +from).toBeLessThanOrEqual(31 * DAY);
          expect(+until).toBeGreaterThan(+from);
          expect((+from % 1000) + (+until % 1000)).toBe(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has nothing to do where there is nobody', () => {
    expect(decide(factsOf(surveyed([])))).toEqual({ begin: [], abandon: [], everybodyIsHeld: true, wait: null });
  });

  it('takes an old and nearly empty subscription by its ids, in a few reads and without an export', () => {
    const people = subscription({ count: 2_000, idsApart: 1, secondsApart: 190_000, seed: 0 });
    const { begin, everybodyIsHeld } = decide(factsOf(surveyed(people)));
    expect(begin).toEqual([{ lane: 'ID', firstId: 1, lastId: 2_000 }]);
    expect(everybodyIsHeld).toBe(true);
  });

  it('says what it waits for where the calls of the day are spent', () => {
    const people = subscription({ count: 2_000, idsApart: 1, secondsApart: 60, seed: 0 });
    const calls = { left: 0, perDay: 25_000, resetAt: RESET };
    const decision = decide(factsOf(surveyed(people), { calls, exportPlaces: 0 }));
    expect(decision).toMatchObject({ begin: [], wait: { reason: 'CALLS_SPENT', until: RESET } });
  });

  it('gives up an export that ids overtake', () => {
    const people = subscription({ count: 2_000, idsApart: 1, secondsApart: 3_600, seed: 0 });
    const survey = surveyed(people);
    const cut = people[1_500]!;
    const nothing = { people: null, bytes: null, finishedAt: null } as const;
    const slow: SliceFact = {
      ...{ lane: 'BULK', from: new Date(+cut.createdAt - 60_000), until: new Date(+people.at(-1)!.createdAt + 60_000) },
      ...{ id: 'slow', stage: 'PROCESSING', ...nothing },
      ...{ beganAt: new Date(+survey.at - 900_000), processingSince: new Date(+survey.at - 800_000) },
    };
    const read: SliceFact = { ...settled({ lane: 'ID', firstId: 1, lastId: 1_600 }, 'read') };
    expect(decide(factsOf(survey, { slices: [slow, read] })).abandon).toEqual(['slow']);
  });
});
