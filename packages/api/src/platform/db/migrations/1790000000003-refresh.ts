import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The standing duty to keep the people of an integration fresh, and the closing pass of a sync. */
export class Refresh1790000000003 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(REFRESH);
    await run.query('create index refresh_due on refresh (next_at) where begun');
    await run.query('alter table integration add column refresh_seconds integer not null default 900');
    await run.query(
      `alter table sync add column closed_at timestamptz,
         add column people_added bigint not null default 0,
         add column people_changed bigint not null default 0,
         add column people_removed bigint not null default 0`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(
      `alter table sync drop column closed_at, drop column people_added, drop column people_changed,
         drop column people_removed`,
    );
    await run.query('alter table integration drop column refresh_seconds');
    await run.query('drop table refresh');
  }
}

const REFRESH = `
  create table refresh (
    integration_id uuid primary key references integration on delete cascade,
    -- False until the first sync is complete: before that only its closing pass writes here.
    begun boolean not null default false,
    -- Marketo's time: whatever happened before is in.
    up_to timestamptz not null,
    -- The same moment by our own clock.
    fresh_at timestamptz,
    -- New people are looked for from here on, where that is earlier than up_to.
    created_since timestamptz,
    -- Where the pass under way goes on reading activities, and what it will be up to; null between passes.
    places jsonb,
    pass_up_to timestamptz,
    pass_fresh_at timestamptz,
    -- Everybody with an id up to this one was read again in the present round.
    rolling_id bigint not null default 0,
    -- Away for too long: everybody is compared in this round, at once.
    compares boolean not null default false,
    people bigint not null default 0,
    next_at timestamptz not null default now(),
    lease_token bigint not null default 0,
    lease_holder text,
    lease_until timestamptz,
    wait_reason text,
    wait_until timestamptz,
    trouble_since timestamptz,
    limitation text
  )`;
