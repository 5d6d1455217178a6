import { refuse } from '../answer';
import type { RefusalAnswer } from '../answer';
import type { Call } from '../call';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON object of a body; refused when it says that it is something else (612) or when it is none (609). */
export function readJson({
  headers,
  body,
}: Pick<Call, 'headers' | 'body'>): { readonly json: JsonObject } | RefusalAnswer {
  if (!/^application\/json\b/i.test(headers.get('content-type') ?? '')) return refuse('612');
  const json = parseJson(body);
  return isObject(json) ? { json } : refuse('609');
}

/** The records of a body's `input`: objects, at least one, at most `most`. */
export function readInput(
  { input }: JsonObject,
  { most, tooMany }: { readonly most: number; readonly tooMany: 'refused' | 'cut' },
): { readonly records: readonly JsonObject[] } | RefusalAnswer {
  if (!Array.isArray(input) || input.length === 0 || !input.every(isObject))
    return refuse('609', "Invalid value specified for attribute 'input'");
  if (input.length > most && tooMany === 'refused')
    return refuse('1003', `Too many records in input: ${input.length}, at most ${most}`);
  return { records: input.slice(0, most) };
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
