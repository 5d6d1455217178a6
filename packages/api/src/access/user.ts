import type { Profile } from './profile';

/** A person who can sign in. */
export type User = Readonly<{
  kind: 'User';
  id: string;
  accountId: string;
  /** Lower case; what they are recognised by when they sign in first. */
  email: string;
  displayName: string;
  profiles: readonly Profile[];
  isMarketoAdministrator: boolean;
  addedAt: Date;
  /** Null before the first time. */
  lastSignedInAt: Date | null;
}>;

/** As long as an address can be. */
const LONGEST_EMAIL = 254;

/** An address as we keep it; null for what cannot be one. Whether it exists is for the identity provider to say. */
export function readEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase();
  return email.length <= LONGEST_EMAIL && /^[^\s@\0<>"]+@[^\s@\0<>"]+$/.test(email) ? email : null;
}
