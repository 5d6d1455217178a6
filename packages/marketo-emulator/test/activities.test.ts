import { afterEach, describe, expect, it } from 'vitest';
import type { Emulator, EmulatorOptions } from '../src/index';
import { connect, NOW, startEmulator } from './client';
import type { Client, Envelope } from './client';
import { parseCsv } from './csv';

let emulator: Emulator;
const start = async (options?: EmulatorOptions): Promise<Client> => connect((emulator = startEmulator(options)));
const advance = (seconds: number): void => emulator.world.clock.advance(seconds);
afterEach(() => emulator.close());

const idAt = (index: number): number => emulator.world.population.open(index, emulator.world.population.blank()).id;
const token = async (client: Client, since: Date): Promise<string> =>
  (await client.get('/rest/v1/activities/pagingtoken.json', { sinceDatetime: since.toISOString() })).nextPageToken ??
  '';
const BEGIN = new Date('2000-01-01T00:00:00Z');

describe('activities', () => {
  it('tell of everybody who was ever created, in order, page by page', async () => {
    const client = await start({ people: 900 });
    const told = await client.activities(BEGIN, '12');
    expect(told.map(({ leadId }) => leadId)).toEqual(Array.from({ length: 900 }, (_, at) => idAt(at)));
    const dates = told.map(({ activityDate }) => String(activityDate));
    expect(dates).toEqual([...dates].sort());
    expect(new Set(told.map(({ marketoGUID }) => marketoGUID)).size).toBe(900);
  });

  it('tell when somebody was last changed', async () => {
    const client = await start();
    const { population } = emulator.world;
    const since = new Date(NOW.getTime() - 30 * 86_400_000);
    const told = new Set((await client.activities(since, '13')).map(({ leadId }) => leadId));
    for (let index = 0; index < population.size; index++) {
      const { id, createdAt, changedAt } = population.open(index, population.blank());
      const isDue = changedAt > createdAt && changedAt * 1000 >= since.getTime();
      expect(told.has(id)).toBe(isDue);
    }
  });

  it('give a token also when nothing follows, from which the next reading goes on', async () => {
    const client = await start();
    const first = await client.get('/rest/v1/activities.json', {
      nextPageToken: await token(client, NOW),
      activityTypeIds: '12,13',
    });
    expect(first).toMatchObject({ success: true, moreResult: false });
    expect(first.result).toBeUndefined();
    const { result = [] } = await client.post('/rest/v1/leads.json', { input: [{ email: 'later@example.com' }] });
    const read = (): Promise<Envelope> =>
      client.get('/rest/v1/activities.json', { nextPageToken: first.nextPageToken ?? '', activityTypeIds: '12' });
    expect((await read()).result).toMatchObject([{ leadId: result[0]?.['id'] }]);
    expect((await read()).result).toHaveLength(1);
  });

  it('may have empty pages with more to come', async () => {
    const client = await start({ people: 3_000 });
    const pages: Envelope[] = [];
    for (let nextPageToken = await token(client, BEGIN); ;) {
      const page = await client.get('/rest/v1/activities.json', { nextPageToken, activityTypeIds: '37' });
      pages.push(page);
      if (!page.moreResult) break;
      nextPageToken = page.nextPageToken ?? '';
    }
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every(({ result }) => result === undefined)).toBe(true);
  });

  it('are filtered by people, list and asset, and refuse what cannot be', async () => {
    const client = await start();
    const list = emulator.world.lists.all[0];
    const nextPageToken = await token(client, BEGIN);
    const read = (params: Record<string, string>): Promise<Envelope> =>
      client.get('/rest/v1/activities.json', { nextPageToken, activityTypeIds: '12', ...params });
    const two = [idAt(3), idAt(8)];
    expect((await read({ leadIds: two.join() })).result?.map(({ leadId }) => leadId)).toEqual(two);
    const members = list ? [...emulator.world.lists.members(list)].map(idAt) : [];
    expect((await read({ listId: String(list?.id) })).result?.map(({ leadId }) => leadId)).toEqual(members);
    const codes: (string | undefined)[] = [];
    for (const params of [
      { activityTypeIds: '' },
      { activityTypeIds: '1,2,3,4,5,6,7,8,9,10,11' },
      { activityTypeIds: 'twelve' },
      { leadIds: Array.from({ length: 31 }, (_, at) => at + 1).join() },
      { listId: '77' },
      { nextPageToken: '' },
      { nextPageToken: 'NONSENSE' },
      { batchSize: '301' },
    ])
      codes.push((await read(params as Record<string, string>)).errors?.[0]?.code);
    expect(codes).toEqual(['1002', '1003', '1001', '1003', '1013', '1002', '1003', '1003']);
    expect(await client.refusal('/rest/v1/activities/pagingtoken.json')).toBe('1002');
    expect(await client.refusal('/rest/v1/activities/pagingtoken.json?sinceDatetime=soon')).toBe('1003');
    expect(await client.refusal(`/rest/v1/activities/leadchanges.json?nextPageToken=${nextPageToken}`)).toBe('1002');
    expect(await client.refusal(`/rest/v1/activities/leadchanges.json?nextPageToken=${nextPageToken}&fields=no`)).toBe(
      '1006',
    );
  });

  it('refuse lists of 10,000 members', async () => {
    const client = await start({ people: 41_000 });
    const nextPageToken = await token(client, NOW);
    const { errors } = await client.get('/rest/v1/activities.json', {
      nextPageToken,
      activityTypeIds: '12',
      listId: '1001',
    });
    expect(errors?.[0]?.code).toBe('1003');
  });

  it('write a score twice and values as the log has them', async () => {
    const client = await start();
    const id = idAt(4);
    await client.post('/rest/v1/leads.json', {
      action: 'updateOnly',
      lookupField: 'id',
      input: [{ id, leadScore: 9_001, unsubscribed: true, lastChatAt__c: '2026-01-26T18:46:00.123Z' }],
    });
    expect((await client.activities(NOW, '22')).map(({ primaryAttributeValue }) => primaryAttributeValue)).toEqual([
      'Lead Score',
    ]);
    const changes = await client.get('/rest/v1/activities/leadchanges.json', {
      nextPageToken: await token(client, NOW),
      fields: 'leadScore,unsubscribed,lastChatAt__c',
    });
    const fields = changes.result?.flatMap(change => change['fields'] as { name: string; newValue: string }[]);
    expect(fields?.filter(({ name }) => name !== 'unsubscribed').map(({ newValue }) => newValue)).toEqual([
      '9001',
      '2026-01-26 18:46:00',
    ]);
  });

  it('are pruned after 90 days or 25 months', async () => {
    const client = await start({ people: 0 });
    await client.post('/rest/v1/leads.json', { input: [{ email: 'a@example.com' }] });
    await client.post('/rest/v1/leads.json', { input: [{ email: 'a@example.com', title: 'B' }] });
    const seen: number[] = [];
    for (const days of [89, 2, 700]) {
      advance(days * 86_400);
      await client.authorize();
      seen.push((await client.activities(BEGIN, '12,13')).length);
    }
    expect(seen).toEqual([2, 1, 0]);
  });
});

describe('static lists', () => {
  it('have members who can be read, added, removed and asked for', async () => {
    const client = await start({ people: 60 });
    const { result: lists = [] } = await client.get('/rest/v1/lists.json');
    const [{ id: list }] = lists as [{ id: number }];
    const path = `/rest/v1/lists/${list}/leads`;
    const members = async (): Promise<unknown[]> =>
      ((await client.get(`${path}.json`)).result ?? []).map(({ id }) => id);
    const before = await members();
    const [inside, outside] = [
      Number(before[0]),
      Array.from({ length: 60 }, (_, at) => idAt(at)).find(id => !before.includes(id)) ?? 0,
    ];
    const asked = await client.json(`${path}/ismember.json?id=${inside}&id=${outside},999999`);
    expect(asked.result).toMatchObject([
      { id: inside, status: 'memberof' },
      { id: outside, status: 'notmemberof' },
      { id: 999_999, status: 'skipped', reasons: [{ code: '1004' }] },
    ]);
    const added = await client.post(`${path}.json`, { input: [{ id: outside }] });
    expect(added.result).toEqual([{ id: outside, status: 'added' }]);
    expect((await members()).length).toBe(before.length + 1);
    const remove = (): Promise<Envelope> =>
      client.json(`${path}.json`, {
        method: 'DELETE',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ input: [{ id: inside }] }),
      });
    expect((await remove()).result).toEqual([{ id: inside, status: 'removed' }]);
    expect((await remove()).result).toMatchObject([{ status: 'skipped', reasons: [{ code: '1015' }] }]);
    expect(
      (await client.activities(NOW, '24,25')).map(({ activityTypeId, leadId }) => [activityTypeId, leadId]),
    ).toEqual([
      [24, outside],
      [25, inside],
    ]);
    const memberships = await client.get(`/rest/v1/leads/${outside}/listMembership.json`, { batchSize: '1' });
    expect(memberships.result).toMatchObject([{ listId: list }]);
    const old = await client.json(`/rest/v1/list/${list}/leads.json`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: '_method=GET&batchSize=2',
    });
    expect([old.result?.length, typeof old.nextPageToken]).toEqual([2, 'string']);
  });

  it('are made, changed and deleted as assets', async () => {
    const client = await start();
    const form = (path: string, fields: Record<string, string> = {}): Promise<Envelope> =>
      client.json(`/rest/asset/v1/${path}.json`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      });
    const made = await form('staticLists', { name: 'Mine', folder: '{"id":12,"type":"Folder"}' });
    const id = Number(made.result?.[0]?.['id']);
    expect((await client.get('/rest/asset/v1/staticList/byName.json', { name: 'Mine' })).result).toMatchObject([
      { id },
    ]);
    expect((await form(`staticList/${id}`, { name: 'Ours' })).result).toMatchObject([{ id, name: 'Ours' }]);
    expect((await client.get('/rest/asset/v1/staticLists.json', { maxReturn: '200' })).result?.length).toBe(5);
    expect((await form(`staticList/${id}/delete`)).result).toEqual([{ id }]);
    const nothing = await client.get('/rest/asset/v1/staticList/byName.json', { name: 'Ours' });
    expect(nothing).toMatchObject({ success: true, warnings: ['No assets found for the given search criteria.'] });
    expect((await form('staticLists', { folder: 'x' })).errors?.[0]?.code).toBe('701');
  });

  it('filter exports by who belongs to them when processing begins', async () => {
    const client = await start({ people: 80 });
    const list = emulator.world.lists.named('Newsletter');
    const members = list ? [...emulator.world.lists.members(list)].map(idAt) : [];
    const byName = await client.exportOf({ fields: ['id'], filter: { staticListName: 'Newsletter' } });
    const ids = byName.trim().split('\n').slice(1).map(Number);
    expect(ids.sort((one, other) => one - other)).toEqual(members);
    const nobody = await client.exportOf({
      fields: ['id'],
      filter: { staticListId: emulator.world.lists.named('Nobody yet')?.id },
    });
    expect(nobody).toBe('id\n');
  });
});

describe('exports of activities', () => {
  it('share the queue and the volume with those of people, hold what happened, and no deletions', async () => {
    const client = await start({ people: 0 });
    await client.post('/rest/v1/leads.json', { input: [{ email: 'act@example.com' }, { email: 'gone@example.com' }] });
    await client.post('/rest/v1/leads/delete.json', { input: [{ id: emulator.world.population.lastId }] });
    const createdAt = { startAt: '2026-03-02T00:00:00.000Z', endAt: '2026-03-03T00:00:00.000Z' };
    const used = emulator.world.exports.volumeUsed;
    const file = await client.exportOf({ filter: { createdAt } }, 'activities');
    expect(emulator.world.exports.volumeUsed).toBe(used + Buffer.byteLength(file));
    const [header, ...rows] = parseCsv(file);
    const columns =
      'leadId,activityDate,activityTypeId,campaignId,primaryAttributeValueId,primaryAttributeValue,attributes';
    expect(header).toEqual(`marketoGUID,${columns}`.split(','));
    expect(rows.map(row => row.slice(3, 7))).toEqual(rows.map(row => ['12', 'null', row[1], 'null']));
    expect(rows).toHaveLength(2);
    expect(JSON.parse(rows[0]?.[7] ?? '')).toMatchObject({ 'Source Type': 'Web service API' });
  });

  it('are seen under their own path only, and need their own right', async () => {
    const client = await start();
    const createdAt = { startAt: '2026-03-02T00:00:00Z', endAt: '2026-03-02T00:00:00Z' };
    const { result } = await client.post('/bulk/v1/activities/export/create.json', { filter: { createdAt } });
    const id = String(result?.[0]?.['exportId']);
    expect(await client.refusal(`/bulk/v1/leads/export/${id}/status.json`)).toBe('1003');
    expect((await client.get('/bulk/v1/leads/export.json')).result).toEqual([]);
    expect((await client.get('/bulk/v1/activities/export.json')).result).toHaveLength(1);
    const reader = await connect(emulator, 'lead-only', 'secret');
    expect(await reader.refusal('/bulk/v1/activities/export.json')).toBe('603');
    const refusals: (string | undefined)[] = [];
    for (const body of [
      {},
      { filter: {} },
      { filter: { createdAt }, fields: ['no'] },
      { filter: { createdAt, activityTypeIds: ['x'] } },
    ])
      refusals.push((await client.post('/bulk/v1/activities/export/create.json', body)).errors?.[0]?.code);
    expect(refusals).toEqual(['609', '1003', '1003', '609']);
  });
});

describe('fields', () => {
  it('are listed in pages, made, hidden and shown again', async () => {
    const client = await start();
    const path = '/rest/v1/leads/schema/fields';
    const page = await client.get(`${path}.json`, { batchSize: '50' });
    expect([page.result?.length, page.moreResult]).toEqual([50, true]);
    const next = await client.get(`${path}.json`, { nextPageToken: page.nextPageToken ?? '' });
    expect(next.moreResult).toBe(false);
    const field = { displayName: 'Acme Code', name: 'acmeCode', dataType: 'string', description: 'ours' };
    const made = await client.post(`${path}.json`, { input: [field] });
    expect(made.result).toEqual([{ name: 'acmeCode', status: 'created' }]);
    for (const wrong of [{ dataType: 'formula' }, { name: 'a b' }, { name: 'email' }, { displayName: '' }]) {
      const { errors } = await client.post(`${path}.json`, { input: [{ ...field, name: 'fine', ...wrong }] });
      expect(errors?.[0]?.code).toBe('1003');
    }
    const { result = [] } = await client.post('/rest/v1/leads.json', {
      input: [{ email: 'f@example.com', acmeCode: 'A-1' }],
    });
    const id = String(result[0]?.['id']);
    const read = (): Promise<Envelope> =>
      client.get('/rest/v1/leads.json', { filterType: 'acmeCode', filterValues: 'a-1', fields: 'acmeCode' });
    expect((await read()).result).toEqual([{ id: Number(id), acmeCode: 'A-1' }]);
    const change = (values: object): Promise<Envelope> => client.post(`${path}/acmeCode.json`, { input: [values] });
    expect((await change({ isHidden: true })).result).toEqual([{ name: 'acmeCode', status: 'updated' }]);
    expect((await read()).errors?.[0]?.code).toBe('1011');
    expect(JSON.stringify((await client.get('/rest/v1/leads/describe.json')).result)).not.toContain('acmeCode');
    expect((await client.get(`${path}/acmeCode.json`)).result).toMatchObject([
      { isHidden: true, isApiCreated: true, description: 'ours' },
    ]);
    await change({ isHidden: false });
    expect((await read()).result).toHaveLength(1);
    expect((await change({ dataType: 'date' })).errors?.[0]?.code).toBe('609');
    expect((await client.get(`${path}/email.json`)).result).toMatchObject([
      { name: 'email', description: null, isCustom: false },
    ]);
  });
});

describe('companies', () => {
  it('are described, and read by their external id, id and name', async () => {
    const client = await start();
    const { result: [company] = [] } = await client.get('/rest/v1/companies/describe.json');
    expect(company).toMatchObject({ dedupeFields: ['externalCompanyId'], idField: 'id' });
    const byId = await client.get('/rest/v1/companies.json', {
      filterType: 'id',
      filterValues: '500001,500002',
      fields: 'company,industry',
    });
    expect(byId.result).toHaveLength(2);
    const name = String(byId.result?.[0]?.['company']);
    const byName = await client.get('/rest/v1/companies.json', {
      filterType: 'company',
      filterValues: name.toUpperCase(),
    });
    expect(byName.result?.map(({ id }) => id)).toContain(byId.result?.[0]?.['id']);
    expect(
      (await client.get('/rest/v1/companies.json', { filterType: 'industry', filterValues: 'x' })).errors?.[0]?.code,
    ).toBe('1011');
    const fields = await client.get('/rest/v1/companies/schema/fields.json', { batchSize: '5' });
    expect(fields).toMatchObject({ moreResult: true });
  });
});

describe('programs', () => {
  it('have the members whom they brought in', async () => {
    const client = await start({ people: 3_000 });
    const { sources, population } = emulator.world;
    const program = sources.get('acquisitionProgramId');
    const index = Array.from({ length: 3_000 }, (_, at) => at).find(at =>
      program?.text(population.open(at, population.blank())),
    );
    const number = program?.text(population.open(index ?? 0, population.blank()));
    const members = await client.get(`/rest/v1/leads/programs/${number}.json`, { batchSize: '300' });
    expect(members.result?.map(({ id }) => id)).toContain(idAt(index ?? 0));
    const programs = await client.get(`/rest/v1/leads/${idAt(index ?? 0)}/programMembership.json`);
    expect(programs.result).toMatchObject([{ id: Number(number), acquiredBy: true }]);
    expect((await client.get(`/rest/v1/leads/${idAt(0)}/smartCampaignMembership.json`)).result).toEqual([]);
  });
});
