import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, cuts, dirtyFile, EVERY_TYPE } from './dirtyFile.testing';
import { ExportReader, type ReadingOptions } from './exportReader';
import { exportColumns, exportFieldNames } from './person';

const NOON = new Date('2026-01-01T12:00:00Z');
const OPTIONS: ReadingOptions = { columns: exportColumns(EVERY_TYPE), readAt: NOON, isNumbered: true };
const HEADER = `${exportFieldNames(EVERY_TYPE).join(',')}\n`;

type Reading = Readonly<{
  lines: string[];
  rejected: readonly string[];
  aside: readonly string[];
  read: number;
  setAside: number;
  valuesRejected: number;
  wrongHeader: string | undefined;
}>;

function read(pieces: Iterable<Uint8Array>, options: Partial<ReadingOptions> = {}): Reading {
  const reader = new ExportReader({ ...OPTIONS, ...options });
  for (const piece of pieces) reader.add(piece);
  reader.end();
  const { rowsRead, rowsSetAside, valuesRejected, wrongHeader } = reader;
  const lines = Buffer.concat(reader.take()).toString('latin1').split('\n').slice(0, -1);
  return { lines, ...reader.notes.take(), read: rowsRead, setAside: rowsSetAside, valuesRejected, wrongHeader };
}

/** So small that files of a few rows meet every edge of the window and every bound. */
const SMALL = { record: 120, batch: 40, piece: 30 };

describe('the fast and the slow way', () => {
  it('read the same out of any file, however it is cut', () => {
    fc.assert(
      fc.property(dirtyFile, cuts, cuts, fc.boolean(), (file, some, others, isSmall) => {
        const sizes = isSmall ? { sizes: SMALL } : {};
        const fast = read(cut(file, some), sizes);
        expect(fast).toEqual(read(cut(file, others), { ...sizes, everyRowSlowly: true }));
        expect(fast.lines.length + fast.setAside).toBe(fast.read);
        expect(fast.aside.length).toBe(fast.setAside);
        expect(fast.rejected.length).toBe(fast.valuesRejected);
      }),
      { numRuns: 3_000 },
    );
  }, 120_000);

  it('read the same out of random bytes', () => {
    const letters = fc.constantFrom(...'",\n\r0151nul-.:TZe\\\t\0\u00e9');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 300 }), cuts, cuts, (texts, some, others) => {
        const file = Buffer.from(HEADER + texts.join(''));
        expect(read(cut(file, some), { sizes: SMALL })).toEqual(
          read(cut(file, others), { sizes: SMALL, everyRowSlowly: true }),
        );
      }),
      { numRuns: 2_000 },
    );
  }, 120_000);
});
