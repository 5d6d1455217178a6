import { deadline } from './deadline';
import { Setback, UNCOUNTED_CODES } from './errors';
import type { Line } from './line';

export type Call<T> = Readonly<{
  method: 'GET' | 'POST';
  /** Begins with a slash. */
  path: string;
  query?: Readonly<Record<string, string>>;
  /** A form, or what becomes JSON. */
  body?: URLSearchParams | object;
  headers?: Readonly<Record<string, string>>;
  /** Ends the call, and whatever of its answer is still being read. */
  signal?: AbortSignal;
  /** Reads an answer, whatever its status; throws the `Setback` that it is. */
  read: (response: Response) => Promise<Reading<T>>;
}>;

export type Reading<T> = Readonly<{ value: T; requestId?: string | undefined }>;

type Conditions = Readonly<{ token?: string; timeLimit: number }>;

/** Longer than Marketo's own time limit for reads by filter, which is 60 s. Real milliseconds. */
const TIME_LIMIT = 75_000;
/** Nobody waits longer than this for a sign of life of a host they have just typed in. */
const KNOCK_LIMIT = 15_000;

/** Makes the calls of one subscription object, and counts them as Marketo does. */
export class Caller {
  private counted = 0;

  constructor(private readonly line: Line) {}

  callsMade(): number {
    return this.counted;
  }

  /** Repeats the call as its setbacks allow: only for calls that may safely be made twice. */
  async call<T>(call: Call<T>): Promise<T> {
    const { tokens } = this.line;
    let used = '';
    const attempt = async (): Promise<T> => {
      used = await tokens.token();
      return this.attempt(call, { token: used, timeLimit: TIME_LIMIT });
    };
    return this.line.persist(attempt, { onNewToken: () => tokens.forget(used), signal: call.signal });
  }

  /** One try without a token. Throws the `Setback` that Marketo's refusal is. */
  async knock<T>(call: Call<T>): Promise<T> {
    return this.attempt(call, { timeLimit: KNOCK_LIMIT });
  }

  private async attempt<T>(call: Call<T>, conditions: Conditions): Promise<T> {
    const leave = await this.line.throttle.enter(call.signal);
    this.counted += 1;
    try {
      return await this.exchange(call, conditions);
    } catch (error) {
      if (error instanceof Setback && UNCOUNTED_CODES.has(error.trouble.code ?? '')) this.counted -= 1;
      throw error;
    } finally {
      leave();
    }
  }

  private async exchange<T>(call: Call<T>, { token, timeLimit }: Conditions): Promise<T> {
    const stop = new AbortController();
    const done = deadline(this.line.outside.clock, timeLimit, stop);
    const signal = call.signal ? AbortSignal.any([stop.signal, call.signal]) : stop.signal;
    try {
      const response = await this.line.send(this.urlOf(call), { ...requestOf(call, token), signal });
      return await this.read(call, response);
    } finally {
      done();
    }
  }

  private async read<T>(call: Call<T>, response: Response): Promise<T> {
    const facts = { method: call.method, path: call.path, status: response.status };
    const { log } = this.line.outside;
    try {
      const { value, requestId } = await call.read(response);
      log.debug?.({ ...facts, requestId }, 'Marketo answered.');
      return value;
    } catch (error) {
      const { kind, code, requestId } = error instanceof Setback ? error.trouble : { kind: 'Unexpected' };
      log.debug?.({ ...facts, kind, code, requestId }, 'Marketo refused.');
      throw error;
    }
  }

  private urlOf({ path, query }: Call<unknown>): string {
    return `${this.line.credentials.endpoint}${path}${query ? `?${new URLSearchParams(query).toString()}` : ''}`;
  }
}

function requestOf({ method, body, headers }: Call<unknown>, token: string | undefined): RequestInit {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  if (body === undefined) return { method, headers: { ...headers, ...authorization } };
  if (body instanceof URLSearchParams) return { method, headers: { ...headers, ...authorization }, body };
  const json = { 'content-type': 'application/json' };
  return { method, headers: { ...headers, ...json, ...authorization }, body: JSON.stringify(body) };
}
