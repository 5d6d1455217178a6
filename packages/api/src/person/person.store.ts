import { DatabaseError, type ClientBase } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { SelectedAttribute } from '@dynamic-chat-sync/shared/attributeValue';
import { digestPeople, type PersonDigest } from './personDigest.store';
import { nextPeople, removePeople, withdrawPeople, type Removal, type Withdrawal } from './personRemoval.store';
import { loadPeople, type LoadOutcome, type LoadRequest } from './personLoad.store';
import { prepareTables, schemaOf } from './personTables.store';

export type { LoadOutcome, LoadRequest } from './personLoad.store';
export type { Removal } from './personRemoval.store';
export type { PersonDigest } from './personDigest.store';

/** A load may hold the table for minutes; an added column waits for it in turns of two seconds and a half. */
const MOST_TRIES = 240;
const LOCK_NOT_AVAILABLE = '55P03';

/** The synced people: one schema per integration, with one typed column per attribute. */
export class PersonStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Makes the tables and the columns that are missing; may be called at any time, by several at once. `mayStill` throws,
   * in the same transaction, where the integration is gone or somebody else's: its tables are not made anew then.
   */
  async prepare(
    integrationNumber: number,
    attributes: readonly SelectedAttribute[],
    mayStill: (tx: EntityManager) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.dataSource.transaction(async tx => {
          await mayStill(tx);
          await prepareTables(tx, integrationNumber, attributes);
        });
      } catch (error) {
        if (!isLockTimeout(error) || tries === MOST_TRIES) throw error;
        await this.dataSource.query('select pg_sleep(0.5)');
      }
    }
  }

  /** Loads an export file inside the caller's transaction; `prepare` comes first. */
  load(tx: EntityManager, request: LoadRequest): Promise<LoadOutcome> {
    return loadPeople(tx, request);
  }

  /** Of people who are read again by the refresh, whose notes stand under an id of its own. */
  async forgetNotes(
    tx: EntityManager,
    integrationNumber: number,
    { sliceId, personIds }: Readonly<{ sliceId: string; personIds: readonly number[] }>,
  ): Promise<void> {
    const rejected = `${schemaOf(integrationNumber)}.rejected_value`;
    await tx.query(`delete from ${rejected} where slice_id = $1 and person_id = any ($2)`, [sliceId, personIds]);
  }

  /** Takes out people who are gone from Marketo, and remembers their ids. Answers how many were there. */
  remove(tx: EntityManager, integrationNumber: number, removals: readonly Removal[]): Promise<number> {
    return removePeople(tx, integrationNumber, removals);
  }

  /** Takes out people whom Marketo no longer shows; a later reading brings them back. Answers how many were there. */
  withdraw(tx: EntityManager, integrationNumber: number, withdrawal: Withdrawal): Promise<number> {
    return withdrawPeople(tx, integrationNumber, withdrawal);
  }

  /** Ids of the next people after one, in rising order. */
  nextAfter(integrationNumber: number, place: Readonly<{ after: number; most: number }>): Promise<number[]> {
    return nextPeople(this.dataSource.manager, integrationNumber, place);
  }

  /** People stored. */
  async count(integrationNumber: number): Promise<number> {
    const people = `${schemaOf(integrationNumber)}.person`;
    const [row] = await this.dataSource.query<{ count: string }[]>(`select count(*) from ${people}`);
    return Number(row?.count ?? 0);
  }

  /** The canonical digest of the values of these attributes, in the order given. */
  async digest(integrationNumber: number, attributes: readonly SelectedAttribute[]): Promise<PersonDigest> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return await digestPeople((await runner.connect()) as ClientBase, integrationNumber, attributes);
    } finally {
      await runner.release();
    }
  }

  /** Disconnecting: everything that was read is gone. */
  async drop(integrationNumber: number, tx: EntityManager = this.dataSource.manager): Promise<void> {
    await tx.query(`drop schema if exists ${schemaOf(integrationNumber)} cascade`);
  }
}

/** TypeORM wraps the driver's error. */
function isLockTimeout(error: unknown): boolean {
  const cause = error instanceof Error && 'driverError' in error ? error.driverError : error;
  return cause instanceof DatabaseError && cause.code === LOCK_NOT_AVAILABLE;
}
