import type { Unknowns } from '../unknowns';
import type { Chunk } from './spool';

const LINE_FEED = 10;

/** Gives a file the form that a subscription is said to have: how it ends, and what its number of records counts. */
export async function* fileForm(
  chunks: Iterable<Chunk> | AsyncIterable<Chunk>,
  { emptyExport, finalLineFeed, numberOfRecords }: Unknowns,
): AsyncGenerator<Chunk> {
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst && chunk.last && emptyExport !== 'header') return;
    const bytes = typeof chunk.text === 'string' ? Buffer.from(chunk.text) : chunk.text;
    const rows =
      numberOfRecords === 'records' || isFirst ? chunk.rows : bytes.filter(byte => byte === LINE_FEED).length;
    yield { ...chunk, rows, text: chunk.last && !finalLineFeed ? bytes.subarray(0, -1) : bytes };
    isFirst = false;
  }
}
