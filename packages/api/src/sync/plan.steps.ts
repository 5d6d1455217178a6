import { promiseClosing } from './closing.steps';
import { fieldNamesOf } from '../person/person';
import { guessOldestDate } from './oldestPerson';
import { decide } from './plan/decide';
import type { Decision } from './plan/plan';
import { peopleOf } from './plan/survey';
import { factsOf, slicesToAdd } from './planFacts';
import { columnsOf, type SyncRun } from './run.steps';
import { takeSurvey } from './survey.steps';
import type { Slice, Sync } from './sync';
import { oldestOf } from './syncMoves';
import { planSlices, WIDEST_SLICE } from './syncPlan';
import { fail } from './sync.steps';
import { usageOf } from './usage.steps';

const GOES_WELL = { troubleSince: null } as const;

/**
 * Reads the fields again, makes the people's table ready, and finds out what there is to copy: by reading some people by
 * their ids, so that slices of both lanes are decided on as it goes; or, where all calls are left to other tools, by the
 * oldest date alone, so that the whole span is cut into exports at once.
 */
export async function plan(run: SyncRun, sync: Sync): Promise<void> {
  const gone = await run.integration.refreshFields();
  if (gone.length > 0) return fail(run, { reason: 'FIELDS_UNAVAILABLE', fieldNames: gone });
  const { people, leases } = run.world;
  await people.prepare(run.integration.number, run.integration.attributes, tx => leases.write(run.lease, {}, tx));
  if (columnsOf(run, sync).length === 1) return planNothing(run);
  const isMeasured = run.integration.shares.callsLeft < 1 && (sync.slices.length === 0 || sync.survey !== null);
  return isMeasured ? planFromSurvey(run, sync) : planSpan(run, sync);
}

/** What was added is copied of everybody anyway: only what changed since is left to be read. */
async function planNothing(run: SyncRun): Promise<void> {
  await promiseClosing(run, null);
  await run.write({ sync: { ...GOES_WELL, plannedAt: run.now() }, events: [{ kind: 'PLANNED', sliceNumber: 0 }] });
}

async function planFromSurvey(run: SyncRun, sync: Sync): Promise<void> {
  // What a cancelled sync has handed over belongs to its survey; who came since belongs to the closing pass.
  const survey = sync.survey ?? (await takeSurvey(run.subscription, fieldNamesOf(columnsOf(run, sync))));
  await promiseClosing(run, survey);
  const refills = sync.refills || (await run.world.people.count(run.integration.number)) > 0;
  await run.write({
    sync: { ...GOES_WELL, survey, refills, spanIsProved: true, plannedAt: run.now() },
    events: [{ kind: 'PLANNED', people: peopleOf(survey) }],
  });
}

async function planSpan(run: SyncRun, sync: Sync): Promise<void> {
  await promiseClosing(run, null);
  const { from, facts } = await spanStart(run, sync);
  const until = run.subscription.now();
  const slices = planSlices(from, until, sync.slices.length + 1);
  await run.world.leases.addSlices(run.lease, slices, {
    sync: { ...GOES_WELL, ...facts, plannedAt: run.now() },
    events: [{ kind: 'PLANNED', sliceNumber: sync.slices.length + slices.length }],
  });
  await run.tell();
}

type SpanStart = Readonly<{ from: Date; facts: Readonly<{ spanIsProved?: boolean; refills?: boolean }> }>;

async function spanStart({ subscription, world, integration }: SyncRun, { slices }: Sync): Promise<SpanStart> {
  const handedOver = Math.max(...slices.map(({ until }) => until.getTime()));
  if (slices.length > 0) return { from: new Date(handedOver), facts: {} };
  const born = await subscription.oldestFolderDate();
  const now = subscription.now().getTime();
  const refills = (await world.people.count(integration.number)) > 0;
  return {
    // Our idea of Marketo's time may be behind a subscription that was made this very moment.
    from: new Date(Math.min(+(born ?? (await guessOldestDate(subscription)) ?? now - WIDEST_SLICE), now - 1_000)),
    facts: { spanIsProved: born !== null, refills },
  };
}

/** One more slice before the oldest, where the oldest date was a guess. */
export async function planOlder(run: SyncRun, sync: Sync): Promise<void> {
  const oldest = oldestOf(sync.slices);
  if (!oldest) return;
  const from = new Date(oldest.from.getTime() - WIDEST_SLICE);
  const [older] = planSlices(from, oldest.from, sync.slices.length + 1);
  if (older) await run.world.leases.addSlices(run.lease, [older], {});
  await run.tell();
}

/** What the planner decides now; null where everything was planned at once. */
export async function decideNow(run: SyncRun, sync: Sync): Promise<Decision | null> {
  const { survey } = sync;
  if (!survey || sync.plannedAt === null || sync.state !== 'RUNNING') return null;
  const usage = await usageOf(run, sync);
  return decide(factsOf(sync, survey, { now: run.subscription.now(), shares: run.integration.shares, usage }));
}

type Applying = Readonly<{ decision: Decision; inHand: ReadonlySet<string> }>;

/** Adds the slices that are decided on, and forgets those that others take over. Answers whether there was anything to do. */
export async function apply(run: SyncRun, sync: Sync, { decision, inHand }: Applying): Promise<boolean> {
  const { begin, abandon } = decision;
  // One that is in hand is forgotten in a later turn, so that nothing is written to it any more.
  const forgotten = sync.slices.filter(({ id }) => abandon.includes(id) && !inHand.has(id));
  if (!sync.survey || begin.length + forgotten.length === 0) return false;
  for (const slice of forgotten) await cancelExportOf(run, slice);
  const first = Math.max(0, ...sync.slices.map(({ number }) => number)) + 1;
  await run.world.leases.replaceSlices(run.lease, {
    added: slicesToAdd(begin, sync.survey, first),
    forgotten: forgotten.map(({ id }) => id),
  });
  await run.tell();
  return true;
}

async function cancelExportOf(run: SyncRun, { exportId }: Slice): Promise<void> {
  if (exportId !== null) await run.subscription.cancelExport(exportId);
}
