import type { ProgressFactsFragment } from '../../graphql/generated/graphql';
import type { SpokenWords } from '../../i18n/useWords';

type Wording = Pick<SpokenWords, 't' | 'number'>;

/** “12,345 of about 50,000 people”, or how many so far while nobody knows of how many. */
export function progressSentence(progress: ProgressFactsFragment, { t, number }: Wording): string {
  const stored = number(progress.peopleStored);
  if (progress.peopleExpected === null) return t('sync.stored', { stored });
  const expected = number(progress.peopleExpected);
  return t(progress.peopleExpectedIsExact ? 'sync.storedOf' : 'sync.storedOfAbout', { stored, expected });
}

/** The part of the bar that is read but not yet committed, in percent of the whole. */
export function percentInFlight({ peopleInFlight, peopleExpected }: ProgressFactsFragment): number {
  return peopleExpected ? (100 * peopleInFlight) / peopleExpected : 0;
}
