import { existsSync, readFileSync } from 'node:fs';

/** An exchange with a live Marketo, or one that its documentation shows. */
export type Exchange = Readonly<{
  note?: string;
  request: Readonly<{ method: string; path: string }>;
  response: Readonly<{ status: number; body: unknown }>;
}>;

/** Beside the project where they are at hand; tests that need them say that they are skipped where they are not. */
const FOLDER = new URL('../../../../../shared/marketo-rest/fixtures/', import.meta.url);

export const recordingsAtHand = existsSync(FOLDER);

/** The exchanges of one recording whose request is `METHOD /path`, as a whole or as a pattern. */
export function exchanges(recording: string, request: RegExp): readonly Exchange[] {
  if (!recordingsAtHand) return [];
  const text = readFileSync(new URL(`${recording}.json`, FOLDER), 'utf8');
  const { interactions } = JSON.parse(text) as { interactions: readonly Exchange[] };
  return interactions.filter(({ request: { method, path } }) => request.test(`${method} ${path}`));
}
