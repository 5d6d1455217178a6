import { createI18n } from 'vue-i18n';
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en';
import { fr } from '../../i18n/fr';
import { formatNumber } from '../../i18n/format';
import type { WaitReason } from '../../graphql/generated/graphql';
import { anEvent, aProgress } from '../../testing/fixtures';
import { milestone } from './announcement';
import { eventSentence } from './eventSentence';
import { percentInFlight, progressSentence } from './progressSentence';

function wordsIn(locale: 'en' | 'fr') {
  const { t } = createI18n({ legacy: false, locale, messages: { en, fr } }).global;
  const number = (amount: number) => formatNumber(locale, amount);
  return { t, number, counted: (key: string, amount: number) => t(key, { shown: number(amount) }, amount) };
}

describe('the sentence of the bar', () => {
  it('says of about how many, of how many, or how many so far', () => {
    const say = (facts: Parameters<typeof aProgress>[0]) => progressSentence(aProgress(facts), wordsIn('en'));
    expect(say({})).toBe('12,345 of about 50,000 people');
    expect(say({ peopleExpectedIsExact: true })).toBe('12,345 of 50,000 people');
    expect(say({ peopleExpected: null })).toBe('12,345 people so far');
  });

  it('knows the part that is read and not yet committed', () => {
    expect(percentInFlight(aProgress({ peopleInFlight: 5_000 }))).toBe(10);
    expect(percentInFlight(aProgress({ peopleExpected: null }))).toBe(0);
    expect(percentInFlight(aProgress({ peopleExpected: 0 }))).toBe(0);
  });
});

describe('a line of the log', () => {
  it('is composed from its facts in the language of the page', () => {
    expect(eventSentence(anEvent(), wordsIn('en'))).toBe('Slice 3 is loaded: 1,200 people.');
    expect(eventSentence(anEvent({ people: 1 }), wordsIn('fr'))).toBe('La tranche 3 est chargée : une personne.');
  });

  it('names the reason of a wait', () => {
    const event = anEvent({ kind: 'WAITING', waitReason: 'RATE_LIMITED', sliceNumber: null, people: null });
    expect(eventSentence(event, wordsIn('en'))).toBe(
      'Waiting. Too many calls in a short time; Marketo asks for a break.',
    );
  });
});

describe('what a screen reader hears', () => {
  const at = (state: 'RUNNING' | 'PAUSED', percent: number | null) => ({ state, wait: null, progress: { percent } });
  const waiting = (reason: WaitReason) => ({ state: 'WAITING' as const, wait: { reason }, progress: { percent: 20 } });

  it('is each ten percent and each change of state, and nothing between', () => {
    expect(milestone(null, at('RUNNING', 50))).toBeNull();
    expect(milestone(at('RUNNING', 11), at('RUNNING', 19.9))).toBeNull();
    expect(milestone(at('RUNNING', 19.9), at('RUNNING', 20.1))).toEqual({ kind: 'PERCENT', percent: 20 });
    expect(milestone(at('RUNNING', 20), at('PAUSED', 20))).toEqual({ kind: 'STATE', state: 'PAUSED' });
    expect(milestone(at('RUNNING', null), at('RUNNING', 3))).toBeNull();
  });

  it('is not that Marketo makes an export, but that the calls of the day are spent', () => {
    expect(milestone(at('RUNNING', 20), waiting('EXPORT_QUEUED'))).toBeNull();
    expect(milestone(waiting('EXPORT_PROCESSING'), at('RUNNING', 20))).toBeNull();
    expect(milestone(waiting('EXPORT_PROCESSING'), waiting('CALLS_SPENT'))).toEqual({
      kind: 'STATE',
      state: 'WAITING',
    });
  });
});
