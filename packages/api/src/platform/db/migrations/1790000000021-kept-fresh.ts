import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People that were copied before there was a refresh are kept fresh as well: from when the first of their files was made. */
export class KeptFresh1790000000021 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `insert into refresh (integration_id, begun, up_to, people, compares)
       select sync.integration_id, bool_or(sync.state = 'COMPLETED'),
              coalesce(min(slice.export_started_at), min(sync.planned_at)), max(sync.people_stored), true
         from sync left join slice on slice.sync_id = sync.id
        where sync.planned_at is not null
        group by sync.integration_id
       on conflict (integration_id) do nothing`,
    );
  }

  async down(): Promise<void> {
    // The rows go with their table.
  }
}
