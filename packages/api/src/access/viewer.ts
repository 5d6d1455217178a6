/** What a person or program may do; checked on the server for every operation. */
export const PERMISSIONS = [
  'VIEW_INTEGRATIONS',
  'MANAGE_INTEGRATIONS',
  'MAP_ORGANIZATION',
  'MANAGE_USERS',
  'MANAGE_API_TOKENS',
  'VIEW_AUDIT_LOG',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Belongs to Marketo administrators themselves; no profile and no API token can carry it. */
export const PERSONAL: Permission = 'MAP_ORGANIZATION';

/** What profiles and API tokens can carry. */
export const GRANTABLE: readonly Permission[] = PERMISSIONS.filter(permission => permission !== PERSONAL);

/** What comes along with a permission: what somebody manages, they see. */
const IMPLIED: Partial<Record<Permission, Permission>> = { MANAGE_INTEGRATIONS: 'VIEW_INTEGRATIONS' };

/** All that a read may depend on. Everything belongs to `accountId`, the wall that nothing crosses. */
export type Scope = Readonly<{ accountId: string; permissions: ReadonlySet<Permission> }>;

/** Who is asking: a person who is signed in, or a program with a token. */
export type Viewer = Scope &
  Readonly<{
    kind: 'Person' | 'ApiToken';
    /** Of the user or the token. */
    id: string;
    displayName: string;
    /** Lower case; null for a program. */
    email: string | null;
    isMarketoAdministrator: boolean;
  }>;

/** How the schema names what is asking. */
export type ViewerKind = 'PERSON' | 'API_TOKEN';

export type NotPermitted = Readonly<{ kind: 'NotPermitted'; permission: Permission; message: string }>;

/** The permissions that these amount to, in their order. */
export function effective(held: Iterable<Permission>): ReadonlySet<Permission> {
  const named = new Set(held);
  for (const permission of [...named]) {
    const implied = IMPLIED[permission];
    if (implied) named.add(implied);
  }
  return new Set(PERMISSIONS.filter(permission => named.has(permission)));
}

/** The refusal for somebody who lacks a permission. */
export function notPermitted(permission: Permission): NotPermitted {
  return {
    kind: 'NotPermitted',
    permission,
    message: `This needs the permission ${permission}. Ask an administrator of your account for it.`,
  };
}

/** The first permission of a rule that somebody lacks; null where they may. The one place that decides. */
export function lacking({ permissions }: Scope, rule: readonly Permission[]): Permission | null {
  return rule.find(permission => !permissions.has(permission)) ?? null;
}

/** Those of `wanted` that the viewer does not hold: nobody grants what they lack. */
export function beyond({ permissions }: Scope, wanted: Iterable<Permission>): readonly Permission[] {
  return [...effective(wanted)].filter(permission => !permissions.has(permission));
}
