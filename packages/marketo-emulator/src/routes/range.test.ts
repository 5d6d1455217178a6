import { describe, expect, it } from 'vitest';
import { readRange } from './range';

describe('a byte range of a file of 88 bytes', () => {
  it.each([
    ['bytes=0-9', { first: 0, last: 9 }],
    ['bytes=10-', { first: 10, last: 87 }],
    ['bytes=80-500', { first: 80, last: 87 }],
    ['bytes=-8', { first: 80, last: 87 }],
    ['bytes=-500', { first: 0, last: 87 }],
    ['bytes=88-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-3', undefined],
    ['bytes=0-1,4-5', undefined],
    ['items=0-9', undefined],
    ['bytes=-', undefined],
    [null, undefined],
  ])('%s', (header, range) => expect(readRange(header, 88)).toEqual(range));
});
