import { randomUUID } from 'node:crypto';
import { refuse } from '../answer';
import type { RefusalAnswer } from '../answer';
import type { Clock } from '../clock';
import type { Faults } from '../faults';
import type { Quotas } from '../quotas';
import type { Strangers } from '../strangers';
import type { Unknowns } from '../unknowns';
import { widened } from './borderRows';
import type { ExportRequest } from './exportRequest';
import { fileForm } from './fileForm';
import { FILE_KEPT, LISTED_FOR, shownState, stateAt, STATUS_KEPT } from './job';
import type { ExportJob } from './job';
import type { JobModel } from './jobModel';
import type { Prepared } from './prepared';
import type { Spool } from './spool';

export const PROCESSING_LIMIT = 2;
/** Those in processing included. */
export const QUEUE_LIMIT = 10;

interface Surroundings {
  readonly clock: Clock;
  readonly quotas: Quotas;
  readonly faults: Faults;
  readonly strangers: Strangers;
  readonly unknowns: Unknowns;
  /** What an export that begins now holds. */
  readonly prepare: (request: ExportRequest, at: number) => Prepared;
  readonly spool: Spool;
  readonly model: JobModel;
  /** Bytes a Central day. */
  readonly volume: number;
}

/** An export that began processing, at an emulated moment. */
export interface BegunExport {
  readonly id: string;
  readonly request: ExportRequest;
  readonly at: number;
}

/**
 * All exports of the subscription: one queue, two at a time, first in first out, one volume for everybody.
 * Nothing here waits for a timer: `settle` works out what happened up to now whenever somebody looks.
 */
export class Exports {
  readonly #jobs = new Map<string, ExportJob>();
  readonly #begun: BegunExport[] = [];
  #sequence = 0;
  /** Bytes downloaded on a day, where downloads count. */
  #downloaded = { day: '', bytes: 0 };

  constructor(private readonly world: Surroundings) {}

  get all(): ExportJob[] {
    return [...this.#jobs.values()];
  }

  /** Every export that ever began processing, in that order: also those whose status is no longer kept. */
  get begun(): readonly BegunExport[] {
    return this.#begun;
  }

  /** Bytes of today's completed exports, of all users. */
  get volumeUsed(): number {
    const { start, end } = this.world.quotas.today();
    const now = this.world.clock.now();
    return this.all
      .filter(
        job =>
          shownState(job, now) === 'Completed' &&
          job.finishedAt !== undefined &&
          job.finishedAt >= start &&
          job.finishedAt < end,
      )
      .reduce(
        (sum, { file }) => sum + (file?.bytes ?? 0),
        this.#downloadedToday + this.world.strangers.bytes(start, end),
      );
  }

  countDownload(bytes: number): void {
    if (!this.world.unknowns.downloadsCount) return;
    this.#downloaded = { day: this.world.quotas.today().date, bytes: this.#downloadedToday + bytes };
  }

  get #downloadedToday(): number {
    return this.#downloaded.day === this.world.quotas.today().date ? this.#downloaded.bytes : 0;
  }

  create(owner: string, request: ExportRequest): ExportJob | RefusalAnswer {
    if (this.volumeUsed >= this.world.volume) return this.#volumeSpent();
    const createdAt = this.world.clock.now();
    const job: ExportJob = { id: randomUUID(), sequence: this.#sequence++, owner, request, createdAt, began: 0 };
    this.#jobs.set(job.id, job);
    return job;
  }

  enqueue(job: ExportJob): ExportJob | RefusalAnswer {
    const now = this.world.clock.now();
    const state = shownState(job, now);
    if (state === 'Queued' || state === 'Processing') return refuse('1029', 'Job already queued');
    if (state !== 'Created') return this.#refuseState(state);
    if (this.volumeUsed >= this.world.volume) return this.#volumeSpent();
    const busy = this.all.filter(other => ['Queued', 'Processing'].includes(stateAt(other, now)));
    if (busy.length + this.world.strangers.load.queuePlaces >= QUEUE_LIMIT)
      return refuse('1029', 'Too many jobs in queue');
    job.queuedAt = now;
    return job;
  }

  cancel(job: ExportJob): ExportJob | RefusalAnswer {
    const now = this.world.clock.now();
    const state = shownState(job, now);
    if (state !== 'Created' && state !== 'Queued' && state !== 'Processing') return this.#refuseState(state);
    job.cancelledAt = now;
    return job;
  }

  #refuseState(state: string): RefusalAnswer {
    return refuse(this.world.unknowns.unknownExportCode, `Invalid data: the export is ${state}`);
  }

  /** A job of this owner; somebody else's is as if it did not exist. */
  find(id: string, owner: string): ExportJob | undefined {
    const job = this.#jobs.get(id);
    return job?.owner === owner ? job : undefined;
  }

  /** The owner's jobs of the last seven days, oldest first. */
  list(owner: string): ExportJob[] {
    const since = this.world.clock.now() - LISTED_FOR;
    return this.all.filter(job => job.owner === owner && job.createdAt >= since);
  }

  /** When the next export begins, if no more are enqueued; Infinity when none waits. */
  get nextStartAt(): number {
    return this.#nextStart()?.at ?? Infinity;
  }

  startNext(): void {
    const next = this.#nextStart();
    if (next) this.#start(next.job, next.at);
  }

  /** Waits for the files of exports that are over by the clock, and forgets old ones. */
  async finish(): Promise<void> {
    const now = this.world.clock.now();
    const due = this.all.filter(
      job => job.finishedAt !== undefined && job.finishedAt <= now && job.cancelledAt === undefined,
    );
    await Promise.all(due.flatMap(job => job.building ?? []));
    await this.#forgetOld(now);
  }

  /** The job at the head of the queue and the moment when it may begin. */
  #nextStart(): { job: ExportJob; at: number } | undefined {
    const jobs = this.all;
    const [job] = jobs
      .filter(
        ({ queuedAt, startedAt, cancelledAt }) =>
          queuedAt !== undefined && startedAt === undefined && cancelledAt === undefined,
      )
      .sort((one, other) => (one.queuedAt ?? 0) - (other.queuedAt ?? 0) || one.sequence - other.sequence);
    if (job?.queuedAt === undefined) return undefined;
    const ends = jobs.filter(({ startedAt }) => startedAt !== undefined).map(endOf);
    ends.sort((one, other) => other - one);
    const { load, since } = this.world.strangers;
    const slots = PROCESSING_LIMIT - load.processingPlaces;
    const slotFree = slots > 0 ? Math.max(ends[slots - 1] ?? 0, since) : Infinity;
    return { job, at: Math.max(job.queuedAt + this.world.model.queueSeconds * 1000, slotFree) };
  }

  #start(job: ExportJob, at: number): void {
    const { faults, unknowns, spool, model } = this.world;
    const call = `EXPORT /bulk/v1/${job.request.of}/export/${job.id}`;
    const border = faults.strike('border-rows', call)?.seconds ?? 0;
    const prepared = this.world.prepare(widened(job.request, border), at);
    job.startedAt = at;
    job.finishedAt = at + Math.round(model.processingSeconds(prepared.count) * 1000);
    job.began += 1;
    this.#begun.push({ id: job.id, request: job.request, at });
    if (faults.strike('cancel-export', call)) {
      job.cancelledAt = at;
      return;
    }
    const failing = faults.strike('fail-export', call);
    if (failing) {
      job.failure = failing.message;
      return;
    }
    const dirt = faults.strike('dirty-rows', call)?.rows ?? [];
    const wrong = faults.strike('wrong-checksum', call) !== undefined;
    job.building = spool.write(job.id, fileForm(prepared.chunks(dirt), unknowns)).then(
      file => {
        if (unknowns.crossingExport === 'fails' && this.volumeUsed + file.bytes > this.world.volume)
          job.failure = 'Export daily quota exceeded';
        job.file = { ...file, reportedChecksum: wrong ? [...file.sha256].reverse().join('') : file.sha256 };
      },
      (error: unknown) => {
        job.failure = `The file could not be written: ${error instanceof Error ? error.message : 'unknown reason'}`;
      },
    );
  }

  async #forgetOld(now: number): Promise<void> {
    for (const job of this.all) {
      const over = job.cancelledAt ?? job.finishedAt ?? (job.queuedAt === undefined ? job.createdAt : undefined);
      if (over === undefined) continue;
      if (job.file && !job.fileRemoved && over + FILE_KEPT <= now) {
        job.fileRemoved = true;
        await this.world.spool.remove(job.file);
      }
      if (over + STATUS_KEPT < now) this.#jobs.delete(job.id);
    }
  }

  #volumeSpent(): RefusalAnswer {
    return refuse(
      '1029',
      `Export daily quota ${Math.round(this.world.volume / this.world.unknowns.megabyte)}MB exceeded.`,
    );
  }
}

function endOf({ cancelledAt, finishedAt }: ExportJob): number {
  return Math.min(cancelledAt ?? Infinity, finishedAt ?? Infinity);
}
