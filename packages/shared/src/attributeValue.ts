/** What a synced value is, whichever of Marketo's many data types it came as. */
export const VALUE_TYPES = ['TEXT', 'BOOLEAN', 'INTEGER', 'NUMBER', 'DATE', 'DATETIME'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

const VALUE_TYPE_OF: Readonly<Record<string, ValueType>> = {
  boolean: 'BOOLEAN',
  integer: 'INTEGER',
  score: 'INTEGER',
  reference: 'INTEGER',
  percent: 'NUMBER',
  float: 'NUMBER',
  currency: 'NUMBER',
  date: 'DATE',
  datetime: 'DATETIME',
};

/** The value type of one of Marketo's data types; types we have not met become text, as Marketo may add some. */
export function valueTypeOf(dataType: string): ValueType {
  return VALUE_TYPE_OF[dataType] ?? 'TEXT';
}

/** A field chosen to be synced, at its place in the append-only selection. */
export type SelectedAttribute = Readonly<{
  /** 1 to 50; decides the column. */
  position: number;
  /** REST name of the field. */
  name: string;
  valueType: ValueType;
}>;
