import type { DataType, Field } from './field';
import { mix } from '../people/hash';

/** Custom fields of an invented company: REST name, label, type[:length], filled in percent, values to draw from. */
const NAMED = `
leadSegment__c | Lead Segment | string:255 | 72 | Enterprise,Mid-Market,Small Business,Public Sector,Education
accountTier__c | Account Tier | string:50 | 55 | A,B,C,D
preferredLanguage | Preferred Language | string:255 | 81 | English,Français,Deutsch,Español,日本語,Português,Italiano,العربية
buyingStage | Buying Stage | string:255 | 64 | Awareness,Consideration,Evaluation,Negotiation,"Won, onboarding",Lost
productInterest | Product Interest | string:255 | 58 | Analytics,Data Hub,"Chat, Voice & Video",Identity,Journeys,Reporting
productInterestSecondary | Product Interest (Secondary) | string:255 | 21 | Analytics,Data Hub,Identity,Journeys,Reporting
currentVendor__c | Current Vendor | string:255 | 34 | Northwind Cloud,Blue Heron,Acme & Sons,"Contoso ""Classic""",None
jobFunction | Job Function | string:255 | 66 | Marketing,Sales,IT,Finance,Operations,Human Resources,Executive
jobLevel | Job Level | string:255 | 61 | Individual,Manager,Director,VP,C-Level
territory__c | Territory | string:40 | 77 | AMER-East,AMER-West,EMEA-North,EMEA-South,APAC,LATAM
salesOwnerName | Sales Owner Name | string:255 | 43 |
salesOwnerEmail | Sales Owner Email | email:255 | 43 |
partnerEmail__c | Partner Email | email:255 | 9 |
backupEmail | Backup Email | email:255 | 14 |
assistantPhone | Assistant Phone | phone:255 | 8 |
directPhone__c | Direct Phone | phone:255 | 31 |
linkedInPage | LinkedIn Page | url:255 | 36 |
lastReferrerUrl | Last Referrer URL | url:255 | 52 |
landingPage__c | First Landing Page | url:255 | 48 |
meetingNotes | Meeting Notes | textarea:30000 | 11 |
deliveryAddress__c | Delivery Address | textarea:30000 | 17 |
qualificationNotes | Qualification Notes | text | 7 |
chatTranscript | Chat Transcript | text | 3 |
openQuestions__c | Open Questions | textarea:30000 | 6 |
annualBudget__c | Annual Budget | currency | 29 |
dealValue | Deal Value | currency | 18 |
lifetimeValue__c | Lifetime Value | currency | 23 |
discountRate | Discount Rate | percent | 15 |
profileCompleteness | Profile Completeness | percent | 88 |
winProbability__c | Win Probability | percent | 26 |
engagementIndex | Engagement Index | float | 69 |
averageOrderSize__c | Average Order Size | float | 22 |
geoLatitude | Latitude | float | 37 |
geoLongitude | Longitude | float | 37 |
behaviorScore | Behavior Score | score | 83 |
demographicScore | Demographic Score | integer | 83 |
fitScore__c | Fit Score | integer | 47 |
numberOfMeetings | Number of Meetings | integer | 33 |
webinarsAttended | Webinars Attended | integer | 41 |
seatsLicensed__c | Seats Licensed | integer | 19 |
loyaltyPoints | Loyalty Points | integer | 25 |
crmSyncNumber | CRM Sync Number | integer | 62 |
renewalDate__c | Renewal Date | date | 24 |
firstPurchaseDate | First Purchase Date | date | 28 |
contractStart__c | Contract Start | date | 20 |
birthdayOfAccount | Account Anniversary | date | 13 |
lastMeetingAt | Last Meeting At | datetime | 27 |
lastChatAt__c | Last Chat At | datetime | 16 |
trialEndsAt | Trial Ends At | datetime | 22 |
consentGivenAt | Consent Given At | datetime | 59 |
newsletterOptIn | Newsletter Opt-In | boolean | 74 |
gdprConsent__c | GDPR Consent | boolean | 68 |
isDecisionMaker | Decision Maker | boolean | 49 |
isPartner__c | Is a Partner | boolean | 38 |
attendedUserDay | Attended User Day | boolean | 21 |
chatOptOut | Chat Opt-Out | boolean | 12 |
referredBy__c | Referred By | reference | 10 |
campaignCode | Campaign Code | string:255 | 54 |
coupon_code | Coupon Code | string:100 | 18 |
favouriteQuote | Favourite Quote | string:255 | 5 |
fullAddressFormula | Full Address (Formula) | formula:255 | 70 |
scoreBandFormula | Score Band (Formula) | formula:255 | 83 | Hot,Warm,Cold
`;

const FIRST_ID = 1201;

/** The named custom fields, then made-up ones until there are `count`. */
export function customFields(count: number): Field[] {
  const named = NAMED.trim().split('\n').map(parse);
  const more = Math.max(0, count - named.length);
  return [...named, ...Array.from({ length: more }, (_, at) => madeUp(at, FIRST_ID + named.length + at))];
}

export const NAMED_CUSTOM_FIELDS = NAMED.trim().split('\n').length;

function parse(line: string, at: number): Field {
  const [name = '', displayName = '', type = '', filled = '', values = ''] = line.split('|').map(cell => cell.trim());
  const [dataType = 'string', length] = type.split(':');
  return {
    id: FIRST_ID + at,
    name,
    displayName,
    dataType: dataType as DataType,
    ...(length ? { length: Number(length) } : {}),
    readOnly: dataType === 'formula' || dataType === 'reference',
    ...(at % 3 === 0 ? {} : { soapName: name }),
    object: 'person',
    custom: true,
    filled: Number(filled) / 100,
    ...(values ? { values: splitValues(values) } : {}),
  };
}

/** Comma separated; a value with a comma stands in quotes, a quote in it doubled. */
function splitValues(list: string): string[] {
  return [...list.matchAll(/"((?:[^"]|"")*)"|([^,]+)/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

const TOPICS = [
  'Survey',
  'Event',
  'Trial',
  'Support',
  'Billing',
  'Partner',
  'Product',
  'Region',
  'Account',
  'Campaign',
];
const ASPECTS = ['Answer', 'Status', 'Count', 'Level', 'Date', 'Owner', 'Ratio', 'Flag', 'Note', 'Code'];
const TYPES: readonly (readonly [DataType, number?])[] = [
  ['string', 255],
  ['string', 255],
  ['integer'],
  ['boolean'],
  ['date'],
  ['datetime'],
  ['float'],
  ['currency'],
  ['percent'],
  ['email', 255],
  ['textarea', 30_000],
  ['url', 255],
  ['phone', 255],
];

function madeUp(at: number, id: number): Field {
  const topic = TOPICS[at % TOPICS.length] ?? '';
  const aspect = ASPECTS[Math.floor(at / TOPICS.length) % ASPECTS.length] ?? '';
  const number = at + 1;
  const [dataType, length] = TYPES[at % TYPES.length] ?? ['string', 255];
  return {
    id,
    name: at % 2 === 0 ? `${topic}_${aspect}_${number}__c` : `${topic.toLowerCase()}${aspect}${number}`,
    displayName: `${topic} ${aspect} ${number}`,
    dataType,
    ...(length === undefined ? {} : { length }),
    readOnly: false,
    object: 'person',
    custom: true,
    filled: 0.02 + (mix(id) % 60) / 100,
  };
}
