import { z } from 'zod';
import type { DescribedField, ExportState, ExportStatus, ReadPerson } from '../integration/subscription.port';
import { passingFault, setbackOf } from './errors';
import type { Grant } from './token';

/** Parsers of Marketo's answers. Members that carry nothing come absent or as null; both are taken alike. */

const text = z.string();
const scalarText = z.union([z.string(), z.number()]).transform(String);

const envelope = z.object({
  requestId: text.nullish(),
  success: z.boolean(),
  result: z.array(z.unknown()).nullish(),
  nextPageToken: text.nullish(),
  moreResult: z.boolean().nullish(),
  errors: z.array(z.object({ code: scalarText, message: text.nullish() })).nullish(),
});

/** An answer without its wrapping. */
export type Envelope = Readonly<{
  result: readonly unknown[];
  requestId: string | undefined;
  nextPageToken: string | undefined;
  moreResult: boolean;
}>;

/** `date`: Marketo's time, to the second. */
export type MarketoAnswer = Envelope & Readonly<{ date: Date | undefined }>;

/** Throws the setback that the `errors` of the answer mean, or that its form means. */
export function readEnvelope(body: string): Envelope {
  const answer = envelope.safeParse(parseJson(body));
  if (!answer.success) throw passingFault('Marketo gave an answer that is not what its API sends.');
  const { success, result, errors, requestId, nextPageToken, moreResult } = answer.data;
  if (!success) {
    const told = (errors ?? []).map(({ code, message }) => ({ code, message: message ?? '' }));
    throw setbackOf(told, requestId ?? undefined);
  }
  return {
    result: result ?? [],
    requestId: requestId ?? undefined,
    nextPageToken: nextPageToken ?? undefined,
    moreResult: moreResult ?? false,
  };
}

/** An empty body or a page of HTML where JSON is due is a passing fault of something on the way. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    throw passingFault('Marketo gave an answer that is not JSON.', cause);
  }
}

const grant = z.object({ access_token: text.min(1), expires_in: z.coerce.number().nonnegative() });
const oauthError = z.object({ error: text });

export type IdentityAnswer = ({ kind: 'Grant' } & Grant) | { kind: 'Refused' } | { kind: 'Unclear' };

/** The identity service speaks OAuth: an `error` refuses, whatever the HTTP status. */
export function readIdentity(answer: unknown): IdentityAnswer {
  const granted = grant.safeParse(answer);
  if (granted.success) return { kind: 'Grant', token: granted.data.access_token, expiresIn: granted.data.expires_in };
  return oauthError.safeParse(answer).success ? { kind: 'Refused' } : { kind: 'Unclear' };
}

const describedField = z.object({
  displayName: text.nullish(),
  dataType: text.nullish(),
  length: z.number().int().positive().nullish(),
  rest: z.object({ name: text.min(1) }),
});

/** Fields without a REST name cannot be read and are left out, as is anything that does not look like a field. */
export function readDescribed(result: readonly unknown[]): readonly DescribedField[] {
  return result.flatMap(item => {
    const field = describedField.safeParse(item);
    if (!field.success) return [];
    const { displayName, dataType, length, rest } = field.data;
    const described = { name: rest.name, displayName: displayName || rest.name, dataType: dataType || 'string' };
    return [length == null ? described : { ...described, length }];
  });
}

const personValue = z.union([z.string(), z.number(), z.boolean(), z.null()]).catch(null);
const person = z.object({ id: z.coerce.number().int().positive() }).catchall(personValue);

export function readPeople(result: readonly unknown[]): readonly ReadPerson[] {
  return result.map(item => {
    const read = person.safeParse(item);
    if (!read.success) throw passingFault('Marketo gave a person without an id.');
    return { id: read.data.id, values: read.data };
  });
}

const STATES: Readonly<Record<string, ExportState>> = {
  created: 'Created',
  queued: 'Queued',
  processing: 'Processing',
  completed: 'Completed',
  failed: 'Failed',
  cancelled: 'Cancelled',
  canceled: 'Cancelled',
};

const dateTime = text.nullish().transform(value => (value ? parseDateTime(value) : undefined));
const amount = z.coerce.number().int().nonnegative();

const exportJob = z.object({
  exportId: text.min(1),
  status: text
    .transform(status => STATES[status.toLowerCase()])
    .pipe(z.custom<ExportState>(state => state !== undefined)),
  startedAt: dateTime,
  finishedAt: dateTime,
  numberOfRecords: amount.nullish(),
  fileSize: amount.nullish(),
  fileChecksum: text.nullish(),
  errorMsg: text.nullish(),
});

/** The first of `result` as an export's status. */
export function readExport(result: readonly unknown[]): ExportStatus {
  const job = exportJob.safeParse(result[0]);
  if (!job.success) throw passingFault('Marketo told the state of an export in a way that is not understood.');
  const { exportId, status, startedAt, finishedAt, numberOfRecords, fileSize, fileChecksum, errorMsg } = job.data;
  const sha256 = /^sha256:([0-9a-f]{64})$/i.exec(fileChecksum ?? '')?.[1]?.toLowerCase();
  return {
    exportId,
    state: status,
    ...(startedAt && { startedAt }),
    ...(finishedAt && { finishedAt }),
    ...(numberOfRecords != null && { records: numberOfRecords }),
    ...(fileSize != null && { bytes: fileSize }),
    ...(sha256 && { sha256 }),
    ...(errorMsg && { errorMessage: errorMsg }),
  };
}

const usageDay = z.object({ total: amount });

/** Calls of the first day of the answer, which is today. */
export function readUsage(result: readonly unknown[]): number {
  const day = usageDay.safeParse(result[0]);
  if (!day.success) throw passingFault('Marketo told its usage in a way that is not understood.');
  return day.data.total;
}

const folder = z.object({ createdAt: dateTime });

/** The oldest `createdAt` among folders; null where there is none. */
export function readOldestDate(result: readonly unknown[]): Date | null {
  const moments = result.flatMap(item => folder.safeParse(item).data?.createdAt?.getTime() ?? []);
  return moments.length > 0 ? new Date(Math.min(...moments)) : null;
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)(Z?)([+-]\d{2}:?\d{2})?$/;

/**
 * A moment as Marketo writes it: with `Z`, with an offset, with both (`Z+0000`, as assets have it) or with neither, which is GMT.
 * Undefined for anything else.
 */
export function parseDateTime(value: string): Date | undefined {
  const [, date, time, , offset] = DATE_TIME.exec(value.trim()) ?? [];
  if (!date || !time) return undefined;
  const zone = offset ? `${offset.slice(0, 3)}:${offset.slice(-2)}` : 'Z';
  const moment = new Date(`${date}T${time}${zone}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/** `YYYY-MM-DDTHH:MM:SSZ`, the form that Marketo's filters ask for; fractions of a second are cut. */
export function toSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
