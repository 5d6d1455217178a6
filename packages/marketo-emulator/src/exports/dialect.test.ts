import { describe, expect, it } from 'vitest';
import type { Field } from '../fields/field';
import { createPeople, sharedPeople } from '../people/people';
import { Scribe } from '../people/scribe';
import { headerLine, rowWriter } from './dialect';
import type { Column, FileFormat } from './dialect';

const person = createPeople(sharedPeople({ seed: 1, count: 1, from: 0, until: 100 }, [])).blank();
const field = {
  id: 1,
  name: 'f',
  displayName: 'F',
  dataType: 'string',
  readOnly: false,
  object: 'person',
  custom: true,
} satisfies Field;

const cells = (texts: readonly (string | null)[], changes: Partial<Field> = {}): Column[] =>
  texts.map(text => ({ header: 'f', field: { ...field, ...changes }, source: { plain: false, text: () => text } }));
const written = (columns: readonly Column[], format: FileFormat): string => {
  const scribe = new Scribe();
  rowWriter(columns, format)(person, scribe);
  return Buffer.from(scribe.written).toString();
};
const line = (texts: readonly (string | null)[], format: FileFormat = 'CSV'): string => written(cells(texts), format);

describe('a line of an exported file', () => {
  it('quotes only what needs quotes and doubles quotes inside', () => {
    expect(line(['plain', 'a,b', 'say "hi"', 'two\nlines', ' blanks '])).toBe(
      'plain,"a,b","say ""hi""","two\nlines", blanks ',
    );
  });

  it('writes the bare word null for no value, an empty text and the text null alike', () => {
    expect(line([null, '', 'null'])).toBe('null,null,null');
  });

  it('writes an unset standard boolean as false and an unset custom one as null', () => {
    const flags = [...cells([null], { dataType: 'boolean', custom: false }), ...cells([null], { dataType: 'boolean' })];
    expect(written(flags, 'CSV')).toBe('false,null');
  });

  it('quotes by the delimiter of the format', () => {
    expect(line(['a,b', 'c;d', 'e\tf'], 'TSV')).toBe('a,b\tc;d\t"e\tf"');
    expect(line(['a,b', 'c;d', 'e\tf'], 'SSV')).toBe('a,b;"c;d";e\tf');
    expect(headerLine([...cells(['x']), { ...cells(['x'])[0]!, header: 'E-mail; work' }], 'SSV')).toBe(
      'f;"E-mail; work"',
    );
  });
});
