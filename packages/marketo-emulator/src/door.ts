import { z } from 'zod';
import { faultListSchema } from './faults';
import { pageResponse } from './page/pageResponse';
import { readBody } from './requestBody';
import { describeWorld } from './state';
import { digestPeople, truthCsv } from './truth';
import type { Attribute } from './truth';
import { isForeign } from './visitors';
import type { World } from './world';

/** The control door: outside the API, open to everybody who reaches the port, never counted. */
export function isDoor({ pathname }: URL): boolean {
  return pathname === '/' || pathname === '/healthz' || /^\/_emulator(\/|$)/.test(pathname);
}

export async function answerDoor(world: World, request: Request, url: URL): Promise<Response> {
  if (changesSomething(request, url) && isForeign(request, url))
    return problem(403, 'Only programs and the page of this emulator may change it, not the page of another site.');
  switch (url.pathname) {
    case '/':
    case '/_emulator':
    case '/_emulator/':
      return pageResponse();
    case '/healthz':
      return new Response('ok\n', { headers: { 'Content-Type': 'text/plain' } });
    case '/_emulator/clock':
      return Response.json(clockState(world));
    case '/_emulator/advance':
      return advance(world, url);
    case '/_emulator/faults':
      return answerFaults(world, request, url);
    case '/_emulator/state':
      await world.settle();
      return Response.json(describeWorld(world));
    case '/_emulator/truth':
      return withAttributes(world, url, async attributes =>
        Response.json(await digestPeople(world.population, attributes)),
      );
    case '/_emulator/truth.csv':
      return withAttributes(world, url, attributes => csvResponse(world, attributes));
    default:
      return problem(404, 'There is no such page behind the control door.');
  }
}

function changesSomething({ method }: Request, { pathname }: URL): boolean {
  return (method !== 'GET' && method !== 'HEAD') || pathname === '/_emulator/advance';
}

function clockState({ clock }: World): { now: string; rate: number } {
  return { now: new Date(clock.now()).toISOString(), rate: clock.rate };
}

async function advance(world: World, url: URL): Promise<Response> {
  const seconds = Number(url.searchParams.get('seconds') || NaN);
  if (!(seconds >= 0 && seconds <= 1e9)) return problem(400, 'seconds must be a number from 0 to 1,000,000,000.');
  world.clock.advance(seconds);
  await world.settle();
  return Response.json(clockState(world));
}

function answerFaults(world: World, request: Request, url: URL): Response | Promise<Response> {
  if (request.method === 'POST') return changeFaults(world, request);
  if (request.method === 'DELETE' && !world.faults.remove(Number(url.searchParams.get('id'))))
    return problem(404, 'There is no fault of that id.');
  world.applyFaults();
  return Response.json({ faults: world.faults.list });
}

/** Adds the faults of the body; an empty list takes all away. Answers those that are active. */
async function changeFaults(world: World, request: Request): Promise<Response> {
  const parsed = faultListSchema.safeParse(parseJson(await readBody(request)));
  if (!parsed.success) return problem(400, z.prettifyError(parsed.error));
  if (parsed.data.faults.length === 0) world.faults.clear();
  else world.faults.add(parsed.data.faults);
  world.applyFaults();
  return Response.json({ faults: world.faults.list });
}

async function withAttributes(
  world: World,
  url: URL,
  answer: (attributes: Attribute[]) => Response | Promise<Response>,
): Promise<Response> {
  await world.catchUp();
  const names = (url.searchParams.get('fields') ?? '').split(',').filter(name => name !== '');
  if (names.length === 0) return problem(400, 'fields must name at least one field, separated by commas.');
  const attributes: Attribute[] = [];
  for (const name of names) {
    const field = world.catalogue.fields.find(one => one.name === name);
    const source = world.sources.get(name);
    if (!field || !source) return problem(400, `There is no field ${name}.`);
    attributes.push({ field, source });
  }
  return answer(attributes);
}

function csvResponse(world: World, attributes: readonly Attribute[]): Response {
  const lines = truthCsv(world.population, attributes);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/csv;charset=UTF-8' } });
}

function problem(status: number, message: string): Response {
  return Response.json({ error: message }, { status });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
