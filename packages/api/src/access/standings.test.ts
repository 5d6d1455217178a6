import { describe, expect, it } from 'vitest';
import { systemClock } from '../platform/clock';
import { hashOf } from './secret';
import type { Standing } from './session';
import { Standings, type StandingStore } from './standings';

const DAY = 86_400_000;

function standing(id: string, more: Partial<Standing> = {}): Standing {
  const viewer = {
    accountId: 'a',
    displayName: id,
    email: null,
    isMarketoAdministrator: false,
    permissions: new Set([]),
  };
  const until = new Date(Date.now() + DAY);
  return { id, viewer: { kind: 'ApiToken', id, ...viewer }, until, isEnded: false, seenAt: null, ...more };
}

/** Remembers what it is asked. */
class Store implements StandingStore {
  readonly asked: number[] = [];
  readonly seenIds: (readonly string[])[] = [];

  constructor(private readonly bySecret: Readonly<Record<string, Standing>>) {}

  byTokens(tokenHashes: readonly Buffer[]) {
    this.asked.push(tokenHashes.length);
    const all = Object.entries(this.bySecret).map(
      ([secret, found]) => [hashOf(secret).toString('base64'), found] as const,
    );
    return Promise.resolve(new Map(all));
  }

  standings() {
    return Promise.resolve(new Map(Object.values(this.bySecret).map(found => [found.id, found])));
  }

  seen(ids: readonly string[]) {
    this.seenIds.push(ids);
    return Promise.resolve();
  }
}

describe('who come in at once', () => {
  it('are one question to the database, and one note that they are there', async () => {
    const store = new Store({ first: standing('1'), second: standing('2') });
    const standings = new Standings(store, systemClock);
    const secrets = ['first', 'second', 'unknown', 'first'];
    const found = await Promise.all(secrets.map(secret => standings.byToken(hashOf(secret))));
    expect(found.map(one => one?.id)).toEqual(['1', '2', undefined, '1']);
    expect(store.asked).toEqual([4]);
    expect(store.seenIds).toEqual([['1', '2']]);
  });
});

describe('who stays connected', () => {
  it('is there, unless their right has ended or it was noted a moment ago', async () => {
    const [over, now] = [new Date(Date.now() - 1), new Date()];
    const store = new Store({
      a: standing('stays'),
      b: standing('expired', { until: over }),
      c: standing('revoked', { isEnded: true }),
      d: standing('noted', { seenAt: now }),
    });
    await new Standings(store, systemClock).ofConnected(['stays', 'expired', 'revoked', 'noted']);
    expect(store.seenIds).toEqual([['stays']]);
  });
});
