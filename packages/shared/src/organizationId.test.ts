import { describe, expect, it } from 'vitest';
import { readOrganizationId } from './organizationId';

const ID = '0123456789ABCDEF01234567';

describe('the ID of an Adobe organization', () => {
  it.each([ID, `${ID}@AdobeOrg`, `  ${ID}@adobeorg\n`, ID.toLowerCase(), `\t${ID.toLowerCase()}@ADOBEORG `])(
    'is read from %j',
    typed => {
      expect(readOrganizationId(typed)).toBe(ID);
    },
  );

  it.each([
    '',
    ID.slice(1),
    `${ID}0`,
    `${ID}@AdobeOrgs`,
    `${ID} @AdobeOrg`,
    `${ID.slice(1)}-`,
    `${ID.slice(1)}Ä`,
    `x\n${ID}`,
  ])('is not read from %j', typed => {
    expect(readOrganizationId(typed)).toBeNull();
  });
});
