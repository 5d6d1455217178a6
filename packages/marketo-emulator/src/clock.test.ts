import { describe, expect, it } from 'vitest';
import { createClock } from './clock';

describe('a clock', () => {
  it('lets who waits go on when it is moved far enough', async () => {
    const clock = createClock({ rate: 0 });
    const over: string[] = [];
    const [short, long] = [clock.wait(10).then(() => over.push('short')), clock.wait(20).then(() => over.push('long'))];
    clock.advance(10);
    await short;
    expect(over).toEqual(['short']);
    clock.advance(10);
    await long;
    expect(over).toEqual(['short', 'long']);
  });

  it('lets who waits go on by itself, as fast as it runs', async () => {
    const clock = createClock({ rate: 10_000 });
    const before = clock.now();
    await clock.wait(100);
    expect(clock.now() - before).toBeGreaterThanOrEqual(100_000);
  });
});
