import type { Catalogue } from '../fields/catalogue';
import { parseMoment } from '../moment';
import { refuse } from '../answer';
import type { RefusalAnswer } from '../answer';
import type { StaticList, StaticLists } from '../lists/staticLists';
import type { Span } from '../population/population';
import type { Unknowns } from '../unknowns';
import { ACTIVITY_COLUMNS, OPTIONAL_COLUMNS } from './activityColumns';
import type { FileFormat } from './dialect';

/** People by a moment of theirs, or the members of a static list when processing begins. */
export type ExportFilter = Span | { readonly by: 'staticListId' | 'staticListName'; readonly list: StaticList };

interface Requested {
  readonly fields: readonly string[];
  /** Header texts by REST name, where the client wants others. */
  readonly headers: Readonly<Record<string, string>>;
  readonly format: FileFormat;
}

/** What a client asked for, checked. */
export interface PeopleRequest extends Requested {
  readonly of: 'leads';
  readonly filter: ExportFilter;
}

export interface ActivityRequest extends Requested {
  readonly of: 'activities';
  /** An empty list lets everything through. */
  readonly filter: Span & {
    readonly types: readonly number[];
    readonly primaryIds: readonly number[];
    readonly primaryValues: readonly string[];
  };
}

export type ExportRequest = PeopleRequest | ActivityRequest;

export interface ExportRules {
  readonly catalogue: Catalogue;
  readonly updatedAtFilter: boolean;
  readonly unknowns: Unknowns;
  readonly lists: Pick<StaticLists, 'find' | 'named'>;
}

const MAX_RANGE = 31 * 86_400_000;
const FILTERS = ['createdAt', 'updatedAt', 'staticListId', 'staticListName', 'smartListId', 'smartListName'];
const FORMATS: readonly string[] = ['CSV', 'TSV', 'SSV'];

/** Reads the body of a create call; what Marketo refuses is refused with its codes. */
export function readExportRequest(body: unknown, rules: ExportRules): PeopleRequest | RefusalAnswer {
  if (!isObject(body)) return refuse('609');
  const { fields, filter } = body;
  if (!isTextList(fields) || fields.length === 0) return badAttribute('fields');
  const unknown = fields.filter(name => !isExportable(rules.catalogue, name));
  if (unknown.length > 0)
    return refuse(rules.unknowns.badExportCode, `Invalid value for field names: ${unknown.join(', ')}`);
  const common = readCommon(body, fields, rules.unknowns);
  if ('kind' in common) return common;
  const checked = readFilter(filter, rules);
  return 'kind' in checked ? checked : { of: 'leads', ...common, filter: checked };
}

/** The same for activities: `fields` may be absent, `createdAt` is the only span. */
export function readActivityRequest(body: unknown, { unknowns }: ExportRules): ActivityRequest | RefusalAnswer {
  if (!isObject(body)) return refuse('609');
  const { fields = ACTIVITY_COLUMNS, filter } = body;
  if (!isTextList(fields)) return badAttribute('fields');
  const known: readonly string[] = [...ACTIVITY_COLUMNS, ...OPTIONAL_COLUMNS];
  const unknown = fields.filter(name => !known.includes(name));
  if (unknown.length > 0) return refuse(unknowns.badExportCode, `Invalid value for field names: ${unknown.join(', ')}`);
  const common = readCommon(body, fields.length === 0 ? ACTIVITY_COLUMNS : fields, unknowns);
  if ('kind' in common) return common;
  if (!isObject(filter)) return badAttribute('filter');
  const { createdAt, activityTypeIds = [], primaryAttributeValueIds = [], primaryAttributeValues = [] } = filter;
  if (createdAt === undefined) return refuse(unknowns.badExportCode, 'A createdAt filter must be specified');
  if (!isNumberList(activityTypeIds)) return badAttribute('activityTypeIds');
  if (!isNumberList(primaryAttributeValueIds)) return badAttribute('primaryAttributeValueIds');
  if (!isTextList(primaryAttributeValues)) return badAttribute('primaryAttributeValues');
  const span = readRange('createdAt', createdAt, unknowns);
  if ('kind' in span) return span;
  const wanted = {
    types: activityTypeIds,
    primaryIds: primaryAttributeValueIds,
    primaryValues: primaryAttributeValues,
  };
  return { of: 'activities', ...common, filter: { ...span, ...wanted } };
}

function readCommon(
  { format = 'CSV', columnHeaderNames = {} }: Record<string, unknown>,
  fields: readonly string[],
  { badExportCode, repeatedFields }: Unknowns,
): Requested | RefusalAnswer {
  if (typeof format !== 'string') return badAttribute('format');
  if (!FORMATS.includes(format.toUpperCase())) return refuse(badExportCode, `Invalid value for format: ${format}`);
  if (!isTextRecord(columnHeaderNames)) return badAttribute('columnHeaderNames');
  const once = [...new Set(fields)];
  if (repeatedFields === 'refused' && once.length < fields.length) return refuse(badExportCode, 'Duplicate fields');
  return {
    fields: repeatedFields === 'once' ? once : fields,
    headers: columnHeaderNames,
    format: format.toUpperCase() as FileFormat,
  };
}

/** Formula fields are listed but not exported. */
function isExportable(catalogue: Catalogue, name: string): boolean {
  const field = catalogue.find(name);
  return field !== undefined && field.dataType !== 'formula';
}

function readFilter(filter: unknown, { updatedAtFilter, unknowns, lists }: ExportRules): ExportFilter | RefusalAnswer {
  if (!isObject(filter)) return badAttribute('filter');
  const names = Object.keys(filter);
  const [by, ...others] = names;
  if (by === undefined || others.length > 0)
    return refuse(unknowns.badExportCode, 'Exactly one filter must be specified');
  if (!FILTERS.includes(by)) return refuse(unknowns.badExportCode, `Invalid filter type: ${by}`);
  if (by.startsWith('smartList') || (by === 'updatedAt' && !updatedAtFilter)) {
    return refuse('1035', `Unsupported filter type for target subscription: ${by}`);
  }
  if (by === 'createdAt' || by === 'updatedAt') return readRange(by, filter[by], unknowns);
  const wanted = filter[by];
  const list = by === 'staticListId' ? lists.find(Number(wanted)) : lists.named(String(wanted));
  if (!list) return refuse(unknowns.badExportCode, `Invalid value for ${by}: ${String(wanted)}`);
  return { by: by === 'staticListId' ? by : 'staticListName', list };
}

function readRange(by: Span['by'], range: unknown, { badExportCode }: Unknowns): Span | RefusalAnswer {
  if (!isObject(range)) return badAttribute(by);
  const start = parseMoment(range['startAt']);
  const end = parseMoment(range['endAt']);
  if (start === undefined)
    return refuse(badExportCode, `Invalid value for ${by}: startAt must be an ISO 8601 datetime`);
  if (end === undefined) return refuse(badExportCode, `Invalid value for ${by}: endAt must be an ISO 8601 datetime`);
  if (start > end) return refuse(badExportCode, `${by} startAt must not be after endAt`);
  if (end - start > MAX_RANGE) return refuse(badExportCode, `${by} date range must be less than or equal to 31 days`);
  return { by, first: Math.ceil(start / 1000), last: Math.floor(end / 1000) };
}

function badAttribute(name: string): RefusalAnswer {
  return refuse('609', `Invalid value specified for attribute '${name}'`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}

function isNumberList(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(item => typeof item === 'number');
}

function isTextRecord(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every(item => typeof item === 'string');
}
