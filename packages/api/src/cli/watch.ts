import { Command } from 'commander';
import { CloseCode, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { latestSyncId, syncSights } from './watch/sights';
import { createBoard } from './watch/board';

/** What a script may ask of the end. */
const EXIT_CODES: Readonly<Record<string, number>> = { COMPLETED: 0, FAILED: 1, CANCELLED: 2 };
const NOT_ADMITTED = 'The API does not let us in. Name a good API token in DCS_TOKEN; it needs VIEW_INTEGRATIONS.';

const command = new Command('watch')
  .description('Draws a sync in the terminal until it ends. Exit code: 0 completed, 1 failed, 2 cancelled.')
  .argument('[sync]', 'id of the sync; the latest one when left out')
  .option('--url <address>', 'where the API listens', process.env['API_URL'] ?? 'http://localhost:4000')
  .option('--token <secret>', 'an API token that may view integrations; better in DCS_TOKEN, where nobody else sees it')
  .parse(
    process.argv.slice(2).filter(argument => argument !== '--'),
    { from: 'user' },
  );
const { url, token = process.env['DCS_TOKEN'] } = command.opts<{ url: string; token?: string }>();
const credential = token ? { authorization: `Bearer ${token}` } : {};

const sockets = createClient({
  url: `${url.replace(/^http/, 'ws')}/graphql`,
  webSocketImpl: WebSocket,
  connectionParams: credential,
  retryAttempts: Number.POSITIVE_INFINITY,
  // Whatever the client does not take for final passes, however long it takes.
  shouldRetry: () => true,
});
const board = createBoard(process.stdout);
try {
  process.exitCode = await watch(command.args[0] ?? (await latestSyncId(url, credential)));
} catch (error) {
  console.error(sentenceOfTrouble(error));
  process.exitCode = 1;
} finally {
  board.close();
  await sockets.dispose();
}

/** An error of ours, or the close of the socket that the client takes for final. */
function sentenceOfTrouble(trouble: unknown): string {
  if (trouble instanceof Error) return trouble.message;
  const { code, reason } = trouble as Readonly<{ code?: number; reason?: string }>;
  return code === CloseCode.Unauthorized ? NOT_ADMITTED : `The API closed the connection: ${reason} (${code}).`;
}

async function watch(id: string): Promise<number> {
  for await (const sight of syncSights(sockets, id)) {
    board.show(sight);
    const code = EXIT_CODES[sight.state];
    if (code !== undefined) return code;
  }
  return 1;
}
