const DAY = 86_400_000;

/** A day of the reader's calendar as a date field has it, `days` after the moment `now` (milliseconds). */
export function dayAfter(now: number, days: number): string {
  const day = new Date(now + days * DAY);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${part(day.getMonth() + 1)}-${part(day.getDate())}`;
}

/** The last second of that day in the reader's zone, as the server takes it; null where the day is none. */
export function endOfDay(day: string): string | null {
  const end = new Date(`${day}T23:59:59`);
  return Number.isNaN(end.getTime()) ? null : end.toISOString();
}
