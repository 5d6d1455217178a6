import type { ReadPerson, Subscription } from '../integration/subscription.port';
import { columnBytesOf, sumOf } from './plan/rowBytes';
import { nextSample, surveyOf, type NextSample, type Sample } from './plan/sampling';
import type { Landmark, Survey } from './plan/survey';

/** Before Marketo there was no Marketo: the birth of a subscription whose folders the API user may not read. */
const MARKETO_BORN = new Date('2006-01-01T00:00:00Z');

/**
 * Finds out how far ids reach, which belong to which dates, how many live and how long reads take: about a dozen calls. The
 * reads that are spread over all people ask for exactly the fields to be copied, which is the rehearsal of the copy.
 * Throws `MarketoTrouble`; `InvalidRequest` where Marketo does not know a field.
 */
export async function takeSurvey(subscription: Subscription, fieldNames: readonly string[]): Promise<Survey> {
  const at = subscription.now();
  const born = await subscription.oldestFolderDate();
  const samples: Sample[] = [];
  const people: ReadPerson[] = [];
  const readSeconds: number[] = [];
  const rehearsed = [...new Set([...fieldNames, 'createdAt', 'updatedAt'])];
  for (let next = nextSample(samples); next !== null; next = nextSample(samples)) {
    const isRehearsal = next.purpose === 'SPREAD';
    const began = subscription.now();
    const { people: met } = await subscription.peopleById(next.ids, isRehearsal ? rehearsed : ['createdAt']);
    if (isRehearsal) {
      people.push(...met);
      readSeconds.push((+subscription.now() - +began) / 1000);
    }
    samples.push(sampleOf(next, met));
  }
  const columnBytes = columnBytesOf(people, [...new Set(['id', ...rehearsed])]);
  const facts = { rowBytes: sumOf(columnBytes), columnBytes, readSeconds };
  return { at, bornAt: born ?? MARKETO_BORN, ...surveyOf(samples), ...facts };
}

function sampleOf({ purpose, ids }: NextSample, met: readonly ReadPerson[]): Sample {
  return { purpose, ids, met: met.flatMap(landmarkOf) };
}

function landmarkOf({ id, values }: ReadPerson): Landmark[] {
  const createdAt = new Date(String(values['createdAt']));
  return Number.isNaN(+createdAt) ? [] : [{ id, createdAt }];
}
