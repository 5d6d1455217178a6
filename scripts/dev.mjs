// pnpm dev [--people N …]: as start, with everything rebuilt as files change; the app through vite's own server.
import { spawn } from 'node:child_process';
import { build } from './tools/build.mjs';
import { inPackage, ROOT, tools } from './tools/project.mjs';

await build({ say: console.log }).catch(error => {
  console.error(error.message);
  process.exit(1);
});

const children = [];
const start = run('start', inPackage('api', 'dist/cli/start.js'), ['--watch', ...process.argv.slice(2)]);
start.once('message', ({ address }) => {
  run('api', tools.vite('api'), ['build', '--watch', '--logLevel', 'warn'], inPackage('api'));
  run('app', tools.vite('web'), ['--host', 'localhost', '--clearScreen', 'false'], inPackage('web'), {
    API_URL: address,
  });
});
start.once('exit', code => {
  for (const child of children) child.kill();
  process.exit(code ?? 1);
});
// Ctrl-C reaches everybody in this terminal; we stay until the last word of `start`.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && start.kill(signal));

function run(name, script, args, cwd = ROOT, env = {}) {
  const stdio = ['ignore', 'pipe', 'pipe', 'ipc'];
  const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, ...env }, stdio });
  for (const stream of [child.stdout, child.stderr]) prefix(name, stream);
  children.push(child);
  return child;
}

function prefix(name, stream) {
  let rest = '';
  stream.setEncoding('utf8').on('data', chunk => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) console.log(`${name.padEnd(5)} │ ${line}`);
  });
}
