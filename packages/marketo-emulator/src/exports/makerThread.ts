import { Buffer } from 'node:buffer';
import { parentPort, workerData } from 'node:worker_threads';
import { createPeople } from '../people/people';
import type { SharedPeople } from '../people/people';
import { Scribe } from '../people/scribe';
import { createSources, NO_SOURCE } from '../people/sources';
import type { Overlay } from '../population/overlay';
import { overlaySource, overlaySources } from '../population/overlaySources';
import { Population } from '../population/population';
import { peopleRows } from './peopleRows';
import type { PeopleRows, RowsPlan } from './peopleRows';

/** What a thread is told to do. */
export type MakerOrder =
  | { readonly kind: 'begin'; readonly file: number; readonly plan: RowsPlan; readonly overlay: Overlay }
  /** Its rows from one position to another; none: the header. */
  | { readonly kind: 'block'; readonly file: number; readonly from: number; readonly until: number }
  | { readonly kind: 'end'; readonly file: number };

export interface BlockMade {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

const shared = workerData as SharedPeople;
const people = createPeople(shared);
const { from, until, fields } = shared;
const generated = createSources(fields, { vocabulary: people.vocabulary, from, until });
const files = new Map<number, PeopleRows>();
const scribe = new Scribe();

parentPort?.on('message', (order: MakerOrder) => {
  if (order.kind === 'begin') files.set(order.file, begin(order.plan, order.overlay));
  else if (order.kind === 'end') files.delete(order.file);
  else send(make(order));
});

function begin(plan: RowsPlan, overlay: Overlay): PeopleRows {
  const sources = overlaySources(fields, generated);
  // Fields that were added since the start.
  for (const { field } of plan.columns)
    if (!sources.has(field.name)) sources.set(field.name, overlaySource(field, NO_SOURCE));
  return peopleRows(plan, { people: new Population(people, overlay), sources });
}

function make({ file, from, until }: { file: number; from: number; until: number }): BlockMade {
  const rows = files.get(file) as PeopleRows;
  if (until === 0) return { bytes: new Uint8Array(Buffer.from(rows.header)), rows: 0 };
  scribe.restart();
  const count = rows.write({ from, until }, scribe);
  return { bytes: new Uint8Array(scribe.written), rows: count };
}

function send(made: BlockMade): void {
  parentPort?.postMessage(made, [made.bytes.buffer as ArrayBuffer]);
}
