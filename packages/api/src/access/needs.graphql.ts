import { Extensions } from 'type-graphql';
import type { Permission } from './viewer';

/** Where a field keeps its rule, for `gate`. */
export const RULE = 'needs';

/**
 * The rule of a field: whoever asks for it needs all of these permissions; none named means that being signed in is
 * enough. Every root field has one, or the schema is not built.
 */
export function Needs(...permissions: readonly Permission[]): ReturnType<typeof Extensions> {
  return Extensions({ [RULE]: permissions });
}
