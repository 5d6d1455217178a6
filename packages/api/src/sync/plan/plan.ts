import type { Allowance } from './allowance';
import type { Survey } from './survey';

/** The people created in `from <= t < until`, in one export. At most 31 days, whole seconds of Marketo's time. */
export type BulkRange = Readonly<{ lane: 'BULK'; from: Date; until: Date }>;

/** The people with `firstId <= id <= lastId`, read 300 ids at a time. */
export type IdRange = Readonly<{ lane: 'ID'; firstId: number; lastId: number }>;

/** What a slice holds, by its lane. */
export type LaneSlice = BulkRange | IdRange;

/** A slice that was decided on earlier, and how far it is. All moments are Marketo's time. */
export type SliceFact = LaneSlice &
  Readonly<{
    id: string;
    /**
     * PLANNED: nothing was asked of Marketo. QUEUED and PROCESSING: its export is there. READING: its ids are being read, or
     * its file is ready and being loaded. SETTLED: loaded and committed.
     */
    stage: 'PLANNED' | 'QUEUED' | 'PROCESSING' | 'READING' | 'SETTLED';
    /** When its export was enqueued, or its first id read; null before. */
    beganAt: Date | null;
    /** When Marketo began to process its export; null before, and in the id lane. */
    processingSince: Date | null;
    /** When Marketo finished its export, or its last id was read; null before. */
    finishedAt: Date | null;
    /** People in it: counted by the export, or read by id; null before. */
    people: number | null;
    /** Size of the export file; null before it is finished, and in the id lane. */
    bytes: number | null;
  }>;

/** All that the planner knows. The same facts give the same decision. */
export type Facts = Readonly<{
  /** Marketo's time. */
  now: Date;
  /** What was found out about the subscription before the sync began; it does not change during one. */
  survey: Survey;
  slices: readonly SliceFact[];
  /** What we may still use of the calls; see `allowanceOf`. */
  calls: Allowance;
  /** The same of the export volume, in bytes. */
  volume: Allowance;
  /** Seconds that newest reads of 300 ids took, oldest first; the survey's own where there are none yet. */
  readSeconds: readonly number[];
  /** Calls that we let begin in 20 seconds, and at once: our share of Marketo's limits. */
  pace: Readonly<{ callsPerWindow: number; callsAtOnce: number }>;
  /** Exports of ours that may be queued or processing at once: our share of the ten places. */
  exportPlaces: number;
}>;

/** What to do now. Both lists may be empty while slices are under way. */
export type Decision = Readonly<{
  /** Slices to add and to begin, in this order. */
  begin: readonly LaneSlice[];
  /** Ids of slices to forget: their exports are cancelled at Marketo, and other slices take over their people. */
  abandon: readonly string[];
  /** True where the slices that are there hold everybody of the survey: once all are settled the closing pass may begin. */
  everybodyIsHeld: boolean;
  /** Why a lane begins nothing although people are left, and until when; null where none has to wait. */
  wait: Readonly<{ reason: 'CALLS_SPENT' | 'EXPORT_VOLUME_SPENT'; until: Date }> | null;
}>;
