import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { ROOT } from './project.mjs';

/** Runs a Node program to its end, quietly: `{ code, output }`. */
export function runQuietly(script, args = [], { cwd = ROOT, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk));
    child.once('error', reject);
    child.once('close', code => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a Node program in this terminal: its exit code. */
export function runHere(script, args = [], { cwd = ROOT, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  });
}

export const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** One built program takes over this process, so that signals and the exit code need no forwarding. */
export async function become(program, args) {
  process.argv = [process.execPath, program, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(program).href);
}
