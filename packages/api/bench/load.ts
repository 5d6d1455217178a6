import 'reflect-metadata';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { randomUUID } from 'node:crypto';
import type { SelectedAttribute, ValueType } from '@dynamic-chat-sync/shared/attributeValue';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { exportColumns, exportFieldNames } from '../src/person/person';
import { PersonStore, type LoadRequest } from '../src/person/person.store';
import { createDataSource, type Database } from '../src/platform/db/dataSource';
import { startEmbeddedServer } from '../src/platform/db/embeddedServer';

/**
 * How fast an export file on disk becomes committed, typed people: our whole loader against a plain COPY of the same
 * file into the same table, in turns, and the memory it takes.
 *
 * `node dist/bench/load.js [--rows N] [--rounds N] [--url POSTGRES] [--json]`
 */
const rows = option('rows', 200_000);
const rounds = option('rounds', 5);
const READ_AT = new Date('2026-01-01T12:00:00Z');
const PLAIN = 1;
const OURS = 2;

const TYPES: readonly ValueType[] = [
  ...Array<ValueType>(29).fill('TEXT'),
  ...Array<ValueType>(6).fill('BOOLEAN'),
  ...Array<ValueType>(6).fill('INTEGER'),
  ...Array<ValueType>(3).fill('NUMBER'),
  ...Array<ValueType>(2).fill('DATE'),
  ...Array<ValueType>(4).fill('DATETIME'),
];
const ATTRIBUTES: readonly SelectedAttribute[] = TYPES.map((valueType, at) => ({
  position: at + 1,
  name: `field${at + 1}`,
  valueType,
}));

const TEXTS = [
  'Zoë',
  'Demo Company',
  'anna.smith@example.com',
  'Marketing Operations Lead',
  '"Smith, Jones & Co"',
  '+33 1 23 45 67 89',
];

const folder = await mkdtemp(join(tmpdir(), 'dynamic-chat-sync-bench-'));
await chmod(folder, 0o711);
const server = await startEmbeddedServer(folder, { max_wal_size: '4GB' });
try {
  await bench(server.url);
} finally {
  await server.stop();
  if (!server.dataFolder.startsWith(folder)) await rm(dirname(server.dataFolder), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

async function bench(url: string): Promise<void> {
  const file = join(folder, 'people.csv');
  const changed = join(folder, 'changed.csv');
  await pipeline(Readable.from(exportFile(rows, false)), createWriteStream(file));
  await pipeline(Readable.from(exportFile(rows, true)), createWriteStream(changed));
  const dataSource = await createDataSource({ url, entities: [], poolSize: 4 }).initialize();
  const people = new PersonStore(dataSource);
  try {
    const watch = watchMemory();
    const warmUp = await inTurns(people, dataSource, url, file, 1);
    const { plain, ours } = await inTurns(people, dataSource, url, file, rounds);
    const memory = watch.stop();
    const mergeSeconds = await timed(() => load(people, dataSource, changed, { way: 'merge' }));
    const firstMergeSeconds = await firstMerge(people, dataSource, file);
    const two = await twoConnections(people, dataSource, url);
    const { size } = await stat(file);
    report(
      {
        rows,
        bytesPerRow: Math.round(size / rows),
        rounds,
        rowsPerSecond: perSecond(median(ours)),
        plainRowsPerSecond: perSecond(median(plain)),
        ratioToCopy: round(median(plain) / median(ours)),
        ratioToCopyTwoConnections: round(two.plain / two.ours),
        mergeRowsPerSecond: perSecond(mergeSeconds),
        firstMergeRowsPerSecond: perSecond(firstMergeSeconds),
        megabytesPerSecond: round(size / 1e6 / median(ours)),
        ...memory,
      },
      warmUp.ours[0] ?? 0,
    );
  } finally {
    await dataSource.destroy();
  }
}

type Turns = Readonly<{ plain: number[]; ours: number[] }>;

async function inTurns(
  people: PersonStore,
  dataSource: Database,
  url: string,
  file: string,
  times: number,
): Promise<Turns> {
  const turns: Turns = { plain: [], ours: [] };
  for (let turn = 0; turn < times; turn++) {
    await prepare(people, dataSource, PLAIN);
    turns.plain.push(await timed(() => plainCopy(url, file)));
    await fresh(people, dataSource);
    turns.ours.push(await timed(() => load(people, dataSource, file, { way: 'straight' })));
  }
  return turns;
}

/** Both into empty tables of the same shape, after a checkpoint, so that nobody pays for the other's writes. */
async function prepare(people: PersonStore, dataSource: Database, integrationNumber: number): Promise<void> {
  await people.drop(PLAIN);
  await people.drop(OURS);
  await people.prepare(integrationNumber, ATTRIBUTES);
  if (integrationNumber === PLAIN) {
    await dataSource.query(
      `alter table integration_${PLAIN}.person alter read_at set default '${READ_AT.toISOString()}'`,
    );
  }
  await dataSource.query('checkpoint');
}

function fresh(people: PersonStore, dataSource: Database): Promise<void> {
  return prepare(people, dataSource, OURS);
}

async function plainCopy(url: string, file: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const columns = exportColumns(ATTRIBUTES).map(({ name }) => name);
  await client.query('begin');
  const copying = client.query(
    copyFrom(`copy integration_${PLAIN}.person (${columns.join(', ')}) from stdin (format csv, header, null 'null')`),
  );
  await pipeline(createReadStream(file), copying);
  await client.query('commit');
  await client.end();
}

async function load(
  people: PersonStore,
  dataSource: Database,
  file: string,
  request: Pick<LoadRequest, 'way'>,
): Promise<void> {
  const outcome = await dataSource.transaction(tx =>
    people.load(tx, {
      integrationNumber: OURS,
      sliceId: randomUUID(),
      columns: exportColumns(ATTRIBUTES),
      file: createReadStream(file),
      readAt: request.way === 'merge' ? new Date(READ_AT.getTime() + 1000) : READ_AT,
      ...request,
    }),
  );
  if (outcome.kind !== 'Loaded' || outcome.setAside + outcome.rejected > 0) throw new Error(JSON.stringify(outcome));
}

async function firstMerge(people: PersonStore, dataSource: Database, file: string): Promise<number> {
  await fresh(people, dataSource);
  return timed(() => load(people, dataSource, file, { way: 'merge' }));
}

/** Two files of half the people each, at once. */
async function twoConnections(
  people: PersonStore,
  dataSource: Database,
  url: string,
): Promise<{ plain: number; ours: number }> {
  const halves = [join(folder, 'first.csv'), join(folder, 'second.csv')];
  const half = Math.ceil(rows / 2);
  for (const [at, path] of halves.entries()) {
    await pipeline(Readable.from(exportFile(half, false, at * half)), createWriteStream(path));
  }
  const turns: Turns = { plain: [], ours: [] };
  for (let turn = 0; turn < Math.min(rounds, 3); turn++) {
    await prepare(people, dataSource, PLAIN);
    turns.plain.push(await timed(() => Promise.all(halves.map(path => plainCopy(url, path)))));
    await fresh(people, dataSource);
    turns.ours.push(
      await timed(() => Promise.all(halves.map(path => load(people, dataSource, path, { way: 'straight' })))),
    );
  }
  return { plain: median(turns.plain), ours: median(turns.ours) };
}

type MemoryWatch = Readonly<{ stop(): Record<string, number> }>;

/** Resident memory of this process: at rest before its first load, and at its highest until stopped. */
function watchMemory(): MemoryWatch {
  const idle = process.memoryUsage.rss();
  let peak = idle;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  return {
    stop: () => {
      clearInterval(watch);
      return {
        idleMemoryMB: megabytes(idle),
        peakMemoryMB: megabytes(peak),
        memoryAboveIdleMB: megabytes(peak - idle),
      };
    },
  };
}

/** People as they come: two thirds of the cells empty, accents, quotes and line breaks here and there. */
function* exportFile(count: number, isChanged: boolean, firstId = 0): Generator<Buffer> {
  const header = `${exportFieldNames(ATTRIBUTES).join(',')}\n`;
  let lines: string[] = [header];
  for (let person = firstId + 1; person <= firstId + count; person++) {
    lines.push(exportRow(person, isChanged));
    if (lines.length >= 500) {
      yield Buffer.from(lines.join(''));
      lines = [];
    }
  }
  yield Buffer.from(lines.join(''));
}

/** One person in a hundred differs between a file and its changed copy. */
function exportRow(person: number, isChanged: boolean): string {
  const created = moment(person);
  const cells = TYPES.map((valueType, at) => cell(valueType, person, at));
  if (isChanged && person % 100 === 0) cells[0] = 'Changed since';
  return `${person},${created},${created},${cells.join(',')}\n`;
}

function cell(valueType: ValueType, person: number, at: number): string {
  const turn = (person * 31 + at * 17) % 97;
  if (valueType !== 'BOOLEAN' && turn % 5 < 2) return 'null';
  switch (valueType) {
    case 'TEXT':
      return turn === 96 ? '"He said ""hello""\nand left"' : `${TEXTS[turn % TEXTS.length] ?? ''}`;
    case 'BOOLEAN':
      return turn % 2 === 0 ? 'true' : 'false';
    case 'INTEGER':
      return String(person * 7 + turn);
    case 'NUMBER':
      return `${person % 10_000}.${turn}`;
    case 'DATE':
      return moment(person).slice(0, 10);
    case 'DATETIME':
      return moment(person + turn);
  }
}

function moment(person: number): string {
  return `${new Date(1_500_000_000_000 + person * 61_000).toISOString().slice(0, 19)}Z`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

function report(metrics: Record<string, number>, warmUpSeconds: number): void {
  console.table({ ...metrics, warmUpRowsPerSecond: perSecond(warmUpSeconds) });
  if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'load', metrics }));
}

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function perSecond(seconds: number): number {
  return Math.round(rows / seconds);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
