import { shownState, wireJob } from './exports/job';
import type { ExportRequest } from './exports/exportRequest';
import type { BegunExport } from './exports/exports';
import type { ExportJob } from './exports/job';
import { CONCURRENCY_LIMIT, RATE_LIMIT, RATE_WINDOW_SECONDS } from './quotas';
import type { World } from './world';

/** What the control door tells about a world. */
export function describeWorld(world: World): Record<string, unknown> {
  const { clock, population, catalogue, quotas, journal, exports, faults, limits, users } = world;
  const day = quotas.today();
  return {
    now: new Date(clock.now()).toISOString(),
    rate: clock.rate,
    born: new Date(world.born).toISOString(),
    people: population.count,
    fields: catalogue.visible().length,
    quotas: {
      calls: { used: quotas.used, limit: quotas.calls },
      volume: { used: exports.volumeUsed, limit: limits.volume },
      callsInWindow: { used: quotas.recent, limit: RATE_LIMIT, seconds: RATE_WINDOW_SECONDS },
      callsInFlight: { used: quotas.inFlight, limit: CONCURRENCY_LIMIT },
      day: day.date,
      resetsAt: new Date(day.end).toISOString(),
    },
    jobs: exports.all.map(job => describeJob(job, clock.now())),
    slices: describeSlices(exports.begun),
    calls: journal.routes,
    faults: faults.list,
    strangers: describeStrangers(world),
    requests: world.requests.latest(),
    users: users.map(({ clientId, email, permissions }) => ({ clientId, email, permissions })),
  };
}

function describeStrangers({ strangers, quotas }: World): Record<string, number> {
  const { start, end } = quotas.today();
  return { ...strangers.load, callsToday: strangers.calls(start, end), bytesToday: strangers.bytes(start, end) };
}

function describeJob(job: ExportJob, now: number): Record<string, unknown> {
  const { fields, format, of } = job.request;
  return {
    ...wireJob(job, now),
    state: shownState(job, now),
    owner: job.owner,
    of,
    filter: describeFilter(job.request),
    fields,
    format,
    began: job.began,
    bytes: job.file?.bytes ?? null,
    rows: job.file?.rows ?? null,
  };
}

/** What was exported, and how often: exports of the same people or activities that began processing, with their ids. */
function describeSlices(begun: readonly BegunExport[]): Record<string, unknown>[] {
  const slices = new Map<string, { of: string; filter: object; fields: readonly string[]; exports: string[] }>();
  for (const { id, request } of begun) {
    const slice = { of: request.of, filter: describeFilter(request), fields: request.fields };
    const key = JSON.stringify(slice);
    const known = slices.get(key);
    if (known) known.exports.push(id);
    else slices.set(key, { ...slice, exports: [id] });
  }
  return [...slices.values()].map(slice => ({ ...slice, began: slice.exports.length }));
}

function describeFilter({ of, filter }: ExportRequest): Record<string, unknown> {
  if ('list' in filter) return { [filter.by]: filter.by === 'staticListId' ? filter.list.id : filter.list.name };
  const second = (seconds: number): string => new Date(seconds * 1000).toISOString();
  const span = { [filter.by]: { startAt: second(filter.first), endAt: second(filter.last) } };
  return of === 'activities' ? { ...span, activityTypeIds: filter.types } : span;
}
