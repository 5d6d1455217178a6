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
      { numRuns: 1_500 },
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

describe('a damaged file', () => {
  const row = (id: number, text: string): string => `${id},,,,${text},,,,,\n`;
  const count = 40_000;
  const readText = (text: string): Reading => read([Buffer.from(text)]);

  it('is read in one pass even where every line opens a quote that nothing closes', () => {
    const stray = Array.from({ length: count }, (_, at) => row(at + 1, '""never closed: and so on and so on'));
    const reading = readText(HEADER + stray.join('') + row(7, 'Anna'));
    expect(reading).toMatchObject({ read: count + 1, setAside: count });
    expect(reading.lines[0]).toMatch(/^7\t.*Anna/);
  });

  it('loses no row after a stray quote', () => {
    const good = Array.from({ length: 100 }, (_, at) => row(at + 1, '"Smith, Ltd"')).join('');
    expect(readText(HEADER + row(500, '"stray') + good)).toMatchObject({ read: 101, setAside: 1 });
  });

  it('is never taken for rows in the middle of a line that is too long', () => {
    const long = `${'x'.repeat(1024 * 1024)}\r,${row(1, 'no').repeat(2).replaceAll('\n', '')}\n`;
    const reading = readText(HEADER + long + row(2, 'Ben'));
    expect(reading).toMatchObject({ read: 3, setAside: 2 });
    expect(reading.aside.map(line => line.trim().split('\t').at(-1))).toEqual(['LINE_TOO_LONG', 'LINE_TOO_LONG']);
  });

  it('may have a byte order mark, empty lines and line ends of both kinds', () => {
    const reading = readText(
      `\ufeff${HEADER.replace('\n', '\r\n')}\n\r\n${row(1, 'Anna').replace('\n', '\r\n')}\n\n${row(2, 'Ben').trimEnd()}`,
    );
    expect(reading).toMatchObject({ read: 2, setAside: 0, wrongHeader: undefined });
  });

  it('shows what cannot be read so that people can read it', () => {
    const file = Buffer.concat([
      Buffer.from(`${HEADER}1,,,,`),
      Buffer.from([0x61, 0xff, 0x5c]),
      Buffer.from(',,7\0x,,,\n'),
    ]);
    expect(read([file]).rejected).toEqual([
      '1\t1\tfield2\ta\\\\xff\\\\\tINVALID_UTF8\n',
      '1\t1\tfield4\t7\\\\x00x\tNOT_AN_INTEGER\n',
    ]);
  });
});
