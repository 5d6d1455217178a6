import { IDENTITY_SOURCES } from '../people/identitySources';
import type { Field } from '../fields/field';
import type { Person, Source } from '../people/person';

/** What even a person made through the API has from the first moment. */
const INBORN = [
  'id',
  'createdAt',
  'updatedAt',
  'contactCompany',
  'leadPerson',
  'personPrimaryLeadInterest',
  'leadPartitionId',
  'personType',
  'isLead',
  'isAnonymous',
];

/** The source of a field that sees what was written: the person's own value, then the company's, then the generated one. */
export function overlaySource({ name, object }: Field, generated: Source): Source {
  const inborn = INBORN.includes(name) ? IDENTITY_SOURCES[name] : undefined;
  return {
    ...generated,
    plain: false,
    text(person) {
      const { touched } = person;
      if (!touched) return generated.text(person);
      const own = touched.own.get(name);
      if (own !== undefined) return own;
      if (object === 'company') {
        const shared = touched.company.get(name);
        if (shared !== undefined) return shared;
        if (touched.employer) return generated.text(touched.employer);
      }
      return touched.isNew ? (inborn?.text(person) ?? null) : generated.text(person);
    },
  };
}

/** For every field that there is. A full name follows the names, whoever wrote them. */
export function overlaySources(fields: readonly Field[], generated: ReadonlyMap<string, Source>): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const field of fields) {
    const source = generated.get(field.name);
    if (source) sources.set(field.name, overlaySource(field, source));
  }
  const [first, last, full] = [sources.get('firstName'), sources.get('lastName'), generated.get('mktoName')];
  if (!first || !last || !full) return sources;
  const joined = (person: Person): string | null =>
    [first.text(person), last.text(person)].filter(name => name !== null).join(' ') || null;
  return sources.set('mktoName', {
    ...full,
    plain: false,
    text: person => (person.touched ? joined(person) : full.text(person)),
  });
}
