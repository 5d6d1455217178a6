import type { PeopleReading } from '../integration/subscription.port';
import type { PersonColumn } from '../person/person';
import type { PersonStore } from '../person/person.store';
import { peopleText } from '../person/peopleText';
import type { Transaction } from '../platform/db/dataSource';
import { NOBODY, readingsByMoment, sumOf, type Tally } from './readings';

export type ReadingsToLoad = Readonly<{
  people: PersonStore;
  integrationNumber: number;
  /** Under which rejected values and set-aside rows are noted. */
  sliceId: string;
  columns: readonly PersonColumn[];
  readings: readonly PeopleReading[];
  /** What was noted under the slice stays. */
  isContinued: boolean;
}>;

/** Loads people who were read by id, in the caller's transaction. Answers of different moments are different readings. */
export async function loadReadings(tx: Transaction, request: ReadingsToLoad): Promise<Tally> {
  const { people: store, integrationNumber, sliceId, columns, readings } = request;
  let { isContinued } = request;
  let tally = NOBODY;
  for (const { people, readAt } of readingsByMoment(readings)) {
    const file = once(peopleText(people, columns));
    const load = { integrationNumber, sliceId, columns, file, readAt, way: 'merge', isContinued } as const;
    const outcome = await store.load(tx, load);
    if (outcome.kind !== 'Loaded') throw new Error(`people read by id were not loaded: ${outcome.kind}`);
    tally = sumOf(tally, outcome);
    isContinued = true;
  }
  return tally;
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
