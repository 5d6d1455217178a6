import { refuse, result } from '../answer';
import type { Answer, RefusalAnswer } from '../answer';
import { listParam } from '../call';
import type { Call, Route } from '../call';
import { wireDatetime } from '../clock';
import type { Field } from '../fields/field';
import type { World } from '../world';
import { findCompany, FIRST_COMPANY_ID, openCompany } from './companyValues';
import { tokenAfter } from './leads';
import { MAX_BATCH, readBatchSize, readPosition } from './paging';
import { wireValue } from './wirePerson';

export const companyRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/v1/companies/describe.json', permission: 'Read-Only Company', handle: describe },
  { method: 'GET', path: '/rest/v1/companies.json', permission: 'Read-Only Company', handle: readCompanies },
];

const SEARCHABLE = ['externalCompanyId', 'id', 'company'];
const DEFAULT_FIELDS = ['externalCompanyId', 'company'];
const MOST_MATCHES = 1_000;

function describe({ world }: Call): Answer {
  const moment = wireDatetime(world.born);
  return result([
    {
      name: 'company',
      displayName: 'Company',
      description: 'Company object',
      createdAt: moment,
      updatedAt: moment,
      idField: 'id',
      dedupeFields: ['externalCompanyId'],
      searchableFields: SEARCHABLE.map(name => [name]),
      fields: [
        { name: 'id', displayName: 'Id', dataType: 'integer', updateable: false, crmManaged: false },
        ...companyFields(world).map(({ name, displayName, dataType, length }) => ({
          name,
          displayName,
          dataType,
          ...(length === undefined ? {} : { length }),
          updateable: true,
          crmManaged: false,
        })),
      ],
    },
  ]);
}

/** Read only: in this subscription companies are changed by their own people and by the passing of time. */
function readCompanies({ world, params }: Call): Answer {
  const filterType = params.get('filterType') ?? '';
  if (filterType === '') return refuse('1002', "Missing value for the required parameter 'filterType'");
  const values = listParam(params, 'filterValues');
  if (values.length === 0) return refuse('1002', "Missing value for the required parameter 'filterValues'");
  if (!SEARCHABLE.includes(filterType)) return refuse('1011', `Field '${filterType}' not supported`);
  if (values.length > MAX_BATCH) return refuse('1003', `Too many values for filterValues: at most ${MAX_BATCH}`);
  const fields = readFields(world, params);
  if ('kind' in fields) return fields;
  const size = readBatchSize(params, world.unknowns);
  if (typeof size !== 'number') return size;
  const position = readPosition(params, 'company');
  if (typeof position !== 'number') return position;
  const found = [...new Set(values.flatMap(value => find(world, filterType, value)))];
  if (found.length > MOST_MATCHES) return refuse('1003', 'Too many results match the filter');
  const page = found.slice(position, position + size);
  const items = page.map((company, at) => ({ seq: position + at, ...wire(world, company, fields.names) }));
  return result(items, tokenAfter(world, { kind: 'company', position, size }, found.length));
}

function find(world: World, filterType: string, value: string): number[] {
  if (filterType !== 'id') return findCompany(world, filterType, value);
  const company = Number(value) - FIRST_COMPANY_ID;
  return Number.isInteger(company) && company >= 0 && company < world.population.generated.companies ? [company] : [];
}

function readFields(world: World, params: URLSearchParams): { readonly names: readonly string[] } | RefusalAnswer {
  const asked = listParam(params, 'fields').filter(name => name !== 'id');
  const known = companyFields(world).map(({ name }) => name);
  const unknown = asked.find(name => !known.includes(name));
  if (unknown !== undefined) return refuse('1006', `Field '${unknown}' not found`);
  return { names: asked.length === 0 ? DEFAULT_FIELDS : asked };
}

function wire(world: World, company: number, names: readonly string[]): Record<string, unknown> {
  const person = openCompany(world, company, world.population.blank());
  const values = names.flatMap(name => {
    const attribute = world.attribute(name);
    return attribute ? [[name, wireValue(attribute, person)] as const] : [];
  });
  const { createdAt, updatedAt } = { createdAt: wireDatetime(world.born), updatedAt: changedAt(world, company) };
  return { id: company + FIRST_COMPANY_ID, ...Object.fromEntries(values), createdAt, updatedAt };
}

function changedAt({ population, born }: World, company: number): string {
  const written = population.overlay.companies.get(company);
  return wireDatetime(written ? written.changedAt * 1000 : born);
}

function companyFields({ catalogue }: World): Field[] {
  return catalogue.visible().filter(({ object }) => object === 'company');
}
