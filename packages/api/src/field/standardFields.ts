import type { FieldKind, FieldObject } from './field';

/**
 * REST names of the fields that Marketo has of itself, as its documentation lists them and describe reports them. Describe does
 * not say which fields are a customer's own, nor which belong to the company record that people share.
 * https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/lead-database/list-of-standard-fields
 */
const COMPANY_FIELDS = names(`
  company site billingStreet billingCity billingState billingCountry billingPostalCode website mainPhone
  annualRevenue numberOfEmployees industry sicCode mktoCompanyNotes externalCompanyId
`);

const PERSON_FIELDS = names(`
  id mktoName personType mktoIsPartner isLead mktoIsCustomer isAnonymous salutation firstName middleName
  lastName email phone mobilePhone fax title contactCompany dateOfBirth address city state country postalCode
  personTimeZone originalSourceType originalSourceInfo registrationSourceType registrationSourceInfo
  originalSearchEngine originalSearchPhrase originalReferrer emailInvalid emailInvalidCause unsubscribed
  unsubscribedReason doNotCall mktoDoNotCallCause doNotCallReason marketingSuspended marketingSuspendedCause
  blackListed blackListedCause mktoPersonNotes anonymousIP inferredCompany inferredCountry inferredCity
  inferredStateRegion inferredPostalCode inferredMetropolitanArea inferredPhoneAreaCode emailSuspended
  emailSuspendedCause emailSuspendedAt department createdAt updatedAt cookies externalSalesPersonId leadPerson
  leadRole leadSource leadStatus leadScore urgency priority relativeScore relativeUrgency rating
  personPrimaryLeadInterest leadPartitionId leadRevenueCycleModelId leadRevenueStageId acquisitionProgramId
  mktoAcquisitionDate ecids jigsawContactId jigsawContactStatus gender facebookDisplayName twitterDisplayName
  linkedInDisplayName facebookProfileURL twitterProfileURL linkedInProfileURL facebookPhotoURL twitterPhotoURL
  linkedInPhotoURL facebookReach twitterReach linkedInReach facebookReferredVisits twitterReferredVisits
  linkedInReferredVisits totalReferredVisits facebookReferredEnrollments twitterReferredEnrollments
  linkedInReferredEnrollments totalReferredEnrollments lastReferredVisit lastReferredEnrollment syndicationId
  facebookId twitterId linkedInId marketoTimeZone sfdcId sfdcAccountId sfdcContactId sfdcLeadId sfdcLeadOwnerId
  sfdcType
`);

/** A field that Marketo does not have of itself is a custom one, and a person's. */
export function originOf(name: string): Readonly<{ kind: FieldKind; object: FieldObject }> {
  if (COMPANY_FIELDS.has(name)) return { kind: 'STANDARD', object: 'COMPANY' };
  return { kind: PERSON_FIELDS.has(name) ? 'STANDARD' : 'CUSTOM', object: 'PERSON' };
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
