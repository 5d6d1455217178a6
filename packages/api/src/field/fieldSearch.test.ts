import { describe, expect, it } from 'vitest';
import { toField, type Field } from './field';
import { cursorOf, fieldsAfter, readCursor, searchFields } from './fieldSearch';

function field(name: string, displayName: string, more: Partial<Field> = {}): Field {
  const kept = { name, displayName, dataType: 'string', length: null, hidden: false, locked: false };
  return { ...toField({ ...kept, kind: 'CUSTOM', object: 'PERSON' }), ...more };
}

const FIELDS = [
  field('region10', 'Région 10'),
  field('Region2', 'region 2'),
  field('email', 'Email Address', { kind: 'STANDARD' }),
  field('company', 'Company Name', { kind: 'STANDARD', object: 'COMPANY' }),
];
const namesOf = (fields: readonly Field[]) => fields.map(({ name }) => name);

describe('searching the fields', () => {
  it('lists all of them by display name, numbers in their order', () => {
    expect(namesOf(searchFields(FIELDS, {}))).toEqual(['company', 'email', 'Region2', 'region10']);
  });

  it.each([
    ['REGION', ['Region2', 'region10']],
    ['région', ['Region2', 'region10']],
    ['name comp', ['company']],
    ['email', ['email']],
    ['  ', ['company', 'email', 'Region2', 'region10']],
    ['%', []],
  ])('for %j finds %j', (search, names) => {
    expect(namesOf(searchFields(FIELDS, { search }))).toEqual(names);
  });

  it('narrows by kind and by what a field is about', () => {
    expect(namesOf(searchFields(FIELDS, { kind: 'STANDARD' }))).toEqual(['company', 'email']);
    expect(namesOf(searchFields(FIELDS, { kind: 'STANDARD', object: 'PERSON', search: null }))).toEqual(['email']);
  });
});

describe('a cursor', () => {
  const listed = searchFields(FIELDS, {});

  it('goes on after its field, even when that one is gone', () => {
    const cursor = readCursor(cursorOf(FIELDS[2] as Field));
    expect(cursor).not.toBeNull();
    expect(namesOf(fieldsAfter(listed, cursor))).toEqual(['Region2', 'region10']);
    const without = listed.filter(({ name }) => name !== 'email');
    expect(namesOf(fieldsAfter(without, cursor))).toEqual(['Region2', 'region10']);
  });

  it('walks through fields of one display name without losing any', () => {
    const same = searchFields([field('b', 'Score'), field('a', 'score'), field('c', 'SCORE')], {});
    expect(namesOf(same)).toEqual(['a', 'b', 'c']);
    expect(namesOf(fieldsAfter(same, readCursor(cursorOf(same[0] as Field))))).toEqual(['b', 'c']);
  });

  it.each(['', 'nonsense', Buffer.from('[1,2]').toString('base64url')])('that is not ours (%j) is none', cursor => {
    expect(readCursor(cursor)).toBeNull();
  });
});

describe('a field', () => {
  it.each([
    [{ dataType: 'formula', hidden: false }, false, 'FORMULA'],
    [{ dataType: 'string', hidden: true }, false, 'HIDDEN'],
    [{ dataType: 'formula', hidden: true }, false, 'HIDDEN'],
    [{ dataType: 'currency', hidden: false }, true, null],
  ])('with %j is available: %s, because of %s', (told, available, unavailableReason) => {
    const kept = {
      name: 'a',
      displayName: 'A',
      length: null,
      kind: 'CUSTOM',
      object: 'PERSON',
      locked: false,
    } as const;
    expect(toField({ ...kept, ...told })).toMatchObject({ available, unavailableReason });
  });
});
