import { relative } from 'node:path';

/** Says what begins, then how it ended. Lines that stay: the same in a terminal, a log and a small window. */
export async function step<Result>(
  doing: string,
  work: () => Promise<Result>,
  done: (result: Result) => string,
): Promise<Result> {
  say(`  ${doing} …`);
  const result = await work();
  say(`✔ ${done(result)}`);
  return result;
}

export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** A path as people in this folder would type it. */
export function shown(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}

/** `name   value` lines, aligned; a value may have several lines. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 3;
  const indent = ' '.repeat(width + 2);
  return rows.map(([name, value]) => `  ${name.padEnd(width)}${value.replaceAll('\n', `\n${indent}`)}`).join('\n');
}
