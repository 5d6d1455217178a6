import type { FailureReason, SyncEvent, SyncFailure, Wait, WaitReason } from './sync';

/** English sentences for API clients; the app composes its own from the same facts, in the reader's language. */
const WAIT_SENTENCES: Readonly<Record<WaitReason, string>> = {
  EXPORT_QUEUED: "The export is in Marketo's queue.",
  EXPORT_PROCESSING: 'Marketo is making the export file.',
  EXPORT_QUEUE_FULL: "Marketo's queue of ten exports is full, also with those of other tools.",
  EXPORT_VOLUME_SPENT:
    'The export volume of the day is used up, by all tools together; it is given back at midnight Central Time.',
  CALLS_SPENT:
    'The API calls of the day are used up, by all tools together; they are given back at midnight Central Time.',
  RATE_LIMITED: 'All tools together call Marketo too often; the sync slows down.',
  MARKETO_UNREACHABLE: 'Marketo does not answer; the sync keeps trying.',
  CREDENTIALS_REFUSED: 'Marketo refuses the client id and secret; enter the present ones under Integrations.',
};

const FAILURE_SENTENCES: Readonly<Record<FailureReason, string>> = {
  FIELDS_UNAVAILABLE: 'Marketo no longer offers some of the fields; make them visible again in Marketo, then retry.',
  PERMISSION_MISSING:
    'The API user lacks a permission; give its role Read-Only Lead and Read-Only Activity in Marketo, then retry.',
  CREDENTIALS_REFUSED:
    'Marketo refused the client id and secret for a day; enter the present ones under Integrations, then retry.',
  EXPORT_FAILED: 'Marketo could not make the export of one slice, several times over; retry, or ask Marketo support.',
  FILE_DAMAGED: 'The file of one slice came damaged several times over; retry, or ask Marketo support.',
  MARKETO_UNREACHABLE: 'Marketo did not answer for a day; check its status, then retry.',
  MARKETO_REFUSED: 'Marketo refused a request; the log of the server holds its request id for Marketo support.',
  INTERNAL:
    'Something went wrong in this software; the log of the server holds the incident. Retry goes on from the last checkpoint.',
};

export function waitSentence({ reason }: Wait): string {
  return WAIT_SENTENCES[reason];
}

export function failureSentence({ reason, fieldNames }: SyncFailure): string {
  const named = fieldNames.length > 0 ? ` (${fieldNames.join(', ')})` : '';
  return `${FAILURE_SENTENCES[reason]}${named}`;
}

export function eventSentence({ kind, sliceNumber, people, waitReason, failureReason }: SyncEvent): string {
  switch (kind) {
    case 'INITIATED':
      return 'The sync was confirmed.';
    case 'PLANNED':
      return sliceNumber === null
        ? `The subscription was surveyed: about ${people} people.`
        : `The copy was cut into ${sliceNumber} slices.`;
    case 'EXPORT_CREATED':
      return `Marketo made an export for slice ${sliceNumber}.`;
    case 'EXPORT_COMPLETED':
      return `The export of slice ${sliceNumber} is ready${people === null ? '' : `, with ${people} people`}.`;
    case 'SLICE_LOADED':
      return `Slice ${sliceNumber} is stored and verified: ${people} people.`;
    case 'SLICE_REPEATED':
      return `The export of slice ${sliceNumber} has to be made again.`;
    case 'WAITING':
      return waitReason === null ? 'It waits.' : WAIT_SENTENCES[waitReason];
    case 'PAUSED':
      return 'The sync was paused.';
    case 'RESUMED':
      return 'The sync was resumed.';
    case 'CANCEL_REQUESTED':
      return 'The sync is to be cancelled.';
    case 'CANCELLED':
      return 'The sync is cancelled; what is stored stays.';
    case 'RETRIED':
      return 'The sync was retried.';
    case 'FAILED':
      return failureReason === null ? 'The sync failed.' : FAILURE_SENTENCES[failureReason];
    case 'COMPLETED':
      return `The sync is complete: ${people} people are stored.`;
    case 'TAKEN_OVER':
      return 'Another worker took over from one that died.';
  }
}
