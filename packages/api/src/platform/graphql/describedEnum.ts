import { registerEnumType } from 'type-graphql';

type Values<Name extends string> = Readonly<Record<Name, Name>>;

type Texts<Name extends string> = Readonly<{ description: string; values: Readonly<Record<Name, string>> }>;

/** An enum of the schema from a domain union; a value that lacks a description does not compile. */
export function describedEnum<Name extends string>(name: string, { description, values }: Texts<Name>): Values<Name> {
  const names = Object.keys(values) as Name[];
  const made = Object.fromEntries(names.map(value => [value, value])) as Values<Name>;
  const valuesConfig = Object.fromEntries(names.map(value => [value, { description: values[value] }]));
  registerEnumType(made, { name, description, valuesConfig: valuesConfig as Record<Name, { description: string }> });
  return made;
}
