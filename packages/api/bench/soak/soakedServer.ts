import { buildApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { systemClock } from '../../src/platform/clock';
import { createLog } from '../../src/platform/log';

export type SoakOrder = Readonly<{ kind: 'look' }>;
export type SoakSight = Readonly<{ heapBytes: number; unhandled: number }>;

/** The whole app in a process of its own, that tells what its heap holds once rubbish is collected. Needs `--expose-gc`. */
export async function serveSoak(): Promise<void> {
  let unhandled = 0;
  process.on('unhandledRejection', () => (unhandled += 1));
  const config = readConfig(process.env);
  const app = buildApp(config, { clock: systemClock, fetch: globalThis.fetch, log: createLog(config.logLevel) });
  await app.start();
  process.on('message', () => {
    for (let time = 0; time < 3; time++) globalThis.gc?.();
    process.send?.({ heapBytes: process.memoryUsage().heapUsed, unhandled });
  });
  process.send?.({ url: app.url() });
}
