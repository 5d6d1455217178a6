import { describe, expect, it } from 'vitest';
import { chooseWorld, emulatedNow } from './emulatedWorld';

const NOON = Date.UTC(2026, 5, 15, 12);
const MINUTE = 60_000;

describe('the emulated world', () => {
  it('starts three years old, with the time of today', () => {
    const { world, another } = chooseWorld(undefined, {}, NOON);
    expect(world).toMatchObject({ people: 50_000, clockRate: 60, emulated: NOON, born: Date.UTC(2023, 5, 15) });
    expect(another).toBe(false);
  });

  it('is the same one at the next start, and later by the clock that ran on', () => {
    const { world } = chooseWorld(undefined, { people: 700, fields: 2_000 }, NOON);
    const next = chooseWorld(world, {}, NOON + MINUTE);
    expect(next.another).toBe(false);
    expect(next.world).toEqual({ ...world, real: NOON + MINUTE, emulated: NOON + 60 * MINUTE });
  });

  it('goes on from the same moment when its clock gets another rate', () => {
    const { world } = chooseWorld(undefined, {}, NOON);
    const slower = chooseWorld(world, { clockRate: 1 }, NOON + MINUTE).world;
    expect(emulatedNow(slower, NOON + 2 * MINUTE)).toBe(NOON + 61 * MINUTE);
    expect(slower.born).toBe(world.born);
  });

  it('is another one when other people are asked for', () => {
    const { world } = chooseWorld(undefined, {}, NOON);
    expect(chooseWorld(world, { people: 10 }, NOON)).toMatchObject({ another: true, world: { people: 10 } });
    expect(chooseWorld(world, { people: 50_000 }, NOON).another).toBe(false);
  });

  it('never goes back when the clock of the computer does', () => {
    const { world } = chooseWorld(undefined, {}, NOON);
    expect(emulatedNow(world, NOON - MINUTE)).toBe(NOON);
  });
});
