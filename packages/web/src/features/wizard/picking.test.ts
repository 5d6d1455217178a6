import { describe, expect, it, vi } from 'vitest';
import { nextTick, ref, shallowRef } from 'vue';
import { aField, manyFields } from '../../testing/fixtures';
import { fieldStanding } from './fieldStanding';
import { filterFields, NO_FILTER } from './filterFields';
import { keepSelection, keptSelection } from './keptSelection';
import { useSelection } from './useSelection';

describe('the search', () => {
  const fields = [
    aField({ name: 'firstName', displayName: 'Prénom' }),
    aField({ name: 'annualRevenue', displayName: 'Annual Revenue', object: 'COMPANY', valueType: 'NUMBER' }),
    aField({ name: 'score_c', displayName: 'My Score', kind: 'CUSTOM', valueType: 'INTEGER' }),
  ];
  const found = (filter: Partial<typeof NO_FILTER>) =>
    filterFields(fields, { ...NO_FILTER, ...filter }).map(({ name }) => name);

  it('finds every word in the display name or the REST name, whatever case and accents', () => {
    expect(found({ search: 'prenom' })).toEqual(['firstName']);
    expect(found({ search: 'REVENUE ann' })).toEqual(['annualRevenue']);
    expect(found({ search: '_c' })).toEqual(['score_c']);
    expect(found({ search: 'nothing such' })).toEqual([]);
  });

  it('is narrowed by origin, object and type', () => {
    expect(found({ kind: 'CUSTOM' })).toEqual(['score_c']);
    expect(found({ object: 'COMPANY' })).toEqual(['annualRevenue']);
    expect(found({ type: 'TEXT' })).toEqual(['firstName']);
    expect(found({})).toHaveLength(3);
  });
});

describe('a field', () => {
  const chosen = new Set(['a', 'b']);
  it('is free, chosen, unavailable, locked, or has no place left', () => {
    expect(fieldStanding(aField(), chosen, 50)).toBe('FREE');
    expect(fieldStanding(aField({ name: 'a' }), chosen, 2)).toBe('CHOSEN');
    expect(fieldStanding(aField(), chosen, 2)).toBe('FULL');
    expect(fieldStanding(aField({ available: false }), chosen, 50)).toBe('UNAVAILABLE');
    expect(fieldStanding(aField({ name: 'a', locked: true }), chosen, 50)).toBe('LOCKED');
  });
});

describe('the selection', () => {
  it('outlives a reload of the tab', async () => {
    const fields = manyFields(3);
    const before = useSelection(ref('i'), fields, true);
    before.toggle(fields[1]!);
    expect(useSelection(ref('i'), fields, true).names.value).toEqual(['field2']);
    expect(useSelection(ref('other'), fields, true).names.value).toEqual([]);
  });

  it('never holds more than 50, nor a field that is not available', () => {
    const fields = [...manyFields(51), aField({ name: 'formula', available: false })];
    const selection = useSelection(ref('i'), fields, true);
    const done = fields.map(field => selection.toggle(field));
    expect(selection.names.value).toHaveLength(50);
    expect(done.slice(-2)).toEqual([null, null]);
  });

  it('begins with the locked fields and cannot drop them', () => {
    const locked = aField({ name: 'email', locked: true });
    const selection = useSelection(ref('i'), [...manyFields(1), locked], true);
    expect(selection.toggle(locked)).toBeNull();
    selection.toggle(aField({ name: 'field1' }));
    expect(selection.names.value).toEqual(['email', 'field1']);
  });

  it('lets go of what Marketo no longer offers, once all fields are known', async () => {
    keepSelection('i', ['gone', 'field1']);
    const complete = shallowRef(false);
    const selection = useSelection(ref('i'), manyFields(1), complete);
    expect(selection.names.value).toEqual(['gone', 'field1']);
    complete.value = true;
    await nextTick();
    expect(selection.names.value).toEqual(['field1']);
    expect(keptSelection('i')).toEqual(['field1']);
  });

  it('works in a browser that keeps nothing', () => {
    vi.stubGlobal('sessionStorage', undefined);
    const selection = useSelection(ref('i'), manyFields(2), true);
    expect(selection.toggle(aField({ name: 'field1' }))).toBe('added');
    expect(selection.names.value).toEqual(['field1']);
    vi.unstubAllGlobals();
  });

  it('reads nothing from a spoiled memory', () => {
    sessionStorage.setItem('dynamic-chat.selection.i', '{"not":"a list"');
    expect(keptSelection('i')).toEqual([]);
    sessionStorage.setItem('dynamic-chat.selection.i', '["a",1,null]');
    expect(keptSelection('i')).toEqual(['a']);
  });
});
