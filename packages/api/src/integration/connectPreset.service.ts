import type { Actor } from '../access/audit';
import type { Clock } from '../platform/clock';
import type { Log } from '../platform/log';
import type { ConnectMarketo } from './integration';
import type { ConnectOutcome, IntegrationService } from './integration.service';

export type PresetParts = Readonly<{
  integrations: IntegrationService;
  clock: Clock;
  log: Log;
  signal: AbortSignal;
  tried: () => void;
}>;

const AGAIN_AFTER = 5_000;

/**
 * Connects the subscription that the operator named in the environment, in the background: while Marketo cannot be
 * reached it is tried again; what else is refused is said in the log, and can be put right in the app.
 */
export async function connectPreset(preset: ConnectMarketo, actor: Actor, parts: PresetParts): Promise<void> {
  const { integrations, clock, log, signal, tried } = parts;
  while (!signal.aborted) {
    const outcome = await integrations.connect(actor, preset, { operatorKnows: true });
    tried();
    if (outcome.kind === 'Integration') return log.info({ endpoint: outcome.endpoint }, 'Marketo is connected.');
    log.warn({ refusal: outcome.kind }, outcome.message);
    if (!isUnreachable(outcome)) return;
    await clock.sleep(AGAIN_AFTER, signal).catch(() => undefined);
  }
}

function isUnreachable(outcome: ConnectOutcome): boolean {
  return outcome.kind === 'ConnectionRefused' && outcome.checks[0]?.outcome === 'FAILED';
}
