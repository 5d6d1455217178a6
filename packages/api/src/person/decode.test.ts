import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueType } from '@dynamic-chat-sync/shared/attributeValue';
import { decodeCell, decodeValue } from './decode';

/** What each text is as a value of the type; an upper-case word is the reason why it is none. */
const CASES: Readonly<Record<ValueType, Readonly<Record<string, string | null>>>> = {
  TEXT: { Anna: 'Anna', '': null, null: null, NULL: 'NULL', ' null': ' null', 'a\0b': 'ab', 'nu\0ll': null, '\0': null, now: 'now' },
  BOOLEAN: { true: 'true', false: 'false', 1: 'true', 0: 'false', '': 'false', null: 'false', t: '!', yes: '!', TRUE: '!', on: '!', toString: '!' },
  INTEGER: {
    5: '5', '5.0': '5', '5.': '5', '1.0E7': '10000000', '1e3': '1000', '12e-1': '!', '120e-1': '12', '007': '7', '+7': '7', '-0': '0',
    '9223372036854775807': '9223372036854775807', '9223372036854775808': 'RANGE', '-9223372036854775808': '-9223372036854775808',
    '1e30': 'RANGE', '1e999999999999': 'RANGE', '5.5': '!', '': null, null: null, ' 5': '!', '0x10': '!', '1_000': '!', epoch: '!',
  },
  NUMBER: {
    '1.50': '1.5', '.5': '0.5', '-0.0': '0', '1e-3': '0.001', '-12.5e2': '-1250', '1E21': '1000000000000000000000', '0e99999': '0',
    '1e401': 'RANGE', '1e-401': 'RANGE', NaN: '!', Infinity: '!', '-Infinity': '!', '1,5': '!', '': null, null: null, '.': '!', e5: '!',
  },
  DATE: {
    '2016-02-29': '2016-02-29', '2017-02-29': '!', '1900-02-29': '!', '2000-02-29': '2000-02-29', '0000-01-01': '!', '0001-01-01': '0001-01-01',
    '2017-9-8': '!', '20170908': '!', '2017-09-08T00:00:00Z': '2017-09-08', '2017-09-08T00:00:00-0800': '2017-09-08',
    '2017-09-08T10:00:00Z': '!', today: '!', now: '!', infinity: '!', epoch: '!', null: null,
  },
  DATETIME: {
    '2017-09-08T16:39:14Z': '2017-09-08T16:39:14Z', '2017-09-08T16:39:14+00:00': '2017-09-08T16:39:14Z',
    '2017-09-08T16:39:14-08:00': '2017-09-09T00:39:14Z', '2017-09-08T16:39:14+0000': '2017-09-08T16:39:14Z',
    '1969-12-31T23:59:59.999Z': '1969-12-31T23:59:59Z', '2017-02-30T00:00:00Z': '!', '2017-09-08T24:00:00Z': '!',
    '2017-09-08T23:59:60Z': '!', '2017-09-08T16:39:14': '!', '2017-09-08 16:39:14Z': '!', '2017-09-08': '!',
    '0001-01-01T00:00:00+01:00': 'RANGE', '9999-12-31T23:59:59-01:00': 'RANGE', now: '!', infinity: '!', allballs: '!', null: null,
  },
}; // prettier-ignore

const REASONS: Readonly<Record<ValueType, string>> = {
  TEXT: '',
  BOOLEAN: 'NOT_A_BOOLEAN',
  INTEGER: 'NOT_AN_INTEGER',
  NUMBER: 'NOT_A_NUMBER',
  DATE: 'NOT_A_DATE',
  DATETIME: 'NOT_A_DATETIME',
};

describe.each(Object.entries(CASES) as [ValueType, Record<string, string | null>][])(
  'a value of type %s',
  (valueType, cases) => {
    it.each(Object.entries(cases))('reads %j as %j', (text, expected) => {
      const reason = expected === '!' ? REASONS[valueType] : 'OUT_OF_RANGE';
      expect(decodeValue(text, valueType)).toEqual(expected === '!' || expected === 'RANGE' ? { reason } : expected);
    });

    it('is rejected when its bytes are no UTF-8', () => {
      expect(decodeCell(Buffer.from([0x61, 0xff]), valueType)).toEqual({ reason: 'INVALID_UTF8' });
      expect(decodeCell(Buffer.from([0xed, 0xa0, 0x80]), valueType)).toEqual({ reason: 'INVALID_UTF8' });
    });
  },
);

describe('any number', () => {
  it('is read as what JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), number => {
        const plain = decodeValue(String(number), 'NUMBER');
        expect(plain).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
        expect(Number(plain)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('any moment', () => {
  it('is read to the second', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
        moment => {
          expect(decodeValue(moment.toISOString(), 'DATETIME')).toBe(`${moment.toISOString().slice(0, 19)}Z`);
        },
      ),
    );
  });
});
