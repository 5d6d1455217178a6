import { PERMISSIONS, type Viewer } from './viewer';

/** Whoever set up this installation, in what they ask for by its settings. Nobody signs in as the operator. */
export function operatorOf(accountId: string): Viewer {
  return {
    kind: 'Person',
    id: accountId,
    accountId,
    permissions: new Set(PERMISSIONS),
    displayName: 'Operator',
    email: null,
    isMarketoAdministrator: true,
  };
}
