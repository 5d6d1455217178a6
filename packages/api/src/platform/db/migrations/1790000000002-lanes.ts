import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Slices of ids beside slices of creation dates, what exports and reads took, and which attributes are filled. */
export class Lanes1790000000002 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query('alter table sync add column survey jsonb');
    await run.query(SLICE);
    await run.query(INTEGRATION);
    await run.query(ATTRIBUTE);
    await run.query(FILLED);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`delete from slice where lane = 'ID'`);
    await run.query(
      `alter table slice drop constraint slice_ids, drop column first_id, drop column last_id, drop column next_id,
         drop column people_guessed, drop column reads, drop column read_ms, drop column export_queued_at,
         drop column export_finished_at`,
    );
    await run.query('alter table sync drop column survey');
    await run.query('alter table integration drop column calls_left, drop column volume_left');
    await run.query('alter table attribute drop column filled_at');
  }
}

const SLICE = `
  alter table slice
    add column first_id bigint,
    add column last_id bigint,
    add column next_id bigint,
    add column people_guessed bigint,
    add column reads integer not null default 0,
    add column read_ms bigint not null default 0,
    add column export_queued_at timestamptz,
    add column export_finished_at timestamptz,
    add constraint slice_ids check (lane = 'BULK' or (first_id >= 1 and first_id <= last_id))`;

const INTEGRATION = `
  alter table integration
    add column calls_left double precision not null default 0.5 check (calls_left between 0 and 1),
    add column volume_left double precision not null default 0.5 check (volume_left between 0 and 1)`;

const ATTRIBUTE = 'alter table attribute add column filled_at timestamptz';

const FILLED = `
  update attribute set filled_at = sync.ended_at from sync
   where sync.integration_id = attribute.integration_id and sync.state = 'COMPLETED'`;
