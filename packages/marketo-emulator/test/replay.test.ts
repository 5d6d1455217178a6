import { afterAll, describe, expect, it } from 'vitest';
import type { Emulator } from '../src/index';
import { ORIGIN } from './client';
import { sameShape } from './shape';
import { HAS_FIXTURES, readInteractions } from './shared';
import type { Interaction } from './shared';
import { stageFor } from './stage';
import { expectToFollowSwagger } from './swagger';

/** Every exchange that is known of the real service, asked again here with people, lists and exports of its story. */
const FILES = [
  'identity',
  'describe',
  'leads-read',
  'leads-write',
  'static-lists',
  'activities',
  'bulk-lead-export',
  'bulk-activity-export',
  'stats',
];

const open: Emulator[] = [];
afterAll(() => Promise.all(open.map(one => one.close())));

/**
 * What Adobe prints for Push Lead is not what live services answer: warnings are absent where people are written, and a
 * record that was refused says so by its status and has no id.
 */
function asLive({ provenance, request, response }: Interaction): unknown {
  if (provenance !== 'docs-example' || !request.path.endsWith('/push.json')) return response.body;
  const { warnings: _, result, ...answer } = response.body as { warnings: unknown; result: { reasons?: unknown }[] };
  const live = result.map(item => (item.reasons ? { status: 'skipped', reasons: item.reasons } : item));
  return { ...answer, result: live };
}

const title = ({ provenance, request, note }: Interaction): string =>
  `${provenance}: ${request.method} ${request.path} ${(note ?? '').slice(0, 80)}`;

describe.skipIf(!HAS_FIXTURES).each(FILES)('the exchanges of %s', file => {
  const exchanges = (HAS_FIXTURES ? readInteractions(`${file}.json`) : []).map(
    (one, at) => [`${at} ${title(one)}`, one] as const,
  );
  it.each(exchanges)('%s', async (_, exchange) => {
    const stage = await stageFor(exchange);
    open.push(stage.emulator);
    const answer = await stage.emulator.fetch(new Request(ORIGIN + stage.path, stage.init));
    const { status, headers } = exchange.response;
    const body = asLive(exchange);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')?.split(';')[0]).toBe(headers['content-type']?.split(';')[0]);
    if (body === undefined) {
      for (const name of Object.keys(headers).filter(one => one !== 'connection'))
        expect(answer.headers.has(name)).toBe(true);
      await answer.text();
      return;
    }
    const actual: unknown = await answer.json();
    expectToFollowSwagger(
      /_method=DELETE/.test(stage.path) ? 'DELETE' : (stage.init.method ?? 'GET'),
      stage.path,
      actual,
    );
    expect(sameShape(actual, body), JSON.stringify(actual).slice(0, 900)).toEqual([]);
  });
});
