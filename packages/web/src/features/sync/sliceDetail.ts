import type { SliceCellFragment } from '../../graphql/generated/graphql';
import type { SpokenWords } from '../../i18n/useWords';

/** One sentence on a slice: its dates, its state, its people, and what it waits for. */
export function sliceDetail(slice: SliceCellFragment, { t, number, counted, span }: SpokenWords): string {
  const facts = [t(`sync.slices.state.${slice.state}`)];
  const people = peopleOf(slice);
  if (people !== null) facts.push(counted('people', people));
  const sentence = t('sync.slices.detail', {
    number: number(slice.number),
    span: span(slice.from, slice.until),
    facts: facts.join(', '),
  });
  return slice.wait ? `${sentence} ${t(`sync.wait.reason.${slice.wait.reason}`)}` : sentence;
}

/** Null while nobody knows: a slice is counted by Marketo when its export is made. */
function peopleOf({ state, peopleStored, peopleInFlight, peopleExpected }: SliceCellFragment): number | null {
  return state === 'LOADED' ? peopleStored : peopleStored + peopleInFlight || peopleExpected;
}
