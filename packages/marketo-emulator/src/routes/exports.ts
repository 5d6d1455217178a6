import { plainText, raw, refuse, result } from '../answer';
import type { Answer, RefusalAnswer } from '../answer';
import { listParam } from '../call';
import type { Call, Route } from '../call';
import { readExportRequest } from '../exports/exportRequest';
import { FILE_KEPT, shownState, wireJob } from '../exports/job';
import type { ExportJob } from '../exports/job';
import { readFile } from '../exports/spool';
import type { SpooledFile } from '../exports/spool';
import { readBatchSize } from './paging';
import { readRange } from './range';

const JOBS = '/bulk/v1/leads/export';
const STATES = ['created', 'queued', 'processing', 'completed', 'failed', 'cancelled'];

export const exportRoutes: readonly Route[] = [
  bulkRoute('GET', `${JOBS}.json`, listJobs),
  bulkRoute('POST', `${JOBS}/create.json`, createJob),
  bulkRoute(
    'POST',
    `${JOBS}/{exportId}/enqueue.json`,
    withJob(({ world }, job) => wire(world.exports.enqueue(job), world.clock.now())),
  ),
  bulkRoute(
    'POST',
    `${JOBS}/{exportId}/cancel.json`,
    withJob(({ world }, job) => wire(world.exports.cancel(job), world.clock.now())),
  ),
  bulkRoute(
    'GET',
    `${JOBS}/{exportId}/status.json`,
    withJob(({ world }, job) => wire(job, world.clock.now())),
  ),
  bulkRoute('GET', `${JOBS}/{exportId}/file.json`, downloadFile),
];

/** What is due happens before any of these calls is answered. */
function bulkRoute(method: Route['method'], path: string, handle: (call: Call) => Answer): Route {
  return {
    method,
    path,
    permission: 'Read-Only Lead',
    handle: async call => {
      await call.world.exports.settle();
      return handle(call);
    },
  };
}

function withJob(handle: (call: Call, job: ExportJob) => Answer): (call: Call) => Answer {
  return call => {
    const [id = ''] = call.path;
    const job = call.world.exports.find(id, call.user.email);
    return job ? handle(call, job) : refuse('1003', `Invalid data: no export with id ${id}`);
  };
}

function wire(job: ExportJob | RefusalAnswer, now: number): Answer {
  return 'kind' in job ? job : result([wireJob(job, now)]);
}

function createJob({ world, user, headers, body }: Call): Answer {
  if (!/^application\/json\b/i.test(headers.get('content-type') ?? '')) return refuse('612');
  const { catalogue, switches, exports, clock } = world;
  const request = readExportRequest(parseJson(body), { catalogue, updatedAtFilter: switches.updatedAtFilter });
  return 'kind' in request ? request : wire(exports.create(user.email, request), clock.now());
}

/** Own jobs of seven days, in the order they were made. A token is the sequence of the page's last job, in 24 digits. */
function listJobs({ world, user, params }: Call): Answer {
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
      job => job.sequence > after && (states.length === 0 || states.includes(shownState(job, now).toLowerCase())),
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
function downloadFile({ world, user, name, path: [id = ''], headers }: Call): Answer {
  const now = world.clock.now();
  const job = world.exports.find(id, user.email);
  const kept = job?.finishedAt !== undefined && now < job.finishedAt + FILE_KEPT;
  if (
    !job?.file ||
    !kept ||
    job.fileRemoved ||
    shownState(job, now) !== 'Completed' ||
    world.faults.strike('gone-file', name)
  ) {
    return plainText(404, 'File not found');
  }
  return sendFile(job.file, headers.get('range'), world.faults.strike('cut', name)?.bytes);
}

function sendFile(file: SpooledFile, rangeHeader: string | null, cutAfter: number | undefined): Answer {
  const range = readRange(rangeHeader, file.bytes);
  if (range === 'unsatisfiable')
    return plainText(416, 'Requested range not satisfiable', { 'Content-Range': `bytes */${file.bytes}` });
  const { first, last } = range ?? { first: 0, last: file.bytes - 1 };
  const { body, done } = readFile(file.path, { first, last, cutAfter });
  const headers = {
    'Content-Type': 'text/csv;charset=UTF-8',
    'Content-Disposition': 'attachment; filename=file',
    'Accept-Ranges': 'bytes',
    'Content-Length': String(last - first + 1),
    ...(range ? { 'Content-Range': `bytes ${first}-${last}/${file.bytes}` } : {}),
  };
  return raw(new Response(body, { status: range ? 206 : 200, headers }), done);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
