import type { Clock } from '../platform/clock';

/** Quotas are counted anew at midnight here. */
const QUOTA_ZONE = 'America/Chicago';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Clocks disagree by seconds; asking a little after midnight saves a refused call. */
const RESET_MARGIN = 120_000;

/** How far an estimate may be ahead of a `Date` header, which is cut to the second and travels, before it counts as wrong. */
const TOLERATED_LEAD = 2_000;

/**
 * Marketo's time, as told by the `Date` header of its answers and carried on by our own clock at the given rate.
 * It does not go back for the header's missing fraction of a second.
 */
export class MarketoTime {
  private heard: { marketo: number; real: number } | undefined;

  constructor(
    private readonly clock: Clock,
    readonly rate: number,
  ) {}

  now(): Date {
    const real = this.clock.now().getTime();
    return new Date(this.heard ? this.heard.marketo + (real - this.heard.real) * this.rate : real);
  }

  /** Takes the `Date` header of an answer; one that cannot be read is passed over. */
  hear(header: string | null): void {
    const marketo = header === null ? Number.NaN : Date.parse(header);
    if (Number.isNaN(marketo)) return;
    const lead = this.now().getTime() - marketo;
    if (this.heard && lead >= 0 && lead <= TOLERATED_LEAD + 1_000 * this.rate) return;
    this.heard = { marketo, real: this.clock.now().getTime() };
  }

  /** How long a time of Marketo's lasts here, in whole milliseconds, never too short. */
  realDelay(marketoMs: number): number {
    return Math.ceil(Math.max(0, marketoMs) / this.rate);
  }
}

/**
 * When calls and export volume are counted anew, a margin included. Adobe writes "12:00 AM CST" and leaves daylight saving open:
 * in summer the earlier of the two readings comes first, and who is still refused then gets the later one.
 */
export function nextQuotaReset(now: Date): Date {
  const candidates = [-DAY, 0, DAY, 2 * DAY].flatMap(shift => midnights(new Date(now.getTime() + shift)));
  const later = candidates.map(midnight => midnight + RESET_MARGIN).filter(reset => reset > now.getTime());
  return new Date(Math.min(...later));
}

/** When they were last counted anew, by the later of the two readings. */
export function lastQuotaReset(now: Date): Date {
  const candidates = [-DAY, 0].flatMap(shift => midnights(new Date(now.getTime() + shift)));
  return new Date(Math.max(...candidates.filter(midnight => midnight <= now.getTime())));
}

/** Both readings of midnight on the day that `moment` falls on in Chicago: local time, and standard time all year. */
function midnights(moment: Date): number[] {
  const { year, month, day } = dateInChicago(moment);
  const utcMidnight = Date.UTC(year, month - 1, day);
  const standard = utcMidnight + 6 * HOUR;
  const daylight = utcMidnight + 5 * HOUR;
  return hourInChicago(new Date(daylight)) === 0 ? [daylight, standard] : [standard];
}

const CHICAGO_DATE = new Intl.DateTimeFormat('en-US', {
  timeZone: QUOTA_ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
const CHICAGO_HOUR = new Intl.DateTimeFormat('en-US', { timeZone: QUOTA_ZONE, hour: 'numeric', hourCycle: 'h23' });

function dateInChicago(moment: Date): { year: number; month: number; day: number } {
  const part = Object.fromEntries(CHICAGO_DATE.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  return { year: part['year'] ?? 0, month: part['month'] ?? 0, day: part['day'] ?? 0 };
}

function hourInChicago(moment: Date): number {
  return Number(CHICAGO_HOUR.format(moment));
}
