import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PersonStore } from '../src/person/person.store';
import { ask, socketsTo, startMarketo, testEnvironment } from './support/app';
import { selection, useDatabase } from './support/database';
import { buildNode, startNode, type RunningNode } from './support/node';
import { surviveChaos, type Survived } from './support/chaosStory';
import { SYNC, truth, watchSync, type SyncSeen } from './support/syncing';

const PEOPLE = 6_000;
const OPTIONS = { people: PEOPLE, ageYears: 1, clockRate: 3_000 };
const FIELDS = ['email', 'firstName', 'lastName', 'company', 'leadScore', 'dateOfBirth'];

describe('a sync whose node is killed with -9', () => {
  const database = useDatabase();
  let marketo: ServedEmulator;
  let node: RunningNode;

  beforeAll(async () => {
    await buildNode();
    marketo = await startMarketo(OPTIONS);
    node = await start();
  });

  afterAll(async () => {
    await node.kill();
    await marketo.close();
  });

  const start = (): Promise<RunningNode> => startNode(testEnvironment(database.url, marketo, OPTIONS));

  it('goes on by itself on the next one, loses nobody, and has Marketo process nothing twice', async () => {
    const id = await initiate(node.url);
    const sights: SyncSeen[] = [];
    // Three moments, spread over the copy; a little different in every run.
    for (const share of [0.05, 0.35, 0.7]) {
      const enough = PEOPLE * (share + Math.random() * 0.15);
      sights.push(await seen(node.url, id, ({ progress }) => progress.peopleStored >= enough));
      await node.kill();
      node = await start();
    }
    sights.push(await seen(node.url, id, ({ state }) => state === 'COMPLETED' || state === 'FAILED'));

    const last = sights.at(-1);
    expect(last).toMatchObject({ state: 'COMPLETED', progress: { peopleStored: PEOPLE, percent: 100 } });
    const stored = sights.map(({ progress }) => progress.peopleStored);
    expect(stored).toEqual([...stored].sort((one, other) => one - other));
    const source = await database.dataSource();
    expect(await new PersonStore(source).digest(1, await selection(source))).toEqual(await truth(marketo, FIELDS));
    expect(await processed(marketo)).toBe(last?.slices.length);
  }, 120_000);
});

/** `pnpm chaos` tries every call at which a node can be killed. */
const EVERY = process.env['CHAOS'] === 'every';
/** A few of them; late enough to be in the survey, in the copy, and in the closing pass. */
const SOME = [9, 38];
const KILLS = 3;

describe('a sync of both lanes with changes going on, whose nodes are killed with -9', () => {
  const database = useDatabase();

  beforeAll(() => buildNode());

  it.skipIf(EVERY).each(SOME)(
    'at every %ith call, ends with everybody as at Marketo',
    async killEvery => {
      const survived = await surviveChaos({ database, killEvery, mostKills: KILLS, during: 'first sync' });
      expect(survived.byId).toBeGreaterThan(0);
      expect(survived.byExport).toBeGreaterThan(0);
      expect(survived.kills).toBeGreaterThan(0);
    },
    180_000,
  );

  it.skipIf(EVERY)(
    'while attributes are added, ends with everybody as at Marketo',
    async () => {
      const survived = await surviveChaos({ database, killEvery: 25, mostKills: 2, during: 'added attributes' });
      expect(survived.kills).toBe(2);
    },
    180_000,
  );

  it.runIf(EVERY)(
    'at every call of all',
    async () => {
      const undisturbed = await surviveChaos({ database, killEvery: 1, mostKills: 0, during: 'first sync' });
      say('killed at', 'of calls', undisturbed);
      const last = undisturbed.calls;
      const failed: number[] = [];
      for (let killEvery = 1; killEvery <= last; killEvery++) {
        try {
          say(killEvery, last, await surviveChaos({ database, killEvery, mostKills: KILLS, during: 'first sync' }));
        } catch (error) {
          failed.push(killEvery);
          process.stderr.write(`${String(killEvery)}: ${String(error)}\n`);
        }
      }
      expect(failed).toEqual([]);
    },
    86_400_000,
  );
});

function say(
  killEvery: number | string,
  last: number | string,
  { kills, byId, byExport, caughtUp, removed, calls }: Survived,
): void {
  const cells = [killEvery, last, calls, kills, byId, byExport, caughtUp, removed];
  process.stderr.write(`${cells.map(cell => String(cell).padStart(10)).join('')}\n`);
}

async function initiate(url: string): Promise<string> {
  for (;;) {
    const { data } = await ask<{ initiateSync: { id?: string } }>(
      url,
      `mutation ($input: InitiateSyncInput!) { initiateSync(input: $input) { ...Seen } } ${SYNC}`,
      { input: { fieldNames: FIELDS } },
    );
    if (data.initiateSync.id !== undefined) return data.initiateSync.id; // Until the node has connected Marketo.
  }
}

async function seen(url: string, id: string, holds: (sync: SyncSeen) => boolean): Promise<SyncSeen> {
  const sockets = socketsTo(url);
  try {
    for await (const sync of watchSync({ sockets }, id)) if (holds(sync)) return sync;
  } finally {
    await sockets.dispose();
  }
  throw new Error('the subscription ended');
}

/** Exports that Marketo began to process; each of them once. */
async function processed(marketo: ServedEmulator): Promise<number> {
  const state = (await (await fetch(`${marketo.url}/_emulator/state`)).json()) as { jobs: { began: number }[] };
  for (const job of state.jobs) expect(job.began).toBeLessThanOrEqual(1);
  return state.jobs.filter(({ began }) => began === 1).length;
}
