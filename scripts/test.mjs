// pnpm test: everything, browser tests too. pnpm test <vitest arguments>: only what they select, e.g. --project api.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './tools/build.mjs';
import { runHere } from './tools/node.mjs';
import { CACHE, inPackage, inRoot, tools } from './tools/project.mjs';

const BROWSER_TESTS = inPackage('web', 'vitest.e2e.config.ts');
const args = process.argv.slice(2).filter(argument => argument !== '--');
const forBrowser = args.includes('e2e');
const runs = [];

// Some stories start what is built, and the browser opens it.
await build({ say: console.log }).catch(error => {
  console.error(error.message);
  process.exit(1);
});
if (!forBrowser) runs.push(await vitest('unit', inRoot('vitest.config.ts'), args));
if (existsSync(BROWSER_TESTS) && (forBrowser || args.length === 0)) {
  runs.push(
    await vitest('browser', BROWSER_TESTS, forBrowser ? args.filter(word => !/^(--project|e2e)$/.test(word)) : []),
  );
}
const total = name => runs.reduce((sum, run) => sum + run[name], 0);
const [passed, failures, skipped] = ['passed', 'failed', 'skipped'].map(total);
const fine = runs.every(({ ok }) => ok) && failures === 0 && passed > 0;
if (passed + failures === 0) console.log('No test ran.');
console.log(`${passed} passed, ${failures} failed, ${skipped} skipped`);
process.exitCode = fine ? 0 : 1;

/** A file that cannot even be loaded counts as one failed test. */
async function vitest(name, config, more) {
  const report = join(CACHE, 'test', `${name}.json`);
  await mkdir(join(CACHE, 'test'), { recursive: true });
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runHere(tools.vitest(), ['run', '--config', config, ...reporters, ...more]);
  if (!existsSync(report)) return { ok: false, passed: 0, failed: 1, skipped: 0 };
  const { testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    await readFile(report, 'utf8'),
  );
  const unloadable = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length;
  return {
    ok: code === 0,
    passed: numPassedTests,
    failed: numFailedTests + unloadable,
    skipped: numPendingTests + numTodoTests,
  };
}
