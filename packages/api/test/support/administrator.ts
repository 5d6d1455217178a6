import { AccountRow } from '../../src/access/account.entity';
import { AccountRepository } from '../../src/access/account.repository';
import { API_TOKEN_PREFIX, hashOf, newSecret } from '../../src/access/secret';
import { GRANTABLE } from '../../src/access/viewer';
import { createDataSource } from '../../src/platform/db/dataSource';

/** The secret of an API token that may do all that tokens can, in every database that `admitAdministrator` was given. */
export const ADMINISTRATOR = newSecret(API_TOKEN_PREFIX);

/** What a program sends that has the token. */
export const AS_ADMINISTRATOR = { authorization: `Bearer ${ADMINISTRATOR}` };

/** Makes the token for the only account of a migrated database; the same one, however often. */
export async function admitAdministrator(databaseUrl: string): Promise<void> {
  const source = await createDataSource({ url: databaseUrl, entities: [AccountRow], poolSize: 1 }).initialize();
  const account = await new AccountRepository(source).only('My company');
  await source.query(
    `insert into api_token (account_id, name, token_hash, permissions, created_by, expires_at)
     values ($1, 'Tests', $2, $3, 'Tests', now() + interval '1 day') on conflict do nothing`,
    [account.id, hashOf(ADMINISTRATOR), GRANTABLE],
  );
  await source.destroy();
}
