import type { Words } from '../en';

/** Les mots de ce qui est laissé aux autres outils, en français. */
export const shares: Words['shares'] = {
  title: 'Quotas et actualisation',
  text: 'Ce que Marketo permet en un jour est partagé entre tous les outils. Laissez-leur ce qu’il leur faut ; une synchronisation dure alors plus longtemps.',
  field: {
    callsLeftToOthers: 'Appels laissés aux autres (%)',
    volumeLeftToOthers: 'Export laissé aux autres (%)',
    refreshMinutes: 'Minutes entre deux actualisations',
  },
  invalid: {
    callsLeftToOthers: 'Indiquez un nombre entier de 0 à 100.',
    volumeLeftToOthers: 'Indiquez un nombre entier de 0 à 100.',
    refreshMinutes: 'Indiquez un nombre entier de minutes, de 1 à 1440.',
  },
  saved: 'Les quotas et l’actualisation sont enregistrés.',
  refusal: {
    InvalidShares: 'Indiquez des nombres entiers : pour cent de 0 à 100, minutes de 1 à 1440.',
    NotConnected: 'Marketo n’est pas connecté.',
    NotPermitted:
      'Vous ne pouvez pas changer cela. Adressez-vous à une personne ayant l’autorisation « Manage Integrations ».',
  },
};
