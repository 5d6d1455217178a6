import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { emitSchema } from '../schema';

/** Writes `schema.graphql`, or with `--check` says whether the committed one is what the code makes. */
const file = new URL('../../schema.graphql', import.meta.url);
const emitted = emitSchema();

if (!process.argv.includes('--check')) {
  await writeFile(file, emitted);
} else if ((await readFile(file, 'utf8')) !== emitted) {
  process.stderr.write('schema.graphql is stale: run `pnpm schema` and commit it.\n');
  process.exitCode = 1;
}
