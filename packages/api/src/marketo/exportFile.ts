import { MarketoTrouble } from '../integration/subscription.port';
import type { Clock } from '../platform/clock';
import type { Reading } from './caller';
import { deadline } from './deadline';
import { passingFault, Setback, setbackOfStatus } from './errors';
import { readEnvelope } from './wire';

/** Real milliseconds without a byte after which a connection counts as broken. */
const IDLE_LIMIT = 60_000;
/** Tries in a row that bring nothing. */
const FRUITLESS_TRIES = 5;

/** An answer to a request for the file from some byte on. `total` is the length of the whole file, where the answer tells it. */
export type Part =
  | { kind: 'Bytes'; from: number; total: number | undefined; body: ReadableStream<Uint8Array> | null }
  | { kind: 'NothingLeft' };

export type FileRequest = Readonly<{
  /** Bytes that the whole file has, as Marketo's status of the export says. */
  size?: number | undefined;
  signal?: AbortSignal | undefined;
  clock: Clock;
  /** Asks for the file from a byte on. */
  open: (from: number, signal: AbortSignal) => Promise<Part>;
  /** Waits before the n-th fruitless try in a row. */
  pause: (fruitless: number) => Promise<void>;
}>;

/** The bytes of a file, each once and in order, over as many connections as it takes. */
export async function* fileBytes(request: FileRequest): AsyncGenerator<Uint8Array, void, undefined> {
  const progress: Progress = { have: 0, whole: false };
  for (let fruitless = 0; ;) {
    const before = progress.have;
    try {
      yield* oneConnection(request, progress);
      if (progress.whole) return;
    } catch (error) {
      request.signal?.throwIfAborted();
      if (error instanceof MarketoTrouble) throw error;
      progress.broken = error;
    }
    fruitless = progress.have > before ? 0 : fruitless + 1;
    if (fruitless >= FRUITLESS_TRIES) throw brokenOff(progress.broken);
    await request.pause(fruitless);
  }
}

type Progress = { have: number; whole: boolean; broken?: unknown };

/** What one connection brings; `progress` tells how far it came. */
async function* oneConnection(request: FileRequest, progress: Progress): AsyncGenerator<Uint8Array, void, undefined> {
  const { size, signal, clock } = request;
  const connection = new AbortController();
  try {
    const signals = signal ? AbortSignal.any([signal, connection.signal]) : connection.signal;
    const part = await request.open(progress.have, signals);
    const end = endOf(part, size, progress.have);
    for await (const chunk of unseen({ part, have: progress.have }, clock, connection)) {
      progress.have += chunk.length;
      if (end !== undefined && progress.have > end) throw damaged();
      yield chunk;
    }
    progress.whole = end === undefined || progress.have >= end;
  } finally {
    connection.abort();
  }
}

function brokenOff(cause: unknown): MarketoTrouble {
  return new MarketoTrouble('Unreachable', 'The export file broke off again and again.', { cause });
}

/** Where the file ends; undefined where nobody says, and the end of the answer must be taken for it. */
function endOf(part: Part, size: number | undefined, have: number): number | undefined {
  const total = part.kind === 'Bytes' ? part.total : have;
  if (size !== undefined && total !== undefined && size !== total) throw damaged();
  return size ?? total;
}

function damaged(): MarketoTrouble {
  return new MarketoTrouble('FileDamaged', 'The export file does not have the length that Marketo told.');
}

/** The chunks of a part without what we have already: a server may begin earlier than it was asked to. */
async function* unseen(
  { part, have }: { part: Part; have: number },
  clock: Clock,
  connection: AbortController,
): AsyncGenerator<Uint8Array> {
  if (part.kind === 'NothingLeft') return;
  let skip = have - part.from;
  if (skip < 0) throw passingFault('Marketo left out a part of the export file.');
  const reader = part.body?.getReader();
  for (;;) {
    const arrived = deadline(clock, IDLE_LIMIT, connection);
    const next = await reader?.read().finally(arrived);
    if (!next || next.done) return;
    const chunk = next.value.subarray(Math.min(skip, next.value.length));
    skip -= next.value.length - chunk.length;
    if (chunk.length > 0) yield chunk;
  }
}

/** Reads the head of an answer to a request for a file; errors come as JSON with HTTP status 200. */
export async function readPart(response: Response, asked: number): Promise<Reading<Part>> {
  if (response.status === 416 && asked > 0) return { value: { kind: 'NothingLeft' } };
  if (response.status === 404) throw fileGone();
  const setback = setbackOfStatus(response.status);
  if (setback) throw setback;
  const type = response.headers.get('content-type') ?? '';
  if (/json/i.test(type)) readEnvelope(await response.text());
  if (/json|html/i.test(type)) throw passingFault('Marketo gave something else than the export file.');
  return { value: { kind: 'Bytes', ...extentOf(response), body: response.body } };
}

/** Waited for a little: the file of an export that was just completed has been seen to come late. */
function fileGone(): Setback {
  return new Setback('retry', new MarketoTrouble('FileGone', 'Marketo no longer has the file of the export.'));
}

function extentOf(response: Response): { from: number; total: number | undefined } {
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get('content-range') ?? '') ?? [];
  if (response.status === 206 && from) return { from: Number(from), total: total === '*' ? undefined : Number(total) };
  const length = response.headers.get('content-length');
  return { from: 0, total: length === null ? undefined : Number(length) };
}
