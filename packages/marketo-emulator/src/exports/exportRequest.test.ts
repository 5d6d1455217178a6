import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../fields/catalogue';
import { parseMoment } from '../moment';
import { ASSUMED } from '../unknowns';
import { readExportRequest } from './exportRequest';

const list = { id: 1001, name: 'Newsletter', createdAt: 0, oneIn: 0 };
const lists = {
  find: (id: number) => (id === list.id ? list : undefined),
  named: (name: string) => (name === list.name ? list : undefined),
};
const rules = { catalogue: createCatalogue(), updatedAtFilter: true, unknowns: ASSUMED, lists };
const range = { startAt: '2026-01-01T00:00:00Z', endAt: '2026-02-01T00:00:00Z' };
const good = { fields: ['id', 'email'], filter: { createdAt: range } };
const codeOf = (body: unknown, changed = {}): string | undefined => {
  const answer = readExportRequest(body, { ...rules, ...changed });
  return 'kind' in answer ? answer.errors[0]?.code : undefined;
};

describe('the body of a create call', () => {
  it('takes 31 days, both ends inclusive, and one moment', () => {
    expect(readExportRequest(good, rules)).toMatchObject({
      format: 'CSV',
      filter: { first: 1767225600, last: 1769904000 },
    });
    expect(
      codeOf({ ...good, filter: { createdAt: { startAt: range.startAt, endAt: range.startAt } } }),
    ).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['no object', [], '609'],
    ['no body', undefined, '609'],
    ['no fields', { filter: good.filter }, '609'],
    ['an empty list of fields', { ...good, fields: [] }, '609'],
    ['fields that are no texts', { ...good, fields: [1] }, '609'],
    ['an unknown field', { ...good, fields: ['id', 'noSuchField'] }, '1003'],
    ['a field in the wrong case', { ...good, fields: ['FirstName'] }, '1003'],
    ['a formula field', { ...good, fields: ['scoreBandFormula'] }, '1003'],
    ['no filter', { fields: ['id'] }, '609'],
    ['two filters', { ...good, filter: { createdAt: range, updatedAt: range } }, '1003'],
    ['an unknown filter', { ...good, filter: { colour: 'red' } }, '1003'],
    [
      'a second more than 31 days',
      { ...good, filter: { createdAt: { ...range, endAt: '2026-02-01T00:00:01Z' } } },
      '1003',
    ],
    [
      'an end before the start',
      { ...good, filter: { createdAt: { startAt: range.endAt, endAt: range.startAt } } },
      '1003',
    ],
    ['no end', { ...good, filter: { createdAt: { startAt: range.startAt } } }, '1003'],
    ['a day that is none', { ...good, filter: { createdAt: { ...range, startAt: '2026-01-32T00:00:00Z' } } }, '1003'],
    ['an unknown format', { ...good, format: 'XML' }, '1003'],
    ['headers that are a list', { ...good, columnHeaderNames: ['a'] }, '609'],
    ['a smart list', { ...good, filter: { smartListId: 1 } }, '1035'],
  ])('is refused with %s', (_, body, code) => expect(codeOf(body)).toBe(code));

  it('is refused for updatedAt where the subscription has no such filter', () => {
    const body = { ...good, filter: { updatedAt: range } };
    expect(codeOf(body)).toBeUndefined();
    expect(codeOf(body, { updatedAtFilter: false })).toBe('1035');
  });
});

describe('a moment', () => {
  it.each([
    ['2026-03-01T00:00:00Z'],
    ['2026-03-01T00:00:00'],
    ['2026-03-01T00:00:00.000Z'],
    ['2026-03-01T00:00:00+00:00'],
    ['2026-03-01T00:00:00-00:00'],
    ['2026-02-28T16:00:00-08:00'],
    ['2026-03-01T05:30:00+0530'],
  ])('%s is the same', text => expect(parseMoment(text)).toBe(Date.UTC(2026, 2, 1)));

  it.each([['2026-03-01'], ['yesterday'], ['2026-02-29T00:00:00Z'], ['2026-03-01T24:00:00Z'], [''], [42], [null]])(
    '%s is none',
    text => expect(parseMoment(text)).toBeUndefined(),
  );
});
