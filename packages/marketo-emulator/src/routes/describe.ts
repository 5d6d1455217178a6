import { result } from '../answer';
import type { Answer } from '../answer';
import type { Call, Route } from '../call';
import type { SoapOnlyField } from '../fields/catalogue';
import type { Field } from '../fields/field';

export const describeRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/v1/leads/describe.json', permission: 'Read-Only Lead', handle: describe },
  { method: 'GET', path: '/rest/v1/leads/describe2.json', permission: 'Read-Only Lead', handle: describe2 },
  {
    method: 'GET',
    path: '/rest/v1/leads/partitions.json',
    permission: 'Read-Only Lead',
    handle: () => result([{ id: 1, name: 'Default' }]),
  },
];

/** By field id; fields that only SOAP knew stand among the others, without `rest`. */
function describe({ world: { catalogue, unknowns } }: Call): Answer {
  const described = catalogue.visible().map(describedField);
  if (unknowns.soapNames === 'left out') return result(described.map(({ soap: _, ...item }) => item));
  const items = [...described, ...catalogue.soapOnly.map(soapOnlyField)];
  return result(items.sort((one, other) => one.id - other.id));
}

function describedField({ id, displayName, dataType, length, name, readOnly, soapName }: Field) {
  return {
    id,
    displayName,
    dataType,
    ...(length === undefined ? {} : { length }),
    rest: { name, readOnly },
    ...(soapName === undefined ? {} : { soap: { name: soapName, readOnly: false } }),
  };
}

function soapOnlyField({ id, displayName, dataType, soapName }: SoapOnlyField) {
  return { id, displayName, dataType, soap: { name: soapName, readOnly: false } };
}

/** Alphabetical without regard to case. */
function describe2({ world: { catalogue } }: Call): Answer {
  const fields = catalogue.visible();
  fields.sort((one, other) => one.name.toLowerCase().localeCompare(other.name.toLowerCase(), 'en'));
  return result([
    {
      name: 'API Lead',
      searchableFields: fields.filter(({ name }) => catalogue.isFilter(name)).map(({ name }) => [name]),
      fields: fields.map(({ name, displayName, dataType, length, readOnly }) => ({
        name,
        displayName,
        dataType,
        ...(length === undefined ? {} : { length }),
        updateable: !readOnly,
        crmManaged: name.startsWith('sfdc'),
      })),
    },
  ]);
}
