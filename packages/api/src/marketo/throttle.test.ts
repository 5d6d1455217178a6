import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { HandClock } from '../../test/support/handClock';
import { Throttle } from './throttle';

function calls({ clock = new HandClock(), places = 5 } = {}) {
  const throttle = new Throttle(clock, { calls: 50, windowMs: 20_000, places });
  const begun: number[] = [];
  const places_: (() => void)[] = [];
  const begin = async (name: number, signal?: AbortSignal): Promise<void> => {
    places_.push(await throttle.enter(signal));
    begun.push(name);
  };
  return { clock, throttle, begun, places: places_, begin };
}

describe('the throttle', () => {
  it('lets five calls be in flight, and the next one in when one of them has ended', async () => {
    const { begun, places, begin } = calls();
    for (let name = 1; name <= 7; name += 1) void begin(name);
    await setImmediate();
    expect(begun).toEqual([1, 2, 3, 4, 5]);
    places[0]?.();
    places[0]?.(); // A place is given back once, however often its holder says so.
    await setImmediate();
    expect(begun).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('lets fifty calls begin in twenty seconds, in the order in which they came', async () => {
    const { clock, begun, begin } = calls({ places: 200 });
    for (let name = 1; name <= 120; name += 1) void begin(name);
    await setImmediate();
    expect(begun).toHaveLength(50);
    await clock.advance(19_999);
    expect(begun).toHaveLength(50);
    await clock.advance(1);
    expect(begun).toHaveLength(100);
    await clock.advance(20_000);
    expect(begun).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
  });

  it('lets nobody begin while it rests', async () => {
    const { clock, throttle, begun, begin } = calls();
    throttle.rest(5_000);
    void begin(1);
    await clock.advance(4_999);
    expect(begun).toEqual([]);
    await clock.advance(1);
    expect(begun).toEqual([1]);
  });

  it('forgets who gave up waiting', async () => {
    const { begun, places, begin } = calls({ places: 1 });
    const impatient = new AbortController();
    void begin(1);
    const second = begin(2, impatient.signal);
    void begin(3);
    impatient.abort();
    await expect(second).rejects.toThrow('aborted');
    places[0]?.();
    await setImmediate();
    expect(begun).toEqual([1, 3]);
  });
});
