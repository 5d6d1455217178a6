// pnpm bench: lists the benches; pnpm bench <name> [--json] …: builds and runs one.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from './tools/build.mjs';
import { runHere } from './tools/node.mjs';
import { inPackage } from './tools/project.mjs';

const benches = new Map(['api', 'marketo-emulator'].flatMap(folder => benchesOf(folder).map(name => [name, folder])));
const [name, ...args] = process.argv.slice(2);

if (name === undefined || !benches.has(name)) {
  console.log(`pnpm bench <name> [--json]\n\n${[...benches.keys()].map(known => `  ${known}`).join('\n')}`);
  process.exit(name === undefined ? 0 : 1);
}
await build();
process.exit(await runHere(inPackage(benches.get(name), `dist/bench/${name}.js`), args));

function benchesOf(folder) {
  try {
    const files = readdirSync(inPackage(folder, 'bench'));
    return files.filter(file => /^\w+\.ts$/.test(file)).map(file => basename(file, '.ts'));
  } catch {
    return [];
  }
}
