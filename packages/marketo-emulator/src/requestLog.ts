import { wireDatetime } from './clock';
import type { Clock } from './clock';

/** One answered request, for people who watch. The query is left out: it may hold tokens and personal values. */
export interface LoggedRequest {
  readonly sequence: number;
  /** Emulated time. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** E-mail of the API user; null where nobody was authenticated. */
  readonly user: string | null;
  readonly status: number;
  /** Marketo's error codes. */
  readonly codes: readonly string[];
  /** Real time until the answer began. */
  readonly milliseconds: number;
}

const KEPT = 200;
const LONGEST_PATH = 200;

/** What became of it. */
export type Outcome = Pick<LoggedRequest, 'user' | 'status' | 'codes'>;

/** The latest requests of the API and of identity. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  #sequence = 0;

  constructor(private readonly clock: Clock) {}

  /** Begins to watch a request; the answer is told to what it gives back. */
  arrive(method: string, path: string): (answer: Outcome) => void {
    const at = wireDatetime(this.clock.now());
    const began = performance.now();
    return outcome => {
      const milliseconds = Math.round((performance.now() - began) * 10) / 10;
      this.#add({
        at,
        method,
        path: path.slice(0, LONGEST_PATH),
        ...outcome,
        milliseconds,
        sequence: ++this.#sequence,
      });
    };
  }

  #add(entry: LoggedRequest): void {
    this.#entries.push(entry);
    if (this.#entries.length >= KEPT * 2) this.#entries = this.#entries.slice(-KEPT);
  }

  /** Newest first. */
  latest(count = 50): LoggedRequest[] {
    return this.#entries.slice(-count).reverse();
  }
}
