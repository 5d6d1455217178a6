import type { Activities } from '../activities/activities';
import { TYPE } from '../activities/types';
import { mix } from '../people/hash';
import type { Population } from '../population/population';

export interface StaticList {
  readonly id: number;
  readonly name: string;
  readonly description?: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
  /** Of generated people one in so many belongs to it from the start; 0 for none. */
  readonly oneIn: number;
}

interface Kept {
  readonly list: StaticList;
  readonly added: Set<number>;
  readonly removed: Set<number>;
}

const FIRST: readonly (readonly [name: string, oneIn: number])[] = [
  ['Newsletter', 4],
  ['Trade show 2024', 60],
  ['Imported, unsorted', 25],
  ['Nobody yet', 0],
];
const FIRST_ID = 1001;

interface Surroundings {
  readonly population: Population;
  readonly activities: Activities;
  /** Seconds since 1970. */
  readonly born: number;
}

/** Static lists and who belongs to them, by index. Memory follows the additions and removals. */
export class StaticLists {
  readonly #lists = new Map<number, Kept>();
  #nextId = FIRST_ID;

  constructor(private readonly world: Surroundings) {
    FIRST.forEach(([name, oneIn], at) => this.#keep({ name, oneIn, createdAt: world.born + (at + 2) * 86_400 }));
  }

  get all(): StaticList[] {
    return [...this.#lists.values()].map(({ list }) => list);
  }

  find(id: number): StaticList | undefined {
    return this.#lists.get(id)?.list;
  }

  named(name: string): StaticList | undefined {
    return this.all.find(list => list.name === name);
  }

  create(name: string, description: string | undefined, at: number): StaticList {
    return this.#keep({ name, oneIn: 0, createdAt: at, ...(description ? { description } : {}) });
  }

  change(id: number, changes: { name?: string; description?: string }): StaticList | undefined {
    const kept = this.#lists.get(id);
    if (!kept) return undefined;
    const list = { ...kept.list, ...changes };
    this.#lists.set(id, { ...kept, list });
    return list;
  }

  delete(id: number): void {
    this.#lists.delete(id);
  }

  isMember({ id, oneIn }: StaticList, index: number): boolean {
    const kept = this.#lists.get(id);
    if (!kept || this.world.population.isGone(index)) return false;
    if (kept.added.has(index)) return true;
    const born = oneIn > 0 && index < this.world.population.generated.count && mix(index * 977 + id) % oneIn === 0;
    return born && !kept.removed.has(index);
  }

  /** Indices, ascending, none below `from`. */
  *members(list: StaticList, from = 0): Generator<number> {
    for (let index = from; index < this.world.population.size; index++) if (this.isMember(list, index)) yield index;
  }

  add(list: StaticList, index: number, at: number): void {
    const kept = this.#lists.get(list.id);
    if (!kept || this.isMember(list, index)) return;
    kept.removed.delete(index);
    if (!this.isMember(list, index)) kept.added.add(index);
    this.#tell(TYPE.addToList, { list, index, at });
  }

  drop(list: StaticList, index: number, at: number): void {
    const kept = this.#lists.get(list.id);
    if (!kept || !this.isMember(list, index)) return;
    kept.added.delete(index);
    if (this.isMember(list, index)) kept.removed.add(index);
    this.#tell(TYPE.removeFromList, { list, index, at });
  }

  #tell(type: number, { list, index, at }: { list: StaticList; index: number; at: number }): void {
    const { population, activities } = this.world;
    const { id } = population.open(index, population.blank());
    const attributes = { Source: 'Web service API' };
    activities.add({ at, person: id, type, primaryId: list.id, primaryValue: list.name, attributes });
  }

  #keep(list: Omit<StaticList, 'id'>): StaticList {
    const kept = { ...list, id: this.#nextId++ };
    this.#lists.set(kept.id, { list: kept, added: new Set(), removed: new Set() });
    return kept;
  }
}
