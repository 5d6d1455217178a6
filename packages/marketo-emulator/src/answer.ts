import { randomInt } from 'node:crypto';
import { apiError } from './errors';
import type { ApiError } from './errors';

/** What a route hands back; how it looks on the wire is decided here only. */
export type Answer = ResultAnswer | RefusalAnswer | RawAnswer;

export interface ResultAnswer {
  readonly kind: 'result';
  /** Absent where Marketo sends none: paging tokens, asset searches that found nothing. */
  readonly result?: readonly unknown[];
  readonly nextPageToken?: string | undefined;
  readonly moreResult?: boolean;
  /** Asset answers carry `errors` and `warnings` even when all is well. */
  readonly asset?: { readonly warnings: readonly string[] };
}

export interface RefusalAnswer {
  readonly kind: 'refusal';
  readonly errors: readonly ApiError[];
  /** Default: 200. */
  readonly status?: number;
}

/** A ready response: files, HTTP errors, OAuth answers. `done` settles when its body has been read or dropped. */
export interface RawAnswer {
  readonly kind: 'raw';
  readonly response: Response;
  readonly done?: Promise<void>;
}

export const JSON_TYPE = 'application/json;charset=UTF-8';

export function result(items: readonly unknown[], nextPageToken?: string): ResultAnswer {
  return { kind: 'result', result: items, nextPageToken };
}

export function refuse(code: string, message?: string): RefusalAnswer {
  return { kind: 'refusal', errors: [apiError(code, message)] };
}

export function raw(response: Response, done?: Promise<void>): RawAnswer {
  return { kind: 'raw', response, ...(done ? { done } : {}) };
}

export function plainText(status: number, text: string, headers: Record<string, string> = {}): RawAnswer {
  return raw(new Response(text, { status, headers: { 'Content-Type': 'text/plain;charset=UTF-8', ...headers } }));
}

/** HTTP 200 and Marketo's envelope, unless the answer brings a response of its own. */
export function toResponse(answer: Answer, now: number): Response {
  if (answer.kind === 'raw') return answer.response;
  const status = answer.kind === 'refusal' ? (answer.status ?? 200) : 200;
  return new Response(JSON.stringify(envelope(answer, now)), { status, headers: { 'Content-Type': JSON_TYPE } });
}

function envelope(answer: ResultAnswer | RefusalAnswer, now: number): Record<string, unknown> {
  const requestId = `${randomInt(0x100, 0xfffff).toString(16)}#${now.toString(16)}`;
  if (answer.kind === 'refusal') return { requestId, success: false, errors: answer.errors };
  const { result: items, nextPageToken, moreResult, asset } = answer;
  return {
    requestId,
    ...(items ? { result: items } : {}),
    success: true,
    ...(asset ? { errors: [], warnings: asset.warnings } : {}),
    ...(nextPageToken === undefined ? {} : { nextPageToken }),
    ...(moreResult === undefined ? {} : { moreResult }),
  };
}
