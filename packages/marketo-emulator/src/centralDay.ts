/** A quota day of Marketo: from midnight to midnight in America/Chicago, 23 or 25 hours long when the clocks change. */
export interface CentralDay {
  /** `YYYY-MM-DD` in Central time. */
  readonly date: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const chicago = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Chicago',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

let latest: CentralDay | undefined;

export function centralDay(moment: number): CentralDay {
  if (!latest || moment < latest.start || moment >= latest.end) latest = dayOf(moment);
  return latest;
}

function dayOf(moment: number): CentralDay {
  const local = moment + offsetAt(moment);
  const day = Math.floor(local / DAY);
  return { date: new Date(day * DAY).toISOString().slice(0, 10), start: midnight(day), end: midnight(day + 1) };
}

const STANDARD_OFFSET = -6 * 60 * MINUTE;

/** The same where the clocks never change. */
export function standardDay(moment: number): CentralDay {
  const day = Math.floor((moment + STANDARD_OFFSET) / DAY);
  const start = day * DAY - STANDARD_OFFSET;
  return { date: new Date(day * DAY).toISOString().slice(0, 10), start, end: start + DAY };
}

/** The quota days that end with the day of `moment`, newest first. */
export function lastDays(moment: number, count: number, dayOf = centralDay): CentralDay[] {
  const days: CentralDay[] = [];
  for (let at = moment; days.length < count;) {
    const day = dayOf(at);
    days.push(day);
    at = day.start - 1;
  }
  return days;
}

/** The clocks of Chicago change at 02:00, so the evening before (midnight UTC) has the offset of midnight. */
function midnight(localDay: number): number {
  return localDay * DAY - offsetAt(localDay * DAY);
}

function offsetAt(moment: number): number {
  const part = Object.fromEntries(chicago.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(moment / MINUTE) * MINUTE;
}
