import { refuse } from '../answer';
import type { RefusalAnswer } from '../answer';
import { decodeToken } from '../positionToken';
import { ASSUMED } from '../unknowns';
import type { Unknowns } from '../unknowns';

export const MAX_BATCH = 300;

/** A call's page size: 1 to 300, 300 when it says nothing. */
export function readBatchSize(
  params: URLSearchParams,
  { tooMany }: Pick<Unknowns, 'tooMany'> = ASSUMED,
): number | RefusalAnswer {
  const text = params.get('batchSize');
  if (text === null || text === '') return MAX_BATCH;
  if (!/^-?\d+$/.test(text)) return refuse('1001', `Invalid value '${text}'. Required of type 'Integer'`);
  const size = tooMany === 'cut' ? Math.min(Number(text), MAX_BATCH) : Number(text);
  return size >= 1 && size <= MAX_BATCH
    ? size
    : refuse('1003', `Invalid value for batchSize: ${text}, must be from 1 to ${MAX_BATCH}`);
}

/** The number that a token of one kind carries, `kind:number`; 0 without a token. */
export function readPosition(params: URLSearchParams, kind: string): number | RefusalAnswer {
  const token = params.get('nextPageToken');
  if (token === null || token === '') return 0;
  const [, position] = new RegExp(`^${kind}:(\\d+)$`).exec(decodeToken(token) ?? '') ?? [];
  return position === undefined ? refuse('1003', 'Invalid value for nextPageToken') : Number(position);
}
