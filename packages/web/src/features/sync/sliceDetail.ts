import type { SliceCellFragment } from '../../graphql/generated/graphql';
import type { SpokenWords } from '../../i18n/useWords';

/** One sentence on a slice: its dates, its state, its people, and what it waits for. */
export function sliceDetail(slice: SliceCellFragment, { t, number, counted, span }: SpokenWords): string {
  const people = slice.peopleStored + slice.peopleInFlight || (slice.peopleExpected ?? 0);
  const sentence = t('sync.slices.detail', {
    number: number(slice.number),
    span: span(slice.from, slice.until),
    state: t(`sync.slices.state.${slice.state}`),
    people: counted('people', people),
  });
  return slice.wait ? `${sentence} ${t(`sync.wait.reason.${slice.wait.reason}`)}` : sentence;
}
