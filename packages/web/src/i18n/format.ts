/** Pure wording of numbers and moments; `language` is a BCP 47 tag. */

/** Making a formatter takes a hundred times as long as using it, and a live page uses hundreds a second. */
function kept<Options, Formatter>(make: (language: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (language: string, options: Options): Formatter => {
    const key = `${language} ${JSON.stringify(options)}`;
    const formatter = made.get(key) ?? make(language, options);
    made.set(key, formatter);
    return formatter;
  };
}
const numbers = kept((language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options));
const moments = kept((language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options));
const ages = kept(
  (language, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(language, options),
);
const lists = kept((language, options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function formatNumber(language: string, amount: number): string {
  return numbers(language, { maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount);
}

/** Bytes in decimal units, as Marketo counts its quota. */
export function formatBytes(language: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const maximumFractionDigits = step > 1 ? 1 : 0;
  return numbers(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits,
  }).format(bytes / 1_000 ** step);
}

/** A whole percent that says 100 only at the end. */
function wholePercent(percent: number): number {
  return percent >= 100 ? 100 : Math.floor(Math.max(0, percent));
}

export function formatPercent(language: string, percent: number): string {
  return numbers(language, { style: 'percent' }).format(wholePercent(percent) / 100);
}

/** A part of a whole as percent, however small or large: “under 1 %”, “240 %”. */
export function formatShare(language: string, share: number): string {
  const percent = numbers(language, { style: 'percent', maximumFractionDigits: 0 });
  return share > 0 && share < 0.01 ? `< ${percent.format(0.01)}` : percent.format(share);
}

/** Hours and minutes, minutes and seconds, or seconds: two units at most. */
export function formatDuration(language: string, milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1_000));
  const parts: [number, Intl.NumberFormatOptions['unit'] & string][] = [
    [Math.floor(seconds / 86_400), 'day'],
    [Math.floor(seconds / 3_600) % 24, 'hour'],
    [Math.floor(seconds / 60) % 60, 'minute'],
    [seconds % 60, 'second'],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  const told =
    first < 0 ? parts.slice(-1) : parts.slice(first, first + 2).filter(([amount], at) => at === 0 || amount > 0);
  return told
    .map(([amount, unit]) => numbers(language, { style: 'unit', unit, unitDisplay: 'short' }).format(amount))
    .join(' ');
}

/** “now”, “3 minutes ago”; a moment in the future, by a clock that goes wrong, counts as now. */
export function formatAge(language: string, moment: number, now: number): string {
  const age = Math.max(0, now - moment);
  const relative = ages(language, { numeric: age < 1_000 ? 'auto' : 'always' });
  if (age < MINUTE) return relative.format(-Math.floor(age / 1_000), 'second');
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
  return relative.format(-Math.floor(age / DAY), 'day');
}

/** The time of day to the second, on a 24-hour clock. */
export function formatClock(language: string, moment: number): string {
  return moments(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
}

/** Time of day for today, date and time for another day. */
export function formatMoment(language: string, moment: number, now: number): string {
  const sameDay = new Date(moment).toDateString() === new Date(now).toDateString();
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return moments(language, sameDay ? time : { ...day, ...time }).format(moment);
}

/** Day, time to the second and zone. */
export function formatFullMoment(language: string, moment: number): string {
  return moments(language, { dateStyle: 'full', timeStyle: 'long', hourCycle: 'h23' }).format(moment);
}

/** A half-open span of days in UTC, as Marketo keeps creation dates. */
export function formatSpan(language: string, from: string, until: string): string {
  const days = moments(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return days.formatRange(new Date(from), new Date(Date.parse(until) - 1));
}

export function formatList(language: string, names: readonly string[]): string {
  return lists(language, { type: 'conjunction' }).format(names);
}
