import type { Client } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveTally, subscribe, type Served } from './served.testing';

type Reading = Readonly<{ value: number; seenBy?: string }>;

let served: Served;
beforeEach(async () => void (served = await serveTally()));
afterEach(() => served.stop());

async function* readings(client: Client, fields = 'value'): AsyncGenerator<Reading | null> {
  for await (const { data } of client.iterate<{ tally: Reading }>({ query: `subscription { tally { ${fields} } }` }))
    yield data?.tally ?? null;
}

async function first(client: Client, fields?: string): Promise<Reading | null> {
  for await (const reading of readings(client, fields)) return reading;
  throw new Error('the subscription ended');
}

/** Until what the caller waits for holds; the moments between are the event loop's. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(resolve => setImmediate(resolve));
}

describe('watching what many watch', () => {
  it('costs one execution a tick, whatever their number', async () => {
    const watchers = Array.from({ length: 100 }, () => readings(served.client()));
    await Promise.all(watchers.map(watcher => watcher.next()));
    const before = served.tally.reads;
    const seen = Promise.all(watchers.map(watcher => watcher.next()));
    served.tally.change(7);
    for (const { value } of await seen) expect(value).toEqual({ value: 7 });
    expect(served.tally.reads - before).toBe(1);
    expect(served.tally.listeners).toBe(1);
  });

  it('gives somebody who comes later the present state at once, and the others nothing twice', async () => {
    const early = await served.raw().init();
    await early.say(subscribe('1', 'subscription { tally { value } }'));
    await early.hears(({ type }) => type === 'next');
    served.tally.value = 3; // Nobody is told: the notification was lost.
    expect(await first(served.client())).toEqual({ value: 3 });
    await early.hears(({ payload }) => JSON.stringify(payload) === '{"data":{"tally":{"value":3}}}');
    expect(await first(served.client())).toEqual({ value: 3 });
    served.tally.ring();
    await until(() => served.tally.reads >= 4);
    expect(early.heard.filter(({ type }) => type === 'next')).toHaveLength(2);
    early.socket.close();
  });

  it('leaves nothing behind when the last one goes', async () => {
    const client = served.client();
    expect(await first(client)).toEqual({ value: 0 });
    await until(() => served.tally.listeners === 0);
    expect(served.watched).toEqual([]);
  });

  it('tells who watches what, while they do', async () => {
    const watching = readings(served.client('bo'));
    await watching.next();
    expect(served.watched).toEqual(['bo tally']);
    await watching.return(null);
    await until(() => served.watched.length === 0);
  });

  it('an outage is told once, and healed by looking again', async () => {
    const client = await served.raw().init();
    await client.say(subscribe('1', 'subscription { tally { value } }'));
    await client.hears(({ type }) => type === 'next');
    served.tally.trouble = new Error('the database is away');
    served.tally.change(1);
    await client.hears(({ payload }) => JSON.stringify(payload ?? '').includes('Something went wrong on our side'));
    await until(() => served.tally.reads >= 4);
    served.tally.trouble = null;
    await client.hears(({ payload }) => JSON.stringify(payload) === '{"data":{"tally":{"value":1}}}');
    expect(client.heard.filter(({ type }) => type === 'next')).toHaveLength(3);
    client.socket.close();
  });
});

describe('an operation that depends on who asks', () => {
  it('is executed for each alone, and remembered to be', async () => {
    const fields = 'value seenBy';
    expect(await first(served.client('ana'), fields)).toEqual({ value: 0, seenBy: 'ana' });
    const before = served.tally.reads;
    expect(await first(served.client('bo'), fields)).toEqual({ value: 0, seenBy: 'bo' });
    expect(served.tally.reads - before).toBe(1);
    await until(() => served.tally.listeners === 0);
  });

  it('follows changes like every other', async () => {
    const watching = readings(served.client('ana'), 'value seenBy');
    await watching.next();
    served.tally.change(5);
    expect((await watching.next()).value).toEqual({ value: 5, seenBy: 'ana' });
  });

  it('gets every event where events carry something', async () => {
    const letters: unknown[] = [];
    for await (const { data } of served.client().iterate<{ letters: string }>({
      query: 'subscription ($of: [String]) { letters(of: $of) }',
      variables: { of: ['a', 'b', 'c'] },
    }))
      letters.push(data?.letters);
    expect(letters).toEqual(['a', 'b', 'c']);
  });

  it('may be a query or a mutation', async () => {
    for (const [query, data] of [
      ['{ whoAmI }', { whoAmI: 'ana' }],
      ['mutation { reset }', { reset: 0 }],
    ] as const)
      expect((await served.client().iterate({ query }).next()).value).toEqual({ data });
  });
});

describe('somebody who does not read', () => {
  it.each(['value word', 'value word seenBy'])(
    'skips ticks, gets the last one, and holds no memory (%s)',
    async fields => {
      served.tally.wordLength = 1_000_000;
      const slow = await served.raw().init();
      await slow.say(subscribe('1', `subscription { tally { ${fields} } }`));
      await slow.hears(({ type }) => type === 'next');
      slow.socket.pause();
      const quick = readings(served.client());
      await quick.next();
      for (let value = 1; value <= 12; value++) {
        served.tally.change(value);
        while (((await quick.next()).value as Reading).value !== value);
      }
      slow.socket.resume();
      const isLast = (payload: unknown): boolean => JSON.stringify(payload ?? '').includes('"value":12');
      await slow.hears(({ payload }) => isLast(payload));
      expect(slow.heard.filter(({ type }) => type === 'next').length).toBeLessThan(13);
      slow.socket.close();
    },
  );
});
