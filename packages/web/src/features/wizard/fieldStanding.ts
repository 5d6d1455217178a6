import type { FieldChoiceFragment } from '../../graphql/generated/graphql';

/** Whether a field can be chosen, and if not, why not. */
export type FieldStanding = 'LOCKED' | 'CHOSEN' | 'UNAVAILABLE' | 'FULL' | 'FREE';

export function fieldStanding(field: FieldChoiceFragment, chosen: ReadonlySet<string>, max: number): FieldStanding {
  if (field.locked) return 'LOCKED';
  if (chosen.has(field.name)) return 'CHOSEN';
  if (!field.available) return 'UNAVAILABLE';
  return chosen.size >= max ? 'FULL' : 'FREE';
}
