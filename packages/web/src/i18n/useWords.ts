import { useI18n } from 'vue-i18n';
import type { Language } from '.';
import * as format from './format';

/** Words, numbers and moments in the language of the page. */
export function useWords() {
  const { t, te, locale } = useI18n<object, Language>({ useScope: 'global' });
  const number = (amount: number) => format.formatNumber(locale.value, amount);
  return {
    t,
    /** Whether there is a sentence under this key. */
    te,
    language: locale,
    number,
    /** A counted noun of the words file, like `people`. */
    counted: (
      key:
        'people' | 'attributes' | 'wizard.shown' | 'integrations.fieldCount' | 'profiles.userCount' | 'sync.watching',
      amount: number,
    ) => t(key, { shown: number(amount) }, amount),
    /** A whole percent that says 100 only at the end. */
    percent: (percent: number) => format.formatPercent(locale.value, percent),
    /** A part of a whole, 1 for all of it; may be more. */
    share: (part: number) => format.formatShare(locale.value, part),
    bytes: (amount: number) => format.formatBytes(locale.value, amount),
    duration: (milliseconds: number) => format.formatDuration(locale.value, milliseconds),
    age: (moment: string, now: number) => format.formatAge(locale.value, Date.parse(moment), now),
    clock: (moment: number) => format.formatClock(locale.value, moment),
    moment: (moment: string, now: number) => format.formatMoment(locale.value, Date.parse(moment), now),
    fullMoment: (moment: string) => format.formatFullMoment(locale.value, Date.parse(moment)),
    /** Day and time to the minute, for what is kept. */
    dayAndTime: (moment: string) => format.formatMoment(locale.value, Date.parse(moment), 0),
    span: (from: string, until: string) => format.formatSpan(locale.value, from, until),
    list: (names: readonly string[]) => format.formatList(locale.value, names),
  };
}

export type SpokenWords = ReturnType<typeof useWords>;
