import { refuse, result } from '../answer';
import type { Answer, RefusalAnswer } from '../answer';
import { listParam } from '../call';
import type { Call, Route } from '../call';
import { wireDatetime } from '../clock';
import type { StaticList } from '../lists/staticLists';
import { encodeToken } from '../positionToken';
import { tokenAfter } from './leads';
import { takeTime } from './latency';
import { readIds } from './leadOperations';
import { MAX_BATCH, readBatchSize, readPosition } from './paging';
import { skip } from './upsert';
import { readFields, wirePeople } from './wirePerson';

const LIST = '/rest/v1/lists/{listId}';

export const listRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/v1/lists.json', permission: 'Read-Only Lead', handle: readLists },
  {
    method: 'GET',
    path: `${LIST}.json`,
    permission: 'Read-Only Lead',
    handle: withList(([list]) => result([wire(list)])),
  },
  { method: 'GET', path: `${LIST}/leads.json`, permission: 'Read-Only Lead', handle: withList(readMembers) },
  {
    method: 'GET',
    path: '/rest/v1/list/{listId}/leads.json',
    permission: 'Read-Only Lead',
    handle: withList(readMembers),
  },
  { method: 'GET', path: `${LIST}/leads/ismember.json`, permission: 'Read-Only Lead', handle: withList(areMembers) },
  { method: 'POST', path: `${LIST}/leads.json`, permission: 'Read-Write Lead', handle: withList(addMembers) },
  { method: 'DELETE', path: `${LIST}/leads.json`, permission: 'Read-Write Lead', handle: withList(removeMembers) },
  {
    method: 'GET',
    path: '/rest/v1/leads/{leadId}/listMembership.json',
    permission: 'Read-Only Assets',
    handle: readMemberships,
  },
];

function withList(handle: (found: readonly [StaticList, Call]) => Answer | Promise<Answer>): Route['handle'] {
  return call => {
    const [id = ''] = call.path;
    if (!/^\d{1,15}$/.test(id)) return refuse('1001', `Invalid value '${id}'. Required of type 'Integer'`);
    const list = call.world.lists.find(Number(id));
    return list ? handle([list, call]) : refuse('1013', 'Object not found');
  };
}

function wire({ id, name, description, createdAt }: StaticList): Record<string, unknown> {
  const moment = wireDatetime(createdAt * 1000);
  return {
    id,
    name,
    ...(description === undefined ? {} : { description }),
    workspaceName: 'Default',
    createdAt: moment,
    updatedAt: moment,
  };
}

function readLists({ world, params }: Call): Answer {
  const page = readPage({ params, kind: 'list' });
  if ('refusal' in page) return page.refusal;
  const [ids, names] = [listParam(params, 'id'), listParam(params, 'name')];
  const [programs, workspaces] = [listParam(params, 'programName'), listParam(params, 'workspaceName')];
  const found = world.lists.all.filter(
    ({ id, name }) =>
      (ids.length === 0 || ids.includes(String(id))) &&
      (names.length === 0 || names.includes(name)) &&
      programs.length === 0 &&
      (workspaces.length === 0 || workspaces.includes('Default')),
  );
  const items = found.slice(page.position, page.position + page.size).map(wire);
  return result(items, tokenAfter(world, { kind: 'list', ...page }, found.length));
}

/** A token is the index after that of the page's last member, so that nobody is missed when others leave the list. */
async function readMembers([list, { world, params }]: readonly [StaticList, Call]): Promise<Answer> {
  const attributes = readFields(world, params);
  if ('kind' in attributes) return attributes;
  const page = readPage({ params, kind: 'member' });
  if ('refusal' in page) return page.refusal;
  const members = firstOf(world.lists.members(list, page.position), page.size + 1);
  const shown = members.slice(0, page.size);
  await takeTime(world, shown.length / MAX_BATCH);
  const isFull = members.length === page.size && world.unknowns.tokenOnFullPage === 'present';
  const next = members.length > page.size || isFull ? encodeToken(`member:${(shown.at(-1) ?? 0) + 1}`) : undefined;
  return result(wirePeople(world, shown, attributes), next);
}

function firstOf(indices: Iterable<number>, most: number): number[] {
  const first: number[] = [];
  for (const index of indices) if (first.push(index) === most) break;
  return first;
}

function areMembers([list, call]: readonly [StaticList, Call]): Answer {
  return forEachId(call, index => ({ status: call.world.lists.isMember(list, index) ? 'memberof' : 'notmemberof' }));
}

function addMembers([list, call]: readonly [StaticList, Call]): Answer {
  return forEachId(call, index => {
    call.world.perform({ kind: 'join', list: list.id, person: index });
    return { status: 'added' };
  });
}

function removeMembers([list, call]: readonly [StaticList, Call]): Answer {
  return forEachId(call, index => {
    if (!call.world.lists.isMember(list, index)) return skip('1015', 'Lead not in list');
    call.world.perform({ kind: 'leave', list: list.id, person: index });
    return { status: 'removed' };
  });
}

function forEachId(call: Call, act: (index: number) => object): Answer {
  const read = readIds(call);
  if ('kind' in read) return read;
  return result(
    read.ids.map(id => {
      const index = call.world.population.indexOf(id);
      return { id, ...(index < 0 ? skip('1004', 'Lead not found') : act(index)) };
    }),
  );
}

function readMemberships({ world, params, path: [id = ''] }: Call): Answer {
  const page = readPage({ params, kind: 'membership' });
  if ('refusal' in page) return page.refusal;
  const index = world.population.indexOf(Number(id));
  if (index < 0) return refuse('1004');
  const lists = world.lists.all.filter(list => world.lists.isMember(list, index));
  const items = lists.slice(page.position, page.position + page.size).map(list => {
    const moment = wireDatetime(list.createdAt * 1000);
    return { listId: list.id, createdAt: moment, updatedAt: moment };
  });
  const next = page.position + page.size;
  const more = next < lists.length;
  return { ...result(items, more ? encodeToken(`membership:${next}`) : undefined), moreResult: more };
}

type Page = { readonly size: number; readonly position: number } | { readonly refusal: RefusalAnswer };

function readPage({ params, kind }: { readonly params: URLSearchParams; readonly kind: string }): Page {
  const size = readBatchSize(params);
  if (typeof size !== 'number') return { refusal: size };
  const position = readPosition(params, kind);
  return typeof position === 'number' ? { size, position } : { refusal: position };
}
