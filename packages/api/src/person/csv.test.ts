import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord, type CsvRecord } from './csv';

const recordAt = (text: string | Buffer, start = 0, { isLast = true, limit = 1_000 } = {}): CsvRecord => {
  const bytes = Buffer.from(text as string);
  return readRecord({ bytes, end: bytes.length, isLast, limit }, start);
};

function cellsOf(text: string): string[] {
  const record = recordAt(text);
  return record.kind === 'Record' ? record.cells.map(String) : [record.kind];
}

describe('a record', () => {
  it.each([
    ['a,b,c\n', ['a', 'b', 'c']],
    ['a,b,c\r\n', ['a', 'b', 'c']],
    ['a,b,c', ['a', 'b', 'c']],
    ['a,,\n', ['a', '', '']],
    ['a,,', ['a', '', '']],
    ['"a","",b\n', ['a', '', 'b']],
    ['"a,b","c\nd","e\r\nf"\n', ['a,b', 'c\nd', 'e\r\nf']],
    ['"say ""hi""","""",x\n', ['say "hi"', '"', 'x']],
    ['"first"Name1","lastName1"\n', ['first"Name1', 'lastName1']],
    ['"say "hi" to\nthem",x\n', ['say "hi" to\nthem', 'x']],
    ['a"b",c"\n', ['a"b"', 'c"']],
    ['a\rb,c\r\r\n', ['a\rb', 'c\r']],
    ['"a"\r\n', ['a']],
    ['"a"', ['a']],
    ['"a\n', ['Broken']],
    ['"a""\n', ['Broken']],
    ['"stray,1\n2,"quoted",3\n', ['Broken']],
  ])('%j has the cells %j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it('ends before its line end, and the next begins after it', () => {
    expect(recordAt('a,b\r\nc', 0)).toMatchObject({ kind: 'Record', end: 3, next: 5 });
    expect(recordAt('a,b\nc,d', 4)).toMatchObject({ kind: 'Record', end: 7, next: 7 });
  });

  it('is unfinished until its end is there', () => {
    for (const text of ['', 'a,b', 'a,b\r', '"a', '"a"', '"a"\r', '"x\n,"\r']) {
      expect(recordAt(text, 0, { isLast: false }), JSON.stringify(text)).toEqual({ kind: 'Unfinished' });
    }
  });

  it('is broken when it grows beyond the limit, as soon as that is certain', () => {
    const broken = { kind: 'Broken', reason: 'RECORD_TOO_LONG', scanned: 10 };
    expect(recordAt('"12345678"\n', 0, { limit: 10 })).toMatchObject({ kind: 'Record', end: 10 });
    expect(recordAt('"123456789"\n', 0, { limit: 10 })).toEqual(broken);
    expect(recordAt('"123456789012', 0, { limit: 10, isLast: false })).toEqual(broken);
    expect(recordAt('"12345678901', 0, { limit: 10, isLast: false })).toEqual({ kind: 'Unfinished' });
  });

  it('written by the rules is read back, whatever is in it', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab",\n\ré\u2028\t\\') });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), fc.constantFrom('\n', '\r\n', ''), (cells, lineEnd) => {
        const text = cells.map(one => `"${one.replaceAll('"', '""')}"`).join(',') + lineEnd;
        expect(cellsOf(text)).toEqual(cells);
      }),
    );
  });
});
