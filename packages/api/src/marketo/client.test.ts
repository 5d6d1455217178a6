import { describe, expect, it } from 'vitest';
import {
  brokenConnection,
  empty,
  html,
  json,
  refusal,
  strangeMarketo,
  success,
  type Answer,
} from '../../test/support/strangeMarketo';
import { MarketoTrouble } from '../integration/subscription.port';
import { systemClock } from '../platform/clock';
import { createSubscriptions } from './client';

/** A second of Marketo's is half a millisecond here: waits are over soon, and happen all the same. */
const CLOCK_RATE = 2_000;

async function marketo(...answers: readonly [Answer, ...Answer[]]) {
  const strange = await strangeMarketo(...answers);
  const lines: string[] = [];
  const note = (facts: object, sentence: string) => void lines.push(JSON.stringify({ ...facts, sentence }));
  const log = { debug: note, warn: note };
  const subscriptions = createSubscriptions({ fetch, clock: systemClock, clockRate: CLOCK_RATE, log, random: () => 0 });
  const open = () => subscriptions.open(strange.credentials);
  return { ...strange, lines, open, subscription: open() };
}

const troubleOf = (work: Promise<unknown>): Promise<MarketoTrouble> =>
  work.then(
    () => Promise.reject(new Error('There was no trouble.')),
    (error: unknown) => (error instanceof MarketoTrouble ? error : Promise.reject(error as Error)),
  );

const FIELD = { displayName: 'E-mail', dataType: 'email', rest: { name: 'email' } };
const statusOf = (state: string) => success([{ exportId: 'e1', status: state }]);

describe('a call to Marketo', () => {
  it.each([
    ['an HTML page of a gateway', html(502)],
    ['an empty body', empty()],
    ['an empty body with 503', empty(503)],
    ['a broken connection', brokenConnection()],
    ['a time-out (604)', refusal('604')],
    ['a transient error (713)', refusal('713')],
    ['an unreachable subscription (614)', refusal('614')],
    ['an answer that does not parse', json({ hello: 'world' })],
  ])('is repeated after %s', async (_, answer) => {
    const { subscription, asked } = await marketo(answer, answer, success([FIELD]));
    await expect(subscription.describe()).resolves.toHaveLength(1);
    expect(asked).toHaveLength(3);
  });

  it('is given up as unreachable after five tries', async () => {
    const { subscription, asked } = await marketo(html(503));
    expect((await troubleOf(subscription.describe())).kind).toBe('Unreachable');
    expect(asked).toHaveLength(5);
  });

  it('is repeated with a new token when the old one ends in the middle of the work', async () => {
    const { subscription, headers, tokensGiven } = await marketo(success(), refusal('602'), success([FIELD]));
    await subscription.describe();
    await expect(subscription.describe()).resolves.toHaveLength(1);
    expect(headers.map(({ authorization }) => authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-1',
      'Bearer token-2',
    ]);
    expect(tokensGiven()).toBe(2);
  });

  it('is given up when new tokens are refused as well', async () => {
    const { subscription, asked } = await marketo(refusal('601'));
    expect(await troubleOf(subscription.describe())).toMatchObject({ kind: 'TokenRefused', code: '601' });
    expect(asked).toHaveLength(3);
  });

  it('slows down and goes on after a burst of rate limits', async () => {
    const { subscription, asked } = await marketo(refusal('606'), refusal('606'), success([FIELD]));
    await expect(subscription.describe()).resolves.toHaveLength(1);
    expect(asked).toHaveLength(3);
  });

  it.each([
    ['606', 'RateLimited', 4],
    ['615', 'TooManyAtOnce', 5],
    ['607', 'DailyCallsSpent', 1],
    ['603', 'PermissionMissing', 1],
    ['1003', 'InvalidRequest', 1],
  ])('that is refused with %s for good ends as %s', async (code, kind, tries) => {
    const { subscription, asked } = await marketo(refusal(code, 'words'));
    expect((await troubleOf(subscription.describe())).kind).toBe(kind);
    expect(asked).toHaveLength(tries);
  });

  it('does not follow a redirect, which would carry the token elsewhere', async () => {
    const elsewhere: Answer = response => {
      response.writeHead(302, { location: '/elsewhere' }).end();
    };
    const { subscription, asked } = await marketo(elsewhere);
    expect((await troubleOf(subscription.describe())).kind).toBe('Unreachable');
    expect(asked.some(request => request.includes('elsewhere'))).toBe(false);
  });

  it('is counted as Marketo counts, by the object that made it', async () => {
    const { subscription, open } = await marketo(refusal('602'), success([FIELD]), refusal('606'), success([FIELD]));
    await subscription.describe();
    expect(subscription.callsMade()).toBe(1);
    await subscription.describe();
    expect(subscription.callsMade()).toBe(3);
    expect(open().callsMade()).toBe(0);
  });

  it('tells its request id, and never a secret, a token or a query', async () => {
    const { subscription, lines } = await marketo(success([{ id: 7, email: 'ana@example.com' }]), refusal('603'));
    await subscription.peopleById([7], ['email']);
    const trouble = await troubleOf(subscription.describe());
    const told = `${lines.join('\n')} ${JSON.stringify(trouble)} ${trouble.stack}`;
    expect(told).toContain('e42b#14272d07d78');
    expect(told).not.toMatch(/top-secret|token-1|ana@example|filterValues/);
  });
});

describe('an export', () => {
  it('is asked for until a second before its end, for Marketo includes both ends', async () => {
    let body = '';
    const create: Answer = (response, request) => {
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => statusOf('Created')(response, request));
    };
    const { subscription } = await marketo(create);
    const from = new Date('2026-01-01T00:00:00Z');
    const created = await subscription.createExport({
      fieldNames: ['id', 'email'],
      by: 'createdAt',
      from,
      until: new Date('2026-02-01T00:00:00Z'),
    });
    expect(created).toEqual({ exportId: 'e1', state: 'Created' });
    expect(JSON.parse(body)).toMatchObject({
      fields: ['id', 'email'],
      filter: { createdAt: { startAt: '2026-01-01T00:00:00Z', endAt: '2026-01-31T23:59:59Z' } },
    });
  });

  it('that is queued already counts as enqueued', async () => {
    const { subscription } = await marketo(refusal('1029', 'Job already queued'));
    await expect(subscription.enqueueExport('e1')).resolves.toBeUndefined();
  });

  it('that has gone on meanwhile counts as enqueued, and one that was cancelled does not', async () => {
    const gone = await marketo(refusal('1003', 'words'), statusOf('Completed'));
    await expect(gone.subscription.enqueueExport('e1')).resolves.toBeUndefined();
    const cancelled = await marketo(refusal('1003', 'words'), statusOf('Canceled'));
    expect((await troubleOf(cancelled.subscription.enqueueExport('e1'))).kind).toBe('InvalidRequest');
  });

  it.each([
    ['Too many jobs in queue', 'ExportQueueFull'],
    ['Export daily quota 500MB exceeded.', 'ExportVolumeSpent'],
  ])('that cannot be enqueued for "%s" says %s', async (message, kind) => {
    const { subscription } = await marketo(refusal('1029', message));
    expect((await troubleOf(subscription.enqueueExport('e1'))).kind).toBe(kind);
  });

  it('that is unknown is not found, and counts as cancelled', async () => {
    const { subscription } = await marketo(refusal('1013', 'Object not found'));
    expect((await troubleOf(subscription.exportStatus('e1'))).kind).toBe('NotFound');
    await expect(subscription.cancelExport('e1')).resolves.toBeUndefined();
  });
});

describe('a subscription', () => {
  it('is reached when Marketo refuses for want of a token, and not when something else answers', async () => {
    await expect((await marketo(refusal('603'))).subscription.reach()).resolves.toBeUndefined();
    const other = await marketo(html(200));
    expect((await troubleOf(other.subscription.reach())).kind).toBe('Unreachable');
    expect(other.asked).toHaveLength(1);
  });

  it('tells its birth, and null where assets may not be read', async () => {
    const folders = success([{ createdAt: '2021-03-01T08:00:00Z+0000' }, { createdAt: '2020-02-29T08:00:00Z+0000' }]);
    const { subscription } = await marketo(folders, refusal('603'));
    expect((await subscription.oldestFolderDate())?.toISOString()).toBe('2020-02-29T08:00:00.000Z');
    expect(await subscription.oldestFolderDate()).toBeNull();
  });

  it('reads three hundred people by a form, too long for a URL', async () => {
    let body = '';
    const people: Answer = (response, request) => {
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => success([{ id: 1_000_001, email: null, score: 5 }])(response, request));
    };
    const { subscription, asked } = await marketo(people);
    const ids = Array.from({ length: 300 }, (_, at) => 1_000_001 + at);
    const { people: read } = await subscription.peopleById(ids, ['email', 'score']);
    expect(read).toEqual([{ id: 1_000_001, values: { id: 1_000_001, email: null, score: 5 } }]);
    expect(asked).toEqual(['POST /rest/v1/leads.json?_method=GET']);
    expect(new URLSearchParams(body).get('filterValues')?.split(',')).toHaveLength(300);
  });
});
