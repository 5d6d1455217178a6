import { expect } from 'vitest';
import { PersonStore } from '../../src/person/person.store';
import type { Database } from '../../src/platform/db/dataSource';
import { ask, polled } from './app';
import { emptied, selection, type TestDatabase } from './database';
import { startMortalNode, watchedMarketo, type MortalNode, type WatchedMarketo } from './mortalNode';
import { truth } from './syncing';

/** None of a company: those change without an activity. */
const FIELDS = ['email', 'firstName', 'title', 'leadScore', 'leadStatus', 'unsubscribed'];
const MORE = ['lastName', 'department'];
/** Slow reads and quick exports, so that both lanes have their part. */
const WORLD = {
  people: 6_000,
  ageYears: 1,
  clockRate: 300,
  readSeconds: 60,
  changesPerHour: 120,
  lanes: 'both',
} as const;

export type Chaos = Readonly<{
  database: TestDatabase;
  /** Each node is killed at its so-manieth call to Marketo. */
  killEvery: number;
  mostKills: number;
  /** Which sync is cut off. */
  during: 'first sync' | 'added attributes';
}>;

export type Survived = Readonly<{
  calls: number;
  kills: number;
  byId: number;
  byExport: number;
  caughtUp: number;
  removed: number;
}>;

/** A sync whose nodes are killed again and again, with changes going on; ends when our people are Marketo's. */
export async function surviveChaos({ database, killEvery, mostKills, during }: Chaos): Promise<Survived> {
  await emptied(database);
  const source = await database.dataSource([], 2);
  const marketo = await watchedMarketo(WORLD);
  const node = await startMortalNode({
    ...{ databaseUrl: database.url, marketo, options: WORLD, killEvery },
    afterKill: () => leasesRunOut(source),
  });
  try {
    const isFirst = during === 'first sync';
    await initiate(node);
    if (isFirst) node.mayDie(mostKills);
    await completes(source, 1);
    if (!isFirst) {
      await addAttributes(node);
      node.mayDie(mostKills);
      await completes(source, 2);
    }
    marketo.freeze();
    await becomesTheTruth(source, marketo, isFirst ? FIELDS : [...FIELDS, ...MORE]);
    await nothingWasDoneTwice(marketo);
    return await survived(source, marketo, node);
  } finally {
    await node.end();
    await marketo.served.close();
    await source.destroy();
  }
}

/** Instead of waiting for it: what the killed node held is held no longer. */
async function leasesRunOut(source: Database): Promise<void> {
  for (const table of ['sync', 'refresh'])
    await source.query(`update ${table} set lease_until = now() - interval '1 second' where lease_until is not null`);
}

async function initiate(node: MortalNode): Promise<void> {
  const query = 'mutation ($input: InitiateSyncInput!) { initiateSync(input: $input) { __typename } }';
  // Refused until the node has connected Marketo.
  for await (const { data } of polled(() =>
    ask<{ initiateSync: { __typename: string } }>(node.url(), query, { input: { fieldNames: FIELDS } }),
  ))
    if (data.initiateSync.__typename === 'Sync') return;
}

async function addAttributes(node: MortalNode): Promise<void> {
  const query = 'mutation ($input: AddAttributesInput!) { addAttributes(input: $input) { __typename } }';
  const { data } = await ask<object>(node.url(), query, { input: { fieldNames: MORE } });
  expect(data).toEqual({ addAttributes: { __typename: 'Sync' } });
}

type Sight = Readonly<{ state: string; failure_reason: string | null; counted: number; ever: number }>;

/** `ever`: people who are there, and those who were and are gone from Marketo. */
const SIGHT = `
  select state, failure_reason, people_stored::int as counted,
         (select count(*)::int from integration_1.person) + (select count(*)::int from integration_1.tombstone) as ever
    from sync order by created_at desc limit 1`;

/** Watches until the so-manieth sync is complete; what is stored never falls, but for who was deleted. */
async function completes(source: Database, syncs: number): Promise<void> {
  let before = { counted: 0, ever: 0 };
  for await (const [schema] of polled(() =>
    source.query<{ there: string | null }[]>(`select to_regclass('integration_1.tombstone') as there`),
  )) {
    if (schema?.there == null) continue;
    const [sight] = await source.query<Sight[]>(SIGHT);
    if (!sight) continue;
    expect(sight.failure_reason).toBeNull();
    expect(sight.counted).toBeGreaterThanOrEqual(before.counted);
    expect(sight.ever).toBeGreaterThanOrEqual(before.ever);
    before = sight;
    const [{ done }] = await source.query<[{ done: number }]>(
      `select count(*)::int as done from sync where state = 'COMPLETED'`,
    );
    if (done === syncs) return;
  }
}

async function becomesTheTruth(source: Database, { served }: WatchedMarketo, fields: readonly string[]): Promise<void> {
  const theirs = await truth(served, fields);
  const attributes = await selection(source);
  for await (const ours of polled(() => new PersonStore(source).digest(1, attributes)))
    if (ours.sha256 === theirs.sha256) return expect(ours).toEqual(theirs);
}

/** No export of the same people began twice at Marketo. */
async function nothingWasDoneTwice({ served }: WatchedMarketo): Promise<void> {
  const state = await (await fetch(`${served.url}/_emulator/state`)).json();
  const { slices } = state as { slices: { began: number }[] };
  expect(slices.filter(({ began }) => began > 1)).toEqual([]);
}

async function survived(source: Database, marketo: WatchedMarketo, node: MortalNode): Promise<Survived> {
  const lost = await source.query(
    `select * from slice where state <> 'LOADED' or people_read <> people_stored + rows_set_aside`,
  );
  expect(lost).toEqual([]);
  const [counts] = await source.query<[Omit<Survived, 'calls' | 'kills'>]>(
    `select (select count(*)::int from slice where lane = 'ID') as "byId",
            (select count(*)::int from slice where lane = 'BULK') as "byExport",
            sum(people_added + people_changed)::int as "caughtUp", sum(people_removed)::int as removed from sync`,
  );
  return { calls: marketo.calls(), kills: node.kills(), ...counts };
}
