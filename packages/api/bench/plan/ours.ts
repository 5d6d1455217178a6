import { allowanceOf, type Allowance } from '../../src/sync/plan/allowance';
import { decide } from '../../src/sync/plan/decide';
import { forecastOf, type Forecast } from '../../src/sync/plan/forecast';
import type { Facts, LaneSlice, SliceFact } from '../../src/sync/plan/plan';
import { nextSample, surveyOf, type Sample } from '../../src/sync/plan/sampling';
import { IDS_PER_READ, type Survey } from '../../src/sync/plan/survey';
import {
  below,
  CALLS_AROUND,
  CALLS_AT_ONCE,
  CALLS_PER_DAY,
  CALLS_PER_WINDOW,
  EXPORT_PLACES,
  meet,
  resetAfter,
  ROW_BYTES,
  SHARE,
  SLOTS,
  START,
  VOLUME_PER_DAY,
  type Case,
  type JobModel,
} from './world';

export type Run = Readonly<{
  seconds: number;
  forecast: Forecast;
  calls: number;
  bytes: number;
  /** Exports begun, and those given up because ids were quicker. */
  exports: number;
  abandoned: number;
  /** People that no slice held; anything but 0 is a bug. */
  lost: number;
  /** People stored by id, and by export. */
  byId: number;
  byExport: number;
  /** The slices as they were at the end, for pictures. */
  slices: readonly SliceFact[];
}>;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Work = Mutable<SliceFact> & { readsLeft: number; readsRunning: number; readyAt: number; endsAt: number };

const LOADED_PER_SECOND = 35_000;
const DOWNLOADED_PER_SECOND = 10_000_000;
const COMMIT_SECONDS = 0.2;

/** Our planner in a loop, in virtual time, against a model of Marketo. */
export class Simulation {
  private now = START;
  private readonly work: Work[] = [];
  private readonly events: { at: number; run: () => void }[] = [];
  private readonly begun: number[] = [];
  private readonly latencies: number[] = [];
  private running = 0;
  private callsMade = 0;
  private callsToday = 0;
  private bytes = 0;
  private bytesToday = 0;
  private day = resetAfter(START);
  private exports = 0;
  private abandoned = 0;
  private numbers = 0;
  private finished = false;
  private wake = 0;
  /** The engine asks the planner where a slice has changed, and every minute; not after every read. */
  private changed = true;

  constructor(
    private readonly one: Case,
    private readonly jobs: JobModel,
    private readonly readSeconds: number,
  ) {}

  run(): Run {
    const survey = this.survey();
    const forecast = forecastOf({ ...this.facts(survey), before: [] });
    this.turn(survey);
    while (!this.finished) {
      const next = this.nextEvent();
      this.now = next.at;
      next.run();
      this.turn(survey);
    }
    return {
      seconds: this.now - START + CALLS_AROUND,
      forecast,
      calls: this.callsMade + CALLS_AROUND,
      bytes: this.bytes,
      exports: this.exports,
      abandoned: this.abandoned,
      ...this.count(),
      slices: this.work,
    };
  }

  private survey(): Survey {
    const samples: Sample[] = [];
    for (let next = nextSample(samples); next !== null; next = nextSample(samples)) {
      samples.push({ ...next, met: meet(this.one, next.ids) });
    }
    const found = { at: date(START), bornAt: date(this.one.born), ...surveyOf(samples) };
    return { ...found, rowBytes: ROW_BYTES, readSeconds: [this.readSeconds] };
  }

  private facts(survey: Survey): Facts {
    return {
      now: date(this.now),
      survey,
      slices: this.work,
      calls: this.allowance(CALLS_PER_DAY, this.callsToday),
      volume: this.allowance(VOLUME_PER_DAY, this.bytesToday),
      readSeconds: this.latencies,
      pace: { callsPerWindow: CALLS_PER_WINDOW, callsAtOnce: CALLS_AT_ONCE },
      exportPlaces: EXPORT_PLACES,
    };
  }

  private allowance(limit: number, usedByUs: number): Allowance {
    const usedByOthers = limit * this.one.usedByOthers;
    return allowanceOf({ limit, usedByUs, usedByOthers, leftToOthers: 1 - SHARE, resetAt: date(resetAfter(this.now)) });
  }

  private turn(survey: Survey): void {
    if (this.day !== resetAfter(this.now)) [this.day, this.callsToday, this.bytesToday] = [resetAfter(this.now), 0, 0];
    if (!this.changed) return this.read();
    this.changed = false;
    const decision = decide(this.facts(survey));
    for (const id of decision.abandon) this.abandon(id);
    if (decision.abandon.length > 0) return this.turn(survey);
    for (const slice of decision.begin) this.begin(slice);
    this.read();
    const settled = this.work.every(({ stage }) => stage === 'SETTLED');
    this.finished = settled && decision.everybodyIsHeld;
    if (this.callsToday > CALLS_PER_DAY * SHARE || this.bytesToday > VOLUME_PER_DAY)
      throw new Error('a quota is exceeded');
    this.rest();
  }

  /** Looks again at the next full minute at the latest. */
  private rest(): void {
    if (this.wake > this.now) return;
    this.wake = Math.floor(this.now / 60) * 60 + 61;
    this.at(this.wake, () => this.poll());
  }

  private begin(slice: LaneSlice): void {
    const unmeasured = { beganAt: null, processingSince: null, finishedAt: null, people: null, bytes: null };
    const work = { ...slice, id: String(++this.numbers), ...unmeasured, readyAt: 0, endsAt: 0, readsRunning: 0 };
    if (slice.lane === 'ID') {
      const readsLeft = Math.ceil((slice.lastId - slice.firstId + 1) / IDS_PER_READ);
      this.work.push({ ...work, stage: 'READING', people: 0, readsLeft });
      return;
    }
    this.exports += 1;
    const export_: Work = { ...work, stage: 'QUEUED', readsLeft: 0, beganAt: date(this.now + 1) };
    this.spendCall(2);
    this.work.push(export_);
    this.assignSlots();
  }

  /** First in, first out over two slots, and no sooner than the queue lasts. */
  private assignSlots(): void {
    const free = Array.from({ length: SLOTS }, () => 0);
    for (const job of this.work.filter(
      ({ lane, stage }) => lane === 'BULK' && stage !== 'SETTLED' && stage !== 'READING',
    )) {
      const slot = free.indexOf(Math.min(...free));
      const started = job.readyAt > 0 && job.readyAt <= this.now;
      if (!started) job.readyAt = Math.max(free[slot] ?? 0, seconds(job.beganAt) + this.jobs.queueSeconds);
      job.endsAt = job.readyAt + this.jobs.processingSeconds(this.rowsOf(job));
      free[slot] = job.endsAt;
    }
  }

  private abandon(id: string): void {
    const at = this.work.findIndex(work => work.id === id);
    if (at >= 0) this.work.splice(at, 1);
    this.abandoned += 1;
    this.changed = true;
    this.spendCall(1);
    this.assignSlots();
  }

  /** What Marketo shows is a picture of the last full minute. */
  private poll(): void {
    this.changed = true;
    this.assignSlots();
    const picture = Math.floor(this.now / 60) * 60;
    for (const job of this.work) {
      if (job.lane !== 'BULK' || (job.stage !== 'QUEUED' && job.stage !== 'PROCESSING')) continue;
      this.spendCall(1);
      if (job.readyAt <= picture) [job.stage, job.processingSince] = ['PROCESSING', date(job.readyAt)];
      if (job.endsAt <= picture) this.download(job);
    }
  }

  private download(job: Work): void {
    const rows = this.rowsOf(job);
    const bytes = rows * ROW_BYTES;
    Object.assign(job, { stage: 'READING', finishedAt: date(job.endsAt), people: rows, bytes });
    this.bytes += bytes;
    if (resetAfter(job.endsAt) === this.day) this.bytesToday += bytes;
    this.spendCall(1);
    const load = bytes / DOWNLOADED_PER_SECOND + rows / LOADED_PER_SECOND + COMMIT_SECONDS;
    this.at(this.now + load, () => {
      job.stage = 'SETTLED';
      this.changed = true;
    });
  }

  private read(): void {
    while (this.running < CALLS_AT_ONCE) {
      const slice = this.work.find(({ stage, readsLeft }) => stage === 'READING' && readsLeft > 0);
      if (slice === undefined) return;
      const oldest = this.begun[this.begun.length - CALLS_PER_WINDOW];
      if (oldest !== undefined && oldest > this.now - 20) {
        return void this.at(oldest + 20, () => undefined);
      }
      this.begun.push(this.now);
      this.readOne(slice);
    }
  }

  private readOne(slice: Work): void {
    slice.readsLeft -= 1;
    slice.readsRunning += 1;
    slice.beganAt ??= date(this.now);
    this.running += 1;
    this.spendCall(1);
    this.at(this.now + this.readSeconds, () => {
      this.running -= 1;
      slice.readsRunning -= 1;
      this.latencies.splice(0, this.latencies.length - 20);
      this.latencies.push(this.readSeconds);
      if (slice.readsLeft === 0 && slice.readsRunning === 0)
        this.at(this.now + COMMIT_SECONDS, () => this.settle(slice));
    });
  }

  private settle(slice: Work): void {
    this.changed = true;
    Object.assign(slice, { stage: 'SETTLED', finishedAt: date(this.now), people: this.rowsOf(slice) });
  }

  private rowsOf(slice: SliceFact): number {
    const { ids, createdAt } = this.one;
    if (slice.lane === 'ID') return below(ids, slice.lastId + 1) - below(ids, slice.firstId);
    return below(createdAt, +slice.until / 1000) - below(createdAt, +slice.from / 1000);
  }

  private count(): Pick<Run, 'lost' | 'byId' | 'byExport'> {
    const { ids, createdAt } = this.one;
    const held = new Uint8Array(ids.length);
    for (const slice of this.work) {
      if (slice.lane === 'ID') held.fill(1, below(ids, slice.firstId), below(ids, slice.lastId + 1));
      else held.fill(1, below(createdAt, +slice.from / 1000), below(createdAt, +slice.until / 1000));
    }
    const sum = (lane: 'ID' | 'BULK'): number =>
      this.work.reduce((total, slice) => total + (slice.lane === lane ? this.rowsOf(slice) : 0), 0);
    return { lost: held.reduce((missing, one) => missing + 1 - one, 0), byId: sum('ID'), byExport: sum('BULK') };
  }

  private spendCall(calls: number): void {
    this.callsMade += calls;
    this.callsToday += calls;
  }

  private at(at: number, run: () => void): void {
    this.events.push({ at, run });
  }

  private nextEvent(): { at: number; run: () => void } {
    let first = 0;
    for (let at = 1; at < this.events.length; at++) {
      if ((this.events[at]?.at ?? Infinity) < (this.events[first]?.at ?? Infinity)) first = at;
    }
    const [next] = this.events.splice(first, 1);
    if (next === undefined) throw new Error('nothing is under way, and not everybody is held');
    return next;
  }
}

function date(seconds_: number): Date {
  return new Date(seconds_ * 1000);
}

function seconds(moment: Date | null): number {
  return moment === null ? 0 : +moment / 1000;
}
