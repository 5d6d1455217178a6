import type { Activity } from './activities/activity';
import type { Field } from './fields/field';
import type { Inhabitants } from './inhabitants';
import type { NewValues, Origin } from './population/writes';

/** New texts by REST name, in the order in which they are told of. */
type Texts = readonly (readonly [name: string, text: string | null])[];

/** Whatever a client can do to a world, as plain data: so that it can be remembered, and done again. People are indices. */
export type Deed =
  | { readonly kind: 'create'; readonly values: Texts; readonly origin: Origin }
  | { readonly kind: 'update'; readonly person: number; readonly values: Texts; readonly origin: Origin }
  | { readonly kind: 'remove'; readonly person: number }
  | { readonly kind: 'merge'; readonly person: number; readonly losers: readonly number[]; readonly origin: Origin }
  | { readonly kind: 'link'; readonly person: number; readonly company: number }
  | { readonly kind: 'tell'; readonly activity: Omit<Activity, 'at'> }
  | { readonly kind: 'create-list'; readonly name: string; readonly description?: string }
  | { readonly kind: 'change-list'; readonly list: number; readonly name?: string; readonly description?: string }
  | { readonly kind: 'delete-list'; readonly list: number }
  | { readonly kind: 'join' | 'leave'; readonly list: number; readonly person: number }
  | { readonly kind: 'put-field'; readonly field: Field };

/** A deed and its moment, in emulated milliseconds. */
export type Done = Deed & { readonly at: number };

export function textsOf(values: NewValues): Texts {
  return [...values].map(([{ name }, text]) => [name, text]);
}

export function perform(deed: Done, world: Inhabitants): void {
  const at = Math.floor(deed.at / 1000);
  switch (deed.kind) {
    case 'create':
      return void world.writes.create(valuesOf(deed.values, world), { at, origin: deed.origin });
    case 'update':
      return void world.writes.update(deed.person, valuesOf(deed.values, world), { at, origin: deed.origin });
    case 'remove':
      return world.writes.remove(deed.person, at);
    case 'merge':
      return world.writes.merge(deed.person, deed.losers, { at, origin: deed.origin });
    case 'link':
      return world.writes.link(deed.person, deed.company, at);
    case 'tell':
      return world.activities.add({ ...deed.activity, at });
    case 'put-field':
      return world.putField(deed.field);
    default:
      return performOnList(deed, at, world);
  }
}

type ListDeed = Extract<Deed, { kind: `${string}-list` | 'join' | 'leave' }>;

function performOnList(deed: ListDeed, at: number, { lists }: Inhabitants): void {
  if (deed.kind === 'create-list') return void lists.create(deed.name, deed.description, at);
  if (deed.kind === 'delete-list') return lists.delete(deed.list);
  if (deed.kind === 'change-list') {
    const { name, description } = deed;
    return void lists.change(deed.list, { ...(name ? { name } : {}), ...(description ? { description } : {}) });
  }
  const list = lists.find(deed.list);
  if (list) lists[deed.kind === 'join' ? 'add' : 'drop'](list, deed.person, at);
}

function valuesOf(texts: Texts, { catalogue }: Inhabitants): NewValues {
  return new Map(
    texts.flatMap(([name, text]) => {
      const field = catalogue.findAny(name);
      return field ? [[field, text] as const] : [];
    }),
  );
}
