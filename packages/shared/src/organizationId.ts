const ORGANIZATION_ID = /^([0-9a-z]{24})(@adobeorg)?$/i;

/**
 * The ID of an Adobe organization as both ends keep it: 24 letters and digits, upper case, without `@AdobeOrg`; null for
 * what is none. Any case and blanks around it are taken, because people paste it from pages that spell it differently.
 */
export function readOrganizationId(typed: string): string | null {
  return ORGANIZATION_ID.exec(typed.trim())?.[1]?.toUpperCase() ?? null;
}
