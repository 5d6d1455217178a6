import { centralDay, lastDays } from './centralDay';
import type { CentralDay } from './centralDay';
import type { Clock } from './clock';
import { Strangers, STRANGERS } from './strangers';

interface DayCounts {
  readonly byUser: Map<string, number>;
  readonly byError: Map<string, number>;
}

/** Counts of one quota day, in the shape of Marketo's usage and error statistics. */
export interface UsageDay {
  readonly date: string;
  readonly total: number;
  readonly users: readonly { readonly userId: string; readonly count: number }[];
}
export interface ErrorsDay {
  readonly date: string;
  readonly total: number;
  readonly errors: readonly { readonly errorCode: string; readonly count: number }[];
}

const KEPT_DAYS = 8;

/** What was called, by whom, with which errors. */
export class Journal {
  readonly #days = new Map<string, DayCounts>();
  readonly #byRoute = new Map<string, number>();

  /** @param dayOf the quota day of a moment */
  constructor(
    private readonly clock: Clock,
    private readonly dayOf: (moment: number) => CentralDay = centralDay,
    private readonly strangers = new Strangers(clock),
  ) {}

  countCall(userId: string): void {
    increase(this.#today().byUser, userId, 1);
  }

  refundCall(userId: string): void {
    increase(this.#today().byUser, userId, -1);
  }

  countError(code: string): void {
    increase(this.#today().byError, code, 1);
  }

  /** By route, ids left out; identity calls too, as they are calls though free ones. */
  countRoute(route: string): void {
    increase(this.#byRoute, route, 1);
  }

  get routes(): Record<string, number> {
    return Object.fromEntries(this.#byRoute);
  }

  /** The last `count` quota days, today first. */
  usage(count: number): UsageDay[] {
    return lastDays(this.clock.now(), count, this.dayOf).map(({ date, start, end }) => {
      const own = this.#days.get(date)?.byUser ?? [];
      const users = [...own, [STRANGERS, this.strangers.calls(start, end)] as const].filter(([, calls]) => calls > 0);
      return { date, total: total(users), users: users.map(([userId, calls]) => ({ userId, count: calls })) };
    });
  }

  errors(count: number): ErrorsDay[] {
    return lastDays(this.clock.now(), count, this.dayOf).map(({ date }) => {
      const errors = [...(this.#days.get(date)?.byError ?? [])].sort(([one], [other]) => Number(one) - Number(other));
      return { date, total: total(errors), errors: errors.map(([errorCode, times]) => ({ errorCode, count: times })) };
    });
  }

  #today(): DayCounts {
    const { date } = this.dayOf(this.clock.now());
    let day = this.#days.get(date);
    if (!day) {
      day = { byUser: new Map(), byError: new Map() };
      this.#days.set(date, day);
      const [oldest] = this.#days.keys();
      if (this.#days.size > KEPT_DAYS && oldest !== undefined) this.#days.delete(oldest);
    }
    return day;
  }
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function total(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}
