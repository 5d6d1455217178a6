import { createClock, createEmulator } from '../src/index';
import type { Emulator, EmulatorOptions } from '../src/index';
import { expectToFollowSwagger } from './swagger';

/** An answer in Marketo's envelope. */
export interface Envelope {
  readonly requestId: string;
  readonly success: boolean;
  readonly result?: readonly Record<string, unknown>[];
  readonly errors?: readonly { readonly code: string; readonly message: string }[];
  readonly warnings?: readonly string[];
  readonly nextPageToken?: string;
  readonly moreResult?: boolean;
}

export const NOW = new Date('2026-03-02T10:00:00Z');
export const ORIGIN = 'http://emulator';
const JSON_BODY = { 'Content-Type': 'application/json' };

/** A small world whose clock only moves when the test says so. */
export function startEmulator(options: EmulatorOptions = {}, now: Date = NOW): Emulator {
  return createEmulator({ clock: createClock({ start: now, rate: 0 }), people: 300, ageYears: 1, ...options });
}

/** A program that talks to an emulator; every JSON answer it gets is checked against the swagger where that is there. */
export class Client {
  #token = '';

  constructor(
    readonly emulator: Emulator,
    private readonly id = 'id',
    private readonly secret = 'secret',
  ) {}

  async authorize(): Promise<this> {
    const response = await this.emulator.fetch(new Request(`${ORIGIN}/identity/oauth/token?${this.#credentials()}`));
    this.#token = ((await response.json()) as { access_token: string }).access_token;
    return this;
  }

  get token(): string {
    return this.#token;
  }

  send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#token !== '' && !headers.has('authorization')) headers.set('Authorization', `Bearer ${this.#token}`);
    return this.emulator.fetch(new Request(ORIGIN + path, { ...init, headers }));
  }

  async json(path: string, init: RequestInit = {}): Promise<Envelope> {
    const response = await this.send(path, init);
    const envelope = (await response.json()) as Envelope;
    expectToFollowSwagger(init.method ?? 'GET', path, envelope);
    return envelope;
  }

  get(path: string, params: Record<string, string> = {}): Promise<Envelope> {
    return this.json(`${path}?${new URLSearchParams(params)}`);
  }

  /** A call with a JSON body. */
  post(path: string, body: unknown): Promise<Envelope> {
    return this.json(path, { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) });
  }

  /** All activities of some types since a moment, page by page. */
  async activities(since: Date, activityTypeIds: string): Promise<Record<string, unknown>[]> {
    return this.activitiesFrom(await this.pagingToken(since), activityTypeIds);
  }

  async pagingToken(since: Date): Promise<string> {
    const answer = await this.get('/rest/v1/activities/pagingtoken.json', { sinceDatetime: since.toISOString() });
    return answer.nextPageToken ?? '';
  }

  /** The same from where a token stands. */
  async activitiesFrom(token: string, activityTypeIds: string): Promise<Record<string, unknown>[]> {
    const found: Record<string, unknown>[] = [];
    for (let nextPageToken = token; ;) {
      const page = await this.get('/rest/v1/activities.json', { nextPageToken, activityTypeIds });
      found.push(...(page.result ?? []));
      if (!page.moreResult) return found;
      nextPageToken = page.nextPageToken ?? '';
    }
  }

  /** The text of an export, made from its body to its file; the token is a new one then. */
  async exportOf(body: unknown, of: 'leads' | 'activities' = 'leads'): Promise<string> {
    const jobs = `/bulk/v1/${of}/export`;
    const { result, errors } = await this.post(`${jobs}/create.json`, body);
    if (errors) throw new Error(JSON.stringify(errors));
    const exportId = String(result?.[0]?.['exportId']);
    await this.json(`${jobs}/${exportId}/enqueue.json`, { method: 'POST' });
    this.emulator.world.clock.advance(3_000);
    await this.authorize();
    return (await this.send(`${jobs}/${exportId}/file.json`)).text();
  }

  /** The code of the only error of an answer. */
  async refusal(path: string, init: RequestInit = {}): Promise<string | undefined> {
    const { success, errors } = await this.json(path, init);
    return success ? undefined : errors?.[0]?.code;
  }

  create(body: unknown): Promise<Envelope> {
    return this.json('/bulk/v1/leads/export/create.json', {
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify(body),
    });
  }

  /** A Created export of everybody created in the 31 days before a moment. */
  async createExport(fields: readonly string[] = ['id', 'email'], end: Date = NOW): Promise<string> {
    const startAt = new Date(end.getTime() - 31 * 86_400_000).toISOString();
    const { result } = await this.create({ fields, filter: { createdAt: { startAt, endAt: end.toISOString() } } });
    return String(result?.[0]?.['exportId']);
  }

  enqueue(exportId: string, of: 'leads' | 'activities' = 'leads'): Promise<Envelope> {
    return this.json(`/bulk/v1/${of}/export/${exportId}/enqueue.json`, { method: 'POST' });
  }

  cancel(exportId: string): Promise<Envelope> {
    return this.json(`/bulk/v1/leads/export/${exportId}/cancel.json`, { method: 'POST' });
  }

  async status(exportId: string): Promise<Record<string, unknown>> {
    const { result } = await this.get(`/bulk/v1/leads/export/${exportId}/status.json`);
    return result?.[0] ?? {};
  }

  file(exportId: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(`/bulk/v1/leads/export/${exportId}/file.json`, { headers });
  }

  /** Create, enqueue, and let more than enough time pass; the token is a new one then. */
  async exported(fields?: readonly string[], end?: Date): Promise<string> {
    const exportId = await this.createExport(fields, end);
    await this.enqueue(exportId);
    this.emulator.world.clock.advance(3_000);
    await this.authorize();
    return exportId;
  }

  #credentials(): string {
    return new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: this.id,
      client_secret: this.secret,
    }).toString();
  }
}

export function connect(emulator: Emulator, id?: string, secret?: string): Promise<Client> {
  return new Client(emulator, id, secret).authorize();
}
