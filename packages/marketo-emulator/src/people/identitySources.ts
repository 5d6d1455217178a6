import { computed, dayText, MOMENT, NUMBER, shown } from './draws';
import { draw, mix, saltOf } from './hash';
import type { Person, Source } from './person';

/** Who a person is: ids, names, e-mail, moments. Everything here belongs together, so it is not drawn field by field. */
export const IDENTITY_SOURCES: Readonly<Record<string, Source>> = {
  id: shown(person => person.id, NUMBER),
  firstName: computed(person => person.firstName?.text ?? null, false),
  lastName: computed(person => person.lastName?.text ?? null, false),
  mktoName: computed(fullName, false),
  email: computed(email),
  createdAt: shown(person => person.createdAt, MOMENT),
  updatedAt: shown(person => person.updatedAt, MOMENT),
  contactCompany: shown(person => person.id, NUMBER),
  leadPerson: shown(person => person.id, NUMBER),
  personPrimaryLeadInterest: shown(person => person.id, NUMBER),
  leadPartitionId: shown(() => 1, NUMBER),
  personType: computed(() => 'contact'),
  isLead: computed(() => 'true'),
  isAnonymous: computed(() => 'false'),
  country: computed(person => person.culture.country),
  cookies: computed(cookie),
  dateOfBirth: computed(birthday),
  company: computed(companyName, false),
  website: computed(person => (person.company < 0 ? null : `https://www.${companyDomain(person)}/`)),
  billingCountry: computed(person => (person.company < 0 ? null : person.culture.country)),
  externalCompanyId: computed(person =>
    person.company < 0 || person.companyHash % 4 > 0 ? null : `ACC-${10_000 + person.company}`,
  ),
};

const EMAIL = saltOf('email');
const HOUSEHOLD = saltOf('household');
const COOKIE = saltOf('cookies');
const BIRTH = saltOf('dateOfBirth');
const NAME = saltOf('companyName');
const PRIVATE_DOMAINS = ['mail.example.com', 'post.example.org', 'inbox.example.net', 'letters.test'];

function fullName({ firstName, lastName }: Person): string | null {
  if (!firstName) return lastName?.text ?? null;
  return lastName ? `${firstName.text} ${lastName.text}` : firstName.text;
}

/** One in 25 has none; some share the e-mail of a household or the mailbox of their company. */
function email(person: Person): string | null {
  const h = draw(person.hash, EMAIL);
  if (h % 25 === 0) return null;
  const household = draw(person.index >> 2, HOUSEHOLD);
  if (household % 40 === 0) return `family${mix(household) % 1_000_000}@${PRIVATE_DOMAINS[household % 4]}`;
  if (person.company >= 0 && h % 31 === 0) return `info@${companyDomain(person)}`;
  return `${mailbox(person, mix(h))}@${person.company < 0 || h % 6 === 0 ? PRIVATE_DOMAINS[h % 4] : companyDomain(person)}`;
}

function mailbox({ firstName, lastName }: Person, h: number): string {
  const first = firstName?.slug ?? '';
  const last = lastName?.slug ?? '';
  if (first === '' && last === '') return `person${h % 10_000_000}`;
  if (first === '' || last === '') return `${first}${last}${h % 100_000}`;
  return h % 3 === 0 ? `${first}.${last}` : `${first}.${last}${h % 1_000}`;
}

function companyDomain(person: Person): string {
  const { slug } = companyOf(person);
  return `${slug === '' ? 'group' : slug}${person.company}.${person.companyHash % 3 === 0 ? 'test' : 'example.com'}`;
}

function companyName(person: Person): string | null {
  return person.company < 0 ? null : companyOf(person).text;
}

function companyOf({ culture, companyHash }: Person): { text: string; slug: string } {
  return culture.companies[draw(companyHash, NAME) % culture.companies.length] ?? { text: 'Acme', slug: 'acme' };
}

function cookie(person: Person): string | null {
  const h = draw(person.hash, COOKIE);
  return h % 3 === 0 ? `_mch-example.com-${person.createdAt}000-${10_000 + (h % 90_000)}` : null;
}

function birthday(person: Person): string | null {
  const h = draw(person.hash, BIRTH);
  return h % 5 === 0 ? dayText(-9_000 + (mix(h) % 22_000)) : null;
}
