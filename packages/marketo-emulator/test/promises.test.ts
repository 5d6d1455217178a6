import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Emulator, EmulatorOptions } from '../src/index';
import { connect, NOW, startEmulator } from './client';
import { parseCsv } from './csv';

const open: Emulator[] = [];
/** Many worlds are made here: an earlier one is over when the next begins. */
const start = (options?: EmulatorOptions): Emulator => {
  for (const over of open.splice(0)) void over.close();
  const emulator = startEmulator(options);
  open.push(emulator);
  return emulator;
};
afterAll(() => Promise.all(open.map(one => one.close())));

const DAY = 86_400;
const step = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), days: fc.integer({ min: 0, max: 31 }), activities: fc.boolean() }),
  fc.record({ kind: fc.constant('enqueue' as const), which: fc.nat(20) }),
  fc.record({ kind: fc.constant('enqueue' as const), which: fc.nat(20) }),
  fc.record({ kind: fc.constant('cancel' as const), which: fc.nat(20) }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 1_500 }) }),
);

/** Three exports at once, so that every story has a queue. */
const BUSY = [0, 1, 2].flatMap(which => [
  { kind: 'create' as const, days: 31, activities: which === 1 },
  { kind: 'enqueue' as const, which },
]);

describe('whatever clients do with exports', () => {
  it('never more than two are processed, and the volume is the sum of the finished files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 50 }), fc.nat(1_000), async (steps, seed) => {
        const jobModel = { queueSeconds: 60, processingSeconds: (rows: number) => 900 + rows };
        const emulator = start({ people: 120, seed, changesPerHour: 60, jobModel });
        const client = await connect(emulator);
        const { exports, clock, quotas } = emulator.world;
        const jobs: { path: string; sequence: number }[] = [];
        for (const one of [...BUSY, ...steps]) {
          if (one.kind === 'wait') clock.advance(one.seconds);
          await client.authorize();
          if (one.kind === 'create') {
            const startAt = new Date(NOW.getTime() - one.days * DAY * 1000).toISOString();
            const of = one.activities ? 'activities' : 'leads';
            const body = {
              filter: { createdAt: { startAt, endAt: NOW.toISOString() } },
              ...(one.activities ? {} : { fields: ['id'] }),
            };
            const { result } = await client.post(`/bulk/v1/${of}/export/create.json`, body);
            if (result)
              jobs.push({ path: `/bulk/v1/${of}/export/${String(result[0]?.['exportId'])}`, sequence: jobs.length });
          }
          if (one.kind === 'enqueue' || one.kind === 'cancel') {
            const job = jobs[one.which % Math.max(1, jobs.length)];
            if (job) await client.json(`${job.path}/${one.kind}.json`, { method: 'POST' });
          }
          await emulator.world.settle();
          clock.advance(60);
          await client.authorize();
          await emulator.world.settle();
          const { start: today, end } = quotas.today();
          const listed = [
            ...((await client.get('/bulk/v1/leads/export.json')).result ?? []),
            ...((await client.get('/bulk/v1/activities/export.json')).result ?? []),
          ];
          expect(listed.filter(({ status }) => status === 'Processing').length).toBeLessThanOrEqual(2);
          const finished = listed.filter(({ status, finishedAt }) => {
            const moment = Date.parse(String(finishedAt));
            return status === 'Completed' && moment >= today && moment < end;
          });
          expect(exports.volumeUsed).toBe(finished.reduce((sum, { fileSize }) => sum + Number(fileSize), 0));
        }
        // Not only when somebody looked: at every moment at which one began.
        const spans = exports.all.flatMap(({ startedAt, finishedAt = Infinity, cancelledAt = Infinity }) =>
          startedAt === undefined ? [] : [{ from: startedAt, until: Math.min(finishedAt, cancelledAt) }],
        );
        for (const { from } of spans)
          expect(spans.filter(other => other.from <= from && from < other.until).length).toBeLessThanOrEqual(2);
        expect(exports.all.every(({ began }) => began <= 1)).toBe(true);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe.each(['createdAt', 'updatedAt'] as const)('whatever way the time of %s is cut into slices', by => {
  it('their union is everybody, each once', async () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 30 * DAY - 1 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cuts, fc.nat(50), async (at, seed) => {
        const jobModel = { queueSeconds: 0, processingSeconds: (): number => 1 };
        const emulator = start({ people: 400, ageYears: 30 / 365.25, seed, jobModel });
        const client = await connect(emulator);
        await client.post('/rest/v1/leads.json', { input: [{ email: 'new@example.com' }] });
        const { population } = emulator.world;
        const born = emulator.world.born / 1000;
        await client.post('/rest/v1/leads/delete.json', { input: [{ id: population.lastId - 3 }] });
        const ends = [...at].sort((one, other) => one - other).map(second => born + second);
        const ids: string[] = [];
        let from = born - 1;
        for (const until of [...ends, NOW.getTime() / 1000 + 1]) {
          const span = { startAt: iso(from), endAt: iso(until - 1) };
          const file = await client.exportOf({ fields: ['id'], filter: { [by]: span } });
          ids.push(...parseCsv(file).slice(1).flat());
          from = until;
        }
        const truth = await (await client.send('/_emulator/truth.csv?fields=id')).text();
        const everybody = parseCsv(truth).slice(1).flat();
        expect(ids.sort((one, other) => Number(one) - Number(other))).toEqual(everybody);
      }),
      { numRuns: 10 },
    );
  });
});

const iso = (second: number): string => new Date(second * 1000).toISOString();

describe('the same seed', () => {
  it('gives the same bytes, also while things go on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000), fc.integer({ min: 0, max: 400 }), async (seed, changesPerHour) => {
        const sums: string[] = [];
        for (let time = 0; time < 2; time++) {
          const emulator = start({ people: 200, seed, changesPerHour });
          const client = await connect(emulator);
          const fields = ['id', 'email', 'mktoName', 'company', 'meetingNotes', 'updatedAt'];
          emulator.world.clock.advance(3_600);
          await client.authorize();
          const file = await client.file(await client.exported(fields, new Date(NOW.getTime() + 3_600_000)));
          sums.push(
            createHash('sha256')
              .update(await file.text())
              .digest('hex'),
          );
        }
        expect(sums[0]).toBe(sums[1]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('nonsense', () => {
  const paths = [
    ['POST', '/rest/v1/leads.json'],
    ['POST', '/rest/v1/leads/push.json'],
    ['POST', '/rest/v1/leads/submitForm.json'],
    ['POST', '/rest/v1/leads/delete.json'],
    ['POST', '/rest/v1/leads/partitions.json'],
    ['POST', '/rest/v1/leads/schema/fields.json'],
    ['POST', '/rest/v1/leads/schema/fields/email.json'],
    ['POST', '/rest/v1/lists/1001/leads.json'],
    ['DELETE', '/rest/v1/lists/1001/leads.json'],
    ['POST', '/bulk/v1/leads/export/create.json'],
    ['POST', '/bulk/v1/activities/export/create.json'],
  ] as const;

  it('in a body is answered in the envelope, and never as a bug', async () => {
    const emulator = start({ people: 20 });
    const client = await connect(emulator);
    const names = fc.constantFrom(
      'input',
      'action',
      'lookupField',
      'filter',
      'fields',
      'createdAt',
      'startAt',
      'id',
      'email',
      'formId',
      'leadFormFields',
      'programName',
      'columnHeaderNames',
    );
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc.dictionary(names, fc.anything({ key: names, maxDepth: 3 })).map(value => JSON.stringify(value)),
      fc.array(fc.dictionary(names, fc.jsonValue()), { maxLength: 3 }).map(input => JSON.stringify({ input })),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), body, async ([method, path], text) => {
        emulator.world.clock.advance(1);
        await client.authorize();
        const answer = await client.json(path, { method, headers: { 'Content-Type': 'application/json' }, body: text });
        expect(answer.errors?.map(({ code }) => code) ?? []).not.toContain('611');
        expect(typeof answer.success).toBe('boolean');
      }),
      { numRuns: 400 },
    );
  });

  it('in a query is answered in the envelope, and never as a bug', async () => {
    const emulator = start({ people: 20 });
    const client = await connect(emulator);
    const names = fc.constantFrom(
      'filterType',
      'filterValues',
      'fields',
      'batchSize',
      'nextPageToken',
      'sinceDatetime',
      'activityTypeIds',
      'leadIds',
      'listId',
      'id',
      'maxDepth',
      'offset',
      'maxReturn',
      'name',
      'status',
      '_method',
    );
    const values = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'id',
        'email',
        '-1',
        '1e9',
        '999999999999999999',
        'GIYDAOBN=',
        '2026-99-99',
        '+010000-01-01T00:00:00Z',
      ),
    );
    const targets = fc.constantFrom(
      '/rest/v1/leads.json',
      '/rest/v1/lead/0.json',
      '/rest/v1/lists.json',
      '/rest/v1/lists/1001/leads.json',
      '/rest/v1/activities.json',
      '/rest/v1/activities/leadchanges.json',
      '/rest/v1/activities/deletedleads.json',
      '/rest/v1/activities/pagingtoken.json',
      '/rest/v1/companies.json',
      '/rest/v1/leads/schema/fields.json',
      '/rest/asset/v1/folders.json',
      '/rest/asset/v1/staticLists.json',
      '/bulk/v1/leads/export.json',
    );
    await fc.assert(
      fc.asyncProperty(targets, fc.dictionary(names, values, { maxKeys: 5 }), async (path, query) => {
        emulator.world.clock.advance(1);
        await client.authorize();
        const answer = await client.json(`${path}?${new URLSearchParams(query)}`);
        expect(answer.errors?.map(({ code }) => code) ?? []).not.toContain('611');
      }),
      { numRuns: 400 },
    );
  });
});
