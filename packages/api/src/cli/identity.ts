import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { readIdentityKeys } from './identity/keys';
import { createLocalProvider } from './identity/provider';

/** Started by `start`, beside the API; stands for Adobe IMS while Dynamic Chat is tried out. */
const { port, keys } = new Command('identity')
  .description('A local OpenID provider with three people, for trying out. It listens on the loopback only.')
  .requiredOption('--port <number>', 'where to listen', Number)
  .requiredOption('--keys <file>', 'its secrets, as `start` keeps them')
  .parse()
  .opts<{ port: number; keys: string }>();

const server = createLocalProvider({
  issuer: `http://localhost:${port}`,
  keys: readIdentityKeys(await readFile(keys, 'utf8')),
});
server.listen(port, 'localhost');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
// Started by another process: it must not be outlived.
if (process.connected) process.on('disconnect', end);

function end(): void {
  server.closeAllConnections();
  server.close(() => process.exit(0));
}
