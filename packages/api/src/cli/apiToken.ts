import 'reflect-metadata';
import { Command, InvalidArgumentError } from 'commander';
import { AccountRow } from '../access/account.entity';
import { AccountRepository } from '../access/account.repository';
import { ApiTokenRepository } from '../access/apiToken.repository';
import { ApiTokenService } from '../access/apiToken.service';
import { operatorOf, type Operator } from '../access/audit';
import { GRANTABLE, type Permission } from '../access/viewer';
import { systemClock } from '../platform/clock';
import { createDataSource, migrate } from '../platform/db/dataSource';
import { Feed } from '../platform/feed/feed';
import { PostgresDoorbell } from '../platform/feed/postgresDoorbell';
import { createLog } from '../platform/log';
import { startDatabase, type StartedDatabase } from './start/database';
import { openFolders } from './start/folders';
import { openDoor } from './start/onlyOne';

const DAY = 86_400_000;
const DEFAULT_DAYS = 90;
const MOST_SHOWN = 100;

type Tokens = Readonly<{ service: ApiTokenService; operator: Operator }>;
type Wanted = Readonly<{ name: string; permission: readonly Permission[]; days: number }>;

const program = new Command('api-token').description('API tokens, for programs that use the API.');

program
  .command('create')
  .description('Makes a token and prints its secret, the only thing on standard output. It is never shown again.')
  .requiredOption('--name <name>', 'what it is for')
  .requiredOption('--permission <permission...>', `${GRANTABLE.join(', ')}, or all`, permissions)
  .option('--days <number>', 'how long it works', days, DEFAULT_DAYS)
  .action(({ name, permission, days: life }: Wanted) =>
    withTokens(async ({ service, operator }) => {
      const expiresAt = new Date(Date.now() + life * DAY);
      const outcome = await service.create(operator, { name, permissions: permission, expiresAt });
      if (outcome.kind !== 'ApiTokenCreated') throw new Error(outcome.message);
      console.error(`The token “${outcome.apiToken.name}” works until ${expiresAt.toISOString().slice(0, 10)}.`);
      console.log(outcome.secret);
    }),
  );

program
  .command('list')
  .description('Lists the tokens, newest first; never their secrets.')
  .action(() =>
    withTokens(async ({ service, operator }) => {
      for (const token of await service.page(operator, { first: MOST_SHOWN, after: null })) {
        const used = token.lastUsedAt ? `last used ${token.lastUsedAt.toISOString()}` : 'never used';
        const until = `until ${token.expiresAt.toISOString().slice(0, 10)}`;
        console.log(
          [token.id, service.stateOf(token), until, used, token.permissions.join(','), token.name].join('\t'),
        );
      }
    }),
  );

program
  .command('revoke')
  .description('Ends a token at once.')
  .argument('<id>', 'as `list` shows it')
  .action((id: string) =>
    withTokens(async ({ service, operator }) => {
      const outcome = await service.revoke(operator, id);
      if (outcome.kind !== 'ApiToken') throw new Error(outcome.message);
      console.error(`The token “${outcome.name}” is revoked.`);
    }),
  );

await program.parseAsync(
  process.argv.slice(2).filter(argument => argument !== '--'),
  { from: 'user' },
);

/** Beside a running `start`, or for itself; on `DATABASE_URL` where that is set. */
async function withTokens(use: (tokens: Tokens) => Promise<void>): Promise<void> {
  const { state } = await openFolders();
  const database = await startDatabase(state);
  try {
    await connected(database, use);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  } finally {
    await leave(database, state);
  }
}

async function connected({ url }: StartedDatabase, use: (tokens: Tokens) => Promise<void>): Promise<void> {
  const database = await createDataSource({ url, entities: [AccountRow], poolSize: 2 }).initialize();
  try {
    await migrate(database);
    const account = await new AccountRepository(database).only('My company');
    // Only to tell the nodes that run; nobody listens here.
    const log = createLog('silent');
    const feed = new Feed(new PostgresDoorbell({ databaseUrl: url, database, log }), log);
    const parts = { database, tokens: new ApiTokenRepository(database), feed, clock: systemClock };
    await use({ service: new ApiTokenService(parts), operator: operatorOf(account.id) });
  } finally {
    await database.destroy();
  }
}

/** The server is stopped again if it ran for us alone. */
async function leave({ embedded }: StartedDatabase, state: string): Promise<void> {
  if (!embedded || embedded.reused) return;
  if (!('kind' in (await openDoor(state)))) await embedded.stop();
}

function permissions(word: string, before: readonly Permission[] = []): readonly Permission[] {
  if (word === 'all') return GRANTABLE;
  const wanted = word.split(',').map(name => name.trim().toUpperCase());
  const known = GRANTABLE.filter(permission => wanted.includes(permission));
  if (known.length === wanted.length) return [...before, ...known];
  throw new InvalidArgumentError(`Choose among ${GRANTABLE.join(', ')}, or all.`);
}

function days(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) === 0) throw new InvalidArgumentError('Give a whole number of days.');
  return Number(text);
}
