import type { Viewer } from './viewer';

/** What every resolver is handed: who is asking. */
export type Context = Readonly<{
  viewer: Viewer;
  /** The resolver that serves this schema; for `subscribe` functions, which a decorator holds outside of any instance. */
  get<T>(resolver: new (...parts: never[]) => T): T;
}>;
