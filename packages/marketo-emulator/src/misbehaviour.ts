import { setTimeout as delay } from 'node:timers/promises';
import { raw, refuse } from './answer';
import type { Answer } from './answer';
import type { FaultOf } from './faultSchema';
import type { User } from './users';
import type { World } from './world';

/** One call that faults may strike; `name` is `METHOD /path`. */
interface Struck {
  readonly world: World;
  readonly user: User;
  readonly name: string;
}

/** What each of the three errors 1029 says. */
const MEANINGS = {
  queue: 'Too many jobs in queue',
  volume: 'Export daily quota 500MB exceeded.',
  queued: 'Job already queued',
} as const;

/** Lets the faults strike an API call: instead of its work, or after it so that only the answer is lost. */
export async function misbehave(call: Struck, work: () => Promise<Answer>): Promise<Answer> {
  const { world, name } = call;
  if (world.faults.passHiding(name)) world.applyFaults();
  const late = world.faults.strike('late', name);
  if (late) await delay(late.seconds * 1_000);
  const fault = strikeGateway(world, name) ?? world.faults.strike('error', name);
  if (!fault) return work();
  if (fault.effect === 'done') await dropAnswer(await work());
  return fault.kind === 'error' ? refuseFor(fault, call) : raw(gatewayAnswer(fault));
}

/** A gateway's answer, or none at all, strikes identity calls too. */
export function strikeGateway(world: World, name: string): FaultOf<'http'> | FaultOf<'drop'> | undefined {
  return world.faults.strike('http', name) ?? world.faults.strike('drop', name);
}

/** What a gateway says when the service behind it is not there; a dropped connection is a body that breaks at once. */
export function gatewayAnswer(fault: FaultOf<'http'> | FaultOf<'drop'>): Response {
  if (fault.kind === 'drop') {
    const broken = new Error('The connection was dropped, as a fault asked for.');
    return new Response(new ReadableStream({ start: controller => controller.error(broken) }));
  }
  const { status, body } = fault;
  if (body === 'empty') return new Response(null, { status });
  const page = `<html><head><title>${status}</title></head><body><h1>${status}</h1><hr>gateway</body></html>\n`;
  return new Response(page, { status, headers: { 'Content-Type': 'text/html' } });
}

/** A client that is told its token is no good gets another one when it asks. */
function refuseFor({ code, message, meaning }: FaultOf<'error'>, { world, user }: Struck): Answer {
  if (code === '601' || code === '602') world.tokens.revoke(user);
  return refuse(code, message ?? (meaning && MEANINGS[meaning]));
}

async function dropAnswer(answer: Answer): Promise<void> {
  if (answer.kind === 'raw') await answer.response.body?.cancel();
}
