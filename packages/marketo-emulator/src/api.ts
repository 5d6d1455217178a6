import { raw, refuse } from './answer';
import type { Answer, RefusalAnswer } from './answer';
import type { Call, Route } from './call';
import { isFreeOfCharge } from './errors';
import { readBody } from './requestBody';
import { findRoute } from './router';
import { mayUse } from './users';
import type { User } from './users';
import type { World } from './world';

const STOPPED_BY = { calls: '607', rate: '606', concurrency: '615' } as const;

/** Answers one API call: who calls, may it go on, what does it want. The clock and the counters see all of it. */
export async function answerApi(world: World, request: Request, url: URL): Promise<Answer> {
  const user = authenticate(world, request, url);
  if ('kind' in user) return counted(world, user);
  const admission = world.quotas.enter();
  world.journal.countCall(user.email);
  const answer =
    admission === 'admitted'
      ? await answerAdmitted(world, { user, request, url }).catch(systemError)
      : refuse(STOPPED_BY[admission]);
  if (answer.kind === 'refusal' && isFreeOfCharge(answer.errors)) {
    world.quotas.refund();
    world.journal.refundCall(user.email);
  }
  const leave = (): void => world.quotas.leave();
  if (answer.kind === 'raw' && answer.done) void answer.done.then(leave);
  else leave();
  return counted(world, answer);
}

function authenticate(world: World, request: Request, url: URL): User | RefusalAnswer {
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  const value = bearer ?? (world.switches.queryToken ? url.searchParams.get('access_token') : null);
  if (!value) return refuse('603');
  const verdict = world.tokens.check(value);
  if ('user' in verdict) return verdict.user;
  return refuse(verdict.refusal === 'expired' ? '602' : '601');
}

interface Admitted {
  readonly user: User;
  readonly request: Request;
  readonly url: URL;
}

async function answerAdmitted(world: World, { user, request, url }: Admitted): Promise<Answer> {
  // Calls that arrive together are in flight together, as they are with a server that takes its time.
  await new Promise(resolve => setImmediate(resolve));
  const body = await readBody(request);
  if (body === 'too large') return raw(new Response(null, { status: 413 }));
  await world.catchUp();
  const params = mergeParams(url, request, body);
  const method = (request.method === 'POST' && params.get('_method')?.toUpperCase()) || request.method;
  const name = `${method} ${url.pathname}`;
  const match = url.pathname.includes('//') ? ({ kind: 'no such path' } as const) : findRoute(method, url.pathname);
  world.journal.countRoute(match.kind === 'route' ? `${match.route.method} ${match.route.path}` : match.kind);
  const fault = strikeCall(world, user, name);
  if (fault) return fault;
  if (match.kind === 'no such path') return refuse('610');
  if (match.kind === 'wrong method') return refuse('605');
  return callRoute(match.route, { world, user, name, path: match.path, params, headers: request.headers, body });
}

function callRoute(route: Route, call: Call): Answer | Promise<Answer> {
  if (route.permission && !mayUse(call.user, route.permission)) return refuse('603');
  return route.handle(call);
}

/** A client that is told its token is no good gets another one when it asks. */
function strikeCall(world: World, user: User, name: string): Answer | undefined {
  const broken = strikeHttp(world, name);
  if (broken) return raw(broken);
  const error = world.faults.strike('error', name);
  if (!error) return undefined;
  if (error.code === '601' || error.code === '602') world.tokens.revoke(user);
  return refuse(error.code, error.message);
}

/** What a gateway says when the service behind it is not there. */
export function strikeHttp(world: World, name: string): Response | undefined {
  const fault = world.faults.strike('http', name);
  if (!fault) return undefined;
  if (fault.body === 'empty') return new Response(null, { status: fault.status });
  const page = `<html><head><title>${fault.status}</title></head><body><h1>${fault.status}</h1><hr>gateway</body></html>\n`;
  return new Response(page, { status: fault.status, headers: { 'Content-Type': 'text/html' } });
}

export function mergeParams(url: URL, request: Request, body: string): URLSearchParams {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '');
  const params = new URLSearchParams(url.search);
  if (isForm) for (const [name, value] of new URLSearchParams(body)) params.append(name, value);
  return params;
}

function counted(world: World, answer: Answer): Answer {
  if (answer.kind === 'refusal') for (const { code } of answer.errors) world.journal.countError(code);
  return answer;
}

/** A bug of ours is a system error to the client, and never the end of the process. */
function systemError(error: unknown): RefusalAnswer {
  process.emitWarning(error instanceof Error ? error : String(error));
  return refuse('611');
}
