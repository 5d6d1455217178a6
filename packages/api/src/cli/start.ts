import 'reflect-metadata';
import { systemClock } from '../platform/clock';
import { replaceOnBuild, startApi, type StartedApi } from './start/api';
import type { Child } from './start/child';
import { describeDatabase, startDatabase, type StartedDatabase } from './start/database';
import { startEmulator, type StartedEmulator } from './start/emulator';
import { type Folders, openFolders } from './start/folders';
import { describePeople, startIdentity, type StartedIdentity } from './start/identity';
import { type Door, openDoor } from './start/onlyOne';
import { readOptions, type StartOptions } from './start/options';
import { seedPeople } from './start/people';
import { freePortFrom, insteadOf } from './start/ports';
import { say, shown, step, table } from './start/screen';
import { Session, Stopped } from './start/session';
import { stopOnSignals } from './start/signals';

const DEFAULT_PORT = 4000;
const LOOK_AFTER_DATABASE_MS = 2_000;

type Everything = Readonly<{
  folders: Folders;
  database: StartedDatabase;
  emulator: StartedEmulator | undefined;
  identity: StartedIdentity | undefined;
  api: StartedApi;
}>;

const options = readOptions(process.argv.slice(2));
const folders = await openFolders();
const door = await openDoor(folders.state);
if ('kind' in door) {
  say(`It is running already${door.address ? `: open ${door.address}` : ', or about to'}. Stop that one first.`);
  process.exit(1);
}
const session = new Session();
stopOnSignals(session);
await run(door).catch(async (error: Error) => {
  if (error instanceof Stopped || session.isStopping) return;
  say(`\n${error.message}\n`);
  await session.stop();
  process.exit(1);
});

async function run(ownDoor: Door): Promise<void> {
  const everything = await startEverything(folders, options);
  ownDoor.announce(everything.api.address);
  if (options.watch) replaceOnBuild(folders, everything.api);
  process.send?.({ kind: 'Ready', address: everything.api.address });
  say(`\n${describe(everything)}\n`);
  throw new Error(await firstTrouble(everything));
}

async function startEverything(folders: Folders, options: StartOptions): Promise<Everything> {
  const database = await step(
    'Starting the database',
    () => startDatabase(folders.state),
    ({ version, embedded }) => `PostgreSQL ${version}${embedded?.reused ? ', found running' : ''}`,
  );
  const { embedded } = database;
  if (embedded) await session.add({ name: 'the database', stop: embedded.stop, kill: () => undefined });

  const emulator = process.env['MARKETO_ENDPOINT'] ? undefined : await startMarketo(folders, options);
  const identity = process.env['OIDC_ISSUER'] ? undefined : await startPeople(folders, database);
  const wanted = Number(process.env['PORT'] ?? DEFAULT_PORT);
  const port = await freePortFrom(wanted);
  const api = await step(
    'Starting the API and its worker',
    () => startApi(session, { folders, database, emulator, identity, port }),
    ({ address }) => `API, worker and app on ${address}${insteadOf(wanted, port)}`,
  );
  return { folders, database, emulator, identity, api };
}

function startPeople(folders: Folders, { url }: StartedDatabase): Promise<StartedIdentity> {
  return step(
    'Starting the identity provider',
    async () => {
      await seedPeople(url);
      return startIdentity(session, folders);
    },
    ({ address, wanted, port }) => `Identity provider with three people on ${address}${insteadOf(wanted, port)}`,
  );
}

function startMarketo(folders: Folders, options: StartOptions): Promise<StartedEmulator> {
  return step(
    'Starting the emulated Marketo',
    () => startEmulator(session, folders, options),
    ({ address, world, wanted, port }) =>
      `Emulated Marketo with ${world.people.toLocaleString('en')} people on ${address}${insteadOf(wanted, port)}`,
  );
}

/** Settles when something that cannot be brought back has died. */
function firstTrouble({ database, emulator, identity, api }: Everything): Promise<string> {
  return Promise.race([
    api.program.untilGivenUp(),
    untilDead('The emulated Marketo', emulator),
    untilDead('The identity provider', identity),
    database.embedded ? untilGone(database.embedded.isAlive) : new Promise<string>(() => undefined),
  ]);
}

async function untilDead(name: string, program: Readonly<{ child: Child }> | undefined): Promise<string> {
  if (!program) return new Promise(() => undefined);
  await program.child.ended;
  return `${name} ended by itself. It said last:\n${program.child.lastWords()}`;
}

async function untilGone(isAlive: () => boolean): Promise<string> {
  while (isAlive()) await systemClock.sleep(LOOK_AFTER_DATABASE_MS);
  return 'The database server was ended by somebody else.';
}

function describe({ folders, database, emulator, identity, api }: Everything): string {
  const rows: [string, string][] = [
    ['Sign-in', identity ? describePeople() : `with ${process.env['OIDC_ISSUER']}`],
    ['Marketo', emulator ? describeMarketo(emulator) : (process.env['MARKETO_ENDPOINT'] ?? '')],
    ['Database', describeDatabase(database, shown)],
    ['Logs', `${shown(folders.state)}: api.log${emulator ? ', emulator.log' : ''}${identity ? ', identity.log' : ''}`],
    ['To stop', 'press Ctrl-C; what was copied stays for the next start'],
  ];
  return `  Open ${api.address}\n\n${table(rows)}`;
}

function describeMarketo({ address, world, another }: StartedEmulator): string {
  const { people, ageYears, clockRate } = world;
  const rate = clockRate === 1 ? '' : `; a second here is ${clockRate} seconds there`;
  const warning = another
    ? `\nThese are other people than at the last start; what was copied then is still in the database.`
    : '';
  return `${address}, emulated: ${people.toLocaleString('en')} people of ${ageYears} years${rate}${warning}`;
}
