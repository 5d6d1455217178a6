import { raw, refuse } from './answer';
import type { Answer, RefusalAnswer } from './answer';
import type { Call, Route } from './call';
import { isFreeOfCharge } from './errors';
import { misbehave } from './misbehaviour';
import { readBody } from './requestBody';
import { findRoute } from './router';
import { NOTHING_DONE, skipRecord } from './skippedRecords';
import { mayUse } from './users';
import type { User } from './users';
import type { World } from './world';

const STOPPED_BY = { calls: '607', rate: '606', concurrency: '615' } as const;

/** Answers one API call: who calls, may it go on, what does it want. The clock and the counters see all of it. */
export async function answerApi(world: World, request: Request, url: URL): Promise<Answer> {
  const tell = world.requests.arrive(request.method, url.pathname);
  const user = authenticate(world, request, url);
  if ('kind' in user)
    return counted(world, { ...user, status: tokenStatus(world, url) }, answer =>
      tell({ user: null, ...outcomeOf(answer) }),
    );
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
  return counted(world, answer, one => tell({ user: user.email, ...outcomeOf(one) }));
}

function authenticate(world: World, request: Request, url: URL): User | RefusalAnswer {
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  const value = bearer ?? (world.switches.queryToken ? url.searchParams.get('access_token') : null);
  if (!value) return refuse('603');
  const verdict = world.tokens.check(value);
  if ('user' in verdict) return verdict.user;
  return refuse(verdict.refusal === 'expired' ? '602' : '601');
}

function tokenStatus({ unknowns }: World, { pathname }: URL): number {
  return pathname.startsWith('/bulk/') ? unknowns.bulkTokenStatus : 200;
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
  return misbehave({ world, user, name }, async () => {
    if (match.kind === 'no such path') return refuse('610');
    if (match.kind === 'wrong method') return refuse('605');
    return callRoute(match.route, { world, user, name, path: match.path, params, headers: request.headers, body });
  });
}

async function callRoute(route: Route, call: Call): Promise<Answer> {
  if (route.permission && !mayUse(call.user, route.permission)) return refuse('603');
  const skipping = skipRecord(call.world, call.name, call.body);
  if (!skipping) return route.handle(call);
  const { body, restore } = skipping;
  return restore(body === undefined ? NOTHING_DONE : await route.handle({ ...call, body }));
}

export function mergeParams(url: URL, request: Request, body: string): URLSearchParams {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '');
  const params = new URLSearchParams(url.search);
  if (isForm) for (const [name, value] of new URLSearchParams(body)) params.append(name, value);
  return params;
}

function counted(world: World, answer: Answer, tell: (answer: Answer) => void): Answer {
  if (answer.kind === 'refusal') for (const { code } of answer.errors) world.journal.countError(code);
  tell(answer);
  return answer;
}

function outcomeOf(answer: Answer): { status: number; codes: string[] } {
  return {
    status: answer.kind === 'raw' ? answer.response.status : 200,
    codes: answer.kind === 'refusal' ? answer.errors.map(({ code }) => code) : [],
  };
}

/** A bug of ours is a system error to the client, and never the end of the process. */
function systemError(error: unknown): RefusalAnswer {
  process.emitWarning(error instanceof Error ? error : String(error));
  return refuse('611');
}
