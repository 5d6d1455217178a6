/** What a person or program may do; checked on the server for every operation. */
export type Permission = 'VIEW_INTEGRATIONS' | 'MANAGE_INTEGRATIONS';

/** Who is asking. Everything a service reads or writes belongs to `accountId`, the wall that nothing crosses. */
export type Viewer = Readonly<{
  displayName: string;
  accountId: string;
  permissions: ReadonlySet<Permission>;
}>;

export type NotPermitted = Readonly<{ kind: 'NotPermitted'; permission: Permission; message: string }>;

/** The refusal for somebody who lacks a permission. */
export function notPermitted(permission: Permission): NotPermitted {
  return {
    kind: 'NotPermitted',
    permission,
    message: `This needs the permission ${permission}. Ask an administrator of your account for it.`,
  };
}

/** Whether the viewer may; the one place that decides. */
export function may(viewer: Viewer, permission: Permission): boolean {
  return viewer.permissions.has(permission);
}
