import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${ROOT}node_modules/.cli-under-test`;
const started: ChildProcess[] = [];

beforeAll(async () => {
  await build({ root: ROOT, logLevel: 'silent', build: { outDir: OUT, emptyOutDir: true } });
}, 60_000);
afterEach(() => started.splice(0).forEach(child => child.kill('SIGKILL')));

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [`${OUT}/cli.js`, ...args], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  started.push(child);
  return child;
}

async function ready(child: ChildProcess): Promise<{ url: string; port: number }> {
  const [message] = (await once(child, 'message')) as [{ url: string; port: number }];
  return message;
}

const WORLD = [
  '--port',
  '0',
  '--people',
  '200',
  '--clock-rate',
  '0',
  '--born',
  '2024-01-01',
  '--now',
  '2026-05-01T00:00:00Z',
];

describe('the command line', () => {
  it('says when it is ready, to its parent and as a line of JSON', async () => {
    const child = start(...WORLD, '--json-ready');
    const lines = createInterface({ input: child.stdout! });
    const [[line], { url }] = await Promise.all([once(lines, 'line') as Promise<[string]>, ready(child)]);
    expect(JSON.parse(line)).toMatchObject({ ready: true, url });
    expect((await fetch(`${url}/healthz`)).headers.get('date')).toBe('Fri, 01 May 2026 00:00:00 GMT');
  });

  it('gives the same people on every start with the same options', async () => {
    const truths: unknown[] = [];
    for (const seed of ['7', '7', '8']) {
      const { url } = await ready(start(...WORLD, '--seed', seed));
      truths.push(await (await fetch(`${url}/_emulator/truth?fields=id,email,title,createdAt`)).json());
    }
    expect(truths[1]).toEqual(truths[0]);
    expect(truths[2]).not.toEqual(truths[0]);
  });

  it('takes the next free port when one is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const child = start('--port', String(port), '--people', '10');
    const [[line], served] = await Promise.all([
      once(createInterface({ input: child.stdout! }), 'line') as Promise<[string]>,
      ready(child),
    ]);
    other.close();
    expect(served.port).toBeGreaterThan(port);
    expect(line).toBe(`Port ${port} is taken; using ${served.port}.`);
  });

  it('ends when it is told to, and when its parent is gone', async () => {
    const told = start(...WORLD);
    await ready(told);
    told.kill('SIGTERM');
    expect(await once(told, 'exit')).toEqual([0, null]);
    const orphan = start(...WORLD);
    await ready(orphan);
    orphan.disconnect();
    expect(await once(orphan, 'exit')).toEqual([0, null]);
  });

  it('takes people of a file', async () => {
    const path = `${OUT}/people.csv`;
    writeFileSync(path, 'id,email\n12,one@example.com\n14,two@example.com\n');
    const { url } = await ready(start('--port', '0', '--people-from', path));
    const truth = await fetch(`${url}/_emulator/truth.csv?fields=id,email`);
    expect(await truth.text()).toBe('id,email\n12,one@example.com\n14,two@example.com\n');
  });

  it('goes on with the world that it remembers, also after it was killed', async () => {
    const memory = `${OUT}/world-${process.pid}`;
    const options = ['--port', '0', '--people', '300', '--seed', '5', '--changes-per-hour', '3600'];
    const world = [...options, '--clock-rate', '0', '--remember', memory];
    const first = start(...world);
    const { url } = await ready(first);
    await fetch(`${url}/_emulator/advance?seconds=7200`);
    const credentials = 'grant_type=client_credentials&client_id=id&client_secret=secret';
    const { access_token } = (await (await fetch(`${url}/identity/oauth/token?${credentials}`)).json()) as {
      access_token: string;
    };
    const headers = { Authorization: `Bearer ${access_token}`, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ input: [{ email: 'ada@example.com' }] });
    await fetch(`${url}/rest/v1/leads.json`, { method: 'POST', headers, body });
    const truth = async (address: string): Promise<unknown> =>
      (await fetch(`${address}/_emulator/truth?fields=id,email,title,updatedAt`)).json();
    const before = await truth(url);
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(await truth((await ready(start(...world))).url)).toEqual(before);
    const [code] = (await once(start(...world, '--seed', '6'), 'exit')) as [number];
    expect(code).toBe(1);
  });

  it('explains itself, and shows its page', async () => {
    const child = start('--help');
    let help = '';
    for await (const piece of child.stdout!) help += String(piece);
    for (const word of ['Where it listens:', '--people-from <file>', '--clock-rate', 'Examples:'])
      expect(help).toContain(word);
    const { url } = await ready(start(...WORLD));
    const page = await fetch(url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    expect(html).toContain('<h1>Marketo emulator</h1>');
    expect(html).not.toMatch(/(src|href)="https?:/);
  });

  it('refuses options that mean nothing', async () => {
    for (const args of [
      ['--people', 'many'],
      ['--job-model', 'magic'],
      ['--faults', 'no-such-file.json'],
      ['--people-from', 'no-such-file.csv'],
      ['--nonsense'],
    ]) {
      const [code] = (await once(start(...args), 'exit')) as [number];
      expect(code).toBe(1);
    }
  });
});
