import type { Forecast } from './plan/forecast';
import type { Survey } from './plan/survey';
import type { DateRange } from './syncProgress';

/** What a way of copying costs. */
export type Cost = Readonly<{
  /** Of export files, counted against the daily export volume. */
  bytes: number;
  /** Of all that is read, by whatever lane, as large as export files would be. */
  bytesInAll: number;
  calls: number;
  /** 0 to 1, and more where it takes several days: of what a subscription has in a day, all integrations together. */
  shareOfVolume: number;
  shareOfCalls: number;
  expectedEnd: DateRange;
}>;

/** How a forecast was found. */
export type Basis = Readonly<{
  /** Ids asked for over the whole range, and how many of them belong to people. */
  idsAsked: number;
  peopleMet: number;
  newestId: number;
  bytesPerPerson: number;
  /** Seconds a read of 300 ids with these fields took, by Marketo's clock. */
  secondsPerRead: number;
  /** Exports of earlier syncs that tell how long exports take; 0: none, hence a wide range. */
  exportsMeasured: number;
}>;

/** What a sync will cost and when it will end, were it confirmed now. */
export type PriceTag = Cost &
  Readonly<{
    kind: 'Forecast';
    people: number;
    peopleIsExact: boolean;
    /** What reading everything again would cost instead; null for a first sync, which is just that. */
    fullReread: Cost | null;
    foundBy: Basis;
  }>;

export type Quotas = Readonly<{ callsADay: number; bytesADay: number }>;

type Moment = Readonly<{
  now: Date;
  /** Real milliseconds that so many of Marketo's last. */ realDelay(marketoMs: number): number;
}>;

export function costOf(
  { bytes, bytesInAll, calls, seconds }: Forecast,
  { callsADay, bytesADay }: Quotas,
  moment: Moment,
): Cost {
  const after = (length: number): Date => new Date(moment.now.getTime() + moment.realDelay(length * 1000));
  return {
    bytes,
    bytesInAll,
    calls,
    shareOfVolume: bytes / bytesADay,
    shareOfCalls: calls / callsADay,
    expectedEnd: { earliest: after(seconds.earliest), latest: after(seconds.latest) },
  };
}

export function basisOf(survey: Survey, exportsMeasured: number): Basis {
  const { asked, met, newestId, rowBytes, readSeconds } = survey;
  const secondsPerRead = readSeconds.reduce((sum, seconds) => sum + seconds, 0) / Math.max(1, readSeconds.length);
  return { idsAsked: asked, peopleMet: met, newestId, bytesPerPerson: rowBytes, secondsPerRead, exportsMeasured };
}
