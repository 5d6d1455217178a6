import { bitsOf, nth } from '../compact/bits';
import type { Bits } from '../compact/bits';
import { createdBetween } from '../people/people';
import type { People } from '../people/people';
import type { Person } from '../people/person';
import { copyOf, emptyOverlay } from './overlay';
import type { Overlay, WrittenPerson } from './overlay';

const NO_VALUES: ReadonlyMap<string, string | null> = new Map();

/** People by a moment of theirs; both ends inclusive, seconds since 1970. */
export interface Span {
  readonly by: 'createdAt' | 'updatedAt';
  readonly first: number;
  readonly last: number;
}

/** Some people: `count` of them, one after the other from an index on, or those whose indices are in a set. */
export interface Picked {
  readonly count: number;
  readonly from: number;
  readonly indices?: Bits;
}

/** The index of the n-th of them. */
export function indexOf({ from, indices }: Picked, position: number): number {
  return indices ? nth(indices, position) : from + position;
}

/** @param size greater than every index */
export function listed(found: Iterable<number>, size: number): Picked {
  const indices = bitsOf(size, add => {
    for (const index of found) add(index);
  });
  return { count: indices.count, from: 0, indices };
}

/**
 * Everybody there is: generated people, those who came later, without those who are gone. Whoever reads people (answers,
 * exports, filters, the truth) reads them here. Indices run in order of creation and of id; those of the gone stay empty.
 */
export class Population {
  constructor(
    readonly generated: People,
    readonly overlay: Overlay = emptyOverlay(),
  ) {}

  /** How many people there are. */
  get count(): number {
    return this.size - this.overlay.gone.size;
  }

  /** How many indices there are, those of the gone included. */
  get size(): number {
    return this.generated.count + this.overlay.newcomers.length;
  }

  /** The same people for good, whatever happens from now on. */
  snapshot(): Population {
    return new Population(this.generated, copyOf(this.overlay));
  }

  blank(): Person {
    return this.generated.blank();
  }

  isGone(index: number): boolean {
    return this.overlay.gone.has(index);
  }

  /** Fills `person` with the person at an index and returns it. */
  open(index: number, person: Person): Person {
    const { people, companies } = this.overlay;
    const isNew = index >= this.generated.count;
    if (isNew) this.#openNew(index, person);
    else this.generated.open(index, person);
    const written = people.get(index);
    if (!isNew && !written && (companies.size === 0 || !companies.has(person.company))) return person;
    return this.#touch(person, written, isNew);
  }

  #openNew(index: number, person: Person): void {
    const newcomer = this.overlay.newcomers[index - this.generated.count];
    this.generated.open(0, person);
    person.index = index;
    person.id = newcomer?.id ?? 0;
    person.createdAt = newcomer?.createdAt ?? 0;
    person.company = -1;
    person.firstName = undefined;
    person.lastName = undefined;
  }

  #touch(person: Person, written: WrittenPerson | undefined, isNew: boolean): Person {
    const company = written?.company ?? person.company;
    const shared = this.overlay.companies.get(company);
    const linked = written?.company !== undefined && company < this.generated.companies;
    if (written) person.updatedAt = written.updatedAt;
    person.changedAt = Math.max(written?.changedAt ?? person.changedAt, shared?.changedAt ?? 0);
    person.touched = {
      own: written?.values ?? NO_VALUES,
      company: shared?.values ?? NO_VALUES,
      isNew,
      employer: linked ? this.generated.openCompany(company, this.generated.blank()) : undefined,
    };
    return person;
  }

  /** Number of the company of the person at an index, -1 for none. */
  companyAt(index: number): number {
    const written = this.overlay.people.get(index)?.company;
    return written ?? (index < this.generated.count ? this.generated.companyAt(index) : -1);
  }

  /** Index of the person with this id; -1 where there is none, or none any more. */
  indexOf(id: number): number {
    const index = this.generated.indexOf(id);
    const found = index >= 0 ? index : this.#newcomerOf(id);
    return found >= 0 && this.isGone(found) ? -1 : found;
  }

  /** Greatest id that was ever handed out. */
  get lastId(): number {
    const newest = this.overlay.newcomers.at(-1);
    if (newest) return newest.id;
    const { count } = this.generated;
    return count === 0 ? 1_000 : this.generated.open(count - 1, this.blank()).id;
  }

  #newcomerOf(id: number): number {
    const { newcomers } = this.overlay;
    let [low, high] = [0, newcomers.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((newcomers[middle]?.id ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return newcomers[low]?.id === id ? this.generated.count + low : -1;
  }

  pick({ by, first, last }: Span): Picked {
    if (by === 'updatedAt') return listed(this.#changedBetween(first, last), this.size);
    const { gone, newcomers } = this.overlay;
    if (this.generated.createdOutOfOrder || gone.size > 0 || newcomers.length > 0)
      return listed(this.#createdBetween(first, last), this.size);
    const { from, until } = this.generated.createdBetween(first, last);
    return { count: Math.max(0, until - from), from };
  }

  /** Indices in any order, as are the next ones. */
  *#createdBetween(first: number, last: number): Generator<number> {
    for (const index of createdBetween(this.generated, first, last)) if (!this.isGone(index)) yield index;
    for (const [at, { createdAt }] of this.overlay.newcomers.entries()) {
      const index = this.generated.count + at;
      if (createdAt >= first && createdAt <= last && !this.isGone(index)) yield index;
    }
  }

  *#changedBetween(first: number, last: number): Generator<number> {
    const { people, companies, gone } = this.overlay;
    for (const index of this.generated.changedBetween(first, last)) {
      if (people.has(index) || gone.has(index)) continue;
      if (companies.size === 0 || !companies.has(this.generated.companyAt(index))) yield index;
    }
    const person = this.blank();
    for (const index of this.#touchedIndices()) {
      const { changedAt } = this.open(index, person);
      if (!gone.has(index) && changedAt >= first && changedAt <= last) yield index;
    }
  }

  /** Those whom something was written over, by their own or through their company. */
  #touchedIndices(): Set<number> {
    const { people, companies } = this.overlay;
    const touched = new Set(people.keys());
    if (companies.size > 0) {
      for (let index = 0; index < this.generated.count; index++)
        if (companies.has(this.generated.companyAt(index))) touched.add(index);
    }
    return touched;
  }
}
