import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBelow, numberAt, packAscending } from '../src/compact/ascending';
import { bitsOf, nth } from '../src/compact/bits';
import { createPeople, sharedPeople } from '../src/people/people';
import type { People } from '../src/people/people';

const BORN = Date.UTC(2026, 0, 1) / 1000;
const DAY = 86_400;

const subscriptions = fc.record({
  seed: fc.integer(),
  count: fc.integer({ min: 0, max: 3_000 }),
  from: fc.constant(BORN),
  until: fc.oneof(fc.integer({ min: 1, max: DAY }), fc.integer({ min: DAY, max: 900 * DAY })).map(age => BORN + age),
});

interface Moment {
  readonly id: number;
  readonly createdAt: number;
}

function inOrder(people: People): Moment[] {
  const person = people.blank();
  return Array.from({ length: people.count }, (_, index) => {
    const { id, createdAt } = people.open(index, person);
    return { id, createdAt };
  });
}

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other);

describe('a person', () => {
  it('is the same one whether found by id, by the time of creation, or in order', () => {
    fc.assert(
      fc.property(subscriptions, options => {
        const people = createPeople(sharedPeople(options, []));
        const everybody = inOrder(people);
        everybody.forEach(({ id, createdAt }, index) => {
          expect(people.indexOf(id)).toBe(index);
          const { from, until } = people.createdBetween(createdAt, createdAt);
          expect(everybody.slice(from, until).every(one => one.createdAt === createdAt)).toBe(true);
          expect(from <= index && index < until).toBe(true);
        });
        const ids = new Set(everybody.map(({ id }) => id));
        for (let id = 0; id < 1_300; id++) expect(people.indexOf(id) >= 0).toBe(ids.has(id));
      }),
      { numRuns: 30 },
    );
  });

  it('comes after those before, by id and by creation, within the life of the subscription', () => {
    fc.assert(
      fc.property(subscriptions, options => {
        const everybody = inOrder(createPeople(sharedPeople(options, [])));
        expect(ascending(everybody.map(({ createdAt }) => createdAt))).toEqual(everybody.map(one => one.createdAt));
        expect(new Set(everybody.map(({ id }) => id)).size).toBe(options.count);
        expect(ascending(everybody.map(({ id }) => id))).toEqual(everybody.map(one => one.id));
        for (const { createdAt } of everybody)
          expect(createdAt >= options.from && createdAt < options.until).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('takes two bytes of memory at most when there are millions', () => {
    const { calendar } = sharedPeople({ seed: 1, count: 2_000_000, from: BORN, until: BORN + 1_096 * DAY }, []);
    const { low, high } = calendar.createdAt;
    const bytes = [low, high.words, high.before, calendar.ids.borders].reduce((sum, one) => sum + one.byteLength, 0);
    expect(bytes).toBeLessThan(2 * 2_000_000);
  });
});

describe('numbers in little memory', () => {
  it('are the ones that were put in, wherever one starts to read', () => {
    const numbers = fc.array(fc.integer({ min: 5, max: 4_000_000_000 }), { maxLength: 400 });
    fc.assert(
      fc.property(numbers, fc.boolean(), (given, crowded) => {
        const sorted = ascending(crowded ? given.map(one => 5 + (one % 90)) : given);
        const packed = packAscending({ count: sorted.length, least: 5, until: 4_000_000_001 }, add =>
          sorted.forEach(add),
        );
        expect(sorted.map((_, at) => numberAt(packed, at))).toEqual(sorted);
        for (const one of sorted) expect(countBelow(packed, one)).toBe(sorted.indexOf(one));
      }),
    );
  });

  it('are a set when they are bits: each once, in ascending order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5_000 }), { maxLength: 3_000 }), members => {
        const bits = bitsOf(5_001, add => members.forEach(add));
        const wanted = ascending([...new Set(members)]);
        expect(Array.from({ length: bits.count }, (_, n) => nth(bits, n))).toEqual(wanted);
      }),
    );
  });
});
