import { apiError } from './errors';
import { result } from './answer';
import type { Answer } from './answer';
import type { World } from './world';

interface Skipping {
  /** The body without the record that is skipped; undefined when nothing else was in it. */
  readonly body: string | undefined;
  /** Puts the refusal of the record where the record was. */
  readonly restore: (answer: Answer) => Answer;
}

/** Lets a fault skip one record of a call that writes several, which is then not written: the one in the middle, or any. */
export function skipRecord(world: World, name: string, body: string): Skipping | undefined {
  const sent = parseRecords(body);
  if (!sent) return undefined;
  const fault = world.faults.strike('skip-record', name);
  if (!fault) return undefined;
  const at = Math.min((fault.record ?? (sent.input.length >> 1) + 1) - 1, sent.input.length - 1);
  const skipped = { status: 'skipped', reasons: [apiError(fault.code, fault.message)] };
  const others = sent.input.filter((_, position) => position !== at);
  return {
    body: others.length === 0 ? undefined : JSON.stringify({ ...sent, input: others }),
    restore: answer =>
      answer.kind === 'result' && answer.result
        ? { ...answer, result: answer.result.toSpliced(at, 0, skipped) }
        : answer,
  };
}

/** The answer to a call of which every record is skipped. */
export const NOTHING_DONE = result([]);

function parseRecords(body: string): { readonly input: readonly unknown[] } | undefined {
  if (!body.includes('"input"')) return undefined;
  try {
    const sent: unknown = JSON.parse(body);
    const isList = typeof sent === 'object' && sent !== null && 'input' in sent && Array.isArray(sent.input);
    return isList && (sent.input as unknown[]).length > 0 ? (sent as { input: unknown[] }) : undefined;
  } catch {
    return undefined;
  }
}
