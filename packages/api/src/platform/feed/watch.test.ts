import { describe, expect, it } from 'vitest';
import { TopicWatch } from './watch';

function aTopic() {
  const rings = new Set<() => void>();
  const join = (ring: () => void): (() => void) => {
    rings.add(ring);
    return () => void rings.delete(ring);
  };
  return { join, ring: () => rings.forEach(ring => ring()), listeners: () => rings.size };
}

describe('watching a topic', () => {
  it('answers at once, with the present state', async () => {
    const { join } = aTopic();
    expect(await new TopicWatch('sync:1', join).next()).toEqual({ done: false, value: 'sync:1' });
  });

  it('gives a slow reader one answer for many changes, and never none', async () => {
    const { join, ring } = aTopic();
    const watched = new TopicWatch('sync:1', join);
    await watched.next();
    for (let change = 0; change < 1_000; change++) ring();
    expect(await watched.next()).toEqual({ done: false, value: 'sync:1' });
    const quiet = watched.next();
    expect(await Promise.race([quiet, new Promise(resolve => setImmediate(resolve, 'nothing more'))])).toBe(
      'nothing more',
    );
    await watched.return();
  });

  it('can be closed while it is parked on a quiet topic, and leaves nothing behind', async () => {
    const { join, listeners } = aTopic();
    const watched = new TopicWatch('sync:1', join);
    await watched.next();
    const parked = watched.next();
    await watched.return();
    expect(await parked).toEqual({ done: true, value: undefined });
    expect(listeners()).toBe(0);
  });

  it('answers no more once it is closed', async () => {
    const { join, ring } = aTopic();
    const watched = new TopicWatch('sync:1', join);
    await watched.return();
    ring();
    expect(await watched.next()).toEqual({ done: true, value: undefined });
  });
});
