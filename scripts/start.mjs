// pnpm start [--people N …]: builds what is stale, then runs packages/api/src/cli/start.ts in this process.
import { build } from './tools/build.mjs';
import { become } from './tools/node.mjs';
import { inPackage } from './tools/project.mjs';

await build({ say: console.log }).catch(error => {
  console.error(error.message);
  process.exit(1);
});
await become(inPackage('api', 'dist/cli/start.js'), process.argv.slice(2));
