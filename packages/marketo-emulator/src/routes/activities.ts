import { isPruned } from '../activities/activities';
import type { Activity } from '../activities/activity';
import { activityTypes, numberOf, TYPE } from '../activities/types';
import { wireActivity, wireLeadChange } from '../activities/wire';
import { refuse, result } from '../answer';
import type { Answer, RefusalAnswer, ResultAnswer } from '../answer';
import { listParam } from '../call';
import type { Call, Route } from '../call';
import { parseMoment } from '../moment';
import { decodeToken, encodeToken } from '../positionToken';
import { readBatchSize } from './paging';
import type { World } from '../world';

const read = (path: string, handle: Route['handle']): Route => ({
  method: 'GET',
  path: `/rest/v1/activities${path}.json`,
  permission: 'Read-Only Activity',
  handle,
});

export const activityRoutes: readonly Route[] = [
  read('/types', ({ world: { unknowns } }) => result(activityTypes(unknowns.activityTypeIds))),
  read('/pagingtoken', pagingToken),
  read('', readActivities),
  read('/leadchanges', readLeadChanges),
  read('/deletedleads', readDeletedLeads),
];

/** How many activities a call looks at; a page may hold fewer, or none, and yet not be the last. */
const LOOKED_AT = 2_000;
const MOST_TYPES = 10;
const MOST_PEOPLE = 30;
const MOST_MEMBERS = 10_000;
const DELETED_FOR = 14 * 86_400;

/** A token for a moment; the answer has no `result`. */
function pagingToken({ params }: Call): Answer {
  const since = params.get('sinceDatetime') ?? '';
  if (since === '') return refuse('1002', "Missing value for the required parameter 'sinceDatetime'");
  const moment = parseMoment(since.replace(' ', '+'));
  if (moment === undefined) return refuse('1003', 'Invalid value for sinceDatetime');
  return { kind: 'result', nextPageToken: encodeToken(`since:${Math.floor(moment / 1000)}`) };
}

function readActivities(call: Call): Answer {
  const { world, params } = call;
  const types = wholes(params, 'activityTypeIds');
  if ('kind' in types) return types;
  if (types.numbers.length === 0) return refuse('1002', "Missing value for the required parameter 'activityTypeIds'");
  if (types.numbers.length > MOST_TYPES && world.unknowns.tooMany === 'refused')
    return refuse('1003', `Too many values for activityTypeIds: at most ${MOST_TYPES}`);
  const assets = wholes(params, 'assetIds');
  if ('kind' in assets) return assets;
  const wanted = types.numbers.slice(0, MOST_TYPES);
  return readPage(call, {
    wants: activity =>
      wanted.includes(numberOf(activity.type, world.unknowns.activityTypeIds)) &&
      (assets.numbers.length === 0 || assets.numbers.includes(activity.primaryId ?? NaN)),
    wire: (activity, position) => wireActivity({ activity, position }, world.unknowns),
  });
}

/** New people, and changes of the named fields. */
function readLeadChanges(call: Call): Answer {
  const { world, params } = call;
  const fields = listParam(params, 'fields');
  if (fields.length === 0) return refuse('1002', "Missing value for the required parameter 'fields'");
  const unknown = fields.find(name => !world.catalogue.find(name));
  if (unknown !== undefined) return refuse('1006', `Field '${unknown}' not found`);
  const names = fields.map(name => world.catalogue.find(name)?.name);
  return readPage(call, {
    wants: ({ type, change }) => type === TYPE.newLead || (change !== undefined && names.includes(change.field)),
    wire: (activity, position) => wireLeadChange({ activity, position }, world.unknowns, world.catalogue),
  });
}

/** What is older than 14 days is gone. */
function readDeletedLeads(call: Call): Answer {
  const { world } = call;
  const oldest = world.clock.now() / 1000 - DELETED_FOR;
  return readPage(call, {
    wants: ({ type, at }) => type === TYPE.deleteLead && at >= oldest,
    wire: (activity, position) => wireActivity({ activity, position }, world.unknowns),
  });
}

interface Reading {
  readonly wants: (activity: Activity) => boolean;
  readonly wire: (activity: Activity, position: number) => Record<string, unknown>;
}

/** A page from where the token stands, with the token for what comes next, also when nothing does. */
function readPage({ world, params }: Call, { wants, wire }: Reading): Answer {
  const start = readStart(world, params);
  if (typeof start !== 'number') return start;
  const size = readBatchSize(params, world.unknowns);
  if (typeof size !== 'number') return size;
  const isOfWanted = readPeople(world, params);
  if ('kind' in isOfWanted) return isOfWanted;
  const { activities } = world;
  const now = world.clock.now();
  const end = Math.min(activities.end, start + LOOKED_AT);
  const items: Record<string, unknown>[] = [];
  let position = start;
  for (; position < end && items.length < size; position++) {
    const activity = activities.at(position);
    if (activity && wants(activity) && isOfWanted.test(activity.person) && !isPruned(activity, now))
      items.push(wire(activity, position));
  }
  return pageAnswer(world, items, position);
}

function pageAnswer(world: World, items: readonly unknown[], position: number): ResultAnswer {
  const nothing = items.length === 0 && world.unknowns.noActivities === 'absent';
  return {
    kind: 'result',
    ...(nothing ? {} : { result: items }),
    nextPageToken: encodeToken(`at:${position}:${Math.floor(world.clock.now() / 1000)}`),
    moreResult: position < world.activities.end,
  };
}

/** Tokens of a date are good for ever; those of a position for as long as the unknown says. */
function readStart({ activities, clock, unknowns }: World, params: URLSearchParams): number | RefusalAnswer {
  const token = params.get('nextPageToken') ?? '';
  if (token === '') return refuse('1002', "Missing value for the required parameter 'nextPageToken'");
  const text = decodeToken(token) ?? '';
  const [, since] = /^since:(-?\d+)$/.exec(text) ?? [];
  if (since !== undefined) return activities.since(Number(since));
  const [, position, made] = /^at:(\d+):(\d+)$/.exec(text) ?? [];
  const isOver = clock.now() / 1000 - Number(made) > unknowns.positionTokenHours * 3_600;
  if (position === undefined || isOver) return refuse('1003', 'Invalid value for nextPageToken');
  return Math.min(Number(position), activities.end);
}

/** Whose activities are wanted: those of `leadIds`, or of the members of a list that is not too long. */
function readPeople(world: World, params: URLSearchParams): { readonly test: (id: number) => boolean } | RefusalAnswer {
  const people = wholes(params, 'leadIds');
  if ('kind' in people) return people;
  if (people.numbers.length > MOST_PEOPLE && world.unknowns.tooMany === 'refused')
    return refuse('1003', `Too many values for leadIds: at most ${MOST_PEOPLE}`);
  const ids = new Set(people.numbers.slice(0, MOST_PEOPLE));
  if (ids.size > 0) return { test: id => ids.has(id) };
  const lists = wholes(params, 'listId');
  if ('kind' in lists) return lists;
  const [listId] = lists.numbers;
  if (listId === undefined) return { test: () => true };
  const list = world.lists.find(listId);
  if (!list) return refuse('1013', 'Object not found');
  if (hasMany(world.lists.members(list))) return refuse('1003', `List ${listId} has ${MOST_MEMBERS} members or more`);
  return { test: id => world.lists.isMember(list, world.population.indexOf(id)) };
}

function hasMany(members: Iterable<number>): boolean {
  let count = 0;
  for (const _ of members) if (++count === MOST_MEMBERS) return true;
  return false;
}

function wholes(params: URLSearchParams, name: string): { readonly numbers: readonly number[] } | RefusalAnswer {
  const texts = listParam(params, name);
  const wrong = texts.find(text => !/^\d{1,15}$/.test(text));
  if (wrong !== undefined) return refuse('1001', `Invalid value '${wrong}'. Required of type 'Integer'`);
  return { numbers: texts.map(Number) };
}
