import type { Person } from '../people/person';
import type { World } from '../world';

/** Company ids are no people's ids. */
export const FIRST_COMPANY_ID = 500_001;
const NO_VALUES = new Map<string, string | null>();

/** A person of whom only the company may be read. */
export function openCompany({ population }: World, company: number, person: Person): Person {
  const { generated, overlay } = population;
  generated.openCompany(company, person);
  const written = overlay.companies.get(company);
  if (written) person.touched = { own: NO_VALUES, company: written.values, isNew: false, employer: undefined };
  return person;
}

/** Numbers of the companies that have a value; letter case does not count. */
export function findCompany(world: World, field: string, value: string): number[] {
  const source = world.sources.get(field);
  const person = world.population.blank();
  const found: number[] = [];
  for (let company = 0; company < world.population.generated.companies; company++) {
    const text = source?.text(openCompany(world, company, person));
    if (text?.toLowerCase() === value.toLowerCase()) found.push(company);
  }
  return found;
}
