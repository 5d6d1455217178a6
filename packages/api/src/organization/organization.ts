type Refused<Kind extends string, Facts = object> = Readonly<{ kind: Kind; message: string } & Facts>;

/** The link between an account's subscription and an Adobe organization. */
export type OrganizationMapping = Readonly<{
  kind: 'OrganizationMapping';
  /** 24 letters and digits, upper case, without `@AdobeOrg`. */
  organizationId: string;
  /** Who made it, by the name they had then. */
  mappedBy: string;
  mappedAt: Date;
}>;

export type InvalidOrganizationId = Refused<'InvalidOrganizationId'>;
export type OrganizationNotYours = Refused<'OrganizationNotYours'>;
export type OrganizationAlreadyMapped = Refused<'OrganizationAlreadyMapped', { organizationId: string }>;
export type SignInAgain = Refused<'SignInAgain'>;
export type IdentityProviderUnavailable = Refused<'IdentityProviderUnavailable'>;

export function invalidOrganizationId(): InvalidOrganizationId {
  const message = 'An organization ID is 24 letters and digits, with or without @AdobeOrg. Copy it again.';
  return { kind: 'InvalidOrganizationId', message };
}

export function organizationNotYours(email: string): OrganizationNotYours {
  const message = `${email} does not belong to this Adobe organization. Have somebody map it who belongs to it, or check the ID.`;
  return { kind: 'OrganizationNotYours', message };
}

export function organizationAlreadyMapped(organizationId: string): OrganizationAlreadyMapped {
  const message = `The organization ${organizationId} is mapped now. Look at it, and confirm that you want to replace it.`;
  return { kind: 'OrganizationAlreadyMapped', organizationId, message };
}

export function signInAgain(): SignInAgain {
  const message = 'The identity provider no longer answers for your session. Sign in again, then map the organization.';
  return { kind: 'SignInAgain', message };
}

export function identityProviderUnavailable(): IdentityProviderUnavailable {
  const message =
    'The identity provider cannot be asked at this moment, and nothing was changed. Try again in a minute.';
  return { kind: 'IdentityProviderUnavailable', message };
}
