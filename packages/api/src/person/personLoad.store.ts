import { pipeline } from 'node:stream/promises';
import { DatabaseError, type ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import { ExportFile, type Progress } from './exportFile';
import { ExportReader, type ReadingOptions } from './exportReader';
import type { PersonColumn } from './person';
import { mergePeople, STAGING, stagePeople } from './personMerge.store';
import { schemaOf } from './personTables.store';

export type LoadRequest = Readonly<{
  integrationNumber: number;
  sliceId: string;
  /** `id` first. Where these cannot make a person, only people who are there already get them. */
  columns: readonly PersonColumn[];
  /** The bytes of the export file, or a text like one, with these columns. */
  file: AsyncIterable<Uint8Array>;
  /** Marketo's time: when Marketo began to process the export. */
  readAt: Date;
  /** Straight into the table, which refuses people who are there already; or merged, where a later reading wins. */
  way: 'straight' | 'merge';
  /** A part of the slice is loaded already: what was noted of it stays. */
  isContinued?: boolean;
  /** Called often, while bytes come in. */
  onProgress?: Progress;
}>;

/** `read` = `stored` + `setAside`. A person whose stored values were read later counts as stored. */
export type LoadOutcome =
  | Readonly<{
      kind: 'Loaded';
      read: number;
      stored: number;
      inserted: number;
      setAside: number;
      rejected: number;
      bytes: number;
      /** Of the file's bytes, in hexadecimal. */
      sha256: string;
    }>
  /** Only straight: somebody in the file is there already, or twice in it. The transaction can only be rolled back. */
  | Readonly<{ kind: 'RepeatedPeople' }>
  | Readonly<{ kind: 'WrongHeader'; header: string }>;

const UNIQUE_VIOLATION = '23505';

/**
 * Loads an export file inside the caller's transaction. A source that fails fails the load, and the connection stays
 * usable. `reading` is for tests, which read every row slowly.
 */
export async function loadPeople(
  tx: EntityManager,
  request: LoadRequest,
  reading: Pick<ReadingOptions, 'everyRowSlowly' | 'sizes'> = {},
): Promise<LoadOutcome> {
  const client = (await tx.queryRunner?.connect()) as ClientBase;
  const { columns } = request;
  const reader = new ExportReader({ columns, readAt: request.readAt, isNumbered: request.way === 'merge', ...reading });
  const file = new ExportFile(request.file, reader, request.onProgress);
  try {
    await file.begin();
    if (reader.wrongHeader !== undefined) return { kind: 'WrongHeader', header: reader.wrongHeader };
    return await new Load(client, request, file).run();
  } catch (error) {
    if (request.way === 'straight' && isRepeatedPerson(error)) return { kind: 'RepeatedPeople' };
    throw error;
  } finally {
    file.close();
  }
}

function isRepeatedPerson(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === UNIQUE_VIOLATION && error.table === 'person';
}

class Load {
  private readonly schema: string;
  private readonly columnNames: readonly string[];

  constructor(
    private readonly client: ClientBase,
    private readonly request: LoadRequest,
    private readonly file: ExportFile,
  ) {
    this.schema = schemaOf(request.integrationNumber);
    this.columnNames = request.columns.map(({ name }) => name);
  }

  async run(): Promise<LoadOutcome> {
    const { reader } = this.file;
    if (!this.request.isContinued) await this.forgetNotes();
    if (this.request.way === 'merge') await stagePeople(this.client, this.schema, this.columnNames);
    const copied = await this.copyEverybody();
    const kept = reader.rowsRead - reader.rowsSetAside;
    if (copied !== kept) throw new Error(`PostgreSQL took ${copied} of ${kept} people.`);
    const { inserted, repeated, rejectedWithThem } = await this.settle(copied);
    return {
      kind: 'Loaded',
      read: reader.rowsRead,
      stored: kept - repeated,
      inserted,
      setAside: reader.rowsSetAside + repeated,
      rejected: reader.valuesRejected - rejectedWithThem,
      bytes: this.file.bytesRead,
      sha256: this.file.sha256(),
    };
  }

  /** The slice may have been loaded before. */
  private async forgetNotes(): Promise<void> {
    const { sliceId } = this.request;
    await this.client.query(`delete from ${this.schema}.rejected_value where slice_id = $1`, [sliceId]);
    await this.client.query(`delete from ${this.schema}.set_aside_row where slice_id = $1`, [sliceId]);
  }

  /** COPY holds the connection, so it is interrupted to write the notes down whenever they have grown large. */
  private async copyEverybody(): Promise<number> {
    let copied = 0;
    do {
      copied += await this.copy(this.peopleTarget(), this.file.lines());
      await this.writeNotes();
    } while (!this.file.hasEnded);
    return copied;
  }

  private peopleTarget(): string {
    const columns = [...this.columnNames, 'read_at'];
    return this.request.way === 'merge'
      ? `${STAGING} (${[...columns, 'row_number'].join(', ')})`
      : `${this.schema}.person (${columns.join(', ')})`;
  }

  private async writeNotes(): Promise<void> {
    const { rejected, aside } = this.file.reader.notes.take();
    const { schema } = this;
    await this.copyNotes(
      `${schema}.rejected_value (slice_id, person_id, row_number, field_name, raw, reason)`,
      rejected,
    );
    await this.copyNotes(`${schema}.set_aside_row (slice_id, row_number, raw, reason)`, aside);
  }

  private async copyNotes(target: string, lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    const slice = `${this.request.sliceId}\t`;
    await this.copy(target, [Buffer.from(slice + lines.join(slice))]);
  }

  private async copy(target: string, lines: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<number> {
    const copying = this.client.query(copyFrom(`copy ${target} from stdin (format text, encoding 'UTF8')`));
    await pipeline(lines, copying);
    return copying.rowCount;
  }

  private async settle(copied: number): Promise<{ inserted: number; repeated: number; rejectedWithThem: number }> {
    if (this.request.way === 'straight') return { inserted: copied, repeated: 0, rejectedWithThem: 0 };
    return mergePeople(this.client, {
      integrationNumber: this.request.integrationNumber,
      sliceId: this.request.sliceId,
      readAt: this.request.readAt,
      columns: this.request.columns,
    });
  }
}
