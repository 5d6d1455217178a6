import { toResponse } from './answer';
import { answerApi, mergeParams } from './api';
import { answerDoor, isDoor } from './door';
import { gatewayAnswer, strikeGateway } from './misbehaviour';
import type { EmulatorOptions } from './options';
import { readBody } from './requestBody';
import { answerIdentity } from './routes/identity';
import { createWorld } from './world';
import type { World } from './world';

/** A subscription without a network: requests in, responses out. */
export interface Emulator {
  readonly world: World;
  fetch(request: Request): Promise<Response>;
  /** Removes the spooled export files. */
  close(): Promise<void>;
}

const URI_LIMIT = 8 * 1024;
const IDENTITY = '/identity/oauth/token';

export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const world = createWorld(options);
  return {
    world,
    close: () => world.close(),
    async fetch(request) {
      const response = await answer(world, request);
      response.headers.set('Date', new Date(world.clock.now()).toUTCString());
      return response;
    },
  };
}

async function answer(world: World, request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (isDoor(url)) return answerDoor(world, request, url);
  if (url.pathname.length + url.search.length > URI_LIMIT) return new Response(null, { status: 414 });
  if (url.pathname === IDENTITY) return identity(world, request, url);
  return toResponse(await answerApi(world, request, url), world.clock.now());
}

async function identity(world: World, request: Request, url: URL): Promise<Response> {
  world.journal.countRoute(`${request.method} ${IDENTITY}`);
  const tell = world.requests.arrive(request.method, IDENTITY);
  const broken = strikeGateway(world, `${request.method} ${IDENTITY}`);
  const response = broken ? gatewayAnswer(broken) : await issueToken(world, request, url);
  tell({ user: null, status: response.status, codes: [] });
  return response;
}

async function issueToken(world: World, request: Request, url: URL): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'POST') return new Response(null, { status: 405 });
  const body = await readBody(request);
  if (body === 'too large') return new Response(null, { status: 413 });
  return answerIdentity(world, mergeParams(url, request, body));
}
