/** What a file of activities has when nothing else is asked for. */
export const ACTIVITY_COLUMNS = [
  'marketoGUID',
  'leadId',
  'activityDate',
  'activityTypeId',
  'campaignId',
  'primaryAttributeValueId',
  'primaryAttributeValue',
  'attributes',
] as const;

/** Only there when it is asked for. */
export const OPTIONAL_COLUMNS = ['actionResult'] as const;
