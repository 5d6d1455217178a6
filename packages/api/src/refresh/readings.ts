import type { PeopleReading, ReadPerson } from '../integration/subscription.port';

/** What came of loading people; `read` = `stored` + `setAside`. */
export type Tally = Readonly<{
  read: number;
  stored: number;
  inserted: number;
  setAside: number;
  rejected: number;
  bytes: number;
}>;

export const NOBODY: Tally = { read: 0, stored: 0, inserted: 0, setAside: 0, rejected: 0, bytes: 0 };

export function sumOf(one: Tally, other: Tally): Tally {
  return {
    read: one.read + other.read,
    stored: one.stored + other.stored,
    inserted: one.inserted + other.inserted,
    setAside: one.setAside + other.setAside,
    rejected: one.rejected + other.rejected,
    bytes: one.bytes + other.bytes,
  };
}

/** People of several answers, those of one second together, earliest first; of a person met twice the last counts. */
export function readingsByMoment(readings: readonly PeopleReading[]): readonly PeopleReading[] {
  const byMoment = new Map<number, Map<number, ReadPerson>>();
  for (const { people, readAt } of readings) {
    if (people.length === 0) continue;
    const there = byMoment.get(readAt.getTime()) ?? new Map<number, ReadPerson>();
    for (const person of people) there.set(person.id, person);
    byMoment.set(readAt.getTime(), there);
  }
  return [...byMoment]
    .sort(([one], [other]) => one - other)
    .map(([moment, people]) => ({ people: [...people.values()], readAt: new Date(moment) }));
}

/** Lists of at most so many. */
export function inLots<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, at) => items.slice(at * most, (at + 1) * most));
}
