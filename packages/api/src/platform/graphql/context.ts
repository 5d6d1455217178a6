import type { Viewer } from '../../access/viewer';

/** What every resolver is handed: who is asking. */
export type Context = { readonly viewer: Viewer };
