import type { RefreshLimitation, RefreshWaitReason } from './refresh';

export const REFRESH_WAIT_SENTENCES: Readonly<Record<RefreshWaitReason, string>> = {
  CALLS_SPENT:
    'The API calls of the day are used up, by all tools together; they are given back at midnight Central Time.',
  RATE_LIMITED: 'All tools together call Marketo too often; the refresh slows down.',
  MARKETO_UNREACHABLE: 'Marketo does not answer; the refresh keeps trying.',
  CREDENTIALS_REFUSED: 'Marketo refuses the client id and secret; enter the present ones under Integrations.',
};

export const LIMITATION_SENTENCES: Readonly<Record<RefreshLimitation, string>> = {
  NO_ACTIVITIES:
    'The API user may not read activities, so changes are found only by reading everybody again, which takes a week; give its role Read-Only Activity in Marketo.',
  FIELDS_HIDDEN:
    'Some of the attributes are hidden in Marketo and keep their last values; make them visible again in Marketo.',
  PEOPLE_MISSING:
    'Marketo does not show many of the people any more, as if the API user had lost the sight of them; they are kept. Check its role and workspaces in Marketo.',
};
