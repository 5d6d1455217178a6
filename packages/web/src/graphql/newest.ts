/** What the server numbers, so that an old message can be told from a new one. */
export type Revised = Readonly<{ id: string; revision: number }>;

/** The newer of what is shown and what came in; of two of the same revision the one that came in. */
export function newest<T extends Revised>(shown: T | null, incoming: T | null): T | null {
  if (!incoming || !shown || incoming.id !== shown.id) return incoming ?? shown;
  return incoming.revision >= shown.revision ? incoming : shown;
}
