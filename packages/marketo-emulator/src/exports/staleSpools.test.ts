import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeStaleSpools, SPOOL_PREFIX } from './staleSpools';

/** Above what any system hands out. */
const NOBODY = 2 ** 30;

it('removes what a killed emulator left an hour ago, and nothing else', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'stale-spools-'));
  const dead = `marketo-emulator-${NOBODY}-abc`;
  for (const name of [dead, `${SPOOL_PREFIX}abc`, 'marketo-emulator-other', 'unrelated']) mkdirSync(join(parent, name));
  await removeStaleSpools(parent);
  expect(readdirSync(parent)).toContain(dead);
  await removeStaleSpools(parent, Date.now() + 3_700_000);
  expect(readdirSync(parent)).toEqual([`${SPOOL_PREFIX}abc`, 'marketo-emulator-other', 'unrelated'].sort());
  rmSync(parent, { recursive: true });
});
