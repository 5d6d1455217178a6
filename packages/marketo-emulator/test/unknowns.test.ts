import { afterEach, describe, expect, it } from 'vitest';
import { createClock } from '../src/index';
import type { Emulator, EmulatorOptions, Unknowns } from '../src/index';
import { connect, NOW, startEmulator } from './client';
import type { Client, Envelope } from './client';

let emulator: Emulator;
const start = async (unknowns: Partial<Unknowns>, options: EmulatorOptions = {}): Promise<Client> =>
  connect((emulator = startEmulator({ unknowns, people: 40, ...options })));
const advance = (seconds: number): void => emulator.world.clock.advance(seconds);
afterEach(() => emulator.close());

const codeOf = ({ errors }: Envelope): string | undefined => errors?.[0]?.code;
const idAt = (index: number): number => emulator.world.population.open(index, emulator.world.population.blank()).id;
const DESCRIBE = '/rest/v1/leads/describe.json';
const everybody = { createdAt: { startAt: '2026-02-10T00:00:00Z', endAt: '2026-03-03T00:00:00Z' } };
const nobody = { createdAt: { startAt: '2010-01-01T00:00:00Z', endAt: '2010-01-02T00:00:00Z' } };

describe('where the documentation is silent, the emulator can be told to', () => {
  it('take a token from the query (U1)', async () => {
    const client = await start({ queryToken: 'accepted' });
    const response = await emulator.fetch(new Request(`http://emulator${DESCRIBE}?access_token=${client.token}`));
    expect(await response.json()).toMatchObject({ success: true });
  });

  it('refuse a whole call for an unknown field (U2)', async () => {
    const client = await start({ unknownFieldInSync: 'call' });
    expect(codeOf(await client.post('/rest/v1/leads.json', { input: [{ email: 'a@example.com', no: 1 }] }))).toBe(
      '1006',
    );
  });

  it('keep Central standard time all year (U3)', async () => {
    const now = new Date('2026-07-15T10:00:00Z');
    for (const [quotaDay, hours] of [
      ['America/Chicago', 19],
      ['UTC-6', 20],
    ] as const) {
      emulator = startEmulator({ unknowns: { quotaDay } }, now);
      expect(emulator.world.quotas.today().end).toBe(now.getTime() + hours * 3_600_000);
    }
  });

  it('cut what is too much (U4)', async () => {
    const client = await start({ tooMany: 'cut' });
    const input = Array.from({ length: 301 }, (_, at) => ({ email: `a${at}@example.com` }));
    expect((await client.post('/rest/v1/leads.json', { input })).result).toHaveLength(300);
    expect((await client.get('/rest/asset/v1/folders.json', { maxReturn: '201' })).success).toBe(true);
  });

  it('refuse bad exports and unknown ones with other codes (U5, U18)', async () => {
    const client = await start({ badExportCode: '1001', unknownExportCode: '1013' });
    expect(codeOf(await client.create({ fields: ['no'], filter: everybody }))).toBe('1001');
    expect(await client.refusal('/bulk/v1/leads/export/x/status.json')).toBe('1013');
    const exportId = await client.exported();
    expect(codeOf(await client.cancel(exportId))).toBe('1013');
  });

  it('ignore the case of field names (U6)', async () => {
    const client = await start({ fieldNameCase: 'ignored' });
    const file = await client.exportOf({ fields: ['ID', 'FirstName'], filter: nobody });
    expect(file).toBe('ID,FirstName\n');
    const { result } = await client.get('/rest/v1/leads.json', {
      filterType: 'ID',
      filterValues: String(idAt(0)),
      fields: 'EMAIL',
    });
    expect(Object.keys(result?.[0] ?? {})).toEqual(['id', 'EMAIL']);
  });

  it('leave SOAP names out (U7)', async () => {
    const client = await start({ soapNames: 'left out' });
    const { result = [] } = await client.get(DESCRIBE);
    expect(result.filter(item => 'soap' in item || !('rest' in item))).toEqual([]);
  });

  it('read people in no order (U8)', async () => {
    const client = await start({ readOrder: 'unsorted' });
    const ids = Array.from({ length: 20 }, (_, at) => idAt(at));
    const { result = [] } = await client.get('/rest/v1/leads.json', { filterType: 'id', filterValues: ids.join() });
    const read = result.map(({ id }) => Number(id));
    expect(read).not.toEqual(ids);
    expect(read.sort((one, other) => one - other)).toEqual(ids);
  });

  it('refuse company fields of people (U10)', async () => {
    const client = await start({ companyFieldsInSync: 'refused' });
    const { result } = await client.post('/rest/v1/leads.json', { input: [{ email: 'a@example.com', company: 'A' }] });
    expect(result).toMatchObject([{ reasons: [{ code: '1021' }] }]);
  });

  it('tell of the winner only, under other numbers (U11, U13)', async () => {
    const client = await start({
      mergeActivities: 'winner',
      activityTypeIds: { mergeLeads: 932, removeFromList: 925 },
    });
    await client.json(`/rest/v1/leads/${idAt(0)}/merge.json?leadId=${idAt(1)}`, { method: 'POST' });
    const told = await client.activities(NOW, '32,37,932');
    expect(told.map(({ activityTypeId }) => activityTypeId)).toEqual([932]);
    expect(await client.refusal(`/rest/v1/lead/${idAt(1)}.json`)).toBe('1004');
    const { result = [] } = await client.get('/rest/v1/activities/types.json');
    expect(result.filter(({ id }) => id === 932 || id === 925)).toHaveLength(2);
  });

  it('forget position tokens (U12)', async () => {
    const client = await start({ positionTokenHours: 24 });
    const { nextPageToken = '' } = await client.get('/rest/v1/activities/pagingtoken.json', {
      sinceDatetime: NOW.toISOString(),
    });
    const read = (token: string): Promise<Envelope> =>
      client.get('/rest/v1/activities/deletedleads.json', { nextPageToken: token });
    const { nextPageToken: position = '' } = await read(nextPageToken);
    advance(86_401);
    await client.authorize();
    expect([codeOf(await read(nextPageToken)), codeOf(await read(position))]).toEqual([undefined, '1003']);
  });

  it('take a repeated field once, or not at all (U14)', async () => {
    const asked = { fields: ['id', 'email', 'id'], filter: nobody };
    expect(await (await start({})).exportOf(asked)).toBe('id,email,id\n');
    expect(await (await start({ repeatedFields: 'once' })).exportOf(asked)).toBe('id,email\n');
    expect(codeOf(await (await start({ repeatedFields: 'refused' })).create(asked))).toBe('1003');
  });

  it('separate by blanks (U15)', async () => {
    const client = await start({ ssvDelimiter: ' ' });
    await client.post('/rest/v1/leads.json', { input: [{ email: 'a@example.com', title: 'Two words' }] });
    const file = await client.exportOf({ fields: ['email', 'title'], format: 'SSV', filter: everybody });
    expect(file).toContain('a@example.com "Two words"\n');
    const usual = await (await start({})).exportOf({ fields: ['email', 'title'], format: 'SSV', filter: nobody });
    expect(usual).toBe('email;title\n');
  });

  it('export nobody without a header, or without a file (U17)', async () => {
    const empty = await start({ emptyExport: 'no bytes' });
    expect(await empty.exportOf({ fields: ['id'], filter: nobody })).toBe('');
    const none = await start({ emptyExport: 'no file' });
    const exportId = await none.exported(['id'], new Date('2012-01-01T00:00:00Z'));
    expect((await none.file(exportId)).status).toBe(404);
  });

  it('send a whole file for a range beyond its end, count downloads, and end without a line feed (U19, U20, U21)', async () => {
    const client = await start({ unsatisfiableRange: 200, downloadsCount: true, finalLineFeed: false });
    const exportId = await client.exported();
    const { fileSize } = await client.status(exportId);
    const response = await client.file(exportId, { Range: 'bytes=999999-' });
    const text = await response.text();
    expect([response.status, Buffer.byteLength(text), text.endsWith('\n')]).toEqual([200, fileSize, false]);
    expect(emulator.world.exports.volumeUsed).toBe(2 * Number(fileSize));
  });

  it('tell the real text null from no value (U22)', async () => {
    for (const [realNull, cell] of [
      ['bare', 'null'],
      ['quoted', '"null"'],
    ] as const) {
      const client = await start({ realNull });
      await client.post('/rest/v1/leads.json', { input: [{ email: 'null@example.com', title: 'null' }] });
      expect(await client.exportOf({ fields: ['title', 'email'], filter: everybody })).toContain(
        `${cell},null@example.com\n`,
      );
    }
  });

  it('take its time to read, in emulated seconds (U23)', async () => {
    const clock = createClock({ start: NOW, rate: 1_000 });
    const client = await start({ readSeconds: 300 }, { clock });
    const before = clock.now();
    const ids = Array.from({ length: 40 }, (_, at) => idAt(at));
    await client.get('/rest/v1/leads.json', { filterType: 'id', filterValues: ids.join() });
    expect(clock.now() - before).toBeGreaterThanOrEqual(39_000);
  });

  it('let a read wait for a clock that stands still', async () => {
    const client = await start({ readSeconds: 2 });
    const ids = Array.from({ length: 40 }, (_, at) => idAt(at));
    const answer = client.get('/rest/v1/leads.json', { filterType: 'id', filterValues: ids.join() });
    const before = emulator.world.clock.now();
    await expect.poll(() => (advance(0.1), emulator.world.quotas.inFlight)).toBe(0);
    expect((await answer).result).toHaveLength(40);
    expect(emulator.world.clock.now() - before).toBeGreaterThanOrEqual(267);
  });

  it('not count refused calls, and begin each window at a round time (U24, U25)', async () => {
    const client = await start({ refusedCallsCount: false, rateWindow: 'fixed' });
    advance(15);
    for (let call = 0; call < 100; call++) await client.get(DESCRIBE);
    for (let call = 0; call < 5; call++) expect(await client.refusal(DESCRIBE)).toBe('606');
    expect(emulator.world.quotas.recent).toBe(100);
    advance(5);
    expect(await client.refusal(DESCRIBE)).toBeUndefined();
  });

  it('measure the volume in other megabytes (U26)', async () => {
    const client = await start({ megabyte: 1_048_576 });
    expect(emulator.world.limits.volume).toBe(500 * 1_048_576);
    expect(client).toBeDefined();
  });

  it('refuse tokens of bulk calls with an HTTP status (U27)', async () => {
    const client = await start({ bulkTokenStatus: 401 });
    advance(3_600);
    const bulk = await client.send('/bulk/v1/leads/export.json');
    expect([bulk.status, codeOf((await bulk.json()) as Envelope)]).toEqual([401, '602']);
    expect((await client.send(DESCRIBE)).status).toBe(200);
  });

  it('fail the export that crosses the volume (U28)', async () => {
    const client = await start({ crossingExport: 'fails' }, { volume: 100 });
    const exportId = await client.exported(['id', 'email'], new Date(NOW.getTime() - 100));
    expect(await client.status(exportId)).toMatchObject({ status: 'Failed' });
  });

  it('give a token after a page that is exactly full (U29)', async () => {
    const client = await start({ tokenOnFullPage: 'present' });
    const filter = { filterType: 'id', filterValues: [idAt(0), idAt(1)].join(), batchSize: '2' };
    const page = await client.get('/rest/v1/leads.json', filter);
    const next = await client.get('/rest/v1/leads.json', { ...filter, nextPageToken: page.nextPageToken ?? '' });
    expect([page.result?.length, next.result, next.nextPageToken]).toEqual([2, [], undefined]);
  });

  it('count lines instead of records (U30)', async () => {
    for (const [numberOfRecords, count] of [
      ['records', 1],
      ['lines', 3],
    ] as const) {
      const client = await start({ numberOfRecords }, { people: 0 });
      await client.post('/rest/v1/leads.json', {
        input: [{ email: 'a@example.com', meetingNotes: 'one\ntwo\nthree' }],
      });
      const exportId = await client.exported(['meetingNotes'], new Date(NOW.getTime() + 1_000));
      expect(await client.status(exportId)).toMatchObject({ numberOfRecords: count });
    }
  });

  it('answer an empty list where there are no activities', async () => {
    const client = await start({ noActivities: 'empty list' });
    const { nextPageToken = '' } = await client.get('/rest/v1/activities/pagingtoken.json', {
      sinceDatetime: NOW.toISOString(),
    });
    expect((await client.get('/rest/v1/activities/deletedleads.json', { nextPageToken })).result).toEqual([]);
  });
});
