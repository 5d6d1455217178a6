import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../log';
import { Feed } from './feed';
import { RedisDoorbell } from './redisDoorbell';
import { hasRedis, startRedis, type TestRedis } from './redisServer.testing';

const log = createLog('silent');

describe.skipIf(!hasRedis())(
  'Redis as the doorbell (skipped: no REDIS_URL, and no redis-server on this machine)',
  () => {
    let redis: TestRedis;
    let here: Feed;
    let there: Feed;

    beforeEach(async () => {
      redis = await startRedis();
      [here, there] = [
        new Feed(new RedisDoorbell(redis.url, log), log),
        new Feed(new RedisDoorbell(redis.url, log), log),
      ];
      await Promise.all([here.start(), there.start()]);
    });

    afterEach(async () => {
      await Promise.all([here.stop(), there.stop()]);
      await redis.stop();
    });

    /** Announces here until it rings there: nodes that have just started may not hear each other yet. */
    async function heardThere(topic: string): Promise<void> {
      const heard = new Promise<void>(resolve => there.join(topic, resolve));
      const again = setInterval(() => void here.announce(topic), 20);
      await heard;
      clearInterval(again);
    }

    it('what is announced on one node rings on the other, and only that', async () => {
      await heardThere('sync:1');
      const other: string[] = [];
      there.join('sync:2', () => other.push('sync:2'));
      await heardThere('sync:3');
      expect(other).toEqual([]);
    });

    it('wakes everybody when it was away: what was announced meanwhile is lost', async context => {
      if (!redis.restart) return context.skip('the Redis of REDIS_URL is not ours to restart');
      await heardThere('sync:1');
      const woken = new Promise<void>(resolve => there.join('sync:2', resolve));
      await redis.restart();
      await woken;
      await heardThere('sync:3');
    });
  },
);

describe('a node whose Redis is not there', () => {
  it('starts, and rings its own watchers', async () => {
    const feed = new Feed(new RedisDoorbell('redis://127.0.0.1:1', log), log);
    await feed.start();
    const heard = new Promise<void>(resolve => feed.join('sync:1', resolve));
    await feed.announce('sync:1');
    await heard;
    await feed.stop();
  });
});
