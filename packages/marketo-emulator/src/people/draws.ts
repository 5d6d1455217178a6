import { draw, fraction, mix, saltOf, squared, turned } from './hash';
import { Lexicon } from './lexicon';
import type { Pen, Person, Quick, Render, Source } from './person';
import type { Scribe } from './scribe';
import type { Word } from './vocabulary';

export type { Render } from './person';

/** A value that a share `filled` (0 to 1) of people, or of companies, have. */
export interface Drawn {
  readonly name: string;
  readonly filled: number;
  /** A person's own, or the same for all people of a company. Default: person. */
  readonly of?: 'person' | 'company';
}

const DAY_SECONDS = 86_400;
const [T, Z] = [84, 90];

export function drawn({ name, filled, of = 'person' }: Drawn, render: Render): Source {
  const chance = { salt: saltOf(name), limit: filled * 0x1_0000_0000, of };
  const { salt, limit } = chance;
  const source = shown(
    of === 'person'
      ? person => {
          const h = draw(person.hash, salt);
          return h < limit ? turned(h) : undefined;
        }
      : person => {
          const h = draw(person.companyHash, salt);
          return person.company >= 0 && h < limit ? turned(h) : undefined;
        },
    render,
  );
  return { ...source, quick: { ...source.quick, chance } };
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
  return { text, plain };
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

/** A word of the vocabulary. */
export function worded(word: (person: Person) => Word | undefined): Source {
  return { text: person => word(person)?.text ?? null, plain: false, quick: { word } };
}

export function oneOf(texts: readonly string[]): Render {
  return { text: h => texts[h % texts.length] ?? '', plain: texts.every(isPlain), texts };
}

/** Free of what any of the three file formats would have to quote. */
function isPlain(text: string): boolean {
  return !/[",;\t\r\n]/.test(text);
}

/** Plain words, whole numbers and one of several words, one after the other. */
export function pieces(...parts: readonly (string | readonly string[] | ((h: number) => number))[]): Render {
  const steps = parts.map(part => {
    if (typeof part === 'function') return (h: number, scribe: Scribe) => scribe.whole(part(h >>> 0));
    const words = typeof part === 'string' ? [part] : part;
    const [lexicon, count] = [new Lexicon(words), words.length];
    return (h: number, scribe: Scribe) => scribe.word(lexicon, (h >>> 0) % count);
  });
  const textOf = (part: (typeof parts)[number], h: number): string => {
    if (typeof part === 'function') return String(part(h));
    return typeof part === 'string' ? part : (part[h % part.length] ?? '');
  };
  return {
    text: h => parts.map(part => textOf(part, h)).join(''),
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
  const number = (h: number): number => least + Math.floor((most - least + 1) * squared(fraction(h)));
  return { text: h => String(number(h)), plain: true, write: (h, scribe) => scribe.whole(number(h >>> 0)) };
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

const FLAGS = new Lexicon(['true', 'false']);

export function flag(share: number): Render {
  return {
    text: h => (fraction(h) < share ? 'true' : 'false'),
    plain: true,
    write: (h, scribe) => scribe.word(FLAGS, fraction(h >>> 0) < share ? 0 : 1),
  };
}

/** A day between two seconds since 1970. */
export function date(from: number, until: number): Render {
  const day = (h: number): number => Math.floor((from + (until - from) * fraction(h)) / DAY_SECONDS);
  return {
    text: h => dayText(day(h)),
    plain: true,
    write: (h, scribe) => scribe.word(dayWords, dayOf(day(h >>> 0)).number),
  };
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

const days = new Map<number, Word>();
const dayWords = new Lexicon();

function dayOf(number: number): Word {
  let day = days.get(number);
  if (day === undefined) {
    const text = new Date(number * DAY_SECONDS * 1000).toISOString().slice(0, 10);
    day = { text, number: dayWords.add(text) };
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
  scribe.word(dayWords, dayOf(day).number);
  scribe.byte(T);
  scribe.time(second - day * DAY_SECONDS);
  scribe.byte(Z);
}
