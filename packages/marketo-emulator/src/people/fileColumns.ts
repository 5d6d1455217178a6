import type { Catalogue } from '../fields/catalogue';
import type { Field } from '../fields/field';
import { isNumeric } from '../fields/field';
import { readValue } from '../population/wireValue';

/** A column of a file of people and the field it fills. */
export interface FileColumn {
  readonly field: Field;
  readonly at: number;
}

/** The columns by their headers: REST names, labels of known fields, or new custom fields of type text. */
export function readHeader(headers: readonly string[], catalogue: Catalogue): FileColumn[] {
  const columns = headers.map((header, at) => ({ field: fieldOf(header.trim(), catalogue), at }));
  const names = columns.map(({ field }) => field.name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`Two columns of the file are the field ${twice}.`);
  return columns;
}

function fieldOf(header: string, catalogue: Catalogue): Field {
  const same = ({ displayName }: Field): boolean => displayName.toLowerCase() === header.toLowerCase();
  const known = catalogue.findAny(header) ?? catalogue.fields.find(same);
  if (known) return known;
  const name = header.replace(/\W+/g, '_').replace(/^_+|_+$/g, '');
  if (name === '') throw new Error('A column of the file has no name.');
  const made: Field = {
    id: Math.max(...catalogue.fields.map(({ id }) => id)) + 1,
    name,
    displayName: header,
    dataType: 'text',
    readOnly: false,
    object: 'person',
    custom: true,
  };
  catalogue.put(made);
  return made;
}

/** What a cell means; null for no value, undefined for what the field's type cannot hold. */
export function readCell({ field }: FileColumn, cell: string): string | null | undefined {
  if (cell === '' || cell === 'null') return null;
  const { dataType } = field;
  if (isNumeric(dataType)) return readValue(field, cell.replace(/\.0+$/, ''))?.text;
  if (dataType === 'boolean' || dataType === 'date' || dataType === 'datetime') return readValue(field, cell)?.text;
  return cell;
}
