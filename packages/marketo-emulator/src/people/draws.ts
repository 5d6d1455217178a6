import { draw, fraction, mix, saltOf, squared } from './hash';
import type { Pen, Person, Quick, Render, Source } from './person';
import { encode } from './scribe';
import type { Scribe } from './scribe';

export type { Render } from './person';

/** A value that a share `filled` (0 to 1) of people, or of companies, have. */
export interface Drawn {
  readonly name: string;
  readonly filled: number;
  /** A person's own, or the same for all people of a company. Default: person. */
  readonly of?: 'person' | 'company';
}

const DAY_SECONDS = 86_400;

export function drawn({ name, filled, of = 'person' }: Drawn, render: Render): Source {
  const salt = saltOf(name);
  const limit = filled * 0x1_0000_0000;
  return shown(
    of === 'person'
      ? person => {
          const h = draw(person.hash, salt);
          return h < limit ? mix(h + 1) | 0 : undefined;
        }
      : person => {
          const h = draw(person.companyHash, salt);
          return person.company >= 0 && h < limit ? mix(h + 1) | 0 : undefined;
        },
    render,
  );
}

/** A number of a person, undefined for no value, and how it is shown. */
export function shown(
  number: (person: Person) => number | undefined,
  render: Render,
): Source & { readonly quick: Quick } {
  const text = (person: Person): string | null => {
    const h = number(person);
    return h === undefined ? null : render.text(h >>> 0);
  };
  return { text, plain: render.plain, quick: { draw: number, render } };
}

export function computed(text: (person: Person) => string | null, plain = true): Source {
  return { text, plain, quick: { text, plain } };
}

/** A plain text that is told piece by piece; `h` is what `number` gave, undefined for no value. */
export function told(
  number: (person: Person) => number | undefined,
  write: (h: number, pen: Pen, person: Person) => void,
): Source {
  const text = (person: Person): string | null => {
    const h = number(person);
    if (h === undefined) return null;
    let words = '';
    write(h, { text: word => (words += word), whole: count => (words += String(count)) }, person);
    return words;
  };
  return { text, plain: true, quick: { draw: number, render: { write } } };
}

/** One of a few words. */
export function worded(text: (person: Person) => string | null, plain = false): Source {
  return { text, plain, quick: { text, plain, few: true } };
}

/** A text that never needs quotes. */
export function made(text: (h: number) => string): Render {
  return { text, plain: true };
}

export function oneOf(texts: readonly string[]): Render {
  return { text: h => texts[h % texts.length] ?? '', plain: texts.every(isPlain), texts };
}

/** Free of what any of the three file formats would have to quote. */
function isPlain(text: string): boolean {
  return !/[",;\t\r\n]/.test(text);
}

/** Plain words and whole numbers one after the other. */
export function pieces(...parts: readonly (string | ((h: number) => number))[]): Render {
  const steps = parts.map(part => {
    if (typeof part !== 'string') return (h: number, scribe: Scribe) => scribe.whole(part(h >>> 0));
    const word = encode(part);
    return (_: number, scribe: Scribe) => scribe.put(word);
  });
  return {
    text: h => parts.map(part => (typeof part === 'string' ? part : String(part(h)))).join(''),
    plain: true,
    write(h, scribe) {
      for (const step of steps) step(h, scribe);
    },
  };
}

/** The number itself. */
export const NUMBER: Render = { text: String, plain: true, write: (h, scribe) => scribe.whole(h >>> 0) };

/** Whole numbers from `least` to `most`, small ones more often. */
export function whole(least: number, most: number): Render {
  return pieces(h => least + Math.floor((most - least + 1) * squared(fraction(h))));
}

/** At most `digits` decimals, without trailing zeros. */
export function decimal(least: number, most: number, digits: number): Render {
  const scale = 10 ** digits;
  const scaled = (h: number): number => Math.floor((least + (most - least) * fraction(h)) * scale);
  return {
    text: h => String(scaled(h) / scale),
    plain: true,
    write(h, scribe) {
      const number = scaled(h >>> 0);
      if (number < 0) scribe.byte(45);
      const size = Math.abs(number);
      const wholes = Math.floor(size / scale);
      scribe.whole(wholes);
      let [decimals, count] = [size - wholes * scale, digits];
      if (decimals === 0) return;
      for (; decimals % 10 === 0; count--) decimals /= 10;
      scribe.byte(46);
      scribe.digits(decimals, count);
    },
  };
}

export function flag(share: number): Render {
  const [yes, no] = [encode('true'), encode('false')];
  return {
    text: h => (fraction(h) < share ? 'true' : 'false'),
    plain: true,
    write: (h, scribe) => scribe.put(fraction(h >>> 0) < share ? yes : no),
  };
}

/** A day between two seconds since 1970. */
export function date(from: number, until: number): Render {
  const day = (h: number): number => Math.floor((from + (until - from) * fraction(h)) / DAY_SECONDS);
  return { text: h => dayText(day(h)), plain: true, write: (h, scribe) => scribe.put(dayOf(day(h >>> 0)).bytes) };
}

export function datetime(from: number, until: number): Render {
  const second = (h: number): number => Math.floor(from + (until - from) * fraction(h));
  return {
    text: h => datetimeText(second(h)),
    plain: true,
    write: (h, scribe) => writeDatetime(second(h >>> 0), scribe),
  };
}

/** A second since 1970. */
export const MOMENT: Render = { text: datetimeText, plain: true, write: writeDatetime };

export function phone(): Render {
  return pieces(
    '+',
    h => 1 + (h % 98),
    ' ',
    h => 200 + (mix(h) % 800),
    ' ',
    h => 1_000_000 + (mix(h + 1) % 9_000_000),
  );
}

interface Day {
  readonly text: string;
  readonly bytes: Uint8Array;
}

const days = new Map<number, Day>();

function dayOf(number: number): Day {
  let day = days.get(number);
  if (day === undefined) {
    const text = new Date(number * DAY_SECONDS * 1000).toISOString().slice(0, 10);
    day = { text, bytes: encode(text) };
    days.set(number, day);
  }
  return day;
}

/** `YYYY-MM-DD` of a day counted from 1970. */
export function dayText(day: number): string {
  return dayOf(day).text;
}

const twoDigits = Array.from({ length: 60 }, (_, at) => String(at).padStart(2, '0'));

/** `YYYY-MM-DDTHH:MM:SSZ` of a second since 1970. */
export function datetimeText(second: number): string {
  const day = Math.floor(second / DAY_SECONDS);
  const rest = second - day * DAY_SECONDS;
  const hours = twoDigits[Math.floor(rest / 3600)] ?? '';
  return `${dayText(day)}T${hours}:${twoDigits[Math.floor(rest / 60) % 60]}:${twoDigits[rest % 60]}Z`;
}

function writeDatetime(second: number, scribe: Scribe): void {
  const day = Math.floor(second / DAY_SECONDS);
  const rest = second - day * DAY_SECONDS;
  scribe.put(dayOf(day).bytes);
  scribe.byte(84);
  scribe.digits(Math.floor(rest / 3600), 2);
  scribe.byte(58);
  scribe.digits(Math.floor(rest / 60) % 60, 2);
  scribe.byte(58);
  scribe.digits(rest % 60, 2);
  scribe.byte(90);
}
