import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { HandClock } from '../../test/support/handClock';
import { empty, file, html, refusal, strangeMarketo, type Answer } from '../../test/support/strangeMarketo';
import { MarketoTrouble } from '../integration/subscription.port';
import { systemClock } from '../platform/clock';
import { createSubscriptions } from './client';

const TEXT = 'id,email\n' + Array.from({ length: 5_000 }, (_, at) => `${at},person-${at}@example.com\n`).join('');
const SIZE = TEXT.length;

async function marketo(...answers: readonly [Answer, ...Answer[]]) {
  const strange = await strangeMarketo(...answers);
  const log = { warn: () => undefined };
  const subscriptions = createSubscriptions({ fetch, clock: systemClock, clockRate: 2_000, log, random: () => 0 });
  const ranges = () => strange.headers.map(({ range }) => range);
  return { ...strange, ranges, subscription: subscriptions.open(strange.credentials) };
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const kindOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no trouble',
    (error: unknown) => (error instanceof MarketoTrouble ? error.kind : String(error)),
  );

describe('the file of an export', () => {
  it('comes whole', async () => {
    const { subscription, ranges } = await marketo(file(TEXT));
    expect(await textOf(subscription.exportFile('e1', { size: SIZE }))).toBe(TEXT);
    expect(ranges()).toEqual([undefined]);
  });

  it('goes on from the byte where a connection broke, each byte once', async () => {
    const { subscription, ranges } = await marketo(
      file(TEXT, { cutAfter: 1_000 }),
      file(TEXT, { cutAfter: 500 }),
      file(TEXT),
    );
    expect(await textOf(subscription.exportFile('e1', { size: SIZE }))).toBe(TEXT);
    expect(ranges()).toEqual([undefined, 'bytes=1000-', 'bytes=1500-']);
  });

  it('goes on when an answer ends early as if it were whole', async () => {
    const { subscription, ranges } = await marketo(
      file(TEXT, { cutAfter: 1_000, chunked: true }),
      file(TEXT, { chunked: true }),
    );
    expect(await textOf(subscription.exportFile('e1', { size: SIZE }))).toBe(TEXT);
    expect(ranges()).toEqual([undefined, 'bytes=1000-']);
  });

  it('is skipped over to the right byte when Marketo begins anew instead of going on', async () => {
    const { subscription } = await marketo(file(TEXT, { cutAfter: 1_000 }), file(TEXT, { ignoresRange: true }));
    expect(await textOf(subscription.exportFile('e1', { size: SIZE }))).toBe(TEXT);
  });

  it('is whole at the end of the answer where nobody tells its length', async () => {
    const { subscription } = await marketo(file(TEXT, { chunked: true }));
    expect(await textOf(subscription.exportFile('e1'))).toBe(TEXT);
  });

  it('is given up when one connection after the other brings nothing', async () => {
    const { subscription, asked } = await marketo(file(TEXT, { cutAfter: 1_000 }), file(TEXT, { cutAfter: 0 }));
    expect(await kindOf(textOf(subscription.exportFile('e1', { size: SIZE })))).toBe('Unreachable');
    expect(asked).toHaveLength(6);
  });

  it('is not taken from an error that comes as JSON with status 200', async () => {
    const { subscription } = await marketo(refusal('602'), refusal('606'), html(503), file(TEXT));
    expect(await textOf(subscription.exportFile('e1', { size: SIZE }))).toBe(TEXT);
    const refused = await marketo(refusal('603'));
    expect(await kindOf(textOf(refused.subscription.exportFile('e1')))).toBe('PermissionMissing');
  });

  it('that is late is waited for a little, and one that stays away is gone', async () => {
    const late = await marketo(empty(404), file(TEXT));
    expect(await textOf(late.subscription.exportFile('e1', { size: SIZE }))).toBe(TEXT);
    const gone = await marketo(empty(404));
    expect(await kindOf(textOf(gone.subscription.exportFile('e1', { size: SIZE })))).toBe('FileGone');
  });

  it('of another length than Marketo said is damaged', async () => {
    const { subscription, asked } = await marketo(file(TEXT));
    expect(await kindOf(textOf(subscription.exportFile('e1', { size: SIZE + 1 })))).toBe('FileDamaged');
    const longer = await marketo(file(TEXT, { chunked: true }));
    expect(await kindOf(textOf(longer.subscription.exportFile('e1', { size: SIZE - 1 })))).toBe('FileDamaged');
    expect(asked).toHaveLength(1);
  });

  it('stops coming when nobody wants it any more', async () => {
    const { subscription } = await marketo(file(TEXT, { cutAfter: 1_000 }), file(TEXT, { cutAfter: 0 }));
    const stop = new AbortController();
    const reading = (async () => {
      for await (const _ of subscription.exportFile('e1', { size: SIZE, signal: stop.signal }))
        stop.abort(new Error('enough'));
    })();
    await expect(reading).rejects.toThrow('enough');
  });

  it('holds no place of the throttle while it comes', async () => {
    const never: Answer = response => {
      response.writeHead(200, { 'content-type': 'text/csv' }).write('id\n');
    };
    const { subscription } = await marketo(never);
    const files = Array.from({ length: 8 }, () => subscription.exportFile('e1')[Symbol.asyncIterator]());
    const first = await Promise.all(files.map(bytes => bytes.next()));
    expect(first).toHaveLength(8);
    for (const bytes of files) await bytes.return?.();
  });

  it('is asked for anew when a connection goes silent', async () => {
    const silent: Answer = response => {
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': SIZE }).write(TEXT.slice(0, 1_000));
    };
    const strange = await strangeMarketo(silent, file(TEXT));
    const clock = new HandClock();
    const subscriptions = createSubscriptions({ fetch, clock, clockRate: 1, log: { warn: () => undefined } });
    let have = '';
    const reading = (async () => {
      for await (const chunk of subscriptions.open(strange.credentials).exportFile('e1', { size: SIZE })) {
        have += Buffer.from(chunk).toString();
      }
    })();
    while (have.length < 1_000) await setImmediate();
    await clock.advance(60_000);
    while (clock.untilNext() !== 1_000) await setImmediate();
    await clock.advance(1_000);
    await reading;
    expect(have).toBe(TEXT);
  });
});
