import { mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Of this program as built: packages/api/dist/cli. */
const PROJECT = resolve(import.meta.dirname, '../../../..');

export type Folders = Readonly<{
  /** What outlives a stop: database, keys, logs. */
  state: string;
  apiProgram: string;
  emulatorProgram: string;
  identityProgram: string;
  webRoot: string;
}>;

export async function openFolders(): Promise<Folders> {
  const state = join(PROJECT, '.data');
  await mkdir(state, { recursive: true });
  return {
    state: await realpath(state),
    apiProgram: join(PROJECT, 'packages/api/dist/main.js'),
    emulatorProgram: join(PROJECT, 'packages/marketo-emulator/dist/cli.js'),
    identityProgram: join(PROJECT, 'packages/api/dist/cli/identity.js'),
    webRoot: join(PROJECT, 'packages/web/dist'),
  };
}
