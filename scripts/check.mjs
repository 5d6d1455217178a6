// pnpm check [name …]: types, lint and import rules, format, stale schema.graphql, stale generated documents.
import { availableParallelism } from 'node:os';
import { build } from './tools/build.mjs';
import { runQuietly, seconds } from './tools/node.mjs';
import { CACHE, inPackage, tools } from './tools/project.mjs';

const CODEGEN = inPackage('web', 'node_modules/@graphql-codegen/cli/esm/bin.js');

/** Longest first. */
const CHECKS = {
  lint: () =>
    runQuietly(tools.eslint(), ['.', '--max-warnings', '0', '--cache', '--cache-location', `${CACHE}/eslint/`]),
  'types of web': () => runQuietly(tools.vueTsc(), ['--noEmit', '-p', inPackage('web')]),
  'types of api': () => runQuietly(tools.tsc(), ['-p', inPackage('api')]),
  'types of marketo-emulator': () => runQuietly(tools.tsc(), ['-p', inPackage('marketo-emulator')]),
  'types of shared': () => runQuietly(tools.tsc(), ['-p', inPackage('shared')]),
  'schema.graphql': checkSchema,
  'generated documents': () => runQuietly(CODEGEN, ['--config', 'codegen.ts', '--check'], { cwd: inPackage('web') }),
  format: () => runQuietly(tools.prettier(), ['--check', '.', '--cache', '--cache-location', `${CACHE}/prettier`]),
};

const asked = process.argv.slice(2);
const waiting = Object.keys(CHECKS).filter(name => asked.length === 0 || asked.some(word => name.includes(word)));
const failed = [];
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}.`);
process.exit(failed.length > 0 ? 1 : 0);

async function work() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const started = performance.now();
    const { code, output } = await CHECKS[name]().catch(error => ({ code: 1, output: error.message }));
    console.log(`${code === 0 ? '✔' : '✘'} ${name} (${seconds(started)})`);
    if (code === 0) continue;
    failed.push(name);
    console.log(output.trimEnd());
  }
}

async function checkSchema() {
  await build({ names: ['api'], say: () => undefined });
  return runQuietly(inPackage('api', 'dist/cli/schema.js'), ['--check']);
}
