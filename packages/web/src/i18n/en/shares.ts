/** The words of what is left to other tools, in English. */
export const shares = {
  title: 'Quotas and refresh',
  text: 'What Marketo allows in a day is shared by all tools. Leave them what they need; a sync takes longer then.',
  field: {
    callsLeftToOthers: 'Calls left to others (%)',
    volumeLeftToOthers: 'Export volume left to others (%)',
    refreshMinutes: 'Minutes between two refreshes',
  },
  invalid: {
    callsLeftToOthers: 'Give a whole number from 0 to 100.',
    volumeLeftToOthers: 'Give a whole number from 0 to 100.',
    refreshMinutes: 'Give a whole number of minutes from 1 to 1440.',
  },
  saved: 'The quotas and the refresh are saved.',
  refusal: {
    InvalidShares: 'Give whole numbers: percents from 0 to 100, minutes from 1 to 1440.',
    NotConnected: 'Marketo is not connected.',
    NotPermitted: 'You may not change this. Ask somebody with the permission “Manage Integrations”.',
  },
};
