// pnpm chaos: a sync of both lanes with changes going on, its nodes killed with -9 at every call of all; a line for each.
import { runHere } from './tools/node.mjs';
import { inPackage, inRoot, tools } from './tools/project.mjs';

const story = ['--project', 'api', inPackage('api', 'test', 'chaos.test.ts'), '-t', 'at every call of all'];
const columns = ['killed at', 'of calls', 'calls', 'kills', 'by id', 'exports', 'caught up', 'removed'];
console.log(columns.map(column => column.padStart(10)).join(''));
process.exit(
  await runHere(tools.vitest(), ['run', '--config', inRoot('vitest.config.ts'), ...story], { env: { CHAOS: 'every' } }),
);
