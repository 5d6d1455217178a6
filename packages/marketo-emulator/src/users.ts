/** What a role of an API-only user may hold; only those that the emulator asks for. */
export type Permission =
  | 'Read-Only Lead'
  | 'Read-Write Lead'
  | 'Read-Only Activity'
  | 'Read-Only Assets'
  | 'Read-Only Company'
  | 'Read-Write Schema Standard Field'
  | 'Read-Write Schema Custom Field';

/** What a call needs; `Schema` is either of the two schema permissions. */
export type Needed = Exclude<Permission, `Read-Write Schema ${string}`> | 'Schema';

/** A custom service (client id and secret) and the API-only user it acts as. Exports belong to the user. */
export interface User {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The scope of its tokens and its name in the usage statistics. */
  readonly email: string;
  readonly permissions: readonly Permission[];
}

const FULL: readonly Permission[] = [
  'Read-Write Lead',
  'Read-Only Activity',
  'Read-Only Assets',
  'Read-Only Company',
  'Read-Write Schema Standard Field',
  'Read-Write Schema Custom Field',
];

export const DEFAULT_USERS: readonly User[] = [
  { clientId: 'id', clientSecret: 'secret', email: 'api-one@example.com', permissions: FULL },
  { clientId: 'id2', clientSecret: 'secret2', email: 'api-two@example.com', permissions: FULL },
  { clientId: 'lead-only', clientSecret: 'secret', email: 'lead-only@example.com', permissions: ['Read-Only Lead'] },
  { clientId: 'no-rights', clientSecret: 'secret', email: 'no-rights@example.com', permissions: [] },
];

/** Reading and writing leads includes reading them. */
export function mayUse({ permissions }: User, needed: Needed): boolean {
  if (needed === 'Schema') return permissions.some(one => one.startsWith('Read-Write Schema'));
  return permissions.includes(needed) || (needed === 'Read-Only Lead' && permissions.includes('Read-Write Lead'));
}
