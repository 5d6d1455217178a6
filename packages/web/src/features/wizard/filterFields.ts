import type { AttributeType, FieldChoiceFragment, FieldKind, FieldObject } from '../../graphql/generated/graphql';

/** What narrows the list; an empty string stands for “all”. */
export type FieldFilter = Readonly<{
  search: string;
  kind: FieldKind | '';
  object: FieldObject | '';
  type: AttributeType | '';
}>;

export const NO_FILTER: FieldFilter = { search: '', kind: '', object: '', type: '' };

/** The fields that match every filter and every word of the search, in display or REST name, whatever the accents. */
export function filterFields(
  fields: readonly FieldChoiceFragment[],
  { search, kind, object, type }: FieldFilter,
): readonly FieldChoiceFragment[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return fields.filter(
    field =>
      (!kind || field.kind === kind) &&
      (!object || field.object === object) &&
      (!type || field.valueType === type) &&
      words.every(word => plain(`${field.displayName} ${field.name}`).includes(word)),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
