import type { Clock } from './clock';
import { faultListSchema } from './faultSchema';
import type { Fault, FaultOf, FaultRequest, Striking } from './faultSchema';
import { draw, fraction } from './people/hash';
import { NO_LOAD } from './strangers';
import type { Load } from './strangers';

export { faultListSchema } from './faultSchema';
export type { Fault, FaultRequest } from './faultSchema';

interface Active {
  readonly id: number;
  readonly fault: Fault;
  /** Matching calls so far. */
  passed: number;
  left: number;
  /** Emulated milliseconds; set by the first strike of a fault that lasts for a time. */
  until: number;
}

/** Misbehaviour that was asked for. A fault that has struck as often as it should is gone. */
export class Faults {
  #active: Active[] = [];
  #made = 0;

  constructor(private readonly clock: Clock) {}

  /** @throws ZodError when a fault is not one */
  add(requests: readonly FaultRequest[]): void {
    const { faults } = faultListSchema.parse({ faults: requests });
    for (const fault of faults)
      this.#active.push({ id: ++this.#made, fault, passed: 0, left: timesOf(fault), until: Infinity });
  }

  clear(): void {
    this.#active = [];
  }

  /** Takes one away; false when there is none of that number. */
  remove(id: number): boolean {
    const before = this.#active.length;
    this.#active = this.#active.filter(one => one.id !== id);
    return this.#active.length < before;
  }

  get list(): (Fault & { readonly id: number; readonly left: number | 'always' })[] {
    this.#forgetOld();
    return this.#active.map(({ id, fault, left }) => ({ ...fault, id, left: left === Infinity ? 'always' : left }));
  }

  /** Names of fields that are hidden for as long as their fault is there. */
  get hiddenFields(): string[] {
    return this.#active.flatMap(({ fault, passed }) =>
      fault.kind === 'hide-field' && isHiding(fault, passed) ? [fault.name] : [],
    );
  }

  /** What strangers take altogether. */
  get load(): Load {
    const loads = this.#active.flatMap(({ fault }) => (fault.kind === 'strangers' ? [fault] : []));
    return loads.reduce<Load>(
      (sum, load) => ({
        callsPerHour: sum.callsPerHour + load.callsPerHour,
        megabytesPerDay: sum.megabytesPerDay + load.megabytesPerDay,
        queuePlaces: Math.min(10, sum.queuePlaces + load.queuePlaces),
        processingPlaces: Math.min(2, sum.processingPlaces + load.processingPlaces),
      }),
      NO_LOAD,
    );
  }

  /** Counts a call for fields that get hidden in the middle of a story; true when one now is. */
  passHiding(call: string): boolean {
    let hides = false;
    for (const active of this.#active) {
      const { fault } = active;
      if (fault.kind !== 'hide-field' || isHiding(fault, active.passed) || !matches(fault, call)) continue;
      active.passed += 1;
      hides ||= isHiding(fault, active.passed);
    }
    return hides;
  }

  /** The first fault of a kind that strikes this call now, `METHOD /path`; it is used up by one. */
  strike<Kind extends Striking['kind']>(kind: Kind, call: string): FaultOf<Kind> | undefined {
    this.#forgetOld();
    for (const active of this.#active) {
      const { fault } = active;
      if (fault.kind === 'strangers' || !isKind(fault, kind)) continue;
      if (!matches(fault, call) || !this.#isHit(active, fault)) continue;
      this.#useUp(active, fault);
      return fault;
    }
    return undefined;
  }

  #useUp(active: Active, { lasts }: Striking): void {
    active.left -= 1;
    if (lasts !== undefined && active.until === Infinity) active.until = this.clock.now() + lasts * 1_000;
    if (active.left <= 0) this.remove(active.id);
  }

  #isHit(active: Active, { after, every = 1, chance = 1, seed }: Striking): boolean {
    active.passed += 1;
    const position = active.passed - after;
    return position > 0 && position % every === 0 && fraction(draw(seed, active.passed)) < chance;
  }

  #forgetOld(): void {
    const now = this.clock.now();
    if (this.#active.some(({ until }) => until <= now)) this.#active = this.#active.filter(({ until }) => until > now);
  }
}

function timesOf(fault: Fault): number {
  if (fault.kind === 'strangers' || fault.kind === 'hide-field') return Infinity;
  const { times, every, chance, lasts } = fault;
  const isOnce = every === undefined && chance === undefined && lasts === undefined;
  return times === 'always' ? Infinity : (times ?? (isOnce ? 1 : Infinity));
}

function isHiding({ after }: Striking, passed: number): boolean {
  return after === 0 || passed > after;
}

function matches({ match }: Striking, call: string): boolean {
  return match === undefined || new RegExp(match).test(call);
}

function isKind<Kind extends Striking['kind']>(fault: Striking, kind: Kind): fault is FaultOf<Kind> & Striking {
  return fault.kind === kind;
}
