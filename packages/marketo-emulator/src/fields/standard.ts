import type { DataType, Field } from './field';

/**
 * Marketo's standard fields: id, REST name, label, type[:length], whether describe calls it writable, SOAP name.
 * Ids of the core fields are the same in every subscription; the others differ between subscriptions.
 * Source of names, types and lengths: Adobe's list of standard fields and published describe answers.
 */
const COMPANY_FIELDS = `
4 | company | Company Name | string:255 | write | Company
5 | site | Site | string:255 | write | Site
6 | billingStreet | Billing Address | text | write | BillingStreet
7 | billingCity | Billing City | string:255 | write | BillingCity
8 | billingState | Billing State | string:255 | write | BillingState
9 | billingCountry | Billing Country | string:255 | write | BillingCountry
10 | billingPostalCode | Billing Postal Code | string:255 | write | BillingPostalCode
11 | website | Website | url:255 | write | Website
12 | mainPhone | Main Phone | string:255 | write | MainPhone
15 | annualRevenue | Annual Revenue | currency | write | AnnualRevenue
16 | numberOfEmployees | Num Employees | integer | write | NumberOfEmployees
17 | industry | Industry | string:255 | write | Industry
18 | sicCode | SIC Code | string:40 | write | SICCode
20 | mktoCompanyNotes | Company Notes | text | write | MktoCompanyNotes
41 | externalCompanyId | External Company Id | string:50 | write | -
`;

const PERSON_FIELDS = `
44 | id | Id | integer | write | Id
45 | mktoName | Full Name | string:255 | read | -
46 | personType | Person Type | string:50 | write | PersonType
48 | mktoIsPartner | Is Partner | boolean | write | -
49 | isLead | Is Lead | boolean | write | IsLead
50 | mktoIsCustomer | Is Customer | boolean | write | -
51 | isAnonymous | Is Anonymous | boolean | write | -
52 | salutation | Salutation | string:255 | write | Salutation
53 | firstName | First Name | string:255 | write | FirstName
54 | middleName | Middle Name | string:255 | write | MiddleName
55 | lastName | Last Name | string:255 | write | LastName
56 | email | Email Address | email:255 | write | Email
57 | phone | Phone Number | phone:255 | write | Phone
58 | mobilePhone | Mobile Phone Number | phone:255 | write | MobilePhone
59 | fax | Fax Number | phone:255 | write | Fax
60 | title | Job Title | string:255 | write | Title
61 | contactCompany | Contact Company | reference | read | Contact Company
62 | dateOfBirth | Date of Birth | date | write | DateofBirth
63 | address | Address | text | write | Address
64 | city | City | string:255 | write | City
65 | state | State | string:255 | write | State
66 | country | Country | string:255 | write | Country
67 | postalCode | Postal Code | string:255 | write | PostalCode
68 | personTimeZone | Person Time Zone | string:255 | read | -
70 | originalSourceType | Original Source Type | string:255 | read | OriginalSourceType
71 | originalSourceInfo | Original Source Info | string:2000 | read | OriginalSourceInfo
72 | registrationSourceType | Registration Source Type | string:255 | write | RegistrationSourceType
73 | registrationSourceInfo | Registration Source Info | string:2000 | write | RegistrationSourceInfo
74 | originalSearchEngine | Original Search Engine | string:255 | read | OriginalSearchEngine
75 | originalSearchPhrase | Original Search Phrase | string:255 | read | OriginalSearchPhrase
76 | originalReferrer | Original Referrer | url:255 | read | OriginalReferrer
77 | emailInvalid | Email Invalid | boolean | write | EmailInvalid
78 | emailInvalidCause | Email Invalid Cause | string:255 | write | EmailInvalidCause
79 | unsubscribed | Unsubscribed | boolean | write | Unsubscribed
81 | unsubscribedReason | Unsubscribed Reason | string:2000 | write | UnsubscribedReason
82 | doNotCall | Do Not Call | boolean | write | DoNotCall
83 | mktoDoNotCallCause | Do Not Call Cause | string:255 | write | -
84 | doNotCallReason | Do Not Call Reason | string:2000 | write | DoNotCallReason
85 | marketingSuspended | Marketing Suspended | boolean | write | -
86 | marketingSuspendedCause | Marketing Suspended Cause | string:255 | write | -
87 | blackListed | Black Listed | boolean | write | -
88 | blackListedCause | Black Listed Cause | string:255 | write | -
89 | mktoPersonNotes | Person Notes | text | write | MktoPersonNotes
103 | anonymousIP | Anonymous IP | string:255 | write | AnonymousIP
104 | inferredCompany | Inferred Company | string:255 | read | InferredCompany
105 | inferredCountry | Inferred Country | string:255 | read | InferredCountry
106 | inferredCity | Inferred City | string:255 | read | -
107 | inferredStateRegion | Inferred State Region | string:255 | read | -
108 | inferredPostalCode | Inferred Postal Code | string:255 | read | -
109 | inferredMetropolitanArea | Inferred Metropolitan Area | string:255 | read | -
110 | inferredPhoneAreaCode | Inferred Phone Area Code | string:255 | read | -
123 | emailSuspended | Email Suspended | boolean | write | -
124 | emailSuspendedCause | Email Suspended Cause | string:255 | write | -
125 | emailSuspendedAt | Email Suspended At | datetime | write | -
126 | department | Department | string:255 | write | Department
130 | createdAt | Created At | datetime | read | -
131 | updatedAt | Updated At | datetime | read | -
136 | cookies | Cookies | string:255 | write | -
137 | externalSalesPersonId | External Sales Person Id | string:50 | write | -
141 | leadPerson | Lead Person | reference | read | Lead Person
143 | leadRole | Role | string:50 | write | LeadRole
144 | leadSource | Lead Source | string:255 | write | LeadSource
145 | leadStatus | Lead Status | string:255 | write | LeadStatus
146 | leadScore | Lead Score | integer | write | LeadScore
147 | urgency | Urgency | float | write | -
148 | priority | Priority | integer | write | -
149 | relativeScore | Relative Score | integer | write | -
150 | relativeUrgency | Relative Urgency | integer | write | -
160 | rating | Lead Rating | string:255 | write | Rating
181 | personPrimaryLeadInterest | Primary Lead Interest | reference | read | Person Primary Lead Interest
479 | leadPartitionId | Lead Partition Id | reference | write | Lead Partition ID
485 | leadRevenueCycleModelId | Lead Revenue Cycle Model ID | reference | write | Lead Revenue Cycle Model ID
487 | leadRevenueStageId | Lead Revenue Stage ID | reference | write | Lead Revenue Stage ID
625 | acquisitionProgramId | Acquisition Program | reference | write | Acquisition Program ID
627 | mktoAcquisitionDate | Acquisition Date | datetime | write | -
632 | jigsawContactId | Marketo Data.com ID | string:255 | write | Marketo Jigsaw Contact Id
633 | jigsawContactStatus | Marketo Data.com Status | string:255 | write | Marketo Jigsaw Contact Status
634 | gender | Marketo Social Gender | string:255 | write | MarketoSocialGender
635 | facebookDisplayName | Marketo Social Facebook Display Name | string:255 | write | MarketoSocialFacebookDisplayName
636 | twitterDisplayName | Marketo Social Twitter Display Name | string:255 | write | MarketoSocialTwitterDisplayName
637 | linkedInDisplayName | Marketo Social LinkedIn Display Name | string:255 | write | MarketoSocialLinkedInDisplayName
638 | facebookProfileURL | Marketo Social Facebook Profile URL | string:255 | write | MarketoSocialFacebookProfileURL
639 | twitterProfileURL | Marketo Social Twitter Profile URL | string:255 | write | MarketoSocialTwitterProfileURL
640 | linkedInProfileURL | Marketo Social LinkedIn Profile URL | string:255 | write | MarketoSocialLinkedInProfileURL
641 | facebookPhotoURL | Marketo Social Facebook Photo URL | string:255 | write | MarketoSocialFacebookPhotoURL
642 | twitterPhotoURL | Marketo Social Twitter Photo URL | string:255 | write | MarketoSocialTwitterPhotoURL
643 | linkedInPhotoURL | Marketo Social LinkedIn Photo URL | string:255 | write | MarketoSocialLinkedInPhotoURL
644 | facebookReach | Marketo Social Facebook Reach | integer | write | MarketoSocialFacebookReach
645 | twitterReach | Marketo Social Twitter Reach | integer | write | MarketoSocialTwitterReach
646 | linkedInReach | Marketo Social LinkedIn Reach | integer | write | MarketoSocialLinkedInReach
647 | facebookReferredVisits | Marketo Social Facebook Referred Visits | integer | write | MarketoSocialFacebookReferredVisits
648 | twitterReferredVisits | Marketo Social Twitter Referred Visits | integer | write | MarketoSocialTwitterReferredVisits
649 | linkedInReferredVisits | Marketo Social LinkedIn Referred Visits | integer | write | MarketoSocialLinkedInReferredVisits
650 | totalReferredVisits | Marketo Social Total Referred Visits | integer | write | MarketoSocialTotalReferredVisits
651 | facebookReferredEnrollments | Marketo Social Facebook Referred Enrollments | integer | write | MarketoSocialFacebookReferredEnrollments
652 | twitterReferredEnrollments | Marketo Social Twitter Referred Enrollments | integer | write | MarketoSocialTwitterReferredEnrollments
653 | linkedInReferredEnrollments | Marketo Social LinkedIn Referred Enrollments | integer | write | MarketoSocialLinkedInReferredEnrollments
654 | totalReferredEnrollments | Marketo Social Total Referred Enrollments | integer | write | MarketoSocialTotalReferredEnrollments
655 | lastReferredVisit | Marketo Social Last Referred Visit | datetime | write | MarketoSocialLastReferredVisit
656 | lastReferredEnrollment | Marketo Social Last Referred Enrollment | datetime | write | MarketoSocialLastReferredEnrollment
657 | syndicationId | Marketo Social Syndication ID | string:255 | write | -
658 | facebookId | Marketo Social Facebook Id | string:255 | write | MarketoSocialFacebookId
659 | twitterId | Marketo Social Twitter Id | string:255 | write | MarketoSocialTwitterId
660 | linkedInId | Marketo Social LinkedIn Id | string:255 | write | MarketoSocialLinkedInId
661 | marketoTimeZone | Marketo Time Zone | string:255 | read | -
662 | sfdcId | SFDC Id | string:18 | read | -
663 | sfdcAccountId | SFDC Account Id | string:18 | read | -
664 | sfdcContactId | SFDC Contact Id | string:18 | read | -
665 | sfdcLeadId | SFDC Lead Id | string:18 | read | -
666 | sfdcLeadOwnerId | SFDC Lead Owner Id | string:18 | read | -
667 | sfdcType | SFDC Type | string:255 | read | -
830 | ecids | ECIDs | string:255 | read | -
`;

export function standardFields(): Field[] {
  return [...parse(COMPANY_FIELDS, 'company'), ...parse(PERSON_FIELDS, 'person')];
}

function parse(table: string, object: Field['object']): Field[] {
  return table
    .trim()
    .split('\n')
    .map(line => {
      const [id = '', name = '', displayName = '', type = '', access, soapName = '-'] = line.split(' | ');
      const [dataType = 'string', length] = type.split(':');
      return {
        id: Number(id),
        name,
        displayName,
        dataType: dataType as DataType,
        ...(length ? { length: Number(length) } : {}),
        readOnly: access === 'read',
        ...(soapName === '-' ? {} : { soapName }),
        object,
        custom: false,
      };
    });
}
