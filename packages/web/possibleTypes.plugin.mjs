import { isAbstractType } from 'graphql';

/** For the cache: which types an interface or a union may turn out to be. */
export function plugin(schema) {
  const abstract = Object.values(schema.getTypeMap()).filter(type => isAbstractType(type));
  const named = abstract.map(type => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]);
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(named), null, 2)};\n`;
}
