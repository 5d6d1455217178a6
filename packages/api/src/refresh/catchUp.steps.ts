import type { OpenIntegration } from '../field/openIntegration';
import type { ChangePage, PeopleReading, PersonChange, Subscription } from '../integration/subscription.port';
import { exportColumns, fieldNamesOf } from '../person/person';
import type { PersonStore, Removal } from '../person/person.store';
import type { Clock } from '../platform/clock';
import type { Database, Transaction } from '../platform/db/dataSource';
import { inOrder } from '../platform/inOrder';
import { inLots, type Tally } from './readings';
import { loadReadings } from './readings.steps';
import {
  CAUGHT_NOTHING,
  OVERLAP,
  sumCaught,
  wasAwayTooLong,
  type Caught,
  type Places,
  type Refresh,
  type RefreshChange,
} from './refresh';

/** What a pass works with, and under what it writes. */
export type CatchingUp = Readonly<{
  integrationId: string;
  integration: OpenIntegration;
  /** Its calls end with `signal`. */
  subscription: Subscription;
  signal: AbortSignal;
  database: Database;
  people: PersonStore;
  clock: Clock;
  read(): Promise<Refresh>;
  /** Throws where whoever runs the pass has lost the right to; `caught` is what the transaction did. */
  write(tx: Transaction, change: RefreshChange, caught: Caught): Promise<void>;
}>;

/** Ids asked for in one call, and calls begun at once; the throttle lets so many go as are allowed. */
const IDS_PER_READ = 300;
const READS_AHEAD = 12;
/** People of whom is heard before they are read and committed. */
const PEOPLE_PER_COMMIT = 3_000;

/**
 * Reads what happened since the last pass, up to the moment at which this one began: who is new or changed is read again by
 * id, who was deleted or merged goes. Activities tell only whom to look at; their values are never taken. Each few thousand
 * people and the place in the activities are one transaction, so that a pass that is cut off goes on from there.
 */
export async function catchUp(pass: CatchingUp): Promise<Caught> {
  let refresh = await begin(pass);
  let caught = CAUGHT_NOTHING;
  while (refresh.places !== null) {
    pass.signal.throwIfAborted();
    const { places, changes } = await listen(pass, refresh.places);
    caught = sumCaught(caught, await settle(pass, changes, nextChange(refresh, places)));
    refresh = await pass.read();
  }
  return caught;
}

/** All read: the pass is over, and everything up to its beginning is in. */
function nextChange({ passUpTo, passFreshAt, upTo }: Refresh, places: Places): RefreshChange {
  if (Object.values(places).some(place => place !== null)) return { places };
  const over = { places: null, createdSince: null, passUpTo: null, passFreshAt: null };
  return { ...over, upTo: passUpTo ?? upTo, freshAt: passFreshAt };
}

async function begin(pass: CatchingUp): Promise<Refresh> {
  const refresh = await pass.read();
  if (refresh.places !== null) return refresh;
  const { subscription } = pass;
  const since = new Date(refresh.upTo.getTime() - OVERLAP);
  const { place, at } = await subscription.changesSince(since);
  const passFreshAt = new Date(
    pass.clock.now().getTime() - subscription.realDelay(subscription.now().getTime() - at.getTime()),
  );
  const change = {
    places: { created: await createdPlace(pass, refresh), changed: place, merged: place, deleted: place },
    passUpTo: at,
    passFreshAt,
    ...(wasAwayTooLong(refresh.upTo, at) && { compares: true, rollingId: 0 }),
  };
  await pass.database.transaction(tx => pass.write(tx, change, CAUGHT_NOTHING));
  return { ...refresh, ...change };
}

/** Where the newest person that was met is older than the sync, whoever is newer is told by the activities since then. */
async function createdPlace({ subscription }: CatchingUp, { createdSince, upTo }: Refresh): Promise<string | null> {
  if (createdSince === null || createdSince >= upTo) return null;
  return (await subscription.changesSince(new Date(createdSince.getTime() - OVERLAP))).place;
}

type Heard = Readonly<{ places: Places; changes: readonly PersonChange[] }>;

const KINDS = ['created', 'changed', 'merged', 'deleted'] as const;

/** Reads one kind of activity after the other, until enough people have been heard of, or there is no more. */
async function listen(pass: CatchingUp, from: Places): Promise<Heard> {
  const fieldNames = changeableFields(pass.integration);
  const changes: PersonChange[] = [];
  let places = from;
  for (const kind of KINDS) {
    for (let place = places[kind]; place !== null && changes.length < PEOPLE_PER_COMMIT; place = places[kind]) {
      const page = await pageOf(pass.subscription, { kind, place, fieldNames });
      changes.push(...page.changes);
      places = { ...places, [kind]: page.hasMore ? page.next : null };
    }
  }
  return { places, changes };
}

/** Of the id nobody tells, because it never changes. */
function changeableFields({ attributes }: OpenIntegration): readonly string[] {
  return fieldNamesOf(exportColumns(attributes)).filter(name => name !== 'id');
}

type Asked = Readonly<{ kind: (typeof KINDS)[number]; place: string; fieldNames: readonly string[] }>;

function pageOf(subscription: Subscription, { kind, place, fieldNames }: Asked): Promise<ChangePage> {
  switch (kind) {
    case 'created':
      return subscription.peopleCreated(place);
    case 'changed':
      return subscription.peopleChanged(place, fieldNames);
    case 'merged':
      return subscription.peopleMerged(place);
    case 'deleted':
      return subscription.peopleDeleted(place);
  }
}

async function settle(pass: CatchingUp, changes: readonly PersonChange[], change: RefreshChange): Promise<Caught> {
  const removals = removalsOf(changes);
  const gone = new Set(removals.map(({ personId }) => personId));
  const ids = [...new Set(changes.map(({ personId }) => personId))].filter(id => !gone.has(id));
  const readings = await readAgain(pass, ids);
  return pass.database.transaction(async tx => {
    const tally = await loadAgain(pass, tx, readings);
    const removed = await pass.people.remove(tx, pass.integration.number, removals);
    const caught = { added: tally.inserted, changed: tally.stored - tally.inserted, removed };
    await pass.write(tx, { ...change, peopleAdded: tally.inserted - removed }, caught);
    return caught;
  });
}

function removalsOf(changes: readonly PersonChange[]): readonly Removal[] {
  return changes.flatMap(({ kind, personId, loserIds, at }): Removal[] => {
    if (kind === 'Deleted') return [{ personId, mergedInto: null, at }];
    return loserIds.map(loserId => ({ personId: loserId, mergedInto: personId, at }));
  });
}

/** Reads people by their ids, as they are now. */
export async function readAgain(pass: CatchingUp, ids: readonly number[]): Promise<readonly PeopleReading[]> {
  const { subscription, integration, signal } = pass;
  const fieldNames = fieldNamesOf(exportColumns(integration.attributes));
  const lots = inLots(
    [...ids].sort((one, other) => one - other),
    IDS_PER_READ,
  );
  const readings: PeopleReading[] = [];
  for await (const reading of inOrder(lots, { ahead: READS_AHEAD, signal }, lot =>
    subscription.peopleById(lot, fieldNames),
  ))
    readings.push(reading);
  return readings;
}

/** What was noted of the same people by an earlier pass is forgotten. */
export async function loadAgain(pass: CatchingUp, tx: Transaction, readings: readonly PeopleReading[]): Promise<Tally> {
  const { people, integration, integrationId } = pass;
  const ids = readings.flatMap(reading => reading.people.map(({ id }) => id));
  await people.forgetNotes(tx, integration.number, { sliceId: integrationId, personIds: ids });
  const columns = exportColumns(integration.attributes);
  const noted = { sliceId: integrationId, isContinued: true };
  return loadReadings(tx, { people, integrationNumber: integration.number, columns, readings, ...noted });
}
