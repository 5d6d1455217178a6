import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runQuietly, seconds } from './node.mjs';
import { CACHE, inPackage, inRoot, ROOT, tools } from './project.mjs';

/** What each build is made of; a folder stands for all files below it. */
const BUILDS = {
  'marketo-emulator': { title: 'the emulated Marketo', inputs: ownInputs('marketo-emulator') },
  api: { title: 'the API', inputs: [...ownInputs('api'), inPackage('marketo-emulator', 'src')] },
  web: { title: 'the app', inputs: ownInputs('web') },
};
const PASSED_OVER = new Set(['node_modules', 'dist', 'test', 'e2e']);

function ownInputs(name) {
  const common = [inPackage('shared', 'src'), inRoot('pnpm-lock.yaml'), inRoot('tsconfig.base.json')];
  return [inPackage(name), ...common];
}

/** Builds what is stale, side by side. Says so line by line; throws with the bundler's words when one fails. */
export async function build({ names = Object.keys(BUILDS), force = false, say = line => console.error(line) } = {}) {
  const outcomes = await Promise.allSettled(names.map(name => buildOne(name, { force, say })));
  const failures = outcomes.flatMap(({ reason }) => (reason ? [reason.message] : []));
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

async function buildOne(name, { force, say }) {
  const { title, inputs } = BUILDS[name];
  const stamp = join(CACHE, 'build', name);
  const fingerprint = await fingerprintOf(inputs);
  const built = existsSync(inPackage(name, 'dist')) && (await readFile(stamp, 'utf8').catch(() => ''));
  if (!force && built === fingerprint) return;

  const started = performance.now();
  say(`  Building ${title} …`);
  await rm(stamp, { force: true });
  const { code, output } = await runQuietly(tools.vite(name), ['build', '--logLevel', 'warn'], {
    cwd: inPackage(name),
  });
  if (code !== 0) throw new Error(`The build of ${title} failed:\n${output}`);
  await mkdir(join(CACHE, 'build'), { recursive: true });
  await writeFile(stamp, fingerprint);
  say(`✔ Built ${title} (${seconds(started)})`);
}

async function fingerprintOf(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of (await Promise.all(inputs.map(filesBelow))).flat().sort()) {
    hash
      .update(relative(ROOT, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

async function filesBelow(path) {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return existsSync(path) ? [path] : [];
  const wanted = entries.filter(({ name }) => !PASSED_OVER.has(name) && !name.endsWith('.test.ts'));
  const found = wanted.map(entry =>
    entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
  );
  return (await Promise.all(found)).flat();
}
