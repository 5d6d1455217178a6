import {
  createClock,
  createEmulator,
  serveEmulator,
  type Clock,
  type Emulator,
  type EmulatorOptions,
  type ServedEmulator,
} from '@dynamic-chat-sync/marketo-emulator';
import { testEnvironment, type AppOptions } from './app';
import { startNode, type RunningNode } from './node';

export type WatchedMarketo = Readonly<{
  served: ServedEmulator;
  /** Calls to the API so far; those of the control door are none. */
  calls(): number;
  /** `strike` is called in place of the n-th call from now on, or when it is done but not yet answered. */
  strikeAt(call: number, when: 'before' | 'after', strike: () => Promise<void>): void;
  /** From now on nothing happens at Marketo: its clock stands still, and reads take no time. */
  freeze(): void;
}>;

export type WatchedOptions = EmulatorOptions & Readonly<{ clockRate: number; readSeconds: number }>;

type Strike = Readonly<{ at: number; when: 'before' | 'after'; strike: () => Promise<void> }>;

/** An emulated Marketo that counts the calls, and during one of them has something done. */
export async function watchedMarketo({ readSeconds, clockRate, ...options }: WatchedOptions): Promise<WatchedMarketo> {
  let frozenAt: number | null = null;
  let calls = 0;
  let next: Strike | null = null;
  const clock = createClock({ rate: clockRate, realTime: () => frozenAt ?? Date.now() });
  const emulator = createEmulator({ seed: 7, clock, ...options });
  const struck = async (when: Strike['when'], call: number): Promise<void> => {
    const due = next;
    if (due === null || due.when !== when || call < due.at) return;
    next = null;
    await due.strike();
  };
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (!/^\/(rest|bulk)\//.test(pathname)) return emulator.fetch(request);
    const call = (calls += 1);
    await struck('before', call);
    if (frozenAt === null) await takeTime(clock, pathname, readSeconds);
    const response = await emulator.fetch(request);
    await struck('after', call);
    return response;
  };
  return {
    served: await serveEmulator({ ...emulator, close: () => emulator.close(), fetch } satisfies Emulator),
    calls: () => calls,
    strikeAt: (call, when, strike) => void (next = { at: calls + call, when, strike }),
    freeze: () => {
      frozenAt = Date.now();
      clock.advance(readSeconds);
    },
  };
}

async function takeTime(clock: Clock, pathname: string, seconds: number): Promise<void> {
  if (pathname === '/rest/v1/leads.json') await clock.wait(seconds);
}

export type MortalNode = Readonly<{
  /** Of the node that lives. */
  url(): string;
  kills(): number;
  /** From now on: each node is killed at its so-manieth call, until so many were. */
  mayDie(times: number): void;
  end(): Promise<void>;
}>;

export type Fate = Readonly<{
  databaseUrl: string;
  marketo: WatchedMarketo;
  options: AppOptions;
  killEvery: number;
  /** After a kill, before the next node starts. */
  afterKill: () => Promise<void>;
}>;

/** A node that is killed with -9 again and again, and is followed by another one each time. */
export async function startMortalNode(fate: Fate): Promise<MortalNode> {
  const { databaseUrl, marketo, options, killEvery, afterKill } = fate;
  const start = (): Promise<RunningNode> => startNode(testEnvironment(databaseUrl, marketo.served, options));
  let kills = 0;
  let mostKills = 0;
  let node = await start();
  let following: Promise<void> = Promise.resolve();
  let isOver = false;
  const follow = async (): Promise<void> => {
    await afterKill();
    node = await start();
    arm();
  };
  const arm = (): void => {
    if (kills >= mostKills) return;
    marketo.strikeAt(killEvery, kills % 2 === 0 ? 'after' : 'before', async () => {
      if (isOver) return;
      kills += 1;
      await node.kill();
      following = follow();
    });
  };
  return {
    url: () => node.url,
    kills: () => kills,
    mayDie: times => {
      mostKills = times;
      arm();
    },
    end: async () => {
      isOver = true;
      await following;
      await node.kill();
    },
  };
}
