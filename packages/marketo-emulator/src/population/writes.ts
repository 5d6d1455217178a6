import type { Activities } from '../activities/activities';
import { TYPE } from '../activities/types';
import type { Catalogue } from '../fields/catalogue';
import type { Field } from '../fields/field';
import type { Person, Source } from '../people/person';
import type { WrittenPerson } from './overlay';
import type { Population } from './population';

/** By whom and how something is written, as the activities tell it. */
export interface Origin {
  /** `Web service API`, `Marketo Flow Action` … */
  readonly source: string;
  /** Only for calls: the API method, the API user and the request. */
  readonly call?: { readonly method: string; readonly user: string; readonly request: string };
}

/** When something is done, in seconds since 1970, and by whom. */
export interface Deed {
  readonly at: number;
  readonly origin: Origin;
}

/** New texts by field; those that are equal to what is there change nothing. */
export type NewValues = ReadonlyMap<Field, string | null>;

interface Surroundings {
  readonly population: Population;
  readonly activities: Activities;
  readonly catalogue: Catalogue;
  readonly sources: ReadonlyMap<string, Source>;
  /** False: a merge tells of the winner only. */
  readonly tellsOfLosers: boolean;
}

/** Everything that changes people. Moments are seconds since 1970; whoever calls knows that the person is there. */
export class Writes {
  /** Filled anew for each person that is looked at. */
  readonly #person: Person;

  constructor(private readonly world: Surroundings) {
    this.#person = world.population.blank();
  }

  /** @returns the index of the new person */
  create(values: NewValues, { at, origin }: Deed): number {
    const { population, activities } = this.world;
    const id = population.lastId + 1;
    const index = population.size;
    population.overlay.newcomers.push({ id, createdAt: at });
    const texts = new Map([...values].flatMap(([{ name }, text]) => (text === null ? [] : [[name, text] as const])));
    // Right after a creation Marketo often shows a change of one second before it.
    population.overlay.people.set(index, { values: texts, updatedAt: id % 3 === 0 ? at - 1 : at, changedAt: at });
    const day = new Date(at * 1000).toISOString().slice(0, 10);
    const attributes = {
      'Created Date': day,
      'Source Type': origin.source,
      ...callAttributes(origin, 'api method name'),
    };
    activities.add({ at, person: id, type: TYPE.newLead, attributes });
    return index;
  }

  /** @returns whether anything was different from before */
  update(index: number, values: NewValues, { at, origin }: Deed): boolean {
    const changes = this.#changes(index, values);
    for (const [field, { id, before, after }] of changes) this.#tellChange({ field, id, before, after, at, origin });
    return this.#write(index, changes, at);
  }

  remove(index: number, at: number): void {
    const { population, activities, sources } = this.world;
    const person = population.open(index, this.#person);
    const name = sources.get('mktoName')?.text(person) ?? '';
    population.overlay.gone.add(index);
    activities.add({
      at,
      person: person.id,
      type: TYPE.deleteLead,
      primaryId: person.id,
      primaryValue: name,
      attributes: {},
    });
    population.overlay.people.delete(index);
  }

  /** The winner keeps what it has and takes from the losers what it lacks. */
  merge(winner: number, losers: readonly number[], { at, origin }: Deed): void {
    const { population, activities, sources } = this.world;
    const person = population.open(winner, this.#person);
    const { id } = person;
    const name = sources.get('mktoName')?.text(person) ?? '';
    const loserIds = losers.map(index => population.open(index, this.#person).id);
    const changed = this.#write(winner, this.#changes(winner, this.#inheritance(winner, losers)), at);
    activities.add({
      at,
      person: id,
      type: TYPE.mergeLeads,
      primaryId: id,
      primaryValue: name,
      attributes: {
        'Master Updated': changed ? 'true' : 'false',
        'Merge IDs': loserIds.join(','),
        'Merge Source': origin.source,
      },
    });
    for (const loser of losers) {
      if (this.world.tellsOfLosers) this.remove(loser, at);
      else population.overlay.gone.add(loser);
    }
  }

  /** Changes a company for everybody who belongs to it; no activity tells of it. */
  changeCompany(company: number, values: NewValues, at: number): void {
    const { companies } = this.world.population.overlay;
    const texts = new Map(companies.get(company)?.values);
    for (const [{ name }, text] of values) texts.set(name, text);
    companies.set(company, { values: texts, changedAt: at });
  }

  /** From now on the person has the values of this company. */
  link(index: number, company: number, at: number): void {
    const { population, catalogue } = this.world;
    if (population.companyAt(index) === company) return;
    const before = this.#writtenOf(index);
    const values = new Map([...before.values].filter(([name]) => catalogue.find(name)?.object !== 'company'));
    population.overlay.people.set(index, { ...before, values, company, changedAt: at, updatedAt: at });
  }

  #inheritance(winner: number, losers: readonly number[]): NewValues {
    const { population, catalogue, sources } = this.world;
    const [best, other] = [population.open(winner, population.blank()), population.blank()];
    const values = new Map<Field, string | null>();
    for (const loser of losers) {
      population.open(loser, other);
      for (const field of catalogue.fields) {
        const source = sources.get(field.name);
        if (!source || field.readOnly || field.object === 'company' || field.name === 'id') continue;
        const text = source.text(other);
        if (text !== null && !values.has(field) && source.text(best) === null) values.set(field, text);
      }
    }
    return values;
  }

  #changes(index: number, values: NewValues): Map<Field, { id: number; before: string | null; after: string | null }> {
    const { population, sources } = this.world;
    const person = population.open(index, this.#person);
    const changes = new Map<Field, { id: number; before: string | null; after: string | null }>();
    for (const [field, after] of values) {
      const before = sources.get(field.name)?.text(person) ?? null;
      const unset = field.dataType === 'boolean' ? 'false' : null;
      if ((before ?? unset) !== (after ?? unset)) changes.set(field, { id: person.id, before, after });
    }
    return changes;
  }

  /** The visible time of change follows standard fields only. */
  #write(index: number, changes: ReadonlyMap<Field, { after: string | null }>, at: number): boolean {
    if (changes.size === 0) return false;
    const before = this.#writtenOf(index);
    const values = new Map(before.values);
    for (const [{ name }, { after }] of changes) values.set(name, after);
    const visible = [...changes.keys()].some(({ custom }) => !custom);
    const updatedAt = visible ? at : before.updatedAt;
    this.world.population.overlay.people.set(index, { ...before, values, updatedAt, changedAt: at });
    return true;
  }

  #writtenOf(index: number): WrittenPerson {
    const { population } = this.world;
    const person = population.open(index, this.#person);
    const written = population.overlay.people.get(index);
    return written ?? { values: new Map(), updatedAt: person.updatedAt, changedAt: person.changedAt };
  }

  #tellChange({ field, id, before, after, at, origin }: Told): void {
    const { activities } = this.world;
    const [newValue, oldValue] = [logText(field, after), logText(field, before)];
    activities.add({
      at,
      person: id,
      type: TYPE.changeDataValue,
      primaryId: field.id,
      primaryValue: field.displayName,
      attributes: {
        'New Value': newValue ?? '',
        'Old Value': oldValue ?? '',
        Reason: origin.source,
        Source: origin.source,
        ...callAttributes(origin, 'API Method Name'),
      },
      change: { field: field.name, before: oldValue, after: newValue },
    });
    if (!isScore(field)) return;
    const difference = Number(after ?? 0) - Number(before ?? 0);
    activities.add({
      at,
      person: id,
      type: TYPE.changeScore,
      primaryId: field.id,
      primaryValue: field.displayName,
      attributes: {
        'Change Value': `${difference < 0 ? '' : '+'}${difference}`,
        'New Value': Number(after ?? 0),
        'Old Value': Number(before ?? 0),
        Reason: origin.source,
      },
    });
  }
}

interface Told {
  readonly field: Field;
  readonly id: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly at: number;
  readonly origin: Origin;
}

function isScore({ dataType, name }: Field): boolean {
  return dataType === 'score' || name === 'leadScore';
}

function callAttributes({ call }: Origin, method: string): Record<string, string> {
  return call ? { [method]: call.method, 'modifying user': call.user, 'request id': call.request } : {};
}

/** Values as Marketo's log has them: not as they are read. */
function logText({ dataType }: Field, text: string | null): string | null {
  if (text === null) return null;
  if (dataType === 'boolean') return text === 'true' ? 'True' : 'False';
  return dataType === 'datetime' ? text.replace('T', ' ').replace('Z', '') : text;
}
