import type { FieldChoiceFragment } from '../../graphql/generated/graphql';
import type { SpokenWords } from '../../i18n/useWords';

/** Whether a field can be chosen, and if not, why not. */
export type FieldStanding = 'LOCKED' | 'CHOSEN' | 'UNAVAILABLE' | 'FULL' | 'FREE';

export function fieldStanding(field: FieldChoiceFragment, chosen: ReadonlySet<string>, max: number): FieldStanding {
  if (field.locked) return 'LOCKED';
  if (chosen.has(field.name)) return 'CHOSEN';
  if (!field.available) return 'UNAVAILABLE';
  return chosen.size >= max ? 'FULL' : 'FREE';
}

/** Why a field can neither be chosen nor dropped; an empty string when it can. */
export function obstacleOf(
  field: FieldChoiceFragment,
  { standing, max }: Readonly<{ standing: FieldStanding; max: number }>,
  t: SpokenWords['t'],
): string {
  if (standing === 'LOCKED') return t('wizard.locked');
  if (standing === 'FULL') return t('wizard.full', { max });
  if (standing !== 'UNAVAILABLE') return '';
  return field.unavailableReason ? t(`wizard.unavailable.${field.unavailableReason}`) : t('wizard.unavailableUnknown');
}
