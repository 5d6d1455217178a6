import type { Viewer } from './viewer';

/** `ids`: 24 letters and digits each, upper case, without `@AdobeOrg`. */
export type OrganizationsTold =
  | Readonly<{ kind: 'Organizations'; ids: readonly string[] }>
  /** The provider no longer answers for this session: it has to be begun again. */
  | Readonly<{ kind: 'SignInAgain' }>
  | Readonly<{ kind: 'Unavailable' }>;

/** Which Adobe organizations a person belongs to, asked at this moment and never remembered. */
export interface Organizations {
  of(viewer: Viewer): Promise<OrganizationsTold>;
}

const SUFFIX = /@AdobeOrg$/i;

/** As the port has them, whichever way the provider spells them. */
export function organizationIds(spelled: readonly string[]): readonly string[] {
  return [...new Set(spelled.map(id => id.trim().replace(SUFFIX, '').toUpperCase()))];
}
