const ENDING = /@AdobeOrg$/i;
const SHAPE = /^[0-9A-Z]{24}$/;

/** The 24 letters and digits of a pasted organization ID, with or without `@AdobeOrg`; null where it is none. */
export function organizationId(pasted: string): string | null {
  const bare = pasted.trim().replace(ENDING, '').toUpperCase();
  return SHAPE.test(bare) ? bare : null;
}
