import { wireDatetime } from '../clock';
import type { ExportRequest } from './exportRequest';
import type { SpooledFile } from './spool';

export type JobState = 'Created' | 'Queued' | 'Processing' | 'Completed' | 'Failed' | 'Cancelled';

/** One export. Moments are emulated milliseconds; those ahead of the clock are already decided but not yet true. */
export interface ExportJob {
  readonly id: string;
  /** Rises with each job: the order of lists and of the queue. */
  readonly sequence: number;
  /** E-mail of the API user who made it; nobody else sees it. */
  readonly owner: string;
  readonly request: ExportRequest;
  readonly createdAt: number;
  queuedAt?: number;
  startedAt?: number;
  finishedAt?: number;
  cancelledAt?: number;
  /** Set when it will fail. */
  failure?: string;
  file?: SpooledFile;
  /** Its time is over and it was removed from the spool. */
  fileRemoved?: true;
  /** Settles when the file is written. */
  building?: Promise<void>;
  /** How often it began processing; more than once would be a bug of the emulator. */
  began: number;
}

export const STATUS_GRID = 60_000;
export const FILE_KEPT = 7 * 86_400_000;
export const LISTED_FOR = 7 * 86_400_000;
export const STATUS_KEPT = 30 * 86_400_000;

/** What is true of a job at a moment. */
export function stateAt(job: ExportJob, moment: number): JobState {
  if (reached(job.cancelledAt, moment)) return 'Cancelled';
  if (reached(job.finishedAt, moment)) return job.failure === undefined ? 'Completed' : 'Failed';
  if (reached(job.startedAt, moment)) return 'Processing';
  return job.queuedAt === undefined ? 'Created' : 'Queued';
}

/** What Marketo shows of it: a picture taken once a minute, except for what the client has just done itself. */
export function shownState(job: ExportJob, now: number): JobState {
  if (job.cancelledAt !== undefined) return 'Cancelled';
  const state = stateAt(job, Math.floor(now / STATUS_GRID) * STATUS_GRID);
  // A clock that runs fast may be ahead of the disk: nothing is completed before its file is there.
  return state === 'Completed' && job.file === undefined ? 'Processing' : state;
}

/** The item of a status answer; members of states not yet reached are absent. */
export function wireJob(job: ExportJob, now: number): Record<string, unknown> {
  const state = shownState(job, now);
  const started = state === 'Processing' || state === 'Completed' || state === 'Failed';
  const finished = state === 'Completed' || state === 'Failed';
  return {
    exportId: job.id,
    format: job.request.format,
    status: state,
    createdAt: wireDatetime(job.createdAt),
    ...(job.queuedAt === undefined ? {} : { queuedAt: wireDatetime(job.queuedAt) }),
    ...(started && job.startedAt !== undefined ? { startedAt: wireDatetime(job.startedAt) } : {}),
    ...(finished && job.finishedAt !== undefined ? { finishedAt: wireDatetime(job.finishedAt) } : {}),
    ...(state === 'Completed' && job.file
      ? {
          numberOfRecords: job.file.rows,
          fileSize: job.file.bytes,
          fileChecksum: `sha256:${job.file.reportedChecksum}`,
        }
      : {}),
    ...(state === 'Failed' ? { errorMsg: job.failure } : {}),
  };
}

function reached(at: number | undefined, moment: number): boolean {
  return at !== undefined && at <= moment;
}
