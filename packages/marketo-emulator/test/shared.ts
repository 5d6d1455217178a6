import { existsSync, readFileSync } from 'node:fs';

/** Facts about the real Marketo that lie beside the project on some machines; tests that need them are skipped elsewhere. */
const FOLDER = new URL('../../../../shared/marketo-rest/', import.meta.url);

export const HAS_FIXTURES = existsSync(FOLDER);

export function readShared(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

/** A recorded or documented exchange. */
export interface Interaction {
  readonly provenance: string;
  readonly note?: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly contentType?: string;
    readonly body?: unknown;
    readonly bodyText?: string;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly bodyText?: string;
  };
}

export function readInteractions(name: string): Interaction[] {
  return (readShared(`fixtures/${name}`) as { interactions: Interaction[] }).interactions;
}
