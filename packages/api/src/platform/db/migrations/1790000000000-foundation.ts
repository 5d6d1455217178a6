import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables every account shares. The synced people live in a schema per integration, which person/ keeps. */
export class Foundation1790000000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(ACCOUNT);
    await run.query(INTEGRATION);
    await run.query(FIELD);
    await run.query(SYNC);
    await run.query(ATTRIBUTE);
    await run.query(SLICE);
    await run.query(SYNC_EVENT);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table sync_event, slice, attribute, sync, field, integration, account');
  }
}

const ACCOUNT = `
  create table account (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    created_at timestamptz not null default now()
  )`;

const INTEGRATION = `
  create table integration (
    id uuid primary key default gen_random_uuid(),
    number integer generated always as identity unique,
    account_id uuid not null unique references account,
    munchkin_id text,
    endpoint text not null,
    identity text not null,
    client_id text not null,
    sealed_secret bytea not null,
    checks jsonb not null,
    connected_at timestamptz not null default now(),
    verified_at timestamptz not null,
    fields_refreshed_at timestamptz not null,
    revision integer not null default 1
  )`;

const FIELD = `
  create table field (
    integration_id uuid not null references integration on delete cascade,
    name text not null,
    display_name text not null,
    data_type text not null,
    length integer,
    kind text not null check (kind in ('STANDARD', 'CUSTOM')),
    object text not null check (object in ('PERSON', 'COMPANY')),
    hidden boolean not null default false,
    primary key (integration_id, name)
  )`;

const SYNC = `
  create table sync (
    id uuid primary key default gen_random_uuid(),
    integration_id uuid not null references integration on delete cascade,
    kind text not null check (kind in ('INITIAL', 'ADDED_ATTRIBUTES')),
    state text not null check (state in
      ('QUEUED', 'RUNNING', 'WAITING', 'PAUSED', 'CANCELLING', 'CANCELLED', 'FAILED', 'COMPLETED')),
    revision integer not null default 1,
    field_names text[] not null,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    ended_at timestamptz,
    heartbeat_at timestamptz,
    lease_token bigint not null default 0,
    lease_holder text,
    lease_until timestamptz,
    wait_reason text,
    wait_until timestamptz,
    failure_reason text,
    failure_fields text[] not null default '{}',
    planned_at timestamptz,
    span_is_proved boolean not null default true,
    refills boolean not null default false,
    percent double precision,
    people_stored bigint not null default 0,
    calls_made integer not null default 0,
    trouble_since timestamptz
  );
  create unique index sync_one_active on sync (integration_id) where state not in ('CANCELLED', 'COMPLETED');
  create index sync_claimable on sync (state, wait_until, lease_until) where state not in ('CANCELLED', 'COMPLETED');
  create index sync_newest on sync (integration_id, created_at desc)`;

const ATTRIBUTE = `
  create table attribute (
    integration_id uuid not null references integration on delete cascade,
    position integer not null check (position between 1 and 50),
    name text not null,
    display_name text not null,
    value_type text not null,
    kind text not null,
    object text not null,
    locked_at timestamptz not null default now(),
    sync_id uuid references sync on delete set null,
    primary key (integration_id, position),
    unique (integration_id, name)
  )`;

const SLICE = `
  create table slice (
    id uuid primary key default gen_random_uuid(),
    sync_id uuid not null references sync on delete cascade,
    number integer not null,
    lane text not null check (lane in ('BULK', 'ID')),
    "from" timestamptz not null,
    until timestamptz not null,
    state text not null default 'PLANNED' check (state in
      ('PLANNED', 'CREATED', 'QUEUED', 'EXPORTING', 'EXPORTED', 'LOADING', 'LOADED')),
    attempt integer not null default 1,
    export_id text,
    look_again_at timestamptz,
    export_started_at timestamptz,
    people_expected bigint,
    bytes bigint,
    checksum text,
    people_read bigint not null default 0,
    people_stored bigint not null default 0,
    people_in_flight bigint not null default 0,
    values_rejected bigint not null default 0,
    rows_set_aside bigint not null default 0,
    wait_reason text,
    wait_until timestamptz,
    loaded_at timestamptz,
    unique (sync_id, number),
    check ("from" < until)
  )`;

const SYNC_EVENT = `
  create table sync_event (
    id bigint generated always as identity primary key,
    sync_id uuid not null references sync on delete cascade,
    at timestamptz not null default now(),
    kind text not null,
    slice_number integer,
    people bigint,
    wait_reason text,
    failure_reason text
  );
  create index sync_event_newest on sync_event (sync_id, id desc)`;
