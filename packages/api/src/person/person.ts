import { ALWAYS_COPIED_FIELDS } from '@dynamic-chat-sync/shared/limits';
import type { SelectedAttribute, ValueType } from '@dynamic-chat-sync/shared/attributeValue';

/** A column of an export file and of the table `person`: the same order in both. */
export type PersonColumn = Readonly<{ fieldName: string; name: string; valueType: ValueType }>;

const ALWAYS_COPIED: Readonly<Record<string, PersonColumn>> = {
  id: { fieldName: 'id', name: 'id', valueType: 'INTEGER' },
  createdAt: { fieldName: 'createdAt', name: 'created_at', valueType: 'DATETIME' },
  updatedAt: { fieldName: 'updatedAt', name: 'updated_at', valueType: 'DATETIME' },
};

/** Where an attribute is kept in the table `person`. */
export function columnOf(attribute: SelectedAttribute): string {
  return personColumnOf(attribute).name;
}

export function personColumnOf({ name, position, valueType }: SelectedAttribute): PersonColumn {
  return ALWAYS_COPIED[name] ?? { fieldName: name, name: `a${position}`, valueType };
}

/** The columns of an export: those of everyone, then the chosen attributes by position, each once; `id` is the first. */
export function exportColumns(attributes: readonly SelectedAttribute[]): readonly PersonColumn[] {
  const always = ALWAYS_COPIED_FIELDS.map(name => ALWAYS_COPIED[name] as PersonColumn);
  return [...always, ...chosenColumns(attributes)];
}

/** The columns that exist because somebody chose them, by position. */
export function chosenColumns(attributes: readonly SelectedAttribute[]): readonly PersonColumn[] {
  return attributes
    .filter(({ name }) => !(name in ALWAYS_COPIED))
    .toSorted((one, other) => one.position - other.position)
    .map(personColumnOf);
}

/** The columns of a reading that fills only some attributes: people who are there get these, and keep the rest. */
export function addedColumns(added: readonly SelectedAttribute[]): readonly PersonColumn[] {
  return [ALWAYS_COPIED['id'] as PersonColumn, ...chosenColumns(added)];
}

/** Whether a reading of these columns can make a person: one without its dates is a part of somebody. */
export function makesPeople(columns: readonly PersonColumn[]): boolean {
  return ALWAYS_COPIED_FIELDS.every(name => columns.some(({ fieldName }) => fieldName === name));
}

/** What to ask Marketo for, in the order in which the loader expects it. */
export function fieldNamesOf(columns: readonly PersonColumn[]): string[] {
  return columns.map(({ fieldName }) => fieldName);
}

export function exportFieldNames(attributes: readonly SelectedAttribute[]): string[] {
  return fieldNamesOf(exportColumns(attributes));
}
