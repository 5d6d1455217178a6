import { z } from 'zod';
import { DIRT, USUAL_DIRT } from './exports/dirtyRows';

const base = {
  /** A regular expression that `METHOD /path` must match; default: everything the kind applies to. */
  match: z.string().refine(isPattern, 'not a regular expression').optional(),
  /** How many matching calls (exports) it strikes. */
  times: z.int().min(1).default(1),
  /** How many matching calls (exports) go unharmed first. */
  after: z.int().min(0).default(0),
};

const faultSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('error'),
    code: z.string().regex(/^\d{3,4}$/),
    message: z.string().optional(),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('http'),
    status: z.int().min(400).max(599),
    body: z.enum(['html', 'empty']).default('html'),
  }),
  z.strictObject({ ...base, kind: z.literal('cut'), bytes: z.int().min(0) }),
  z.strictObject({ ...base, kind: z.literal('gone-file') }),
  z.strictObject({
    ...base,
    kind: z.literal('fail-export'),
    message: z.string().default('Internal server error, please try again later'),
  }),
  z.strictObject({ ...base, kind: z.literal('wrong-checksum') }),
  z.strictObject({ ...base, kind: z.literal('dirty-rows'), rows: z.array(z.enum(DIRT)).min(1).default(USUAL_DIRT) }),
  z.strictObject({ ...base, kind: z.literal('hide-field'), name: z.string().min(1) }),
]);

export const faultListSchema = z.strictObject({ faults: z.array(faultSchema) });

export type Fault = z.output<typeof faultSchema>;
export type FaultRequest = z.input<typeof faultSchema>;
type FaultOf<Kind extends Fault['kind']> = Extract<Fault, { kind: Kind }>;

interface Active {
  readonly fault: Fault;
  passed: number;
  left: number;
}

/** Misbehaviour that was asked for. A fault that has struck as often as it should is gone. */
export class Faults {
  #active: Active[] = [];

  /** @throws ZodError when a fault is not one */
  add(requests: readonly FaultRequest[]): void {
    const { faults } = faultListSchema.parse({ faults: requests });
    this.#active.push(...faults.map(fault => ({ fault, passed: 0, left: fault.times })));
  }

  clear(): void {
    this.#active = [];
  }

  get list(): (Fault & { readonly left: number })[] {
    return this.#active.map(({ fault, left }) => ({ ...fault, left }));
  }

  /** Names of fields that are hidden for as long as their fault is there. */
  get hiddenFields(): string[] {
    return this.#active.flatMap(({ fault }) => (fault.kind === 'hide-field' ? [fault.name] : []));
  }

  /** The first fault of a kind that strikes this call now, `METHOD /path`; it is used up by one. */
  strike<Kind extends Fault['kind']>(kind: Kind, call: string): FaultOf<Kind> | undefined {
    for (const active of this.#active) {
      const { fault } = active;
      if (!isKind(fault, kind) || !new RegExp(fault.match ?? '').test(call)) continue;
      active.passed += 1;
      if (active.passed <= fault.after) continue;
      active.left -= 1;
      if (active.left <= 0) this.#active = this.#active.filter(other => other !== active);
      return fault;
    }
    return undefined;
  }
}

function isKind<Kind extends Fault['kind']>(fault: Fault, kind: Kind): fault is FaultOf<Kind> {
  return fault.kind === kind;
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}
