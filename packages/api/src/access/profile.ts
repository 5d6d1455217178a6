import { GRANTABLE, type Permission } from './viewer';

/** A named set of permissions; a person's permissions are those of all their profiles together. */
export type Profile = Readonly<{
  kind: 'Profile';
  id: string;
  name: string;
  permissions: readonly Permission[];
  /** Came with the account; cannot be changed or deleted. */
  isDefault: boolean;
  /** How many people are in it. */
  userCount: number;
}>;

/** The profiles that every account begins with, as Dynamic Chat has them. */
export const DEFAULT_PROFILES: readonly Readonly<{ name: string; permissions: readonly Permission[] }>[] = [
  { name: 'Marketing Admin', permissions: GRANTABLE },
  { name: 'Marketing User', permissions: ['VIEW_INTEGRATIONS'] },
  { name: 'Live Agent', permissions: ['VIEW_INTEGRATIONS'] },
  { name: 'Calendar Agent', permissions: ['VIEW_INTEGRATIONS'] },
  { name: 'Sales Admin', permissions: ['VIEW_INTEGRATIONS'] },
];

/** The profile that may do everything that profiles can give. */
export const ADMINISTRATORS = 'Marketing Admin';
