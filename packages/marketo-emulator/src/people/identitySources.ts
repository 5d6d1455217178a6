import { computed, dayText, MOMENT, NUMBER, oneOf, shown, told, worded } from './draws';
import { draw, mix, saltOf } from './hash';
import type { Pen, Person, Source } from './person';
import type { Name } from './vocabulary';

/** Who a person is: ids, names, e-mail, moments. Everything here belongs together, so it is not drawn field by field. */
export const IDENTITY_SOURCES: Readonly<Record<string, Source>> = {
  id: shown(person => person.id, NUMBER),
  firstName: worded(person => person.firstName),
  lastName: worded(person => person.lastName),
  mktoName: computed(fullName, false),
  email: told(emailDraw, writeEmail),
  createdAt: shown(person => person.createdAt, MOMENT),
  updatedAt: shown(person => person.updatedAt, MOMENT),
  contactCompany: shown(person => person.id, NUMBER),
  leadPerson: shown(person => person.id, NUMBER),
  personPrimaryLeadInterest: shown(person => person.id, NUMBER),
  leadPartitionId: shown(() => 1, NUMBER),
  personType: always('contact'),
  isLead: always('true'),
  isAnonymous: always('false'),
  country: worded(person => person.culture.country),
  cookies: told(cookieDraw, writeCookie),
  dateOfBirth: computed(birthday),
  company: worded(person => (person.company < 0 ? undefined : companyOf(person))),
  website: told(
    person => (person.company < 0 ? undefined : 0),
    (_, pen, person) => {
      pen.text('https://www.');
      writeCompanyDomain(pen, person);
      pen.text('/');
    },
  ),
  billingCountry: worded(person => (person.company < 0 ? undefined : person.culture.country)),
  externalCompanyId: computed(person =>
    person.company < 0 || person.companyHash % 4 > 0 ? null : `ACC-${10_000 + person.company}`,
  ),
};

const EMAIL = saltOf('email');
const HOUSEHOLD = saltOf('household');
const COOKIE = saltOf('cookies');
const BIRTH = saltOf('dateOfBirth');
const NAME = saltOf('companyName');
const PRIVATE_DOMAINS = ['@mail.example.com', '@post.example.org', '@inbox.example.net', '@letters.test'];

function always(text: string): Source {
  return shown(() => 0, oneOf([text]));
}

function fullName({ firstName, lastName }: Person): string | null {
  if (!firstName) return lastName?.text ?? null;
  return lastName ? `${firstName.text} ${lastName.text}` : firstName.text;
}

/** One in 25 has none; some share the e-mail of a household or the mailbox of their company. */
function emailDraw({ hash }: Person): number | undefined {
  const h = draw(hash, EMAIL);
  return h % 25 === 0 ? undefined : h | 0;
}

function writeEmail(signed: number, pen: Pen, person: Person): void {
  const h = signed >>> 0;
  const household = draw(person.index >> 2, HOUSEHOLD);
  if (household % 40 === 0) {
    pen.text('family');
    pen.whole(mix(household) % 1_000_000);
    pen.text(PRIVATE_DOMAINS[household % 4] ?? '');
  } else if (person.company >= 0 && h % 31 === 0) {
    pen.text('info@');
    writeCompanyDomain(pen, person);
  } else {
    writeMailbox(mix(h), pen, person);
    if (person.company < 0 || h % 6 === 0) pen.text(PRIVATE_DOMAINS[h % 4] ?? '');
    else {
      pen.text('@');
      writeCompanyDomain(pen, person);
    }
  }
}

function writeMailbox(h: number, pen: Pen, { firstName, lastName }: Person): void {
  const first = firstName?.slug ?? '';
  const last = lastName?.slug ?? '';
  pen.text(first === '' && last === '' ? 'person' : first);
  if (first !== '' && last !== '') pen.text('.');
  pen.text(last);
  if (first === '' || last === '') pen.whole(h % (first === last ? 10_000_000 : 100_000));
  else if (h % 3 > 0) pen.whole(h % 1_000);
}

function writeCompanyDomain(pen: Pen, person: Person): void {
  const { slug } = companyOf(person);
  pen.text(slug === '' ? 'group' : slug);
  pen.whole(person.company);
  pen.text(person.companyHash % 3 === 0 ? '.test' : '.example.com');
}

function companyOf({ culture, companyHash }: Person): Name {
  return culture.companies[draw(companyHash, NAME) % culture.companies.length] as Name;
}

function cookieDraw({ hash }: Person): number | undefined {
  const h = draw(hash, COOKIE);
  return h % 3 === 0 ? h | 0 : undefined;
}

function writeCookie(signed: number, pen: Pen, { createdAt }: Person): void {
  pen.text('_mch-example.com-');
  pen.whole(createdAt);
  pen.text('000-');
  pen.whole(10_000 + ((signed >>> 0) % 90_000));
}

function birthday(person: Person): string | null {
  const h = draw(person.hash, BIRTH);
  return h % 5 === 0 ? dayText(-9_000 + (mix(h) % 22_000)) : null;
}
