// node scripts/run.mjs api <program> …, node scripts/run.mjs emulator …: a command of a package, built if stale.
import { build } from './tools/build.mjs';
import { become } from './tools/node.mjs';
import { inPackage } from './tools/project.mjs';

const [name, ...rest] = process.argv.slice(2);
const [folder, program, args] =
  name === 'emulator' ? ['marketo-emulator', 'dist/cli.js', rest] : [name, `dist/cli/${rest[0]}.js`, rest.slice(1)];

await build({ names: [folder] }).catch(error => {
  console.error(error.message);
  process.exit(1);
});
await become(inPackage(folder, program), args);
