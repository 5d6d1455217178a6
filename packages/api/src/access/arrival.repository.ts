import type { Database, Transaction } from '../platform/db/dataSource';
import type { AccountRepository } from './account.repository';
import { operatorOf } from './audit';
import { recordDeed } from './audit.repository';
import type { Identity } from './identityProvider.port';
import { ADMINISTRATORS } from './profile';

/** Who signed in, and the account that is theirs. */
export type Arrived = Readonly<{ kind: 'Arrived'; userId: string; accountId: string; displayName: string }>;

/** The e-mail address belongs to somebody else whom the same provider knows. */
export type EmailTaken = Readonly<{ kind: 'EmailTaken' }>;

type Known = Readonly<{ id: string; accountId: string; issuer: string | null; subject: string | null; email: string }>;

/** An identity whose e-mail address may be believed. */
export type Arriving = Readonly<{
  identity: Identity & Readonly<{ email: string }>;
  at: Date;
  /** Whom the operator named to be the first administrator, in lower case. */
  firstAdministrator: string | null;
}>;

const KNOWN = `select id, account_id as "accountId", issuer, subject, email from app_user`;

/** People as they come in: known by what the provider calls them, at first by the address they were added with. */
export class ArrivalRepository {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
  ) {}

  async arrive({ identity, at, firstAdministrator }: Arriving): Promise<Arrived | EmailTaken> {
    const only = await this.accounts.only('My company');
    return this.database.transaction(async tx => {
      // One at a time in an account: two browsers of a new person, or two first administrators.
      await tx.query('select from account where id = $1 for update', [only.id]);
      const known = await recognise(tx, identity);
      if (known && known.issuer === identity.issuer && known.subject !== identity.subject)
        return { kind: 'EmailTaken' };
      const user = known ?? (await add(tx, only.id, identity));
      const displayName = await note(tx, user, { identity, at });
      if (identity.profiles) await putInto(tx, user, identity.profiles);
      if (identity.email === firstAdministrator) await makeFirst(tx, user);
      return { kind: 'Arrived', userId: user.id, accountId: user.accountId, displayName };
    });
  }
}

/**
 * By the provider's own name for them, which never changes hands. By address only those whom this provider has not
 * named yet: added by an administrator, or known from the provider that the operator used before.
 */
async function recognise(tx: Transaction, { issuer, subject, email }: Arriving['identity']): Promise<Known | null> {
  const [named] = await tx.query<Known[]>(`${KNOWN} where issuer = $1 and subject = $2 order by created_at limit 1`, [
    issuer,
    subject,
  ]);
  if (named) return named;
  const [addressed] = await tx.query<Known[]>(`${KNOWN} where email = $1 order by created_at limit 1`, [email]);
  return addressed ?? null;
}

async function add(tx: Transaction, accountId: string, { email, name }: Arriving['identity']): Promise<Known> {
  const [added] = await tx.query<[Known]>(
    `insert into app_user (account_id, email, display_name) values ($1, $2, $3)
     returning id, account_id as "accountId", issuer, subject, email`,
    [accountId, email, name ?? email],
  );
  return added;
}

/** Their present name and address; an address that somebody else of the account has stays theirs. */
async function note(
  tx: Transaction,
  user: Known,
  { identity, at }: Omit<Arriving, 'firstAdministrator'>,
): Promise<string> {
  const { issuer, subject, name, email } = identity;
  const [[noted]] = await tx.query<[[{ displayName: string }], number]>(
    `update app_user set issuer = $2, subject = $3, display_name = coalesce($4, display_name), last_signed_in_at = $5,
       email = case when exists (select from app_user other where other.account_id = app_user.account_id
         and other.email = $6 and other.id <> app_user.id) then email else $6 end
     where id = $1 returning display_name as "displayName"`,
    [user.id, issuer, subject, name, at, email],
  );
  return noted.displayName;
}

/** Exactly the profiles of the account that the provider names. */
async function putInto(tx: Transaction, { id, accountId }: Known, names: readonly string[]): Promise<void> {
  const wanted = names.map(name => name.toLowerCase());
  await tx.query('delete from user_profile where user_id = $1', [id]);
  await tx.query(
    `insert into user_profile (user_id, profile_id)
     select $1, id from profile where account_id = $2 and lower(name) = any($3)`,
    [id, accountId, wanted],
  );
}

/** Only while nobody in the account manages its users. The log remembers it as a deed of the operator, who named them. */
async function makeFirst(tx: Transaction, { id, accountId, email }: Known): Promise<void> {
  const managed = await tx.query<unknown[]>(
    `select from user_profile join profile on profile.id = profile_id
     where account_id = $1 and 'MANAGE_USERS' = any(permissions) limit 1`,
    [accountId],
  );
  if (managed.length > 0) return;
  await tx.query('update app_user set is_marketo_administrator = true where id = $1', [id]);
  await tx.query(
    `insert into user_profile (user_id, profile_id)
     select $1, id from profile where account_id = $2 and is_default and name = $3 on conflict do nothing`,
    [id, accountId, ADMINISTRATORS],
  );
  const operator = operatorOf(accountId);
  await recordDeed(tx, operator, { action: 'USER_PROFILES_CHANGED', subject: email, facts: [ADMINISTRATORS] });
  await recordDeed(tx, operator, { action: 'MARKETO_ADMINISTRATOR_CHANGED', subject: email, facts: ['true'] });
}
