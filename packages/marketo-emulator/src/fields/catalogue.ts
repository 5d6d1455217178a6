import type { Field } from './field';
import { customFields, NAMED_CUSTOM_FIELDS } from './custom';
import { standardFields } from './standard';

/** A field that only the SOAP API knew: describe lists it without `rest`, and nothing can read it. */
export interface SoapOnlyField {
  readonly id: number;
  readonly displayName: string;
  readonly dataType: string;
  readonly soapName: string;
}

export interface Catalogue {
  /** In order of id, as describe lists them; hidden ones included. */
  readonly fields: readonly Field[];
  readonly soapOnly: readonly SoapOnlyField[];
  /** Names hidden at the moment: describe leaves them out, reads and exports no longer know them. */
  readonly hidden: Set<string>;
  /** A field that is there and not hidden, by its exact REST name. */
  find(name: string): Field | undefined;
  visible(): Field[];
  /** The names by which `leads.json` may filter. */
  isFilter(name: string): boolean;
}

const SOAP_ONLY: readonly SoapOnlyField[] = [
  { id: 90, displayName: 'Lead Owner Email Address', dataType: 'email', soapName: 'LeadOwnerEmailAddress' },
  { id: 91, displayName: 'Lead Owner Job Title', dataType: 'string', soapName: 'LeadOwnerJobTitle' },
];

/** The standard fields that `filterType` takes; a native CRM's opportunity id is a filter without being a field. */
const STANDARD_FILTERS: ReadonlySet<string> = new Set(
  `id email cookies facebookId twitterId linkedInId leadPartitionId
   sfdcAccountId sfdcContactId sfdcLeadId sfdcLeadOwnerId sfdcOpptyId`.split(/\s+/),
);
const CUSTOM_FILTERS: ReadonlySet<string> = new Set(['string', 'email', 'integer']);

/** @param total how many readable fields describe lists; never fewer than the standard and the named custom ones. */
export function createCatalogue(total = 0): Catalogue {
  const standard = standardFields();
  const fields = [...standard, ...customFields(Math.max(NAMED_CUSTOM_FIELDS, total - standard.length))];
  fields.sort((one, other) => one.id - other.id);
  const byName = new Map(fields.map(field => [field.name, field]));
  const hidden = new Set<string>();
  const find = (name: string): Field | undefined => (hidden.has(name) ? undefined : byName.get(name));
  return {
    fields,
    soapOnly: SOAP_ONLY,
    hidden,
    find,
    visible: () => fields.filter(field => !hidden.has(field.name)),
    isFilter(name) {
      const field = find(name);
      return field?.custom ? CUSTOM_FILTERS.has(field.dataType) : STANDARD_FILTERS.has(name) && !hidden.has(name);
    },
  };
}
