import { Worker } from 'node:worker_threads';
import type { SharedPeople } from '../people/people';
import type { Overlay } from '../population/overlay';
import type { BlockMade, MakerOrder } from './makerThread';
import type { RowsPlan } from './peopleRows';
import type { Chunk } from './spool';

/** Smaller files are made sooner than threads are told what to make. */
const LEAST_ROWS = 20_000;
/** What was written since the start is copied to each thread: where that is much, a file is made here. */
const MOST_WRITTEN = 20_000;
const BLOCK_ROWS = 1_000;
/** Blocks that each thread works ahead of what is written to disk. */
const AHEAD = 3;
/** Of what lives for a short time only, of which there is little. */
const YOUNG_MEGABYTES = 4;

export interface MakersOptions {
  /** The built program of a thread: see `makerThread`. */
  readonly program: URL;
  readonly threads: number;
}

interface Maker {
  readonly thread: Worker;
  /** Waiting for the blocks asked for, in that order. */
  readonly waiting: { resolve: (made: BlockMade) => void; reject: (error: unknown) => void }[];
}

/**
 * Threads that make the blocks of large files side by side, so that a machine of several cores makes one as quickly as
 * it can. They are started for the first large file, know the people of the start, and are told what was written since.
 */
export class Makers {
  #makers: Maker[] | undefined;
  #files = 0;

  constructor(
    private readonly options: MakersOptions,
    private readonly people: SharedPeople,
  ) {}

  takes({ picked }: RowsPlan, { people, newcomers, gone, companies }: Overlay): boolean {
    const written = people.size + newcomers.length + gone.size + companies.size;
    return this.options.threads > 0 && picked.count >= LEAST_ROWS && written <= MOST_WRITTEN;
  }

  /** The file, header first: the same bytes as if it were made here. */
  async *chunks(plan: RowsPlan, overlay: Overlay): AsyncGenerator<Chunk> {
    const makers = (this.#makers ??= this.#start());
    const file = ++this.#files;
    for (const { thread } of makers) order(thread, { kind: 'begin', file, plan, overlay });
    try {
      yield* this.#blocks(file, plan.picked.count, makers);
    } finally {
      for (const { thread } of makers) order(thread, { kind: 'end', file });
    }
  }

  async *#blocks(file: number, count: number, makers: readonly Maker[]): AsyncGenerator<Chunk> {
    const coming: Promise<BlockMade>[] = [];
    let [asked, next] = [0, 0];
    const ask = (until: number): void => {
      const maker = makers[asked++ % makers.length] as Maker;
      coming.push(block(maker, { kind: 'block', file, from: next, until }));
      next = until;
    };
    // The first block is the header alone.
    ask(0);
    while (coming.length > 0) {
      while (next < count && coming.length < AHEAD * makers.length) ask(Math.min(next + BLOCK_ROWS, count));
      const { bytes, rows } = await (coming.shift() as Promise<BlockMade>);
      yield { text: bytes, rows, last: coming.length === 0 && next === count };
    }
  }

  async close(): Promise<void> {
    const makers = this.#makers ?? [];
    this.#makers = undefined;
    await Promise.all(makers.map(({ thread }) => thread.terminate()));
  }

  #start(): Maker[] {
    const { program, threads } = this.options;
    return Array.from({ length: threads }, () => {
      const thread = new Worker(program, {
        workerData: this.people,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      });
      thread.unref();
      const maker: Maker = { thread, waiting: [] };
      const fail = (error: unknown): void => maker.waiting.splice(0).forEach(({ reject }) => reject(error));
      thread.on('message', (made: BlockMade) => maker.waiting.shift()?.resolve(made));
      thread.on('error', fail).on('exit', () => fail(new Error('A thread that makes exports has ended.')));
      return maker;
    });
  }
}

function block({ thread, waiting }: Maker, wanted: MakerOrder): Promise<BlockMade> {
  const made = new Promise<BlockMade>((resolve, reject) => waiting.push({ resolve, reject }));
  // Whoever waits for an earlier block hears of a failure first.
  made.catch(() => undefined);
  order(thread, wanted);
  return made;
}

function order(thread: Worker, message: MakerOrder): void {
  thread.postMessage(message);
}
