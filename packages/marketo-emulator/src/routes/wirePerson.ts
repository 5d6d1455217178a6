import { refuse } from '../answer';
import type { RefusalAnswer } from '../answer';
import { listParam } from '../call';
import { isNumeric } from '../fields/field';
import type { Person } from '../people/person';
import type { Attribute } from '../truth';
import type { World } from '../world';

const DEFAULT_FIELDS = ['id', 'email', 'updatedAt', 'createdAt', 'firstName', 'lastName'];

/** An attribute by the name under which it was asked for. */
export interface Asked extends Attribute {
  readonly name: string;
}

/** The fields asked for, `id` always among them. */
export function readFields(world: World, params: URLSearchParams): Asked[] | RefusalAnswer {
  const asked = listParam(params, 'fields');
  const names = asked.length === 0 ? DEFAULT_FIELDS : ['id', ...asked];
  const attributes: Asked[] = [];
  for (const name of new Set(names)) {
    const attribute = world.attribute(name);
    if (!attribute && asked.includes(name)) return refuse('1006', `Field '${name}' not found`);
    if (attribute) attributes.push({ ...attribute, name });
  }
  return attributes;
}

export function wirePerson(person: Person, attributes: readonly Asked[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(attribute => [attribute.name, wireValue(attribute, person)]));
}

/** People at indices, each as an answer has it. */
export function wirePeople(world: World, indices: readonly number[], attributes: readonly Asked[]) {
  const person = world.population.blank();
  return indices.map(index => wirePerson(world.population.open(index, person), attributes));
}

/** Empty is an explicit null, an unset boolean reads as false, numbers are JSON numbers. */
export function wireValue(
  { field: { dataType }, source }: Attribute,
  person: Person,
): string | number | boolean | null {
  const text = source.text(person);
  if (dataType === 'boolean') return text === 'true';
  if (text === null) return null;
  return isNumeric(dataType) ? Number(text) : text;
}
