import type { Slice } from './sync';

/** What a load counted, beside what Marketo said of the file. */
export type FileTally = Readonly<{ bytes: number; sha256: string; read: number; setAside: number }>;

/**
 * What is wrong with a downloaded file; null when it is the one that Marketo described. Where rows had to be set
 * aside, the bytes decide alone: a stray quote makes the number of records a matter of reading.
 */
export function fileFlaw(slice: Pick<Slice, 'bytes' | 'checksum' | 'peopleExpected'>, tally: FileTally): string | null {
  if (slice.bytes !== null && tally.bytes !== slice.bytes)
    return `it has ${tally.bytes} bytes instead of ${slice.bytes}`;
  if (slice.checksum !== null && tally.sha256 !== slice.checksum)
    return 'its SHA-256 is not the one that Marketo stated';
  if (tally.setAside === 0 && slice.peopleExpected !== null && tally.read !== slice.peopleExpected) {
    return `it holds ${tally.read} people instead of ${slice.peopleExpected}`;
  }
  return null;
}
