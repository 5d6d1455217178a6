// pnpm build [--force]: what changed since the last build, or everything.
import { build } from './tools/build.mjs';

await build({ force: process.argv.includes('--force'), say: console.log }).catch(error => {
  console.error(error.message);
  process.exit(1);
});
