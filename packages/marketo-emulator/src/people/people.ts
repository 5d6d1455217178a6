import { countBelow, numberAt } from '../compact/ascending';
import type { Field } from '../fields/field';
import { createCalendar } from './calendar';
import type { Calendar } from './calendar';
import { draw, fraction, mix, saltOf, squared, steep } from './hash';
import { idAt, indexOfId } from './idRow';
import type { Person } from './person';
import { vocabularyOf } from './vocabulary';
import type { Culture, Name, Vocabulary } from './vocabulary';

/** The people of a subscription, made when they are read. Indices run from 0 in order of creation and of id. */
export interface People {
  readonly count: number;
  /** Seconds since 1970; default: the creation of the first. */
  readonly oldest?: number;
  readonly vocabulary: Vocabulary;
  /** Fills `person` with the person at an index and returns it. */
  open(index: number, person: Person): Person;
  /** A person object to fill, opened at the first person. */
  blank(): Person;
  /** How many companies there are, numbered from 0. */
  readonly companies: number;
  /** Number of the company of the person at an index, -1 for none. */
  companyAt(index: number): number;
  /** Makes `person` one who belongs to a company: only values of the company may be read then. */
  openCompany(company: number, person: Person): Person;
  /** Index of the person with this id, or -1. */
  indexOf(id: number): number;
  /** Indices [from, until) of people created between two seconds, both inclusive. */
  createdBetween(first: number, last: number): { from: number; until: number };
  /** The same, one by one, where ids do not rise with the time of creation. */
  readonly createdOutOfOrder?: (first: number, last: number) => Uint32Array;
  /** Indices of people whose last change lies between two seconds, both inclusive. */
  changedBetween(first: number, last: number): Iterable<number>;
}

export interface PeopleOptions {
  readonly seed: number;
  readonly count: number;
  /** Seconds since 1970: nobody is older than `from` (inclusive) or was touched after `until` (exclusive). */
  readonly from: number;
  readonly until: number;
}

/** Everything the people of a subscription follow from, as plain data. */
export interface SharedPeople extends PeopleOptions {
  readonly calendar: Calendar;
  readonly vocabulary: Vocabulary;
  /** The fields of the start. */
  readonly fields: readonly Field[];
}

const SALT = {
  company: saltOf('company'),
  culture: saltOf('culture'),
  firstName: saltOf('firstName'),
  lastName: saltOf('lastName'),
  updated: saltOf('updated'),
  changed: saltOf('changed'),
};

export function sharedPeople(options: PeopleOptions, fields: readonly Field[]): SharedPeople {
  const { seed, count } = options;
  return { ...options, calendar: createCalendar(options, count), vocabulary: vocabularyOf(seed), fields };
}

export function createPeople({ seed, count, until, calendar, vocabulary }: SharedPeople): People {
  const { createdAt, ids } = calendar;
  const subject = mix(seed ^ 0x5eed);
  const companies = Math.max(12, Math.ceil(count / 14));

  const changedAtOf = (index: number): number => {
    const hash = draw(subject, index);
    const created = numberAt(createdAt, index);
    return changeOf(hash, Math.max(created, updateOf(hash, created, until)), until);
  };

  const open = (index: number, person: Person): Person => {
    const hash = draw(subject, index);
    const created = numberAt(createdAt, index);
    person.index = index;
    person.id = idAt(ids, index);
    // A small integer to the engine, unlike half of the unsigned ones; draws take either.
    person.hash = hash | 0;
    person.createdAt = created;
    person.updatedAt = updateOf(hash, created, until);
    person.changedAt = changeOf(hash, Math.max(created, person.updatedAt), until);
    person.company = companyOf(hash, companies);
    person.companyHash = draw(subject + 1, person.company);
    person.culture = cultureOf(vocabulary, person.company < 0 ? hash : person.companyHash);
    person.firstName = nameOf(vocabulary, person.culture.firstNames, draw(hash, SALT.firstName));
    person.lastName = nameOf(vocabulary, person.culture.lastNames, draw(hash, SALT.lastName));
    person.touched = undefined;
    return person;
  };

  return {
    count,
    vocabulary,
    companies,
    companyAt: index => companyOf(draw(subject, index), companies),
    openCompany(company, person) {
      person.company = company;
      person.companyHash = draw(subject + 1, company);
      person.culture = cultureOf(vocabulary, person.companyHash);
      person.touched = undefined;
      return person;
    },
    open,
    blank: () => open(0, blankPerson(vocabulary)),
    indexOf: id => indexOfId(ids, id),
    createdBetween: (first, last) => ({
      from: countBelow(createdAt, first),
      until: countBelow(createdAt, last + 1),
    }),
    *changedBetween(first, last) {
      for (let index = 0; index < count; index++) {
        const changedAt = changedAtOf(index);
        if (changedAt >= first && changedAt <= last) yield index;
      }
    },
  };
}

/** Indices of people created between two seconds, both inclusive, whether or not ids rise with the time of creation. */
export function* createdBetween(people: People, first: number, last: number): Generator<number> {
  if (people.createdOutOfOrder) return yield* people.createdOutOfOrder(first, last);
  const { from, until } = people.createdBetween(first, last);
  for (let index = from; index < until; index++) yield index;
}

function blankPerson({ cultures }: Vocabulary): Person {
  const culture = cultures[0] as Culture;
  return {
    index: 0,
    id: 0,
    hash: 0,
    createdAt: 0,
    updatedAt: 0,
    changedAt: 0,
    company: -1,
    companyHash: 0,
    culture,
    firstName: undefined,
    lastName: undefined,
    touched: undefined,
  };
}

/** A few companies have many people, many have one; one person of fifteen has none. */
function companyOf(hash: number, companies: number): number {
  const h = draw(hash, SALT.company);
  return h % 15 === 0 ? -1 : Math.floor(companies * steep(fraction(mix(h))));
}

function cultureOf({ cultures, cultureWheel }: Vocabulary, hash: number): Culture {
  const at = cultureWheel[draw(hash, SALT.culture) % cultureWheel.length] ?? 0;
  return cultures[at] as Culture;
}

/** One person in twenty has no first (last) name, one in 150 a hard one. */
function nameOf({ hardNames }: Vocabulary, names: readonly Name[], h: number): Name | undefined {
  if (fraction(h) < 0.05) return undefined;
  const list = h % 150 === 0 ? hardNames : names;
  return list[mix(h) % list.length];
}

/** A tenth one second before the creation (as Marketo does), many untouched since, the rest at any later time. */
function updateOf(hash: number, created: number, until: number): number {
  const h = draw(hash, SALT.updated);
  if (h % 10 === 0) return created - 1;
  if (h % 10 < 4) return created;
  return later(created, until, h);
}

function changeOf(hash: number, updated: number, until: number): number {
  const h = draw(hash, SALT.changed);
  return h % 3 === 0 ? later(updated, until, h) : updated;
}

function later(moment: number, until: number, h: number): number {
  return moment + Math.floor(Math.max(0, until - 1 - moment) * squared(fraction(mix(h))));
}
