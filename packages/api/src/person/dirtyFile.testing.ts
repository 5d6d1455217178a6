import fc from 'fast-check';
import type { ValueType } from '@dynamic-chat-sync/shared/attributeValue';
import { exportColumns } from './person';

/** Two attributes of each value type, so that a file has every type in its middle and at its end. */
export const EVERY_TYPE = (['DATETIME', 'TEXT', 'BOOLEAN', 'INTEGER', 'NUMBER', 'DATE', 'TEXT'] as const).map(
  (valueType: ValueType, at) => ({ position: at + 1, name: `field${at + 1}`, valueType }),
);
const COLUMNS = exportColumns(EVERY_TYPE);
const HEADER = Buffer.from(`${COLUMNS.map(({ fieldName }) => fieldName).join(',')}\n`);

const DIRT: Readonly<Record<ValueType, readonly string[]>> = {
  TEXT: [
    'Zoë',
    'null',
    'nul',
    'nullx',
    '\\.',
    '\\N',
    'a\tb',
    'back\\slash',
    'x"y',
    '\u2028',
    '\ufeff',
    'a\rb',
    '😀',
    ' ',
    'NULL',
    '\0',
    'nu\0ll',
  ],
  BOOLEAN: ['true', 'false', '1', '0', 'yes', 't', 'TRUE', 'tru', 'truee', '10', 'on'],
  INTEGER: [
    '5',
    '5.0',
    '5.',
    '5.5',
    '-0',
    '-7',
    '007',
    '+3',
    '1.0E7',
    '1e3',
    '9223372036854775807',
    '9223372036854775808',
    '-9223372036854775808',
    '123456789012345678',
    '1234567890123456789',
    '--5',
    '-',
    '.',
    '1e',
    '5 ',
    '5.000',
  ],
  NUMBER: [
    '1.50',
    '0.5',
    '.5',
    '-0.0',
    '-0.5',
    '1e-3',
    '1E400',
    '1e401',
    '1e-999',
    'NaN',
    'Infinity',
    '-',
    '1.',
    '1..2',
    '0x10',
    '00.10',
    '1234567890.1234567890',
    '100',
    '-100.00',
    '1_000',
    '1,5',
  ],
  DATE: [
    '2017-02-28',
    '2017-02-29',
    '2016-02-29',
    '1900-02-29',
    '2000-02-29',
    '0000-01-01',
    '0001-01-01',
    '9999-12-31',
    '2017-13-01',
    '2017-00-10',
    '2017-1-1',
    'now',
    'today',
    'infinity',
    'epoch',
    '2017-09-08T00:00:00Z',
    '2017-09-08T10:00:00Z',
    '20170908',
  ],
  DATETIME: [
    '2017-09-08T16:39:14Z',
    '2017-09-08T16:39:14+00:00',
    '2017-09-08T16:39:14-0800',
    '2017-09-08T16:39:14.999Z',
    '2017-09-08',
    '2017-09-08 16:39:14',
    '2017-09-08T16:39:14',
    '2017-09-08T24:00:00Z',
    '2017-09-08T23:59:60Z',
    '2017-02-30T00:00:00Z',
    '0001-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-01:00',
    'now',
    'infinity',
    'epoch',
    '2017-09-08t16:39:14z',
    '2017-09-08T16:39:14+16:00',
  ],
};

const ANY_DIRT = Object.values(DIRT).flat();
const bytes = (length: number): fc.Arbitrary<Buffer> =>
  fc.uint8Array({ maxLength: length }).map(array => Buffer.from(array));
const bare = (texts: readonly string[]): fc.Arbitrary<Buffer> =>
  fc.constantFrom(...texts).map(text => Buffer.from(text));
const quoted = (cell: Buffer): Buffer => Buffer.from(`"${cell.toString('latin1').replaceAll('"', '""')}"`, 'latin1');
const nothing = fc.constantFrom('', 'null', '""', '"null"').map(text => Buffer.from(text));

function cellOf(valueType: ValueType): fc.Arbitrary<Buffer> {
  const likely = bare(DIRT[valueType]);
  return fc.oneof(
    { weight: 6, arbitrary: likely },
    { weight: 2, arbitrary: nothing },
    { weight: 2, arbitrary: fc.oneof(likely, bytes(12), bare(['a\nb', 'a,b', '', 'say "hi"', 'x\r\ny'])).map(quoted) },
    {
      weight: 1,
      arbitrary: bare(['"first"Name1"', '"open', 'shut"', '"', '""x"', '"a""', '"a"\r', 'a"b"', '"a\n,"b"']),
    },
    { weight: 1, arbitrary: bytes(6) },
    { weight: 1, arbitrary: bare(ANY_DIRT) },
  );
}

/** What the fast way is sure of: a row has to be clean everywhere else for one dirty cell to be seen by it. */
const CLEAN: Readonly<Record<ValueType, readonly string[]>> = {
  TEXT: ['Anna', 'null', '', '"Smith, Ltd"', 'Zoë', '"two\nlines"', '"5 "" wide"', 'a\\b'],
  BOOLEAN: ['true', 'false', 'null', ''],
  INTEGER: ['0', '5', '-12', '5.0', 'null'],
  NUMBER: ['0', '1.5', '1200.00', '-0.5', 'null'],
  DATE: ['1999-12-31', '2016-02-29', 'null'],
  DATETIME: ['2017-09-08T16:39:14Z', 'null'],
};

const cleanId = fc.integer({ min: 1, max: 40 }).map(id => Buffer.from(String(id)));
const dirtyId = bare(['', 'null', '0', '-1', '5.0', '007', '"12"', 'x', '99999999999999999999', '1e2', '\0' + '3']);
const cleanRow = fc.tuple(cleanId, ...COLUMNS.slice(1).map(({ valueType }) => bare(CLEAN[valueType])));
const dirtyCell = fc.oneof(
  dirtyId.map(cell => ({ at: 0, cell })),
  ...COLUMNS.slice(1).map(({ valueType }, at) => cellOf(valueType).map(cell => ({ at: at + 1, cell }))),
);
const row = fc
  .tuple(cleanRow, fc.array(dirtyCell, { maxLength: 2 }))
  .map(([cells, dirt]) => joined(cells.map((cell, at) => dirt.find(other => other.at === at)?.cell ?? cell)));

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', '\r\n\r\n', '\r\r\n').map(text => Buffer.from(text));
const comma = Buffer.from(',');

const wrongRow = fc.array(fc.oneof(cellOf('TEXT'), cellOf('INTEGER')), { minLength: 1, maxLength: 14 }).map(joined);

function joined(cells: readonly Buffer[]): Buffer {
  return Buffer.concat(cells.flatMap((cell, at) => (at === 0 ? [cell] : [comma, cell])));
}

const line = fc.oneof(
  { weight: 8, arbitrary: row },
  { weight: 1, arbitrary: wrongRow },
  { weight: 1, arbitrary: bytes(40) },
);

/** Export files with a right header and every kind of dirt below it. */
export const dirtyFile: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.array(
      fc.tuple(line, lineEnd).map(([content, end]) => Buffer.concat([content, end])),
      { maxLength: 12 },
    ),
    fc.oneof(fc.constant(Buffer.alloc(0)), line),
  )
  .map(([mark, lines, tail]) => Buffer.concat([Buffer.from(mark), HEADER, ...lines, tail]));

/** Where a file is cut on its way. */
export const cuts = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 });

/** The file in pieces of these lengths, over and over. */
export function* cut(file: Buffer, lengths: readonly number[]): Generator<Buffer> {
  for (let from = 0, turn = 0; from < file.length; turn++) {
    const length = lengths[turn % lengths.length] as number;
    yield file.subarray(from, from + length);
    from += length;
  }
}
