import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who watches what, through which node: true for seconds, so it is not worth a log. */
export class Presence1790000000020 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query('create unlogged table watching_node (id uuid primary key, seen_at timestamptz not null)');
    await run.query(WATCHING);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table watching, watching_node');
  }
}

const WATCHING = `
  create unlogged table watching (
    node_id uuid not null references watching_node on delete cascade,
    topic text not null,
    who text not null,
    primary key (topic, who, node_id)
  );
  create index watching_of_node on watching (node_id)`;
