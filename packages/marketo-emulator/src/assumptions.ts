import { z } from 'zod';
import type { Unknowns } from './unknowns';

const code = z.string().regex(/^\d{3,4}$/);
const whole = z.int().min(1);

const schema = z
  .strictObject({
    queryToken: z.enum(['refused', 'accepted']),
    unknownFieldInSync: z.enum(['record', 'call']),
    quotaDay: z.enum(['America/Chicago', 'UTC-6']),
    tooMany: z.enum(['refused', 'cut']),
    badExportCode: code,
    fieldNameCase: z.enum(['exact', 'ignored']),
    soapNames: z.enum(['sent', 'left out']),
    readOrder: z.enum(['by id', 'unsorted']),
    anonymousPeople: z.enum(['not returned', 'returned']),
    companyFieldsInSync: z.enum(['accepted', 'refused']),
    mergeActivities: z.enum(['winner and losers', 'winner']),
    positionTokenHours: z.number().min(0),
    activityTypeIds: z.strictObject({ mergeLeads: whole, removeFromList: whole }),
    repeatedFields: z.enum(['repeated', 'once', 'refused']),
    ssvDelimiter: z.enum([';', ' ']),
    exportWorkspaces: z.enum(['all', 'own']),
    emptyExport: z.enum(['header', 'no bytes', 'no file']),
    unknownExportCode: code,
    unsatisfiableRange: z.literal([416, 200]),
    downloadsCount: z.boolean(),
    finalLineFeed: z.boolean(),
    realNull: z.enum(['bare', 'quoted']),
    readSeconds: z.number().min(0),
    refusedCallsCount: z.boolean(),
    rateWindow: z.enum(['sliding', 'fixed']),
    megabyte: z.literal([1_000_000, 1_048_576]),
    bulkTokenStatus: z.literal([200, 401]),
    crossingExport: z.enum(['finishes', 'fails']),
    tokenOnFullPage: z.enum(['absent', 'present']),
    numberOfRecords: z.enum(['records', 'lines']),
    noActivities: z.enum(['absent', 'empty list']),
  } satisfies Record<keyof Unknowns, z.ZodType>)
  .partial();

/** Every open question by name, in the order of `Unknowns`. */
export const QUESTIONS: readonly string[] = Object.keys(schema.shape);

/** An answer to an open question as people type it, `name=value`. @throws Error that says which names or values there are */
export function readAssumption(text: string): Partial<Unknowns> {
  const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (!QUESTIONS.includes(name)) throw new Error(`Give name=value, where the name is one of ${QUESTIONS.join(', ')}.`);
  const parsed = [value, jsonOf(value)].map(given => schema.safeParse({ [name]: given }));
  const [taken] = parsed.flatMap(({ data }) => data ?? []);
  if (taken) return taken as Partial<Unknowns>;
  throw new Error(parsed.at(-1)?.error?.issues[0]?.message ?? 'It is no such value.');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
