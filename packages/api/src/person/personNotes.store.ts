import type { Database } from '../platform/db/dataSource';
import { schemaOf } from './personTables.store';

/** A value that could not be typed: its person is kept, without it. */
export type RejectedValue = Readonly<{
  sliceId: string;
  personId: string;
  fieldName: string;
  raw: string;
  reason: string;
}>;

/** A row that could not be read, kept whole; `raw` as text, where bytes that are none are shown as `\xNN`. */
export type SetAsideRow = Readonly<{ sliceId: string; rowNumber: number; raw: string; reason: string }>;

export type NotesPage = Readonly<{ sliceIds: readonly string[]; first: number; skip: number }>;

/** Longer ones are cut where they are shown. */
const SHOWN_RAW = 2_000;

/** What was noted of values and rows that could not be stored, by reason. */
export class PersonNotesStore {
  constructor(private readonly database: Database) {}

  async rejectedValues(integrationNumber: number, { sliceIds, first, skip }: NotesPage): Promise<RejectedValue[]> {
    if (!(await this.isThere(integrationNumber))) return [];
    return this.database.query<RejectedValue[]>(
      `select slice_id as "sliceId", person_id::text as "personId", field_name as "fieldName",
              left(raw, ${SHOWN_RAW}) as raw, reason
         from ${schemaOf(integrationNumber)}.rejected_value where slice_id = any ($1)
        order by reason, field_name, person_id limit $2 offset $3`,
      [sliceIds, first, skip],
    );
  }

  async setAsideRows(integrationNumber: number, { sliceIds, first, skip }: NotesPage): Promise<SetAsideRow[]> {
    if (!(await this.isThere(integrationNumber))) return [];
    return this.database.query<SetAsideRow[]>(
      `select slice_id as "sliceId", row_number::integer as "rowNumber", reason,
              left(encode(raw, 'escape'), ${SHOWN_RAW}) as raw
         from ${schemaOf(integrationNumber)}.set_aside_row where slice_id = any ($1)
        order by reason, slice_id, row_number limit $2 offset $3`,
      [sliceIds, first, skip],
    );
  }

  private async isThere(integrationNumber: number): Promise<boolean> {
    const [row] = await this.database.query<{ there: boolean }[]>('select to_regclass($1) is not null as there', [
      `${schemaOf(integrationNumber)}.set_aside_row`,
    ]);
    return row?.there ?? false;
  }
}
