import { MAX_SYNCED_FIELDS } from './limits';

/** What a selection is checked against: the fields of the subscription, by REST name. */
export type FieldCatalogue = ReadonlyMap<string, Readonly<{ available: boolean }>>;

export type FieldSelection = Readonly<{ kind: 'Selection'; names: readonly string[] }>;
export type SelectionRefusal =
  | Readonly<{ kind: 'NoFields' }>
  | Readonly<{ kind: 'RepeatedFields'; names: readonly string[] }>
  | Readonly<{ kind: 'TooManyFields'; max: number; chosen: number }>
  | Readonly<{ kind: 'UnknownFields'; names: readonly string[] }>
  | Readonly<{ kind: 'UnavailableFields'; names: readonly string[] }>;

/** Checks a whole list of field names; a refused list is refused whole. The wizard and the server ask the same function. */
export function selectFields(names: readonly string[], catalogue: FieldCatalogue): FieldSelection | SelectionRefusal {
  if (names.length === 0) return { kind: 'NoFields' };
  const met = new Set<string>();
  const repeated = [...new Set(names.filter(name => met.has(name) || !met.add(name)))];
  if (repeated.length > 0) return { kind: 'RepeatedFields', names: repeated };
  if (names.length > MAX_SYNCED_FIELDS) return { kind: 'TooManyFields', max: MAX_SYNCED_FIELDS, chosen: names.length };
  const unknown = names.filter(name => !catalogue.has(name));
  if (unknown.length > 0) return { kind: 'UnknownFields', names: unknown };
  const unavailable = names.filter(name => !catalogue.get(name)?.available);
  if (unavailable.length > 0) return { kind: 'UnavailableFields', names: unavailable };
  return { kind: 'Selection', names };
}
