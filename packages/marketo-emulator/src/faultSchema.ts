import { z } from 'zod';
import { DIRT, USUAL_DIRT } from './exports/dirtyRows';

const base = {
  /** A regular expression that `METHOD /path` must match; default: everything the kind applies to. */
  match: z.string().refine(isPattern, 'not a regular expression').optional(),
  /** How many matching calls (exports) it strikes; default 1, or `always` where `every`, `chance` or `lasts` is given. */
  times: z.union([z.int().min(1), z.literal('always')]).optional(),
  /** How many matching calls (exports) go unharmed first. */
  after: z.int().min(0).default(0),
  /** Strikes every n-th of those that follow. */
  every: z.int().min(1).optional(),
  /** Strikes each of those that follow with this probability, by draws from `seed`. */
  chance: z.number().gt(0).max(1).optional(),
  seed: z.int().default(1),
  /** Emulated seconds after its first strike when it is gone. */
  lasts: z.number().gt(0).optional(),
};

/** Whether the call does its work before its answer gets lost. */
const effect = z.enum(['none', 'done']).default('none');
const code = z.string().regex(/^\d{3,4}$/);

/** Three errors share the number 1029. */
const MEANINGS = ['queue', 'volume', 'queued'] as const;

const call = [
  z.strictObject({
    ...base,
    kind: z.literal('error'),
    code,
    message: z.string().optional(),
    /** Of 1029: the queue is full, the day's volume is spent, the export is queued already. */
    meaning: z.enum(MEANINGS).optional(),
    effect,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('http'),
    status: z.int().min(200).max(599),
    body: z.enum(['html', 'empty']).default('html'),
    effect,
  }),
  z.strictObject({ ...base, kind: z.literal('drop'), effect }),
  z.strictObject({ ...base, kind: z.literal('late'), seconds: z.number().gt(0).max(600) }),
  z.strictObject({
    ...base,
    kind: z.literal('skip-record'),
    code,
    message: z.string().optional(),
    /** Its place, 1 for the first; default: the one in the middle. */
    record: z.int().min(1).optional(),
  }),
] as const;

const download = [
  z.strictObject({ ...base, kind: z.literal('cut'), bytes: z.int().min(0) }),
  z.strictObject({ ...base, kind: z.literal('slow'), bytesPerSecond: z.int().min(1) }),
  z.strictObject({ ...base, kind: z.literal('gone-file') }),
] as const;

const exported = [
  z.strictObject({
    ...base,
    kind: z.literal('fail-export'),
    message: z.string().default('Internal server error, please try again later'),
  }),
  z.strictObject({ ...base, kind: z.literal('cancel-export') }),
  z.strictObject({ ...base, kind: z.literal('wrong-checksum') }),
  z.strictObject({ ...base, kind: z.literal('dirty-rows'), rows: z.array(z.enum(DIRT)).min(1).default(USUAL_DIRT) }),
  z.strictObject({ ...base, kind: z.literal('border-rows'), seconds: z.int().min(1).max(86_400).default(3_600) }),
] as const;

const standing = [
  z.strictObject({ ...base, kind: z.literal('hide-field'), name: z.string().min(1) }),
  z.strictObject({
    kind: z.literal('strangers'),
    callsPerHour: z.number().min(0).default(0),
    megabytesPerDay: z.number().min(0).default(0),
    queuePlaces: z.int().min(0).max(10).default(0),
    processingPlaces: z.int().min(0).max(2).default(0),
  }),
] as const;

const faultSchema = z.discriminatedUnion('kind', [...call, ...download, ...exported, ...standing]);

export const faultListSchema = z.strictObject({ faults: z.array(faultSchema) });

export type Fault = z.output<typeof faultSchema>;
export type FaultRequest = z.input<typeof faultSchema>;
export type FaultKind = Fault['kind'];
export type FaultOf<Kind extends FaultKind> = Extract<Fault, { kind: Kind }>;
/** Those that strike a call or an export, and not all the time. */
export type Striking = Exclude<Fault, { kind: 'strangers' }>;

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}
