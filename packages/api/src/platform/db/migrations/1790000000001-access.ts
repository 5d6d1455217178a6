import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may come in and what they may do, what programs come with, and the log of who did what. */
export class Access1790000000001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(PROFILE);
    await run.query(USER);
    await run.query(SESSION);
    await run.query(API_TOKEN);
    await run.query(ORGANIZATION_MAPPING);
    await run.query(AUDIT);
    await run.query(DEFAULT_PROFILES);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(
      'drop table audit_entry, organization_mapping, api_token, session, user_profile, app_user, profile',
    );
    await run.query('drop function audit_entry_stays');
  }
}

const PROFILE = `
  create table profile (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references account on delete cascade,
    name text not null,
    permissions text[] not null,
    is_default boolean not null default false,
    created_at timestamptz not null default now()
  );
  create unique index profile_name on profile (account_id, lower(name))`;

const USER = `
  create table app_user (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references account on delete cascade,
    issuer text,
    subject text,
    email text not null check (email = lower(email)),
    display_name text not null,
    is_marketo_administrator boolean not null default false,
    created_at timestamptz not null default now(),
    last_signed_in_at timestamptz,
    unique (account_id, email),
    unique (account_id, issuer, subject)
  );
  create table user_profile (
    user_id uuid not null references app_user on delete cascade,
    profile_id uuid not null references profile,
    primary key (user_id, profile_id)
  );
  create index user_profile_of_profile on user_profile (profile_id)`;

const SESSION = `
  create table session (
    id uuid primary key default gen_random_uuid(),
    token_hash bytea not null unique,
    user_id uuid not null references app_user on delete cascade,
    sealed_tokens bytea,
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    expires_at timestamptz not null,
    ended_at timestamptz
  );
  create index session_of_user on session (user_id)`;

const API_TOKEN = `
  create table api_token (
    id uuid primary key default gen_random_uuid(),
    number bigint generated always as identity,
    account_id uuid not null references account on delete cascade,
    name text not null,
    token_hash bytea not null unique,
    permissions text[] not null,
    created_by text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
  );
  create index api_token_newest on api_token (account_id, number desc)`;

const ORGANIZATION_MAPPING = `
  create table organization_mapping (
    account_id uuid primary key references account on delete cascade,
    organization_id text not null check (organization_id ~ '^[0-9A-Z]{24}$'),
    mapped_by text not null,
    mapped_at timestamptz not null default now()
  )`;

/** An entry is written once: who could change the log could hide what they did. */
const AUDIT = `
  create table audit_entry (
    id bigint generated always as identity primary key,
    account_id uuid not null references account on delete cascade,
    at timestamptz not null default now(),
    actor_kind text not null check (actor_kind in ('PERSON', 'API_TOKEN', 'OPERATOR')),
    actor_id uuid,
    actor_name text not null,
    action text not null,
    subject text,
    facts jsonb not null default '{}'
  );
  create index audit_entry_newest on audit_entry (account_id, id desc);
  create index audit_entry_of_action on audit_entry (account_id, action, id desc);
  create function audit_entry_stays() returns trigger language plpgsql as
    $$ begin raise exception 'an entry of the audit log is never changed'; end $$;
  create trigger audit_entry_stays before update on audit_entry
    for each row execute function audit_entry_stays()`;

/** For the accounts there are already; a new account gets them as it is made. */
const DEFAULT_PROFILES = `
  insert into profile (account_id, name, permissions, is_default)
  select account.id, made.name, made.permissions, true
  from account, (values
    ('Marketing Admin', array['VIEW_INTEGRATIONS', 'MANAGE_INTEGRATIONS', 'MANAGE_USERS', 'MANAGE_API_TOKENS', 'VIEW_AUDIT_LOG']),
    ('Marketing User', array['VIEW_INTEGRATIONS']),
    ('Live Agent', array['VIEW_INTEGRATIONS']),
    ('Calendar Agent', array['VIEW_INTEGRATIONS']),
    ('Sales Admin', array['VIEW_INTEGRATIONS'])
  ) as made (name, permissions)`;
