import type { Field, FieldKind, FieldObject } from './field';

/** All criteria must hold; an absent one holds for every field. */
export type FieldCriteria = Readonly<{
  /** Every word of it, in the REST name or the display name; case and accents do not matter. */
  search?: string | null;
  kind?: FieldKind | null;
  object?: FieldObject | null;
}>;

/** The fields that meet the criteria, by display name. */
export function searchFields(fields: readonly Field[], { search, kind, object }: FieldCriteria): readonly Field[] {
  const words = [
    ...new Set(
      plain(search ?? '')
        .split(/\s+/)
        .filter(Boolean),
    ),
  ];
  return fields
    .filter(field => (!kind || field.kind === kind) && (!object || field.object === object) && holds(field, words))
    .sort(byDisplayName);
}

/** The fields that come after a place, whether or not the one that was there still is. */
export function fieldsAfter(fields: readonly Field[], last: FieldPlace | null): readonly Field[] {
  return last ? fields.filter(field => byDisplayName(field, last) > 0) : fields;
}

/** Opaque to clients: the place in the order, which outlives changes of the list. */
export function cursorOf({ displayName, name }: FieldPlace): string {
  return Buffer.from(JSON.stringify([displayName, name])).toString('base64url');
}

export type FieldPlace = Pick<Field, 'displayName' | 'name'>;

/** Null for one that we did not make. */
export function readCursor(cursor: string): FieldPlace | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(place)) return null;
    const [displayName, name] = place as unknown[];
    return typeof displayName === 'string' && typeof name === 'string' ? { displayName, name } : null;
  } catch {
    return null;
  }
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Display names need not be unique; REST names are, to the letter. */
function byDisplayName(a: FieldPlace, b: FieldPlace): number {
  return COLLATOR.compare(a.displayName, b.displayName) || (a.name < b.name ? -1 : Number(a.name > b.name));
}

function holds({ name, displayName }: Field, words: readonly string[]): boolean {
  const text = `${plain(name)} ${plain(displayName)}`;
  return words.every(word => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
