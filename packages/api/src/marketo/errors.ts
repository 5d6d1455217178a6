import { MarketoTrouble, type MarketoTroubleKind } from '../integration/subscription.port';

/** What the client does about an answer before it troubles its caller. From mild to bad: of several errors the last counts. */
export const REACTIONS = [
  /** Not a trouble: what was asked for is so already. */
  'treat-as-done',
  /** The same call again, with rising waits. */
  'retry',
  /** A new access token, and the call again. */
  'new-token',
  /** Slow down, then the call again. */
  'slow-down',
  /** Nothing helps before the quota is counted anew. */
  'quota',
  /** The request or the rights must be repaired. */
  'give-up',
] as const;
export type Reaction = (typeof REACTIONS)[number];

/** One of Marketo's errors, with what it means here. */
export type Meaning = Readonly<{ reaction: Reaction; kind: MarketoTroubleKind; message: string }>;

/** An error as Marketo words it. */
export type WireError = Readonly<{ code: string; message: string }>;

/** Thrown inside the client only: a trouble together with what may be tried against it. */
export class Setback extends Error {
  readonly reaction: Reaction;
  readonly trouble: MarketoTrouble;

  constructor(reaction: Reaction, trouble: MarketoTrouble) {
    super(trouble.message);
    this.reaction = reaction;
    this.trouble = trouble;
  }
}

const UNREACHABLE = 'Marketo is temporarily unavailable. Try again in a few minutes.';
const TOKEN_REFUSED = 'Marketo does not accept the access token it gave. Try again; if it stays so, ask Adobe support.';

const MEANING: Readonly<Record<string, Meaning>> = {
  500: { reaction: 'retry', kind: 'Unreachable', message: UNREACHABLE },
  502: { reaction: 'retry', kind: 'Unreachable', message: UNREACHABLE },
  600: { reaction: 'new-token', kind: 'TokenRefused', message: TOKEN_REFUSED },
  601: { reaction: 'new-token', kind: 'TokenRefused', message: TOKEN_REFUSED },
  602: { reaction: 'new-token', kind: 'TokenRefused', message: TOKEN_REFUSED },
  603: {
    reaction: 'give-up',
    kind: 'PermissionMissing',
    message:
      'Marketo denied access: the role of the API user lacks a permission, or an IP allow-list does not name this server.',
  },
  604: { reaction: 'retry', kind: 'Unreachable', message: UNREACHABLE },
  606: {
    reaction: 'slow-down',
    kind: 'RateLimited',
    message: 'The Marketo subscription gets more calls than it takes in 20 seconds, counting all its integrations.',
  },
  607: {
    reaction: 'quota',
    kind: 'DailyCallsSpent',
    message: 'The API calls of the day are used up, by all integrations of the Marketo subscription together.',
  },
  608: { reaction: 'retry', kind: 'Unreachable', message: UNREACHABLE },
  610: { reaction: 'give-up', kind: 'NotFound', message: 'Marketo does not know what was asked for.' },
  611: { reaction: 'retry', kind: 'Unreachable', message: UNREACHABLE },
  614: { reaction: 'retry', kind: 'Unreachable', message: 'The Marketo subscription cannot be reached at the moment.' },
  615: {
    reaction: 'slow-down',
    kind: 'TooManyAtOnce',
    message: 'The Marketo subscription is busy with other calls, counting all its integrations.',
  },
  713: { reaction: 'retry', kind: 'Unreachable', message: UNREACHABLE },
  719: { reaction: 'retry', kind: 'Unreachable', message: UNREACHABLE },
  1035: {
    reaction: 'give-up',
    kind: 'FilterUnsupported',
    message: 'This Marketo subscription does not offer the export filter that was asked for.',
  },
};

/** 1029 says three things in one number; Marketo's wording tells them apart. */
function meaningOfQueueError(wording: string): Meaning {
  if (/already queued/i.test(wording)) {
    return { reaction: 'treat-as-done', kind: 'InvalidRequest', message: 'The export is queued already.' };
  }
  if (/quota/i.test(wording)) {
    const message =
      'The export volume of the day is used up, by all integrations of the Marketo subscription together.';
    return { reaction: 'quota', kind: 'ExportVolumeSpent', message };
  }
  const message = 'Marketo has as many exports waiting as it takes, counting all integrations of the subscription.';
  return { reaction: 'give-up', kind: 'ExportQueueFull', message };
}

/** Marketo may add codes: one of the 600s speaks of the transport and may pass, everything else of the request. */
function meaningOfUnknown({ code, message }: WireError): Meaning {
  const reaction = /^6\d\d$/.test(code) && !REQUEST_AT_FAULT.has(code) ? 'retry' : 'give-up';
  return { reaction, kind: 'InvalidRequest', message: `Marketo does not accept the request: ${message} (${code}).` };
}

/** Method, JSON, content type, multipart, subscription type. */
const REQUEST_AT_FAULT: ReadonlySet<string> = new Set(['605', '609', '612', '613', '616']);

export function meaningOf(error: WireError): Meaning {
  return error.code === '1029' ? meaningOfQueueError(error.message) : (MEANING[error.code] ?? meaningOfUnknown(error));
}

/** The worst of the errors of one answer. An answer without success and without errors is taken for a passing fault. */
export function setbackOf(errors: readonly WireError[], requestId: string | undefined): Setback {
  const read = errors.map(error => ({ ...meaningOf(error), code: error.code }));
  const [worst] = read.sort((a, b) => REACTIONS.indexOf(b.reaction) - REACTIONS.indexOf(a.reaction));
  if (!worst) return new Setback('retry', new MarketoTrouble('Unreachable', UNREACHABLE, { requestId }));
  return new Setback(worst.reaction, new MarketoTrouble(worst.kind, worst.message, { code: worst.code, requestId }));
}

/** Error codes that Adobe counts neither for the day's calls nor for the rate. */
export const UNCOUNTED_CODES: ReadonlySet<string> = new Set(['601', '602', '604', '605', '608', '611']);

const STATUS_MEANING: Readonly<Record<number, Omit<Meaning, 'message'>>> = {
  401: { reaction: 'new-token', kind: 'TokenRefused' },
  403: { reaction: 'give-up', kind: 'PermissionMissing' },
  404: { reaction: 'give-up', kind: 'NotFound' },
  408: { reaction: 'retry', kind: 'Unreachable' },
  413: { reaction: 'give-up', kind: 'InvalidRequest' },
  414: { reaction: 'give-up', kind: 'InvalidRequest' },
  429: { reaction: 'slow-down', kind: 'RateLimited' },
};

/** What an HTTP status says by itself; null for a status that leaves it to the body. */
export function setbackOfStatus(status: number): Setback | null {
  if (status >= 200 && status < 300) return null;
  const { reaction, kind } = STATUS_MEANING[status] ?? unknownStatus(status);
  return new Setback(reaction, new MarketoTrouble(kind, `Marketo answered with HTTP status ${status}.`));
}

function unknownStatus(status: number): Omit<Meaning, 'message'> {
  const passing = status >= 500 || status < 400;
  return passing ? { reaction: 'retry', kind: 'Unreachable' } : { reaction: 'give-up', kind: 'InvalidRequest' };
}

/** No answer at all, a broken one, or one that is not what Marketo sends. */
export function passingFault(message: string, cause?: unknown): Setback {
  return new Setback('retry', new MarketoTrouble('Unreachable', message, { cause }));
}
