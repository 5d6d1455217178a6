import { catchUp, type CatchingUp } from '../refresh/catchUp.steps';
import type { Refresh } from '../refresh/refresh';
import { OVERLAP } from '../refresh/refresh';
import type { SyncRun } from './run.steps';
import type { Survey } from './plan/survey';
import type { Sync } from './sync';

/** From when on the closing pass will catch up: asked before anything is read. */
export async function promiseClosing(run: SyncRun, survey: Survey | null): Promise<void> {
  const now = survey?.at ?? run.subscription.now();
  const newest = survey?.landmarks.at(-1)?.createdAt ?? null;
  await run.world.refreshes.begin(run.lease.integrationId, {
    // Our idea of Marketo's time may be ahead of it.
    upTo: new Date(now.getTime() - OVERLAP),
    createdSince: newest,
  });
}

/** Reads whatever changed since the sync began, under its lease. */
export async function closingPass(run: SyncRun, sync: Sync): Promise<void> {
  if (sync.closedAt !== null) return;
  await run.world.refreshes.takeOver(sync.integrationId);
  await catchUp(passOf(run, sync));
  await run.write({ sync: { closedAt: run.now(), troubleSince: null } });
}

function passOf(run: SyncRun, { integrationId }: Sync): CatchingUp {
  const { world, integration, subscription, signal } = run;
  return {
    integrationId,
    integration,
    subscription,
    signal,
    database: world.database,
    people: world.people,
    clock: world.clock,
    read: async () => known(await world.refreshes.find(integrationId)),
    write: async (tx, change, { added, changed, removed }) => {
      await world.refreshes.writeForSync(tx, integrationId, change);
      const caught = { peopleAdded: added, peopleCaughtUp: { added, changed, removed }, troubleSince: null };
      await run.join({ sync: caught }, tx);
    },
  };
}

function known(refresh: Refresh | null): Refresh {
  if (!refresh) throw new Error('a sync closes that has not promised to');
  return refresh;
}
