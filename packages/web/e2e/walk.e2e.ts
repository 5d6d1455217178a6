import { afterAll, beforeAll, describe } from 'vitest';
import { openBrowser } from './browser';
import { startStack } from './stack';
import { administeringStories } from './walk/administering';
import { disconnectStories, leavingStories } from './walk/leaving';
import { lookingOnStories, marketerStories } from './walk/marketer';
import { newcomerStories } from './walk/newcomer';
import { pickingStories } from './walk/picking';
import { signInStories } from './walk/signIn';
import { additionStories, syncStories } from './walk/syncing';
import { LOOKS, type World } from './walk/visit';

/** The whole flow, by each of the three people in each language; each part goes on where the last one stopped. */
const world = {} as World;

beforeAll(async () => {
  [world.stack, world.browser] = await Promise.all([startStack({ people: 300, clockRate: 120 }), openBrowser()]);
});
afterAll(async () => {
  await world.browser?.close();
  await world.stack?.stop();
});

describe('signing in', () => signInStories(world));

describe.each(LOOKS)('before anything is synced, in $language', look => {
  newcomerStories(world, look);
  marketerStories(world, look);
  pickingStories(world, look);
});

describe('the sync', () => syncStories(world));
describe.each(LOOKS)('once it is synced, in $language', look => lookingOnStories(world, look));
describe('adding an attribute', () => additionStories(world));
describe.each(LOOKS)('Admin, in $language', look => administeringStories(world, look));
describe.each(LOOKS)('leaving, in $language', look => leavingStories(world, look));
describe('disconnecting', () => disconnectStories(world));
