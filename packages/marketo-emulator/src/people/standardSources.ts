import { placeSources, statusSources } from './coherentSources';
import { datetime, decimal, drawn, NUMBER, oneOf, phone, pieces, whole } from './draws';
import type { Drawn, Render } from './draws';
import { IDENTITY_SOURCES } from './identitySources';
import type { Palette } from './palette';
import type { Source } from './person';

/** REST name, share of people (companies) who have a value, what it is drawn from. */
type Draw = readonly [name: string, filled: number, render: Render];

const INDUSTRIES =
  'Software|Manufacturing|Healthcare|Retail|Banking|Education|Transport|Food & Beverage|Energy, Oil & Gas|Public Sector';
const SOURCES = 'Web|Trade Show|Referral|Webinar|List import|Social|Partner, regional|Cold Call';

/** Where the values of Marketo's own fields come from. A name that is missing here is never filled. */
export function standardSources(palette: Palette): Readonly<Record<string, Source>> {
  return {
    ...IDENTITY_SOURCES,
    ...placeSources(),
    ...statusSources(palette),
    ...drawnFor('company', companyDraws(palette)),
    ...drawnFor('person', contactDraws(palette)),
    ...drawnFor('person', originDraws(palette)),
    ...drawnFor('person', salesDraws(palette)),
  };
}

function drawnFor(of: NonNullable<Drawn['of']>, draws: readonly Draw[]): Record<string, Source> {
  return Object.fromEntries(draws.map(([name, filled, render]) => [name, drawn({ name, filled, of }, render)]));
}

function words(list: string): Render {
  return oneOf(list.split('|'));
}

function companyDraws({ vocabulary: { notes } }: Palette): Draw[] {
  return [
    ['mainPhone', 0.6, phone()],
    ['annualRevenue', 0.5, decimal(10_000, 90_000_000, 2)],
    ['numberOfEmployees', 0.7, whole(1, 90_000)],
    ['industry', 0.75, words(INDUSTRIES)],
    ['sicCode', 0.3, whole(100, 9_999)],
    ['site', 0.1, words('Headquarters|Branch|Plant 2')],
    ['mktoCompanyNotes', 0.08, oneOf(notes)],
  ];
}

function contactDraws({ vocabulary: { titles, departments, notes } }: Palette): Draw[] {
  return [
    ['salutation', 0.35, words('Mr.|Ms.|Dr.|Mx.|Prof. Dr.')],
    ['middleName', 0.08, oneOf([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(letter => `${letter}.`))],
    ['title', 0.7, oneOf(titles)],
    ['department', 0.3, oneOf(departments)],
    ['phone', 0.55, phone()],
    ['mobilePhone', 0.3, phone()],
    ['fax', 0.04, phone()],
    ['mktoPersonNotes', 0.06, oneOf(notes)],
    ['personTimeZone', 0.4, words('America/New_York|Europe/Paris|Asia/Tokyo|UTC')],
    ['ecids', 0.1, pieces(h => 1_000_000_000 + (h % 1_000_000_000))],
    ['twitterId', 0.02, NUMBER],
    ['facebookId', 0.02, NUMBER],
    ['linkedInId', 0.03, pieces('in-', h => h % 10_000_000)],
  ];
}

function originDraws({ vocabulary: { departments, phrases } }: Palette): Draw[] {
  return [
    ['originalSourceType', 0.95, words(SOURCES)],
    ['originalSourceInfo', 0.4, oneOf(phrases)],
    ['registrationSourceType', 0.8, words(SOURCES)],
    ['registrationSourceInfo', 0.25, oneOf(phrases)],
    ['originalSearchEngine', 0.15, words('Google|Bing|DuckDuckGo|Baidu')],
    ['originalSearchPhrase', 0.05, oneOf(departments)],
    ['originalReferrer', 0.3, pieces('https://www.example.com/?ref=', h => h % 5_000)],
    ['inferredCompany', 0.2, pieces('Network ', h => h % 900)],
    ['inferredCountry', 0.4, words('United States|Germany|France|Japan|Brazil')],
    ['anonymousIP', 0.3, pieces('192.0.2.', h => h % 256)],
  ];
}

function salesDraws({ from, until }: Palette): Draw[] {
  return [
    ['leadRole', 0.2, words('Buyer|User|Influencer')],
    ['leadSource', 0.85, words(SOURCES)],
    ['leadStatus', 0.8, words('New|Working|Nurture|Qualified|Disqualified|Customer')],
    ['leadScore', 0.9, whole(0, 400)],
    ['urgency', 0.5, decimal(0, 5, 2)],
    ['priority', 0.5, whole(0, 100)],
    ['relativeScore', 0.4, whole(0, 5)],
    ['relativeUrgency', 0.4, whole(0, 5)],
    ['rating', 0.2, words('Hot|Warm|Cold')],
    ['acquisitionProgramId', 0.6, whole(1001, 1400)],
    ['mktoAcquisitionDate', 0.6, datetime(from, until)],
    ['externalSalesPersonId', 0.1, pieces('SP-', h => h % 200)],
    ['leadRevenueCycleModelId', 0.2, whole(1, 4)],
    ['leadRevenueStageId', 0.2, whole(1, 12)],
  ];
}
