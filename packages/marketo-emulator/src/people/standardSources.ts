import { computed, datetime, decimal, drawn, flag, oneOf, phone, whole } from './draws';
import { draw, fraction, mix, saltOf } from './hash';
import { IDENTITY_SOURCES } from './identitySources';
import type { Culture, Vocabulary } from './vocabulary';
import type { Person, Source } from './person';

/** What the people of one subscription are drawn from. */
export interface Palette {
  readonly vocabulary: Vocabulary;
  /** Seconds since 1970 in which drawn moments lie. */
  readonly from: number;
  readonly until: number;
}

const INDUSTRIES = [
  'Software',
  'Manufacturing',
  'Healthcare',
  'Retail',
  'Banking',
  'Education',
  'Transport',
  'Food & Beverage',
  'Energy, Oil & Gas',
  'Public Sector',
];
const SOURCES = ['Web', 'Trade Show', 'Referral', 'Webinar', 'List import', 'Social', 'Partner, regional', 'Cold Call'];
const STATUSES = ['New', 'Working', 'Nurture', 'Qualified', 'Disqualified', 'Customer'];
const ENGINES = ['Google', 'Bing', 'DuckDuckGo', 'Baidu'];

/** Standard fields that are not part of a person's identity. A name that is missing here is never filled. */
export function standardSources({ vocabulary, from, until }: Palette): Readonly<Record<string, Source>> {
  const { titles, departments, phrases, notes } = vocabulary;
  const person = (name: string, filled: number, render: (h: number) => string, plain = true): Source =>
    drawn('person', saltOf(name), filled, render, plain);
  const company = (name: string, filled: number, render: (h: number) => string, plain = true): Source =>
    drawn('company', saltOf(name), filled, render, plain);
  return {
    ...IDENTITY_SOURCES,
    ...placeSources(),
    ...statusSources({ vocabulary, from, until }),
    mainPhone: company('mainPhone', 0.6, phone()),
    annualRevenue: company('annualRevenue', 0.5, decimal(10_000, 90_000_000, 2)),
    numberOfEmployees: company('numberOfEmployees', 0.7, whole(1, 90_000)),
    industry: company('industry', 0.75, oneOf(INDUSTRIES), false),
    sicCode: company('sicCode', 0.3, whole(100, 9_999)),
    site: company('site', 0.1, oneOf(['Headquarters', 'Branch', 'Plant 2'])),
    mktoCompanyNotes: company('mktoCompanyNotes', 0.08, oneOf(notes), false),
    salutation: person('salutation', 0.35, oneOf(['Mr.', 'Ms.', 'Dr.', 'Mx.', 'Prof. Dr.'])),
    middleName: person('middleName', 0.08, h => `${String.fromCharCode(65 + (h % 26))}.`),
    title: person('title', 0.7, oneOf(titles), false),
    department: person('department', 0.3, oneOf(departments), false),
    phone: person('phone', 0.55, phone()),
    mobilePhone: person('mobilePhone', 0.3, phone()),
    fax: person('fax', 0.04, phone()),
    mktoPersonNotes: person('mktoPersonNotes', 0.06, oneOf(notes), false),
    originalSourceType: person('originalSourceType', 0.95, oneOf(SOURCES), false),
    originalSourceInfo: person('originalSourceInfo', 0.4, oneOf(phrases), false),
    registrationSourceType: person('registrationSourceType', 0.8, oneOf(SOURCES), false),
    registrationSourceInfo: person('registrationSourceInfo', 0.25, oneOf(phrases), false),
    originalSearchEngine: person('originalSearchEngine', 0.15, oneOf(ENGINES)),
    originalSearchPhrase: person('originalSearchPhrase', 0.05, oneOf(departments), false),
    originalReferrer: person('originalReferrer', 0.3, h => `https://www.example.com/?ref=${h % 5_000}`),
    inferredCompany: person('inferredCompany', 0.2, h => `Network ${h % 900}`),
    inferredCountry: person('inferredCountry', 0.4, oneOf(['United States', 'Germany', 'France', 'Japan', 'Brazil'])),
    anonymousIP: person('anonymousIP', 0.3, h => `192.0.2.${h % 256}`),
    leadRole: person('leadRole', 0.2, oneOf(['Buyer', 'User', 'Influencer'])),
    leadSource: person('leadSource', 0.85, oneOf(SOURCES), false),
    leadStatus: person('leadStatus', 0.8, oneOf(STATUSES)),
    leadScore: person('leadScore', 0.9, whole(0, 400)),
    urgency: person('urgency', 0.5, decimal(0, 5, 2)),
    priority: person('priority', 0.5, whole(0, 100)),
    relativeScore: person('relativeScore', 0.4, whole(0, 5)),
    relativeUrgency: person('relativeUrgency', 0.4, whole(0, 5)),
    rating: person('rating', 0.2, oneOf(['Hot', 'Warm', 'Cold'])),
    acquisitionProgramId: person('acquisitionProgramId', 0.6, whole(1001, 1400)),
    mktoAcquisitionDate: person('mktoAcquisitionDate', 0.6, datetime(from, until)),
    externalSalesPersonId: person('externalSalesPersonId', 0.1, h => `SP-${h % 200}`),
    personTimeZone: person('personTimeZone', 0.4, oneOf(['America/New_York', 'Europe/Paris', 'Asia/Tokyo', 'UTC'])),
    leadRevenueCycleModelId: person('leadRevenueCycleModelId', 0.2, whole(1, 4)),
    leadRevenueStageId: person('leadRevenueStageId', 0.2, whole(1, 12)),
    ecids: person('ecids', 0.1, h => String(1_000_000_000 + (h % 1_000_000_000))),
    twitterId: person('twitterId', 0.02, h => String(h)),
    facebookId: person('facebookId', 0.02, h => String(h)),
    linkedInId: person('linkedInId', 0.03, h => `in-${h % 10_000_000}`),
  };
}

function placeSources(): Record<string, Source> {
  return {
    address: place('address', 0.35, ({ streets }) => streets, true),
    city: place('city', 0.5, ({ cities }) => cities),
    state: place('state', 0.45, ({ states }) => states),
    postalCode: drawn('person', saltOf('postalCode'), 0.4, h => String(10_000 + (h % 90_000))),
    billingStreet: companyPlace('billingStreet', 0.6, ({ streets }) => streets, true),
    billingCity: companyPlace('billingCity', 0.7, ({ cities }) => cities),
    billingState: companyPlace('billingState', 0.6, ({ states }) => states),
    billingPostalCode: drawn('company', saltOf('billingPostalCode'), 0.6, h => String(10_000 + (h % 90_000))),
  };
}

function place(name: string, filled: number, words: (culture: Culture) => readonly string[], twoLines = false): Source {
  const salt = saltOf(name);
  return computed(({ hash, culture }) => placeText(draw(hash, salt), filled, words(culture), twoLines), false);
}

function companyPlace(
  name: string,
  filled: number,
  words: (culture: Culture) => readonly string[],
  twoLines = false,
): Source {
  const salt = saltOf(name);
  const text = ({ company, companyHash, culture }: Person): string | null =>
    company < 0 ? null : placeText(draw(companyHash, salt), filled, words(culture), twoLines);
  return computed(text, false);
}

function placeText(h: number, filled: number, words: readonly string[], twoLines: boolean): string | null {
  if (fraction(h) >= filled) return null;
  const word = words[mix(h) % words.length] ?? '';
  return twoLines && h % 7 === 0 ? `${word}\nSuite ${1 + (h % 400)}, "B"` : word;
}

/** What may be sent to a person. A cause or a moment is there exactly when its flag is set. */
function statusSources({ vocabulary, from, until }: Palette): Record<string, Source> {
  const flags: readonly (readonly [string, number])[] = [
    ['mktoIsPartner', 0.03],
    ['mktoIsCustomer', 0.15],
    ['emailInvalid', 0.05],
    ['unsubscribed', 0.09],
    ['doNotCall', 0.06],
    ['marketingSuspended', 0.02],
    ['blackListed', 0.01],
    ['emailSuspended', 0.02],
  ];
  const sources: Record<string, Source> = {};
  for (const [name, share] of flags) sources[name] = drawn('person', saltOf(name), 1, flag(share));
  const because = (flagName: string, text: (h: number) => string, plain = false): Source => {
    const isSet = sources[flagName];
    const salt = saltOf(`${flagName} because`);
    return computed(person => (isSet?.text(person) === 'true' ? text(draw(person.hash, salt)) : null), plain);
  };
  return {
    ...sources,
    emailInvalidCause: because(
      'emailInvalid',
      oneOf(['550 No such user', 'Mailbox full, try later', 'Domain not found']),
    ),
    unsubscribedReason: because('unsubscribed', oneOf(vocabulary.phrases)),
    mktoDoNotCallCause: because('doNotCall', oneOf(['Asked by phone', 'Registry'])),
    doNotCallReason: because('doNotCall', oneOf(vocabulary.phrases)),
    marketingSuspendedCause: because('marketingSuspended', oneOf(['Manual', 'Import'])),
    blackListedCause: because('blackListed', oneOf(['Competitor', 'Abuse'])),
    emailSuspendedCause: because('emailSuspended', oneOf(['Spam trap', 'Blocked by the "gateway"'])),
    emailSuspendedAt: because('emailSuspended', datetime(from, until), true),
  };
}
