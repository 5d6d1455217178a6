import { draw, fraction, mix, saltOf, squared } from './hash';
import type { Person, Source } from './person';

/** Turns a draw into a text; the draw is already past the question whether there is a value at all. */
export interface Render {
  readonly text: (h: number) => string;
  /** No text of it holds a delimiter, a quote or a line break. */
  readonly plain: boolean;
}

/** A value that a share `filled` (0 to 1) of people, or of companies, have. */
export interface Drawn {
  readonly name: string;
  readonly filled: number;
  /** A person's own, or the same for all people of a company. Default: person. */
  readonly of?: 'person' | 'company';
}

const DAY_SECONDS = 86_400;

export function drawn({ name, filled, of = 'person' }: Drawn, { text: render, plain }: Render): Source {
  const salt = saltOf(name);
  const limit = filled * 0x1_0000_0000;
  const decide = (h: number): string | null => (h < limit ? render(mix(h + 1)) : null);
  const text =
    of === 'person'
      ? (person: Person) => decide(draw(person.hash, salt))
      : (person: Person) => (person.company < 0 ? null : decide(draw(person.companyHash, salt)));
  return { text, plain };
}

export function computed(text: (person: Person) => string | null, plain = true): Source {
  return { text, plain };
}

/** A text that never needs quotes. */
export function made(text: (h: number) => string): Render {
  return { text, plain: true };
}

export function oneOf(values: readonly string[]): Render {
  return { text: h => values[h % values.length] ?? '', plain: values.every(isPlain) };
}

/** Free of what any of the three file formats would have to quote. */
function isPlain(text: string): boolean {
  return !/[",;\t\r\n]/.test(text);
}

/** Whole numbers from `least` to `most`, small ones more often. */
export function whole(least: number, most: number): Render {
  return made(h => String(least + Math.floor((most - least + 1) * squared(fraction(h)))));
}

/** At most `digits` decimals, without trailing zeros. */
export function decimal(least: number, most: number, digits: number): Render {
  const scale = 10 ** digits;
  return made(h => String(Math.floor((least + (most - least) * fraction(h)) * scale) / scale));
}

export function flag(share: number): Render {
  return made(h => (fraction(h) < share ? 'true' : 'false'));
}

/** A day between two seconds since 1970. */
export function date(from: number, until: number): Render {
  return made(h => dayText(Math.floor((from + (until - from) * fraction(h)) / DAY_SECONDS)));
}

export function datetime(from: number, until: number): Render {
  return made(h => datetimeText(Math.floor(from + (until - from) * fraction(h))));
}

export function phone(): Render {
  return made(h => `+${1 + (h % 98)} ${200 + (mix(h) % 800)} ${1_000_000 + (mix(h + 1) % 9_000_000)}`);
}

const days = new Map<number, string>();

/** `YYYY-MM-DD` of a day counted from 1970. */
export function dayText(day: number): string {
  let text = days.get(day);
  if (text === undefined) {
    text = new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, 10);
    days.set(day, text);
  }
  return text;
}

const twoDigits = Array.from({ length: 60 }, (_, at) => String(at).padStart(2, '0'));

/** `YYYY-MM-DDTHH:MM:SSZ` of a second since 1970. */
export function datetimeText(second: number): string {
  const day = Math.floor(second / DAY_SECONDS);
  const rest = second - day * DAY_SECONDS;
  const hours = twoDigits[Math.floor(rest / 3600)] ?? '';
  return `${dayText(day)}T${hours}:${twoDigits[Math.floor(rest / 60) % 60]}:${twoDigits[rest % 60]}Z`;
}
