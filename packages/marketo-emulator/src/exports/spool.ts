import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { removeStaleSpools, SPOOL_PREFIX } from './staleSpools';

/** An exported file on disk, fixed for good. */
export interface SpooledFile {
  readonly path: string;
  readonly bytes: number;
  /** Records, not lines, and without the header. */
  readonly rows: number;
  readonly sha256: string;
  /** What status answers say, which is the same unless a fault makes it wrong. */
  readonly reportedChecksum: string;
}

/** A piece of a file and how many records it holds. */
export interface Chunk {
  /** Bytes of UTF-8 stay as they are until the piece after the next one is asked for. */
  readonly text: string | Uint8Array;
  readonly rows: number;
  /** Nothing comes after it. */
  readonly last?: boolean;
}

const READ_SIZE = 1024 * 1024;

/** Export files live on disk: memory stays the same whatever their size. */
export class Spool {
  #folder: Promise<string> | undefined;
  #path: string | undefined;
  readonly #clean = (): void => {
    if (this.#path !== undefined) rmSync(this.#path, { recursive: true, force: true });
  };

  constructor(private readonly parent: string = tmpdir()) {}

  /** Writes one piece while the next is made in another buffer; other work runs in between. */
  async write(name: string, chunks: AsyncIterable<Chunk>): Promise<Omit<SpooledFile, 'reportedChecksum'>> {
    const path = join(await this.#open(), name);
    const file = await open(path, 'w');
    const hash = createHash('sha256');
    let bytes = 0;
    let rows = 0;
    try {
      let writing: Promise<unknown> = Promise.resolve();
      for await (const chunk of chunks) {
        const piece = typeof chunk.text === 'string' ? Buffer.from(chunk.text) : chunk.text;
        hash.update(piece);
        bytes += piece.length;
        rows += chunk.rows;
        await writing;
        writing = file.write(piece);
        await new Promise(resolve => setImmediate(resolve));
      }
      await writing;
    } finally {
      await file.close();
    }
    return { path, bytes, rows, sha256: hash.digest('hex') };
  }

  async remove({ path }: SpooledFile): Promise<void> {
    await rm(path, { force: true });
  }

  async close(): Promise<void> {
    process.removeListener('exit', this.#clean);
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }

  #open(): Promise<string> {
    this.#folder ??= mkdir(this.parent, { recursive: true })
      .then(() => removeStaleSpools(this.parent))
      .then(() => mkdtemp(join(this.parent, SPOOL_PREFIX)))
      .then(path => {
        this.#path = path;
        process.once('exit', this.#clean);
        return path;
      });
    return this.#folder;
  }
}

/** Positions are inclusive. */
export interface FilePart {
  readonly first: number;
  readonly last: number;
  /** Break the stream off after this many bytes, as a lost connection does. */
  readonly cutAfter?: number | undefined;
  /** In real seconds; default: as fast as it goes. */
  readonly bytesPerSecond?: number | undefined;
}

/** Part of a file, read as fast as the reader takes it; `done` settles when it was read to its end or dropped. */
export function readFile(path: string, part: FilePart): { body: ReadableStream<Uint8Array>; done: Promise<void> } {
  let settle = (): void => undefined;
  const done = new Promise<void>(resolve => (settle = resolve));
  const chunks = fileChunks(path, part, () => settle());
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await chunks.return(undefined);
        settle();
      },
    },
    // Nothing is opened before somebody reads.
    { highWaterMark: 0 },
  );
  return { body, done };
}

async function* fileChunks(
  path: string,
  { first, last, cutAfter = Infinity, bytesPerSecond = Infinity }: FilePart,
  settle: () => void,
): AsyncGenerator<Uint8Array, undefined> {
  const end = Math.min(last, first + cutAfter - 1);
  // Ten pieces a second when it is slow.
  const most = Math.min(READ_SIZE, Math.ceil(bytesPerSecond / 10));
  const file = await open(path, 'r');
  try {
    for (let at = first; at <= end;) {
      const buffer = Buffer.allocUnsafe(Math.min(most, end - at + 1));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
      if (bytesRead === 0) break;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
      if (bytesPerSecond !== Infinity) await delay((bytesRead / bytesPerSecond) * 1_000);
    }
    if (end < last) throw new Error('The download was cut off, as a fault asked for.');
  } finally {
    await file.close();
    settle();
  }
}
