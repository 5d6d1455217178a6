import { describe, expect, it } from 'vitest';
import { exchanges, recordingsAtHand } from '../../test/support/recordings';
import { Setback } from './errors';
import {
  parseDateTime,
  readDescribed,
  readEnvelope,
  readExport,
  readIdentity,
  readOldestDate,
  readPeople,
  toSeconds,
} from './wire';

const thrownBy = (read: () => unknown): Setback => {
  try {
    read();
  } catch (error) {
    if (error instanceof Setback) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
};

describe('an answer', () => {
  it.each(['', '<html><body>Bad Gateway</body></html>', '[]', '"success"', '{"result":[]}'])(
    'that is %j is a passing fault',
    body => {
      expect(thrownBy(() => readEnvelope(body))).toMatchObject({ reaction: 'retry', trouble: { kind: 'Unreachable' } });
    },
  );

  it('may lack its result, and may hold null instead of nothing', () => {
    expect(readEnvelope('{"success":true,"errors":[],"warnings":["No assets found"]}').result).toEqual([]);
    expect(readEnvelope('{"success":true,"result":null,"errors":null,"requestId":null}').result).toEqual([]);
  });

  it('may give its error code as a number and leave out the wording', () => {
    expect(thrownBy(() => readEnvelope('{"success":false,"errors":[{"code":606}]}')).trouble.kind).toBe('RateLimited');
  });
});

describe('a moment', () => {
  it.each([
    ['2021-11-23T22:57:08Z', '2021-11-23T22:57:08.000Z'],
    ['2021-11-23T22:57:08.524Z', '2021-11-23T22:57:08.524Z'],
    ['2013-02-26T16:52:02Z+0000', '2013-02-26T16:52:02.000Z'],
    ['2014-10-06T13:22:17-08:00', '2014-10-06T21:22:17.000Z'],
    ['2014-10-06T13:22:17+0000', '2014-10-06T13:22:17.000Z'],
    ['2016-08-01T00:00:00', '2016-08-01T00:00:00.000Z'],
    ['yesterday', undefined],
    ['2016-13-41T00:00:00Z', undefined],
  ])('written as %s is read', (text, moment) => {
    expect(parseDateTime(text)?.toISOString()).toBe(moment);
  });

  it('is written to the second', () => {
    expect(toSeconds(new Date('2026-01-15T12:30:45.999Z'))).toBe('2026-01-15T12:30:45Z');
  });
});

describe('an export', () => {
  it('is read with either spelling of its end, and without what is absent or null', () => {
    expect(readExport([{ exportId: 'a', status: 'Canceled', startedAt: null }])).toEqual({
      exportId: 'a',
      state: 'Cancelled',
    });
    expect(readExport([{ exportId: 'a', status: 'CANCELLED' }]).state).toBe('Cancelled');
  });

  it('that is told in an unknown way is a passing fault', () => {
    expect(thrownBy(() => readExport([])).reaction).toBe('retry');
    expect(thrownBy(() => readExport([{ exportId: 'a', status: 'Sleeping' }])).reaction).toBe('retry');
  });
});

describe('the fields described', () => {
  it('leave out what the REST API cannot read', () => {
    const described = readDescribed([
      { id: 1, displayName: 'E-mail', dataType: 'email', length: 255, rest: { name: 'email', readOnly: false } },
      { id: 2, displayName: 'Old', dataType: 'string', soap: { name: 'Old', readOnly: false } },
      { id: 3, displayName: null, dataType: 'lead_function', rest: { name: 'role' } },
      'nonsense',
    ]);
    expect(described).toEqual([
      { name: 'email', displayName: 'E-mail', dataType: 'email', length: 255 },
      { name: 'role', displayName: 'role', dataType: 'lead_function' },
    ]);
  });
});

describe.skipIf(!recordingsAtHand)('recorded answers (skipped where the recordings are not at hand)', () => {
  it('of the identity service are tokens or refusals', () => {
    const answers = exchanges('identity', /oauth.token/).map(({ response }) => [
      response.status,
      readIdentity(response.body).kind,
    ]);
    expect(answers.length).toBeGreaterThan(3);
    for (const [status, kind] of answers) expect(kind).toBe(status === 200 ? 'Grant' : 'Refused');
  });

  it('about exports of people are read', () => {
    const read = exchanges('bulk-lead-export', /(create|enqueue|status|cancel)\.json/)
      .filter(({ response }) => (response.body as { success: boolean }).success)
      .map(({ response }) => readExport(readEnvelope(JSON.stringify(response.body)).result));
    expect(new Set(read.map(({ state }) => state))).toEqual(
      new Set(['Created', 'Queued', 'Processing', 'Completed', 'Failed', 'Cancelled']),
    );
    const completed = read.filter(({ state, sha256 }) => state === 'Completed' && sha256);
    expect(completed.length).toBeGreaterThan(0);
    for (const status of completed) {
      expect(status).toMatchObject({
        startedAt: expect.any(Date),
        records: expect.any(Number),
        bytes: expect.any(Number),
      });
    }
  });

  it('with errors become troubles, never something else', () => {
    const refused = ['bulk-lead-export', 'leads-read', 'leads-write']
      .flatMap(recording => exchanges(recording, /./))
      .filter(({ response: { body } }) => (body as { success?: boolean } | null)?.success === false);
    expect(refused.length).toBeGreaterThan(5);
    for (const { response } of refused) {
      expect(thrownBy(() => readEnvelope(JSON.stringify(response.body))).trouble.code).toMatch(/^\d{3,4}$/);
    }
  });

  it('of describe are fields', () => {
    for (const { response } of exchanges('describe', /GET .*leads.describe.json/)) {
      const { result } = readEnvelope(JSON.stringify(response.body));
      expect(readDescribed(result)).toHaveLength(result.length);
    }
  });

  it('about people are people with their values', () => {
    const people = exchanges('leads-read', /leads.json/)
      .filter(({ response }) => (response.body as { success: boolean }).success)
      .flatMap(({ response }) => readPeople(readEnvelope(JSON.stringify(response.body)).result));
    expect(people.length).toBeGreaterThan(0);
    for (const { id, values } of people) expect(values['id']).toBe(id);
  });

  it('about folders tell the oldest date', () => {
    const folders = exchanges('static-lists', /asset.v1.folder/);
    for (const { response } of folders) {
      expect(readOldestDate(readEnvelope(JSON.stringify(response.body)).result)).toBeInstanceOf(Date);
    }
  });
});
