import { faker as arabic } from '@faker-js/faker/locale/ar';
import { faker as chinese } from '@faker-js/faker/locale/zh_CN';
import { faker as english } from '@faker-js/faker/locale/en';
import { faker as french } from '@faker-js/faker/locale/fr';
import { faker as german } from '@faker-js/faker/locale/de';
import { faker as japanese } from '@faker-js/faker/locale/ja';
import { faker as polish } from '@faker-js/faker/locale/pl';
import { faker as portuguese } from '@faker-js/faker/locale/pt_BR';
import { faker as russian } from '@faker-js/faker/locale/ru';
import { faker as spanish } from '@faker-js/faker/locale/es';
import type { Faker } from '@faker-js/faker';
import { HARD_NAMES, HARD_NOTES } from './hardText';

/** A text with a number of its own in its vocabulary. */
export interface Word {
  readonly text: string;
  readonly number: number;
}

/** A word and what of it can stand in an e-mail address. */
export interface Name extends Word {
  readonly slug: string;
}

/** The names and places of one language; a person, and a company, has one. */
export interface Culture {
  readonly country: Word;
  readonly firstNames: readonly Name[];
  readonly lastNames: readonly Name[];
  readonly cities: readonly Word[];
  readonly states: readonly Word[];
  /** Some with a second line. */
  readonly streets: readonly Word[];
  readonly companies: readonly Name[];
}

/** Everything people are made of, drawn from faker once for a seed; nobody calls faker for a person. */
export interface Vocabulary {
  readonly cultures: readonly Culture[];
  /** Indices into `cultures`, each as often as its language is met. */
  readonly cultureWheel: readonly number[];
  /** Names that break careless programs, given to one person of a hundred or so. */
  readonly hardNames: readonly Name[];
  readonly titles: readonly string[];
  readonly departments: readonly string[];
  readonly phrases: readonly string[];
  readonly notes: readonly string[];
}

const CULTURES: readonly (readonly [Faker, string, number])[] = [
  [english, 'United States', 52],
  [german, 'Deutschland', 9],
  [french, 'France', 9],
  [spanish, 'España', 7],
  [portuguese, 'Brasil', 5],
  [polish, 'Polska', 4],
  [japanese, '日本', 5],
  [chinese, '中国', 4],
  [russian, 'Россия', 3],
  [arabic, 'الأردن', 2],
];

let latest: { readonly seed: number; readonly vocabulary: Vocabulary } | undefined;

/** The last one made is kept: many small worlds of one seed start quickly. */
export function vocabularyOf(seed: number): Vocabulary {
  if (latest?.seed !== seed) latest = { seed, vocabulary: createVocabulary(seed) };
  return latest.vocabulary;
}

function createVocabulary(seed: number): Vocabulary {
  const count = { words: 0 };
  const cultures = CULTURES.map(([faker, country], at) => createCulture(faker, country, { seed: seed + at, count }));
  english.seed(seed);
  const phrases = times(400, () => `${english.company.catchPhrase()}: ${english.company.buzzPhrase()}.`);
  return {
    cultures,
    cultureWheel: CULTURES.flatMap(([, , weight], at) => times(weight, () => at)),
    hardNames: HARD_NAMES.map(text => nameOf(text, count)),
    titles: [
      ...times(380, () => english.person.jobTitle()),
      'VP, Sales & Marketing',
      'Head of "Growth"',
      'Leiter Öffentlichkeitsarbeit',
      '営業部長',
      'Директор по маркетингу',
    ],
    departments: times(40, () => english.commerce.department()),
    phrases,
    notes: createNotes(phrases),
  };
}

/** How many words there are already. */
interface Count {
  words: number;
}

function createCulture(
  faker: Faker,
  country: string,
  { seed, count }: { readonly seed: number; readonly count: Count },
): Culture {
  faker.seed(seed);
  const words = (number: number, make: () => string): Word[] => times(number, () => wordOf(make(), count));
  const names = (number: number, make: () => string): Name[] => times(number, () => nameOf(make(), count));
  return {
    country: wordOf(country, count),
    firstNames: names(180, () => faker.person.firstName()),
    lastNames: names(400, () => faker.person.lastName()),
    cities: words(120, () => faker.location.city()),
    states: words(30, () => faker.location.state()),
    streets: times(200, at => wordOf(streetOf(faker, at), count)),
    companies: names(300, () => faker.company.name()),
  };
}

/** One in seven has a second line. */
function streetOf(faker: Faker, at: number): string {
  const street = faker.location.streetAddress();
  return at % 7 === 0 ? `${street}\nSuite ${1 + (at % 400)}, "B"` : street;
}

/** From a line to a page: most notes are short, a few reach several thousand characters. */
function createNotes(phrases: readonly string[]): string[] {
  const long = times(60, at =>
    phrases
      .slice(at, at + 2 + Math.floor((at * at) / 60))
      .map((phrase, line) => `${line + 1}. ${phrase}`)
      .join('\n'),
  );
  return [...phrases.slice(0, 240), ...long, ...HARD_NOTES];
}

/** In one piece: engines keep what they put together as two. */
function wordOf(text: string, count: Count): Word {
  return { text: Buffer.from(text).toString(), number: count.words++ };
}

function nameOf(text: string, count: Count): Name {
  const slug = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 16);
  return { ...wordOf(text, count), slug: Buffer.from(slug).toString() };
}

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
