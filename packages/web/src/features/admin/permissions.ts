import type { Permission } from '../../graphql/generated/graphql';

/** What a profile or a token can hold. Mapping the organization is left to Marketo administrators in person. */
export const GRANTABLE = [
  'VIEW_INTEGRATIONS',
  'MANAGE_INTEGRATIONS',
  'MANAGE_USERS',
  'MANAGE_API_TOKENS',
  'VIEW_AUDIT_LOG',
] as const satisfies readonly Permission[];
