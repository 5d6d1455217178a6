import { createHash } from 'node:crypto';
import type { ExportReader } from './exportReader';

export type Progress = (tally: Readonly<{ rowsRead: number; bytesRead: number }>) => void;

/** Bytes read in one go, so that neither lines nor notes pile up. */
const BITE = 256 * 1024;

/** An export file on its way through the reader: counted, digested, and pulled only as fast as its lines are taken. */
export class ExportFile {
  bytesRead = 0;
  hasEnded = false;
  private readonly digest = createHash('sha256');
  private readonly source: AsyncIterator<Uint8Array>;
  private chunk: Uint8Array = new Uint8Array(0);

  constructor(
    file: AsyncIterable<Uint8Array>,
    readonly reader: ExportReader,
    private readonly onProgress: Progress = () => undefined,
  ) {
    this.source = file[Symbol.asyncIterator]();
  }

  /** Reads until there is something to write, or nothing more to read: only then it is known whether the header is right. */
  async begin(): Promise<void> {
    while (!this.hasEnded && !this.reader.hasLines && !this.reader.notes.areFull) await this.pull();
  }

  /** COPY text, until the notes are full or the file ends. */
  async *lines(): AsyncGenerator<Buffer> {
    for (;;) {
      yield* this.reader.take();
      if (this.hasEnded || this.reader.notes.areFull) return;
      await this.pull();
    }
  }

  /** Of all bytes, in hexadecimal; ask once, at the end. */
  sha256(): string {
    return this.digest.digest('hex');
  }

  /** Leaves the source, without waiting: one that is waiting for bytes itself could keep us for ever. */
  close(): void {
    if (!this.hasEnded) this.source.return?.().catch(() => undefined);
  }

  private async pull(): Promise<void> {
    if (this.chunk.length === 0) await this.nextChunk();
    const bite = this.chunk.subarray(0, BITE);
    this.chunk = this.chunk.subarray(bite.length);
    this.reader.add(bite);
    if (this.hasEnded || this.reader.wrongHeader !== undefined) this.finish();
    this.onProgress({ rowsRead: this.reader.rowsRead, bytesRead: this.bytesRead });
  }

  private async nextChunk(): Promise<void> {
    const { done, value } = await this.source.next();
    if (done) this.hasEnded = true;
    else {
      this.bytesRead += value.length;
      this.digest.update(value);
      this.chunk = value;
    }
  }

  private finish(): void {
    this.reader.end();
    this.hasEnded = true;
  }
}
