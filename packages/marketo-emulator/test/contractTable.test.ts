import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SECTIONS } from './contractSections';
import type { Section } from './contractSections';
import { HAS_FIXTURES, readInteractions } from './shared';

const ROOT = new URL('../', import.meta.url);
const README = new URL('README.md', ROOT);
const [BEGIN, END] = ['<!-- contract:begin -->', '<!-- contract:end -->'];

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
/** Titles as they are written in the sources, in whatever quotes. */
const holds = (path: string, title: string): boolean => read(path).replaceAll("\\'", "'").includes(title);

function row({ title, missing, proofs, exchanges = [] }: Section): readonly string[] {
  const count = Object.values(proofs).flat().length;
  const asked = exchanges.reduce(
    (sum, [file, path]) =>
      sum + readInteractions(`${file}.json`).filter(({ request }) => path.test(request.path)).length,
    0,
  );
  const state = count === 0 ? 'not there' : missing === undefined ? 'kept' : 'kept, except';
  return [title, state, missing ?? '', String(count), asked === 0 ? '' : String(asked)];
}

/** A Markdown table whose columns are as wide as their widest cell, as Prettier wants it. */
function table(rows: readonly (readonly string[])[]): string {
  const head = ['Section', 'State', 'Not there', 'Tests named', 'Exchanges asked again'];
  const widths = head.map((name, at) => Math.max(...[head, ...rows].map(cells => (cells[at] ?? name).length)));
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head), line([], '-'), ...rows.map(cells => line(cells))].join('\n');
}

describe.skipIf(!HAS_FIXTURES)('the table of the contract in the README', () => {
  it('names tests that exist', () => {
    for (const { title, proofs } of SECTIONS)
      for (const [path, titles] of Object.entries(proofs))
        for (const one of titles) expect(holds(path, one), `${title}: ${path}: ${one}`).toBe(true);
  });

  it('is what the tests say; WRITE_CONTRACT=1 writes it anew', () => {
    const text = read('README.md');
    const [from, until] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
    const fresh = `\n\n${table(SECTIONS.map(row))}\n\n`;
    if (process.env['WRITE_CONTRACT']) writeFileSync(README, text.slice(0, from) + fresh + text.slice(until));
    expect(read('README.md').slice(from, read('README.md').indexOf(END))).toBe(fresh);
  });
});
