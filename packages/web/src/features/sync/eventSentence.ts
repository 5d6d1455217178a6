import type { EventLineFragment } from '../../graphql/generated/graphql';
import type { SpokenWords } from '../../i18n/useWords';

type Wording = Pick<SpokenWords, 't' | 'number' | 'counted'>;

/** One line of the log in the reader's language, composed from the facts of the event. */
export function eventSentence(event: EventLineFragment, { t, number, counted }: Wording): string {
  return t(`sync.events.kind.${event.kind}`, {
    slice: event.sliceNumber === null ? '' : number(event.sliceNumber),
    people: event.people === null ? '' : counted('people', event.people),
    reason: reasonOf(event, t),
  }).trim();
}

function reasonOf({ waitReason, failureReason }: EventLineFragment, t: Wording['t']): string {
  if (waitReason) return t(`sync.wait.reason.${waitReason}`);
  return failureReason ? t(`sync.failure.reason.${failureReason}`) : '';
}
