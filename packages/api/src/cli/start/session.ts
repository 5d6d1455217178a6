import { say } from './screen';

export type Running = Readonly<{
  /** As in "Stopping the database." */
  name: string;
  stop(): Promise<void>;
  /** At once and without care. */
  kill(): void;
}>;

/** Thrown into whatever still wants to start something when a stop was asked for. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** What was started, and is stopped in the opposite order, once. */
export class Session {
  readonly #running: Running[] = [];
  #stopping: Promise<void> | undefined;

  get isStopping(): boolean {
    return this.#stopping !== undefined;
  }

  async add(running: Running): Promise<void> {
    if (this.isStopping) {
      await running.stop();
      throw new Stopped();
    }
    this.#running.push(running);
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  kill(): void {
    for (const running of this.#running) running.kill();
  }

  async #stopAll(): Promise<void> {
    for (const { name, stop } of [...this.#running].reverse()) {
      say(`Stopping ${name} …`);
      await stop().catch((error: unknown) => say(`  ${String(error)}`));
    }
  }
}
