import { refuse, result } from '../answer';
import type { Answer } from '../answer';
import type { Call, Route } from '../call';
import { parseMoment } from '../moment';
import { encodeToken } from '../positionToken';

export const activityRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/v1/activities/types.json',
    permission: 'Read-Only Activity',
    handle: () => result(TYPES),
  },
  {
    method: 'GET',
    path: '/rest/v1/activities/pagingtoken.json',
    permission: 'Read-Only Activity',
    handle: pagingToken,
  },
];

const text = (name: string): { name: string; dataType: string } => ({ name, dataType: 'string' });
const number = (name: string): { name: string; dataType: string } => ({ name, dataType: 'integer' });

/** The types that a copy of the people has to know: what creates, changes, merges and deletes a person. */
const TYPES = [
  {
    id: 12,
    name: 'New Lead',
    description: 'Person is created in Marketo',
    attributes: [text('Created Date'), text('Source Type'), text('Source Info')],
  },
  {
    id: 13,
    name: 'Change Data Value',
    description: 'Changed attribute value for person record',
    primaryAttribute: text('Attribute Name'),
    attributes: [text('New Value'), text('Old Value'), text('Reason'), text('Source')],
  },
  {
    id: 32,
    name: 'Merge Leads',
    description: 'Two or more people were merged into one',
    primaryAttribute: number('Lead ID'),
    attributes: [text('Master Updated'), text('Merge IDs'), text('Merge Source')],
  },
  {
    id: 37,
    name: 'Delete Lead',
    description: 'Person is deleted from Marketo',
    primaryAttribute: number('Lead ID'),
    attributes: [text('Campaign'), text('Remove from CRM')],
  },
];

/** A token for a moment; the answer has no `result`. */
function pagingToken({ params }: Call): Answer {
  const since = params.get('sinceDatetime') ?? '';
  if (since === '') return refuse('1002', "Missing value for the required parameter 'sinceDatetime'");
  const moment = parseMoment(since.replace(' ', '+'));
  if (moment === undefined) return refuse('1003', 'Invalid value for sinceDatetime');
  return { kind: 'result', nextPageToken: encodeToken(`since:${Math.floor(moment / 1000)}`) };
}
