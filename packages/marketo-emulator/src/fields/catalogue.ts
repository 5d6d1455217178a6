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
  /** Names hidden by a fault: describe leaves them out, reads and exports no longer know them. */
  readonly hidden: Set<string>;
  /** A field that is there and not hidden, by its REST name. */
  find(name: string): Field | undefined;
  /** The same, hidden ones included. */
  findAny(name: string): Field | undefined;
  visible(): Field[];
  /** Adds a field, or puts a changed one in the place of that of the same name. */
  put(field: Field): void;
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

export interface CatalogueOptions {
  /** How many readable fields describe lists; never fewer than the standard and the named custom ones. */
  readonly total?: number | undefined;
  /** Default: exact. */
  readonly fieldNameCase?: 'exact' | 'ignored';
}

export function createCatalogue({ total = 0, fieldNameCase = 'exact' }: CatalogueOptions = {}): Catalogue {
  const standard = standardFields();
  const fields = [...standard, ...customFields(Math.max(NAMED_CUSTOM_FIELDS, total - standard.length))];
  fields.sort((one, other) => one.id - other.id);
  const key = (name: string): string => (fieldNameCase === 'exact' ? name : name.toLowerCase());
  const byName = new Map(fields.map(field => [key(field.name), field]));
  const hidden = new Set<string>();
  const isHidden = ({ name, isHidden: forGood }: Field): boolean => forGood === true || hidden.has(name);
  const findAny = (name: string): Field | undefined => byName.get(key(name));
  const find = (name: string): Field | undefined => {
    const field = findAny(name);
    return field && !isHidden(field) ? field : undefined;
  };
  return {
    fields,
    soapOnly: SOAP_ONLY,
    hidden,
    find,
    findAny,
    visible: () => fields.filter(field => !isHidden(field)),
    put(field) {
      const at = fields.findIndex(({ name }) => name === field.name);
      if (at < 0) fields.push(field);
      else fields[at] = field;
      byName.set(key(field.name), field);
    },
    isFilter(name) {
      const field = find(name);
      if (field) return field.custom ? CUSTOM_FILTERS.has(field.dataType) : STANDARD_FILTERS.has(field.name);
      // A native CRM's opportunity id is a filter without being a field.
      return STANDARD_FILTERS.has(name) && !hidden.has(name);
    },
  };
}
