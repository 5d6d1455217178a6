import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

/** Sorted, so that the order in which the code is read does not show. */
export function printDescribed(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
