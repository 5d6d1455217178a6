import { randomUUID } from 'node:crypto';
import type { SelectedAttribute } from '@dynamic-chat-sync/shared/attributeValue';
import type { Database } from '../platform/db/dataSource';
import type { ReadingOptions } from './exportReader';
import { exportColumns, exportFieldNames } from './person';
import { PersonStore, type LoadOutcome, type LoadRequest } from './person.store';
import { loadPeople } from './personLoad.store';

export const ATTRIBUTES: readonly SelectedAttribute[] = [
  { position: 1, name: 'firstName', valueType: 'TEXT' },
  { position: 2, name: 'unsubscribed', valueType: 'BOOLEAN' },
  { position: 3, name: 'leadScore', valueType: 'INTEGER' },
  { position: 4, name: 'annualRevenue', valueType: 'NUMBER' },
  { position: 5, name: 'dateOfBirth', valueType: 'DATE' },
  { position: 6, name: 'lastVisit', valueType: 'DATETIME' },
];
export const NOON = new Date('2026-01-01T12:00:00Z');
export const EVENING = new Date('2026-01-01T20:00:00Z');
export const MORNING = new Date('2026-01-01T08:00:00Z');
const CREATED = '2017-09-08T16:39:14Z';

export const HEADER = `${exportFieldNames(ATTRIBUTES).join(',')}\n`;

/** A row of an export of ATTRIBUTES; values that are not given are empty. */
export function row(id: number | string, ...values: string[]): string {
  return `${[id, CREATED, CREATED, ...ATTRIBUTES.map((_, at) => values[at] ?? 'null')].join(',')}\n`;
}

export async function* fileOf(...texts: readonly (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(typeof text === 'string' ? Buffer.from(text) : text);
}

type Row = Readonly<Record<string, unknown>>;
type Reading = Pick<ReadingOptions, 'everyRowSlowly' | 'sizes'>;

/** What the load of a test gives back when it did not go through; its transaction is rolled back. */
class NotLoaded extends Error {
  constructor(readonly outcome: LoadOutcome) {
    super(outcome.kind);
  }
}

/** The people of one integration, as a test sees them. */
export class PeopleTable {
  readonly store: PersonStore;
  readonly schema: string;

  constructor(
    readonly dataSource: Database,
    readonly integrationNumber: number,
    readonly attributes: readonly SelectedAttribute[] = ATTRIBUTES,
  ) {
    this.store = new PersonStore(dataSource);
    this.schema = `integration_${integrationNumber}`;
  }

  prepare(): Promise<void> {
    return this.store.prepare(this.integrationNumber, this.attributes);
  }

  /** Commits what was loaded; rolls back otherwise, as the sync does. */
  async load(
    file: string | AsyncIterable<Uint8Array>,
    request: Partial<LoadRequest> = {},
    reading?: Reading,
  ): Promise<LoadOutcome> {
    const whole: LoadRequest = {
      integrationNumber: this.integrationNumber,
      sliceId: randomUUID(),
      columns: exportColumns(this.attributes),
      file: typeof file === 'string' ? fileOf(file) : file,
      readAt: NOON,
      way: 'straight',
      ...request,
    };
    try {
      return await this.dataSource.transaction(async tx => {
        const outcome = await loadPeople(tx, whole, reading);
        if (outcome.kind !== 'Loaded') throw new NotLoaded(outcome);
        return outcome;
      });
    } catch (error) {
      if (error instanceof NotLoaded) return error.outcome;
      throw error;
    }
  }

  /** By REST name, and as text: what is stored, not what a driver makes of it. */
  people(): Promise<Row[]> {
    const columns = exportColumns(this.attributes).map(({ name, fieldName }) => `${name}::text as "${fieldName}"`);
    return this.dataSource.query<Row[]>(`select ${columns.join(', ')} from ${this.schema}.person order by person.id`);
  }

  rejectedValues(): Promise<Row[]> {
    return this.dataSource.query<Row[]>(
      `select person_id::text as person, field_name as field, raw, reason from ${this.schema}.rejected_value order by row_number, 2`,
    );
  }

  setAsideRows(): Promise<Row[]> {
    return this.dataSource.query<Row[]>(
      `select row_number::int as row, convert_from(raw, 'UTF8') as raw, reason from ${this.schema}.set_aside_row order by 1`,
    );
  }
}
