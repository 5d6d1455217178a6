import type { Child } from './child';
import { untilReady } from './ready';
import { say } from './screen';
import type { Session } from './session';

const RESTARTS = 3;
/** Deaths longer ago than this are forgiven. */
const FORGIVEN_AFTER_MS = 10 * 60_000;

export type Program = Readonly<{
  /** As at the beginning of a sentence: "The API". */
  name: string;
  launch(): Child;
  readyUrl: string;
}>;

/** A program that is started again when it dies, a few times. */
export class KeptAlive {
  readonly #session: Session;
  readonly #program: Program;
  readonly #deaths: number[] = [];
  #child: Child;
  #isReplaced = false;

  private constructor(session: Session, program: Program) {
    this.#session = session;
    this.#program = program;
    this.#child = program.launch();
  }

  /** Ready when this settles. */
  static async start(session: Session, program: Program): Promise<KeptAlive> {
    const kept = new KeptAlive(session, program);
    const name = program.name.replace(/^The/, 'the');
    await session.add({ name, stop: () => kept.#child.stop(), kill: () => kept.#child.kill() });
    await untilReady(program.name, program.readyUrl, kept.#child);
    return kept;
  }

  /** Ends it on purpose; `untilGivenUp` starts it again. */
  replace(): void {
    this.#isReplaced = true;
    void this.#child.stop();
  }

  /** Settles only when it died too often: with what to say about it. */
  async untilGivenUp(): Promise<string> {
    for (;;) {
      const { code, signal } = await this.#child.ended;
      if (this.#session.isStopping) return new Promise(() => undefined);
      if (!this.#isReplaced) {
        const lastWords = `It said last:\n${this.#child.lastWords()}`;
        const words = `${this.#program.name} ended by itself (${signal ?? `code ${code}`}). ${lastWords}`;
        if (this.#diedTooOften()) return words;
        say(`${words}\nStarting it again …`);
      }
      await this.#startAgain();
    }
  }

  #diedTooOften(): boolean {
    const now = Date.now();
    this.#deaths.push(now);
    return this.#deaths.filter(at => now - at < FORGIVEN_AFTER_MS).length > RESTARTS;
  }

  async #startAgain(): Promise<void> {
    this.#isReplaced = false;
    this.#child = this.#program.launch();
    try {
      await untilReady(this.#program.name, this.#program.readyUrl, this.#child);
      say(`${this.#program.name} is ready again.`);
    } catch {
      this.#child.kill(); // counts as one more death
    }
  }
}
