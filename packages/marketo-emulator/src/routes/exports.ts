import { plainText, raw, refuse, result } from '../answer';
import type { Answer, RefusalAnswer } from '../answer';
import { listParam } from '../call';
import type { Call, Route } from '../call';
import { readActivityRequest, readExportRequest } from '../exports/exportRequest';
import { FILE_KEPT, shownState, wireJob } from '../exports/job';
import type { ExportJob } from '../exports/job';
import { readFile } from '../exports/spool';
import type { SpooledFile } from '../exports/spool';
import { readJson } from './jsonBody';
import { readBatchSize } from './paging';
import { readRange } from './range';

const STATES = ['created', 'queued', 'processing', 'completed', 'failed', 'cancelled'];
const PERMISSIONS = { leads: 'Read-Only Lead', activities: 'Read-Only Activity' } as const;

type Exported = keyof typeof PERMISSIONS;

/** The same six calls for people and for activities; one queue and one volume for both. */
export const exportRoutes: readonly Route[] = [...bulkRoutes('leads'), ...bulkRoutes('activities')];

function bulkRoutes(of: Exported): Route[] {
  const jobs = `/bulk/v1/${of}/export`;
  const job = `${jobs}/{exportId}`;
  const permission = PERMISSIONS[of];
  const route = (method: Route['method'], path: string, handle: (call: Call) => Answer): Route => ({
    method,
    path,
    permission,
    // What is due happens before any of these calls is answered.
    handle: async call => {
      await call.world.settle();
      return handle(call);
    },
  });
  const now = ({ world }: Call): number => world.clock.now();
  return [
    route('GET', `${jobs}.json`, call => listJobs(call, of)),
    route('POST', `${jobs}/create.json`, call => createJob(call, of)),
    route(
      'POST',
      `${job}/enqueue.json`,
      withJob(of, (call, one) => wire(call.world.exports.enqueue(one), now(call))),
    ),
    route(
      'POST',
      `${job}/cancel.json`,
      withJob(of, (call, one) => wire(call.world.exports.cancel(one), now(call))),
    ),
    route(
      'GET',
      `${job}/status.json`,
      withJob(of, (call, one) => wire(one, now(call))),
    ),
    route('GET', `${job}/file.json`, call => downloadFile(call, of)),
  ];
}

function findJob({ world, user, path: [id = ''] }: Call, of: Exported): ExportJob | undefined {
  const job = world.exports.find(id, user.email);
  return job?.request.of === of ? job : undefined;
}

function withJob(of: Exported, handle: (call: Call, job: ExportJob) => Answer): (call: Call) => Answer {
  return call => {
    const job = findJob(call, of);
    if (job) return handle(call, job);
    return refuse(call.world.unknowns.unknownExportCode, `Invalid data: no export with id ${call.path[0]}`);
  };
}

function wire(job: ExportJob | RefusalAnswer, now: number): Answer {
  return 'kind' in job ? job : result([wireJob(job, now)]);
}

function createJob(call: Call, of: Exported): Answer {
  const body = readJson(call);
  if ('kind' in body) return body;
  const { world, user } = call;
  const { catalogue, unknowns, lists } = world;
  const rules = { catalogue, unknowns, lists, updatedAtFilter: world.switches.updatedAtFilter };
  const request = of === 'leads' ? readExportRequest(body.json, rules) : readActivityRequest(body.json, rules);
  return 'kind' in request ? request : wire(world.exports.create(user.email, request), world.clock.now());
}

/** Own jobs of seven days, in the order they were made. A token is the sequence of the page's last job, in 24 digits. */
function listJobs({ world, user, params }: Call, of: Exported): Answer {
  const states = listParam(params, 'status').map(name => name.toLowerCase().replace('canceled', 'cancelled'));
  const unknown = states.find(name => !STATES.includes(name));
  if (unknown !== undefined) return refuse('1003', `Invalid value for status: ${unknown}`);
  const size = readBatchSize(params);
  if (typeof size !== 'number') return size;
  const token = params.get('nextPageToken') ?? '';
  if (!/^([\da-f]{24})?$/i.test(token)) return refuse('1003', 'Invalid value for nextPageToken');
  const after = token === '' ? -1 : Number.parseInt(token, 16);
  const now = world.clock.now();
  const jobs = world.exports
    .list(user.email)
    .filter(
      job =>
        job.request.of === of &&
        job.sequence > after &&
        (states.length === 0 || states.includes(shownState(job, now).toLowerCase())),
    );
  const page = jobs.slice(0, size);
  const last = page.at(-1);
  const next = jobs.length > size && last ? last.sequence.toString(16).padStart(24, '0') : undefined;
  return result(
    page.map(job => wireJob(job, now)),
    next,
  );
}

/** Text with HTTP 404 wherever there is nothing to download. */
function downloadFile(call: Call, of: Exported): Answer {
  const { world, name } = call;
  const job = findJob(call, of);
  const now = world.clock.now();
  const kept = job?.finishedAt !== undefined && now < job.finishedAt + FILE_KEPT;
  if (
    !job?.file ||
    !kept ||
    job.fileRemoved ||
    shownState(job, now) !== 'Completed' ||
    (job.file.bytes === 0 && world.unknowns.emptyExport === 'no file') ||
    world.faults.strike('gone-file', name)
  ) {
    return plainText(404, 'File not found');
  }
  return sendFile(call, job.file);
}

function sendFile({ world, name, headers: asked }: Call, file: SpooledFile): Answer {
  const cutAfter = world.faults.strike('cut', name)?.bytes;
  const bytesPerSecond = world.faults.strike('slow', name)?.bytesPerSecond;
  const wanted = readRange(asked.get('range'), file.bytes);
  const whole = wanted === 'unsatisfiable' && world.unknowns.unsatisfiableRange === 200;
  if (wanted === 'unsatisfiable' && !whole)
    return plainText(416, 'Requested range not satisfiable', { 'Content-Range': `bytes */${file.bytes}` });
  const range = wanted === 'unsatisfiable' ? undefined : wanted;
  const { first, last } = range ?? { first: 0, last: file.bytes - 1 };
  world.exports.countDownload(last - first + 1);
  const { body, done } = readFile(file.path, { first, last, cutAfter, bytesPerSecond });
  const headers = {
    'Content-Type': 'text/csv;charset=UTF-8',
    'Content-Disposition': 'attachment; filename=file',
    'Accept-Ranges': 'bytes',
    'Content-Length': String(last - first + 1),
    ...(range ? { 'Content-Range': `bytes ${first}-${last}/${file.bytes}` } : {}),
  };
  return raw(new Response(body, { status: range ? 206 : 200, headers }), done);
}
