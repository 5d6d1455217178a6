import { refuse, result } from '../answer';
import type { Answer, RefusalAnswer } from '../answer';
import { listParam } from '../call';
import type { Call, Route } from '../call';
import { readInput, readJson } from './jsonBody';
import { MAX_BATCH } from './paging';
import { badAttribute, originOf } from './syncLeads';
import { skip } from './upsert';

const LEAD = '/rest/v1/leads';
const MOST_LOSERS = 25;
const write = (method: Route['method'], path: string, handle: Route['handle']): Route => ({
  method,
  path,
  permission: 'Read-Write Lead',
  handle,
});

export const leadOperationRoutes: readonly Route[] = [
  write('POST', `${LEAD}/delete.json`, deleteLeads),
  // The same as it was before there was a path of its own; clients still call it.
  write('DELETE', `${LEAD}.json`, deleteLeads),
  write('POST', `${LEAD}/partitions.json`, changePartitions),
  write('POST', `${LEAD}/{leadId}/merge.json`, mergeLeads),
  write('POST', `${LEAD}/{leadId}/associate.json`, associateLead),
];

/** Ids from `id` in the query or form, repeated or as a comma list, or from a JSON `input`. */
export function readIds({ world, params, headers, body }: Call): { readonly ids: readonly number[] } | RefusalAnswer {
  const listed = listParam(params, 'id');
  const ids = listed.length > 0 ? listed.map(Number) : idsOfBody(headers, body);
  if (!Array.isArray(ids)) return ids;
  if (ids.length === 0) return badAttribute('input');
  if (ids.length > MAX_BATCH && world.unknowns.tooMany === 'refused')
    return refuse('1003', `Too many ids: ${ids.length}, at most ${MAX_BATCH}`);
  const wrong = ids.find(id => !Number.isSafeInteger(id));
  if (wrong !== undefined) return refuse('1001', `Invalid value '${wrong}'. Required of type 'Integer'`);
  return { ids: ids.slice(0, MAX_BATCH) };
}

function idsOfBody(headers: Headers, body: string): number[] | RefusalAnswer {
  if (body === '') return refuse('1002', "Missing value for the required parameter 'id'");
  const read = readJson({ headers, body });
  if ('kind' in read) return read;
  const input = readInput(read.json, { most: Infinity, tooMany: 'refused' });
  if ('kind' in input) return input;
  return input.records.map(({ id }) => (typeof id === 'number' || typeof id === 'string' ? Number(id) : NaN));
}

function deleteLeads(call: Call): Answer {
  const read = readIds(call);
  if ('kind' in read) return read;
  const { world } = call;
  return result(
    read.ids.map(id => {
      const index = world.population.indexOf(id);
      if (index < 0) return { id, ...skip('1004', 'Lead not found') };
      world.perform({ kind: 'remove', person: index });
      return { id, status: 'deleted' };
    }),
  );
}

function mergeLeads(call: Call): Answer {
  const { world, params, path } = call;
  const losers = [...new Set([...listParam(params, 'leadIds'), ...listParam(params, 'leadId')])];
  const ids = [path[0] ?? '', ...losers];
  if (losers.length === 0) return refuse('1002', "Missing value for the required parameter 'leadId'");
  if (losers.length > MOST_LOSERS) return refuse('1080', 'Maximum number of leads to merge exceeded');
  const wrong = ids.find(id => !/^\d{1,15}$/.test(id));
  if (wrong !== undefined) return refuse('1001', `Invalid value '${wrong}'. Required of type 'Integer'`);
  if (losers.includes(ids[0] ?? '')) return refuse('1003', 'A lead cannot be merged with itself');
  const [winner = -1, ...others] = ids.map(id => world.population.indexOf(Number(id)));
  if (winner < 0 || others.includes(-1)) return refuse('1004');
  const lists = world.lists.all.filter(list => others.some(loser => world.lists.isMember(list, loser)));
  world.perform({ kind: 'merge', person: winner, losers: others, origin: originOf(call, 'mergeLeads') });
  for (const list of lists) world.perform({ kind: 'join', list: list.id, person: winner });
  return { kind: 'result' };
}

function associateLead({ world, params, path: [id = ''] }: Call): Answer {
  const cookie = params.get('cookie') ?? '';
  if (cookie === '') return refuse('1002', "Missing value for the required parameter 'cookie'");
  if (!/^(id:[\w-]+&token:)?_mch-[\w.-]+-\d+-\d+$/.test(cookie))
    return refuse('1012', `Invalid cookie value '${cookie}'`);
  const index = world.population.indexOf(Number(id));
  if (index < 0) return refuse('1004');
  const text = cookie.replace(/^.*token:/, '');
  world.perform({ kind: 'update', person: index, values: [['cookies', text]], origin: { source: 'Munchkin' } });
  return { kind: 'result' };
}

/** There is one partition: everybody is there already. */
function changePartitions(call: Call): Answer {
  const body = readJson(call);
  if ('kind' in body) return body;
  const input = readInput(body.json, { most: MAX_BATCH, tooMany: call.world.unknowns.tooMany });
  if ('kind' in input) return input;
  const wrong = input.records.find(({ id }) => !Number.isSafeInteger(id));
  if (wrong) return refuse('1001', `Invalid value '${JSON.stringify(wrong['id'])}'. Required of type 'Integer'`);
  return result(
    input.records.map(({ id, partitionName }) => {
      if (call.world.population.indexOf(Number(id)) < 0) return { id, ...skip('1004', 'Lead not found') };
      if (partitionName === undefined) return { id, ...skip('1009', 'Partition name must be specified') };
      const known = partitionName === 'Default';
      return known
        ? { id, status: 'updated' }
        : { id, ...skip('1008', `Access denied to partition '${String(partitionName)}'`) };
    }),
  );
}
