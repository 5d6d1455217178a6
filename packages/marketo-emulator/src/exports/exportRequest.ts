import type { Catalogue } from '../fields/catalogue';
import { refuse } from '../answer';
import type { RefusalAnswer } from '../answer';
import type { FileFormat } from './dialect';

/** People by a moment of theirs; both ends inclusive, seconds since 1970. */
export interface ExportFilter {
  readonly by: 'createdAt' | 'updatedAt';
  readonly first: number;
  readonly last: number;
}

/** What a client asked for, checked. */
export interface ExportRequest {
  readonly fields: readonly string[];
  /** Header texts by REST name, where the client wants others. */
  readonly headers: Readonly<Record<string, string>>;
  readonly format: FileFormat;
  readonly filter: ExportFilter;
}

export interface ExportRules {
  readonly catalogue: Catalogue;
  readonly updatedAtFilter: boolean;
}

const MAX_RANGE = 31 * 86_400_000;
const FILTERS = ['createdAt', 'updatedAt', 'staticListId', 'staticListName', 'smartListId', 'smartListName'];
const FORMATS: readonly string[] = ['CSV', 'TSV', 'SSV'];

/** Reads the body of a create call; what Marketo refuses is refused with its codes. */
export function readExportRequest(body: unknown, rules: ExportRules): ExportRequest | RefusalAnswer {
  if (!isObject(body)) return refuse('609');
  const { fields, filter, format = 'CSV', columnHeaderNames = {} } = body;
  if (!isTextList(fields) || fields.length === 0) return badAttribute('fields');
  const unknown = fields.filter(name => !isExportable(rules.catalogue, name));
  if (unknown.length > 0) return refuse('1003', `Invalid value for field names: ${unknown.join(', ')}`);
  if (typeof format !== 'string') return badAttribute('format');
  if (!FORMATS.includes(format.toUpperCase())) return refuse('1003', `Invalid value for format: ${format}`);
  if (!isTextRecord(columnHeaderNames)) return badAttribute('columnHeaderNames');
  const checked = readFilter(filter, rules);
  if ('kind' in checked) return checked;
  return { fields, headers: columnHeaderNames, format: format.toUpperCase() as FileFormat, filter: checked };
}

/** Formula fields are listed but not exported. */
function isExportable(catalogue: Catalogue, name: string): boolean {
  const field = catalogue.find(name);
  return field !== undefined && field.dataType !== 'formula';
}

function readFilter(filter: unknown, { updatedAtFilter }: ExportRules): ExportFilter | RefusalAnswer {
  if (!isObject(filter)) return badAttribute('filter');
  const names = Object.keys(filter);
  const [by, ...others] = names;
  if (by === undefined || others.length > 0) return refuse('1003', 'Exactly one filter must be specified');
  if (!FILTERS.includes(by)) return refuse('1003', `Invalid filter type: ${by}`);
  if (by.startsWith('smartList') || (by === 'updatedAt' && !updatedAtFilter)) {
    return refuse('1035', `Unsupported filter type for target subscription: ${by}`);
  }
  if (by !== 'createdAt' && by !== 'updatedAt')
    return refuse('1003', `This emulated subscription has no static lists: ${by}`);
  return readRange(by, filter[by]);
}

function readRange(by: ExportFilter['by'], range: unknown): ExportFilter | RefusalAnswer {
  if (!isObject(range)) return badAttribute(by);
  const start = parseMoment(range['startAt']);
  const end = parseMoment(range['endAt']);
  if (start === undefined) return refuse('1003', `Invalid value for ${by}: startAt must be an ISO 8601 datetime`);
  if (end === undefined) return refuse('1003', `Invalid value for ${by}: endAt must be an ISO 8601 datetime`);
  if (start > end) return refuse('1003', `${by} startAt must not be after endAt`);
  if (end - start > MAX_RANGE) return refuse('1003', `${by} date range must be less than or equal to 31 days`);
  return { by, first: Math.ceil(start / 1000), last: Math.floor(end / 1000) };
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/;

/** ISO 8601; without a zone it is GMT. Milliseconds since 1970, undefined when it is no moment. */
export function parseMoment(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const parts = ISO.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  const real = new Date(utc);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59)
    return undefined;
  return utc - zoneOffset(parts[7] ?? 'Z');
}

function zoneOffset(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
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

function isTextRecord(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every(item => typeof item === 'string');
}
