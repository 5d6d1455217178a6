import { createClock, createEmulator } from '../src/index';
import type { Emulator } from '../src/index';
import { Client, NOW } from './client';
import type { Interaction } from './shared';

/** A world in which a recorded request can be asked again, and the request as it has to be asked there. */
export interface Stage {
  readonly emulator: Emulator;
  readonly path: string;
  readonly init: RequestInit;
}

type Item = Readonly<Record<string, unknown>>;
interface Envelope {
  readonly success?: boolean;
  readonly result?: readonly Item[];
  readonly errors?: readonly { readonly code: string; readonly message: string }[];
  readonly nextPageToken?: string;
  readonly moreResult?: boolean;
}

const CUSTOM_TYPES = [
  'textarea',
  'boolean',
  'email',
  'integer',
  'float',
  'datetime',
  'date',
  'score',
  'percent',
  'currency',
];
const UNWRITTEN: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'status', 'reasons', 'listId']);

export async function stageFor(exchange: Interaction): Promise<Stage> {
  const { request, response } = exchange;
  const answer = (response.body ?? {}) as Envelope;
  const text = JSON.stringify(answer);
  const emulator = createEmulator({
    clock: createClock({ start: NOW, rate: 0 }),
    people: text.includes('Too many results') ? 1_200 : 0,
    ageYears: 5,
    updatedAtFilter: !text.includes('1035'),
    unknowns: { fieldNameCase: JSON.stringify(request.body ?? '').includes('FirstName') ? 'ignored' : 'exact' },
  });
  const client = await new Client(emulator).authorize();
  addFields(emulator, exchange);
  addPeople(emulator, exchange);
  refuseRecords(emulator, exchange);
  const path = request.path.startsWith('/identity') ? request.path : await pathOn(emulator, client, exchange);
  const query = await queryOn(emulator, client, exchange);
  if (/"60[12]"/.test(text)) emulator.world.clock.advance(3_600);
  else if (!request.path.startsWith('/identity')) await client.authorize();
  return { emulator, path: query === '' ? path : `${path}?${query}`, init: initOn(client, exchange) };
}

function initOn(client: Client, { request }: Interaction): RequestInit {
  const { method, body, bodyText, contentType, headers: given = {} } = request;
  const text = bodyText ?? (body === undefined ? undefined : JSON.stringify(shortened(body)));
  const headers = new Headers({ ...given, ...(contentType ? { 'Content-Type': contentType } : {}) });
  if (!request.path.startsWith('/identity')) headers.set('Authorization', `Bearer ${client.token}`);
  return { method, headers, ...(text === undefined ? {} : { body: text }) };
}

/** Names that were left out of a long list are said in words there. */
function shortened(body: unknown): unknown {
  const { fields } = body as { fields?: unknown };
  if (!Array.isArray(fields)) return body;
  const names = fields.filter(name => !/ |^AccountSource$/.test(String(name)));
  return { ...(body as object), fields: names };
}

function addFields({ world }: Emulator, { request }: Interaction): void {
  for (const type of CUSTOM_TYPES) {
    const common = { displayName: type, readOnly: false, object: 'person', custom: true } as const;
    world.putField({
      ...common,
      id: 9_000 + CUSTOM_TYPES.indexOf(type),
      name: `${type}_field`,
      dataType: type as 'string',
    });
  }
  if (request.path.endsWith('/fields/acmeAccessCode.json'))
    world.putField({
      id: 9_900,
      name: 'acmeAccessCode',
      displayName: 'Code',
      dataType: 'string',
      readOnly: false,
      object: 'person',
      custom: true,
      apiCreated: true,
    });
}

/** The people whom the answer knows, with the values that it shows, or that the request speaks of. */
function addPeople({ world }: Emulator, { request, response }: Interaction): void {
  const { result = [] } = (response.body ?? {}) as Envelope;
  const input = ((request.body ?? {}) as { input?: readonly Item[] }).input ?? [];
  const people = new Map<number, Item>();
  let spare = 1;
  result.forEach((item, at) => {
    const record = input[at] ?? {};
    const code = (item['reasons'] as { code: string }[] | undefined)?.[0]?.code;
    if (!request.path.startsWith('/rest/v1/l') || item['status'] === 'created' || code === '1004') return;
    if (code === '1005' || code === '1006') people.set(spare++, record);
    else if (code === '1007') [spare++, spare++].forEach(id => people.set(id, record));
    else if (typeof (item['id'] ?? record['id']) === 'number')
      people.set(Number(item['id'] ?? record['id']), { ...emailOf(record), ...item });
  });
  for (const [, id] of request.path.matchAll(/\/leads\/(\d+)\//g)) people.set(Number(id), {});
  if (request.query?.['leadId']) people.set(Number(request.query['leadId']), {});
  for (const [id, item] of [...people].sort(([one], [other]) => one - other)) addPerson(world, id, item);
}

/** Records that a real service refused for reasons of its own: ours has none, so a fault does it. */
function refuseRecords({ world }: Emulator, { request, response }: Interaction): void {
  if (!request.path.endsWith('/push.json')) return;
  const { result = [] } = (response.body ?? {}) as Envelope;
  result.forEach((item, at) => {
    const [reason] = (item['reasons'] ?? []) as { code: string; message: string }[];
    if (reason) world.faults.add([{ kind: 'skip-record', ...reason, record: at + 1 }]);
  });
}

function emailOf({ email }: Item): Item {
  return email === undefined ? {} : { email };
}

function addPerson(world: Emulator['world'], id: number, item: Item): void {
  const at = NOW.getTime() / 1000;
  world.population.overlay.newcomers.push({ id, createdAt: at });
  const values = Object.entries(item).flatMap(([name, value]) =>
    UNWRITTEN.has(name) || value === null || !world.catalogue.find(name) ? [] : [[name, String(value)] as const],
  );
  world.population.overlay.people.set(world.population.size - 1, {
    values: new Map(values),
    updatedAt: at,
    changedAt: at,
  });
}

/** Paths name a list or an export: ours has another number, and the standing that the answer shows. */
async function pathOn(emulator: Emulator, client: Client, exchange: Interaction): Promise<string> {
  const { path } = exchange.request;
  const { world } = emulator;
  if (/\/lists?\/\d+|\/staticList\/\d+/.test(path))
    return path.replace(/(lists?|staticList)\/\d+/, `$1/${addList(emulator, exchange)}`);
  prepareLists(emulator, exchange);
  if (path.includes('/export')) return exportPath(emulator, client, exchange);
  if (path.includes('/activities/')) await happen(emulator, client, path);
  if (path === '/rest/v1/activities.json' && exchange.request.query?.['activityTypeIds'] === '1') visit(emulator);
  if (path.includes('stats/errors')) await client.get('/rest/v1/nowhere.json');
  if (path.includes('stats/usage')) world.journal.countCall('api-one@example.com');
  return path;
}

function prepareLists(emulator: Emulator, { request, response }: Interaction): void {
  const { lists } = emulator.world;
  const isFound = 'result' in ((response.body ?? {}) as Envelope);
  if (request.path.includes('listMembership')) joinLists(emulator);
  if (request.path.includes('staticList/byName') && isFound)
    lists.create(request.query?.['name'] ?? '', undefined, NOW.getTime() / 1000);
  if (JSON.stringify(request.body ?? '').includes('prova')) lists.create('prova', undefined, 0);
}

function addList({ world }: Emulator, { response }: Interaction): number {
  const { result = [], nextPageToken } = (response.body ?? {}) as Envelope;
  const list = world.lists.create('Of the story', undefined, NOW.getTime() / 1000);
  const at = NOW.getTime() / 1000;
  const isRead = result.some(item => 'email' in item);
  for (const { id, status } of result) {
    const index = world.population.indexOf(Number(id));
    if (index >= 0 && (isRead || status === 'memberof' || status === 'removed')) world.lists.add(list, index, at);
  }
  if (nextPageToken !== undefined && isRead) {
    addPerson(world, 900_000_000, { email: 'one.more@example.com' });
    world.lists.add(list, world.population.size - 1, at);
  }
  return list.id;
}

function joinLists({ world }: Emulator): void {
  const at = NOW.getTime() / 1000;
  for (const list of world.lists.all) world.lists.add(list, 0, at);
}

/** Something that the answer can tell: a new person, a change, a deletion. */
async function happen({ world }: Emulator, client: Client, path: string): Promise<void> {
  const { result = [] } = await client.post('/rest/v1/leads.json', {
    input: [{ email: 'first@example.com', firstName: 'A', lastName: 'B' }],
  });
  world.clock.advance(1);
  await client.post('/rest/v1/leads.json', { input: [{ email: 'first@example.com', firstName: 'C', lastName: 'D' }] });
  if (path.includes('deleted')) {
    await client.post('/rest/v1/leads.json', { input: [{ email: 'second@example.com', lastName: 'Second' }] });
    await client.post('/rest/v1/leads/delete.json', {
      input: [{ id: result[0]?.['id'] }, { id: Number(result[0]?.['id']) + 1 }],
    });
  }
}

function visit({ world }: Emulator): void {
  const attributes = { 'Client IP Address': '192.0.2.1', 'Webpage URL': '/' };
  world.activities.add({
    at: NOW.getTime() / 1000,
    person: 1,
    type: 1,
    primaryId: 71,
    primaryValue: 'home',
    attributes,
  });
}

const STATES_BY_ANSWER: readonly (readonly [RegExp, string])[] = [
  [/"status":"Failed"/, 'Failed'],
  [/"status":"Completed"|Export daily|60[12]/, 'Completed'],
  [/"status":"Processing"/, 'Processing'],
  [/already queued/, 'Queued'],
];

async function exportPath({ world }: Emulator, client: Client, exchange: Interaction): Promise<string> {
  const { path } = exchange.request;
  const text = JSON.stringify(exchange.response.body ?? '');
  const of = path.includes('/activities/') ? 'activities' : 'leads';
  if (path.endsWith('create.json')) {
    if (text.includes('Export daily')) Object.defineProperty(world.exports, 'volumeUsed', { get: () => 5e8 });
    return path;
  }
  if (text.includes('"Failed"')) world.faults.add([{ kind: 'fail-export' }]);
  const id = await makeExport(client, of);
  const asks = path.endsWith('status.json') || path.endsWith('cancel.json');
  const state = standingOf(exchange);
  if (state !== 'Created' || (asks && text.includes('queuedAt'))) await client.enqueue(id, of);
  if (state === 'Processing') await untilProcessing(world);
  if (state === 'Completed' || state === 'Failed') world.clock.advance(3_000);
  if (text.includes('Too many jobs'))
    for (let at = 0; at < 10; at++) await client.enqueue(await makeExport(client, of), of);
  if (path.endsWith('export.json')) {
    await client.authorize();
    await client.enqueue(await makeExport(client, of), of);
    world.clock.advance(3_000);
  }
  return path.replace(/export\/[\da-f-]{36}/, `export/${id}`);
}

function standingOf({ response }: Interaction): string {
  if (response.status === 404) return 'Created';
  const text = JSON.stringify(response.body ?? '');
  const shown = STATES_BY_ANSWER.find(([pattern]) => pattern.test(text));
  return shown?.[1] ?? (response.bodyText ? 'Completed' : 'Created');
}

async function makeExport(client: Client, of: 'leads' | 'activities'): Promise<string> {
  const createdAt = { startAt: '2026-03-01T00:00:00Z', endAt: '2026-03-02T00:00:00Z' };
  const fields = of === 'leads' ? { fields: ['firstName', 'lastName', 'email', 'cookies'] } : {};
  const { result } = await client.post(`/bulk/v1/${of}/export/create.json`, { ...fields, filter: { createdAt } });
  return String(result?.[0]?.['exportId']);
}

async function untilProcessing(world: Emulator['world']): Promise<void> {
  world.clock.advance(60);
  await world.settle();
  const [job] = world.exports.all;
  // Long enough for the picture of the minute to show it.
  if (job) job.finishedAt = (job.startedAt ?? 0) + 600_000;
}

async function queryOn(emulator: Emulator, client: Client, { request, response }: Interaction): Promise<string> {
  const answer = (response.body ?? {}) as Envelope;
  const query = queryHere(request, answer);
  if (!query.has('nextPageToken')) return query.toString();
  if (request.path === '/rest/v1/lists.json') {
    const batchSize = String(emulator.world.lists.all.length - 1);
    query.set('nextPageToken', (await client.get('/rest/v1/lists.json', { batchSize })).nextPageToken ?? '');
    return query.toString();
  }
  if (answer.moreResult === true) query.set('batchSize', '1');
  const sinceDatetime = sinceFor(answer);
  const { nextPageToken = '' } = await client.get('/rest/v1/activities/pagingtoken.json', { sinceDatetime });
  query.set('nextPageToken', nextPageToken);
  return query.toString();
}

/** The query with our credentials, and with what was left out of it put in again. */
function queryHere({ path, query: given = {} }: Interaction['request'], answer: Envelope): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) for (const one of [value].flat()) query.append(name, one);
  if (query.get('client_id') === 'CLIENT-ID') query.set('client_id', 'id');
  if (query.get('client_secret') === 'CLIENT-SECRET') query.set('client_secret', 'secret');
  if (query.get('leadIds')?.includes('...')) query.set('leadIds', Array.from({ length: 26 }, (_, at) => at + 1).join());
  if (path.includes('listMembership')) query.set('batchSize', '2');
  if (/\/list\/\d+\/leads/.test(path) && 'nextPageToken' in answer) query.set('batchSize', '1');
  return query;
}

/** Before everything, before the changes only, or after all. */
function sinceFor({ result }: Envelope): string {
  if (!result) return '2026-12-01T00:00:00Z';
  return result[0]?.['activityTypeId'] === 13 ? '2026-03-02T10:00:01Z' : '2020-01-01T00:00:00Z';
}
