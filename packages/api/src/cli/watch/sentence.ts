import type { Sight } from './sights';

/** Everything worth saying of a sync in one line. */
export function sentenceOf({ state, progress, wait, failure }: Sight): string {
  const parts = [peopleOf(progress), state, paceOf(progress), endOf(progress), wait && waitOf(wait), failure?.message];
  return parts.filter(part => part !== null && part !== undefined && part !== '').join(' · ');
}

function peopleOf({ peopleStored, peopleInFlight, peopleExpected, peopleExpectedIsExact }: Sight['progress']): string {
  const expected =
    peopleExpected === null ? '' : ` of ${peopleExpectedIsExact ? '' : 'about '}${count(peopleExpected)}`;
  const onTheWay = peopleInFlight > 0 ? ` (+${count(peopleInFlight)} on the way)` : '';
  return `${count(peopleStored)}${expected} people${onTheWay}`;
}

function paceOf({ peoplePerSecond }: Sight['progress']): string | null {
  return peoplePerSecond === null ? null : `${count(Math.round(peoplePerSecond))}/s`;
}

function endOf({ expectedEnd }: Sight['progress']): string | null {
  return expectedEnd && `done between ${time(expectedEnd.earliest)} and ${time(expectedEnd.latest)}`;
}

function waitOf({ message, until }: NonNullable<Sight['wait']>): string {
  return `${message} Looks again at ${time(until)}.`;
}

function count(people: number): string {
  return people.toLocaleString('en');
}

function time(moment: string): string {
  return new Date(moment).toLocaleTimeString('en-GB');
}
