import { afterEach, describe, expect, it } from 'vitest';
import type { Emulator, EmulatorOptions } from '../src/index';
import { connect, NOW, startEmulator } from './client';
import type { Client, Envelope } from './client';
import { parseCsv } from './csv';

let emulator: Emulator;
const start = async (options?: EmulatorOptions): Promise<Client> => connect((emulator = startEmulator(options)));
const advance = (seconds: number): void => emulator.world.clock.advance(seconds);
afterEach(() => emulator.close());

const sync = (client: Client, body: object): Promise<Envelope> => client.post('/rest/v1/leads.json', body);
const idAt = (index: number): number => emulator.world.population.open(index, emulator.world.population.blank()).id;
const readOne = async (client: Client, id: unknown, fields: string): Promise<Record<string, unknown> | undefined> =>
  (await client.get('/rest/v1/leads.json', { filterType: 'id', filterValues: String(id), fields })).result?.[0];
const statuses = ({ result = [] }: Envelope): unknown[] =>
  result.map(({ status, reasons }) => (status === 'skipped' ? (reasons as { code: string }[])[0]?.code : status));
const changesSince = async (client: Client, since: Date, fields: string): Promise<Record<string, unknown>[]> => {
  const { nextPageToken = '' } = await client.get('/rest/v1/activities/pagingtoken.json', {
    sinceDatetime: since.toISOString(),
  });
  return (await client.get('/rest/v1/activities/leadchanges.json', { nextPageToken, fields })).result?.slice() ?? [];
};

describe('a person who is written', () => {
  it('can be read, filtered, exported, and appears in the activities and in the truth', async () => {
    const client = await start();
    const before = emulator.world.population.count;
    const { result = [] } = await sync(client, {
      input: [{ email: 'ada@example.com', firstName: 'Ada, "the" first', leadScore: 7, newsletterOptIn: true }],
    });
    const [created] = result;
    expect(created?.['status']).toBe('created');
    const id = Number(created?.['id']);
    const found = await client.get('/rest/v1/leads.json', { filterType: 'email', filterValues: 'ADA@example.com' });
    expect(found.result).toMatchObject([{ id, firstName: 'Ada, "the" first', createdAt: '2026-03-02T10:00:00Z' }]);
    expect(await readOne(client, id, 'leadScore,newsletterOptIn,lastName,unsubscribed,mktoName')).toEqual({
      id,
      leadScore: 7,
      newsletterOptIn: true,
      lastName: null,
      unsubscribed: false,
      mktoName: 'Ada, "the" first',
    });
    const changes = await changesSince(client, NOW, 'firstName');
    expect(changes).toMatchObject([{ leadId: id, activityTypeId: 12, fields: [] }]);
    advance(1);
    const exportId = await client.exported(['id', 'firstName', 'leadScore'], new Date(NOW.getTime() + 1_000));
    const rows = parseCsv(await (await client.file(exportId)).text());
    expect(rows).toContainEqual([String(id), 'Ada, "the" first', '7']);
    const truth = await emulator.fetch(new Request('http://emulator/_emulator/truth?fields=id'));
    expect(await truth.json()).toMatchObject({ count: before + 1 });
  });

  it('moves the visible time of change with standard fields, the hidden one with all, and neither with nothing', async () => {
    const client = await start();
    const id = idAt(7);
    const times = async (): Promise<unknown> => (await readOne(client, id, 'updatedAt'))?.['updatedAt'];
    const hidden = (): number => emulator.world.population.open(7, emulator.world.population.blank()).changedAt;
    const update = (values: object): Promise<Envelope> =>
      sync(client, { action: 'updateOnly', lookupField: 'id', input: [{ id, ...values }] });
    const born = await times();
    advance(60);
    await update({ campaignCode: 'X-1' });
    expect([await times(), hidden()]).toEqual([born, NOW.getTime() / 1000 + 60]);
    advance(60);
    await update({ title: 'Astronaut' });
    expect([await times(), hidden()]).toEqual(['2026-03-02T10:02:00Z', NOW.getTime() / 1000 + 120]);
    advance(60);
    expect(statuses(await update({ title: 'Astronaut', campaignCode: 'X-1' }))).toEqual(['updated']);
    expect([await times(), hidden()]).toEqual(['2026-03-02T10:02:00Z', NOW.getTime() / 1000 + 120]);
    expect(await changesSince(client, NOW, 'title,campaignCode')).toMatchObject([
      { leadId: id, activityTypeId: 13, fields: [{ name: 'campaignCode', newValue: 'X-1' }] },
      { leadId: id, activityTypeId: 13, fields: [{ name: 'title', newValue: 'Astronaut' }] },
    ]);
  });

  it('is found by an export of those who changed, and only in the span of the last change', async () => {
    const client = await start();
    const id = idAt(3);
    await sync(client, { action: 'updateOnly', lookupField: 'id', input: [{ id, campaignCode: 'later' }] });
    advance(3_600);
    await client.authorize();
    await sync(client, { action: 'updateOnly', lookupField: 'id', input: [{ id, campaignCode: 'latest' }] });
    const span = (from: number, until: number): object => ({
      updatedAt: {
        startAt: new Date(NOW.getTime() + from).toISOString(),
        endAt: new Date(NOW.getTime() + until).toISOString(),
      },
    });
    const early = await client.exportOf({ fields: ['id'], filter: span(0, 3_599_000) });
    const late = await client.exportOf({ fields: ['id', 'campaignCode'], filter: span(3_600_000, 7_200_000) });
    expect(early).toBe('id\n');
    expect(late).toBe(`id,campaignCode\n${id},latest\n`);
  });

  it('is in the file as it was when processing began', async () => {
    const client = await start();
    const id = idAt(250);
    const exportId = await client.createExport(['id', 'title'], NOW);
    await client.enqueue(exportId);
    advance(70);
    await sync(client, { action: 'updateOnly', lookupField: 'id', input: [{ id, title: 'Too late' }] });
    advance(3_000);
    await client.authorize();
    expect(await (await client.file(exportId)).text()).not.toContain('Too late');
  });
});

describe('Sync Leads', () => {
  it('creates, updates and skips by action, and answers in the order of the input', async () => {
    const client = await start();
    await sync(client, { input: [{ email: 'one@example.com' }] });
    await sync(client, {
      action: 'createDuplicate',
      input: [{ email: 'two@example.com' }, { email: 'two@example.com' }],
    });
    const outcome = async (action: string, ...emails: string[]): Promise<unknown[]> =>
      statuses(await sync(client, { action, input: emails.map(email => ({ email, title: action })) }));
    expect(await outcome('createOnly', 'new@example.com', 'one@example.com')).toEqual(['created', '1005']);
    expect(await outcome('updateOnly', 'one@example.com', 'nobody@example.com', 'two@example.com')).toEqual([
      'updated',
      '1004',
      '1007',
    ]);
    expect(await outcome('createOrUpdate', 'fresh@example.com', 'FRESH@example.com')).toEqual(['created', 'updated']);
  });

  it.each([
    ['newsletterOptIn', 'other'],
    ['backupEmail', 'bademail'],
    ['numberOfMeetings', 14.1],
    ['geoLatitude', '14c'],
    ['lastMeetingAt', 'yesterday'],
    ['discountRate', '100%'],
    ['renewalDate__c', '2026-02-30'],
    ['lastMeetingAt', '99999-01-01T00:00:00Z'],
    ['coupon_code', 'x'.repeat(101)],
    ['title', { nested: true }],
    ['email', 'märz@example.com'],
  ])('skips the whole record for %s = %j', async (name, value) => {
    const client = await start();
    const id = idAt(5);
    const before = await readOne(client, id, 'firstName,title');
    const answer = await sync(client, {
      action: 'updateOnly',
      lookupField: 'id',
      input: [{ id, firstName: 'Changed', [name]: value }],
    });
    expect(statuses(answer)).toEqual(['1003']);
    expect(Object.keys(answer.result?.[0] ?? {}).sort()).toEqual(['reasons', 'status']);
    expect(await readOne(client, id, 'firstName,title')).toEqual(before);
  });

  it('knows unknown and read-only fields, missing keys, partitions and companies with a record of their own', async () => {
    const client = await start();
    const linked = Array.from({ length: 300 }, (_, index) => index).find(index =>
      emulator.world.sources
        .get('externalCompanyId')
        ?.text(emulator.world.population.open(index, emulator.world.population.blank())),
    );
    const update = async (values: object, more: object = {}): Promise<unknown[]> =>
      statuses(
        await sync(client, {
          action: 'updateOnly',
          lookupField: 'id',
          ...more,
          input: [{ id: idAt(linked ?? 0), ...values }],
        }),
      );
    expect(await update({ noSuchField: 1 })).toEqual(['1006']);
    expect(await update({ mktoName: 'x' })).toEqual(['1003']);
    expect(await update({ id: null })).toEqual(['1003']);
    expect(await update({ industry: 'Chess' })).toEqual(['1021']);
    expect(await update({ externalCompanyId: 'no such company' })).toEqual(['1013']);
    expect(await update({ title: 'x' }, { partitionName: 'Elsewhere' })).toEqual(['1008']);
    expect(await update({ title: 'x' }, { partitionName: 'Default' })).toEqual(['1010']);
  });

  it.each<[string, object, string]>([
    ['no input', {}, '609'],
    ['input that is no list', { input: { email: 'x@example.com' } }, '609'],
    ['records that are no objects', { input: ['x@example.com'] }, '609'],
    ['an unknown action', { action: 'upsert', input: [{ email: 'a@example.com' }] }, '1003'],
    ['an action that is no text', { action: 1, input: [{ email: 'a@example.com' }] }, '609'],
    ['a lookup field that cannot be one', { lookupField: 'firstName', input: [{ firstName: 'A' }] }, '1011'],
    ['id without updateOnly', { lookupField: 'id', input: [{ id: 1001 }] }, '1003'],
    ['301 records', { input: Array.from({ length: 301 }, () => ({ email: 'a@example.com' })) }, '1003'],
  ])('refuses %s', async (_, body, code) => {
    const client = await start();
    expect((await sync(client, body)).errors?.[0]?.code).toBe(code);
  });

  it('refuses bodies that are no JSON, or do not say that they are', async () => {
    const client = await start();
    const send = (body: string, type: string): Promise<string | undefined> =>
      client.refusal('/rest/v1/leads.json', { method: 'POST', headers: { 'Content-Type': type }, body });
    expect(await send('{"input":[', 'application/json')).toBe('609');
    expect(await send('{"input":[{"email":"a@example.com"}]}', 'text/plain')).toBe('612');
    expect(await send('[]', 'application/json')).toBe('609');
  });

  it('gives a person the values of the company it is linked to', async () => {
    const client = await start();
    const { world } = emulator;
    const text = (name: string, index: number): string | null =>
      world.sources.get(name)?.text(world.population.open(index, world.population.blank())) ?? null;
    const [rich = 0] = Array.from({ length: 300 }, (_, at) => at).filter(at => text('externalCompanyId', at));
    const company = text('externalCompanyId', rich);
    const { result = [] } = await sync(client, {
      input: [{ email: 'linked@example.com', externalCompanyId: company }],
    });
    const fields = 'company,industry,website,billingCity,externalCompanyId';
    const { id: _, ...own } = (await readOne(client, result[0]?.['id'], fields)) ?? {};
    const { id: __, ...theirs } = (await readOne(client, idAt(rich), fields)) ?? {};
    expect(own).toEqual(theirs);
    expect(own['externalCompanyId']).toBe(company);
  });
});

describe('people who go', () => {
  it('are deleted once, vanish from everything, and are told of for 14 days', async () => {
    const client = await start();
    const id = idAt(9);
    const truth = async (): Promise<number> => {
      const response = await emulator.fetch(new Request('http://emulator/_emulator/truth?fields=id'));
      return ((await response.json()) as { count: number }).count;
    };
    const before = await truth();
    const gone = await client.post('/rest/v1/leads/delete.json', { input: [{ id }, { id: 5 }] });
    expect(gone.result).toMatchObject([
      { id, status: 'deleted' },
      { id: 5, status: 'skipped', reasons: [{ code: '1004' }] },
    ]);
    expect(statuses(await client.json(`/rest/v1/leads.json?id=${id}`, { method: 'DELETE' }))).toEqual(['1004']);
    expect(await client.refusal(`/rest/v1/lead/${id}.json`)).toBe('1004');
    expect(await truth()).toBe(before - 1);
    const { nextPageToken = '' } = await client.get('/rest/v1/activities/pagingtoken.json', {
      sinceDatetime: NOW.toISOString(),
    });
    const deleted = (): Promise<Envelope> => client.get('/rest/v1/activities/deletedleads.json', { nextPageToken });
    expect((await deleted()).result).toMatchObject([{ leadId: id, activityTypeId: 37 }]);
    advance(14 * 86_400 + 1);
    await client.authorize();
    expect((await deleted()).result).toBeUndefined();
    const { result = [] } = await sync(client, { input: [{ email: 'next@example.com' }] });
    expect(Number(result[0]?.['id'])).toBeGreaterThan(id);
  });

  it('are merged: the winner keeps what it has and takes what it lacks', async () => {
    const client = await start();
    const { result = [] } = await sync(client, {
      action: 'createDuplicate',
      input: [
        { email: 'm@example.com', firstName: 'Winner' },
        { email: 'm@example.com', firstName: 'Loser', title: 'Kept' },
        { email: 'm@example.com', title: 'Lost', city: 'Paris' },
      ],
    });
    const [winner, ...losers] = result.map(({ id }) => Number(id));
    const path = `/rest/v1/leads/${winner}/merge.json`;
    const many = Array.from({ length: 26 }, (_, at) => at + 1).join();
    expect(await client.refusal(`${path}?leadIds=${many}`, { method: 'POST' })).toBe('1080');
    expect(await client.refusal(path, { method: 'POST' })).toBe('1002');
    expect(await client.refusal(`${path}?leadId=${winner}`, { method: 'POST' })).toBe('1003');
    expect(await client.refusal(`${path}?leadId=7`, { method: 'POST' })).toBe('1004');
    const merged = await client.json(`${path}?leadIds=${losers}`, { method: 'POST' });
    expect(Object.keys(merged).sort()).toEqual(['requestId', 'success']);
    expect(await readOne(client, winner, 'firstName,title,city')).toMatchObject({
      firstName: 'Winner',
      title: 'Kept',
      city: 'Paris',
    });
    for (const loser of losers) expect(await client.refusal(`/rest/v1/lead/${loser}.json`)).toBe('1004');
    const told = await client.activities(NOW, '32,37');
    expect(told.map(({ activityTypeId, leadId }) => [activityTypeId, leadId])).toEqual([
      [32, winner],
      ...losers.map(id => [37, id]),
    ]);
    expect(told[0]?.['attributes']).toContainEqual({ name: 'Merge IDs', value: losers.join() });
  });
});

describe('the other calls that write', () => {
  it('push, submit a form, associate and change partitions', async () => {
    const client = await start();
    const pushed = await client.post('/rest/v1/leads/push.json', {
      programName: 'Launch',
      input: [{ email: 'pushed@example.com', leadScore: 45 }],
    });
    expect(statuses(pushed)).toEqual(['created']);
    expect(
      (await client.post('/rest/v1/leads/push.json', { input: [{ email: 'x@example.com' }] })).errors?.[0]?.code,
    ).toBe('1002');
    const form = { formId: 1030, input: [{ leadFormFields: { email: 'form@example.com', firstName: 'Fay' } }] };
    const submitted = await client.post('/rest/v1/leads/submitForm.json', form);
    expect(statuses(submitted)).toEqual(['created']);
    const id = Number(submitted.result?.[0]?.['id']);
    const cookie = '_mch-example.com-1594828481681-36648';
    expect(
      (await client.json(`/rest/v1/leads/${id}/associate.json?cookie=${cookie}`, { method: 'POST' })).success,
    ).toBe(true);
    const byCookie = await client.get('/rest/v1/leads.json', { filterType: 'cookies', filterValues: cookie });
    expect(byCookie.result).toMatchObject([{ id }]);
    expect(await client.refusal(`/rest/v1/leads/${id}/associate.json?cookie=x`, { method: 'POST' })).toBe('1012');
    const moved = await client.post('/rest/v1/leads/partitions.json', {
      input: [
        { id, partitionName: 'Default' },
        { id, partitionName: 'Asia' },
        { id: 3, partitionName: 'Default' },
      ],
    });
    expect(statuses(moved)).toEqual(['updated', '1008', '1004']);
    const types = (await client.activities(NOW, '2,12,145')).map(({ activityTypeId }) => activityTypeId);
    expect(types).toEqual([12, 145, 12, 2]);
  });

  it('need the right to write', async () => {
    await start();
    const reader = await connect(emulator, 'lead-only', 'secret');
    expect((await sync(reader, { input: [{ email: 'x@example.com' }] })).errors?.[0]?.code).toBe('603');
  });
});
