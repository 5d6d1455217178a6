import { describe, expect, it } from 'vitest';
import { fileFlaw } from './fileVerdict';

const stated = { bytes: 100, checksum: 'abc', peopleExpected: 3 };
const tally = { bytes: 100, sha256: 'abc', read: 3, setAside: 0 };

describe('a downloaded file', () => {
  it('is taken when it is what Marketo stated', () => {
    expect(fileFlaw(stated, tally)).toBeNull();
  });

  it('is taken when Marketo stated nothing of an empty one', () => {
    expect(fileFlaw({ bytes: null, checksum: null, peopleExpected: null }, { ...tally, read: 0 })).toBeNull();
  });

  it.each([
    ['bytes are missing', { bytes: 99 }],
    ['the checksum is another', { sha256: 'abd' }],
    ['people are missing', { read: 2 }],
  ])('is not taken when %s', (_story, wrong) => {
    expect(fileFlaw(stated, { ...tally, ...wrong })).toMatch(/^it/);
  });

  it('may count differently where a row could not be read, because then counting is a matter of reading', () => {
    expect(fileFlaw(stated, { ...tally, read: 2, setAside: 1 })).toBeNull();
  });
});
