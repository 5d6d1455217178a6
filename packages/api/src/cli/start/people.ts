import { AccountRow } from '../../access/account.entity';
import { AccountRepository } from '../../access/account.repository';
import { createDataSource, type Database, migrate } from '../../platform/db/dataSource';
import { LOCAL_PEOPLE, type LocalPerson } from '../identity/people';

/** Puts the people of the local identity provider into their profiles, once: afterwards they are managed in the app. */
export async function seedPeople(databaseUrl: string): Promise<void> {
  const database = await createDataSource({ url: databaseUrl, entities: [AccountRow], poolSize: 1 }).initialize();
  try {
    await migrate(database);
    const account = await new AccountRepository(database).only('My company');
    const users = await database.query<unknown[]>('select from app_user limit 1');
    if (users.length > 0) return;
    for (const person of LOCAL_PEOPLE) if (person.profile !== null) await add(database, account.id, person);
  } finally {
    await database.destroy();
  }
}

async function add(database: Database, accountId: string, person: LocalPerson): Promise<void> {
  await database.query(
    `with added as (
       insert into app_user (account_id, email, display_name, is_marketo_administrator)
       values ($1, $2, $3, $4) on conflict do nothing returning id)
     insert into user_profile (user_id, profile_id)
     select added.id, profile.id from added, profile where account_id = $1 and name = $5`,
    [accountId, person.email, person.name, person.isMarketoAdministrator, person.profile],
  );
}
