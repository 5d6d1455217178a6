import type { Values } from '../people/person';

/** One person as far as it differs from what is generated. Never changed, only replaced. */
export interface WrittenPerson {
  readonly values: Values;
  /** Seconds since 1970, as is the next. The visible one: standard fields only. */
  readonly updatedAt: number;
  /** The hidden one: any field. */
  readonly changedAt: number;
  /** Where the person was linked to another company than the generated one. */
  readonly company?: number;
}

/** A person who came after the start. */
export interface NewPerson {
  readonly id: number;
  readonly createdAt: number;
}

export interface WrittenCompany {
  readonly values: Values;
  readonly changedAt: number;
}

/** Everything that happened since the start. Its size follows the number of changes, not of people. */
export interface Overlay {
  /** By index: first the generated people, then the new ones. */
  readonly people: Map<number, WrittenPerson>;
  readonly newcomers: NewPerson[];
  /** Indices of those who were deleted or merged away. */
  readonly gone: Set<number>;
  readonly companies: Map<number, WrittenCompany>;
}

export function emptyOverlay(): Overlay {
  return { people: new Map(), newcomers: [], gone: new Set(), companies: new Map() };
}

export function copyOf({ people, newcomers, gone, companies }: Overlay): Overlay {
  return { people: new Map(people), newcomers: [...newcomers], gone: new Set(gone), companies: new Map(companies) };
}
