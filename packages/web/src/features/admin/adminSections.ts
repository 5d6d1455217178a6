import type { Permission } from '../../graphql/generated/graphql';
import type { IconName } from '../../ui/icons';

export type AdminSection = 'organization' | 'users' | 'profiles' | 'tokens' | 'audit';

/** The pages of “Admin”, each with the permissions of which one opens it. */
export const ADMIN_SECTIONS: Readonly<
  Record<AdminSection, Readonly<{ needs: readonly Permission[]; icon: IconName }>>
> = {
  organization: { needs: ['MAP_ORGANIZATION'], icon: 'building' },
  users: { needs: ['MANAGE_USERS'], icon: 'people' },
  profiles: { needs: ['MANAGE_USERS'], icon: 'lock' },
  tokens: { needs: ['MANAGE_API_TOKENS'], icon: 'key' },
  audit: { needs: ['VIEW_AUDIT_LOG'], icon: 'clock' },
};

const ADMINISTERING: readonly Permission[] = [
  'MAP_ORGANIZATION',
  'MANAGE_USERS',
  'MANAGE_API_TOKENS',
  'VIEW_AUDIT_LOG',
];

/** Whether “Admin” is offered at all. */
export function mayAdminister(permissions: readonly Permission[]): boolean {
  return permissions.some(permission => ADMINISTERING.includes(permission));
}

/** The pages of “Admin” that somebody may open, in their order. */
export function sectionsFor(permissions: readonly Permission[]): AdminSection[] {
  return (Object.keys(ADMIN_SECTIONS) as AdminSection[]).filter(section =>
    ADMIN_SECTIONS[section].needs.some(need => permissions.includes(need)),
  );
}
