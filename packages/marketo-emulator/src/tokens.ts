import { randomUUID } from 'node:crypto';
import type { Clock } from './clock';
import type { User } from './users';

const LIFE = 3_600_000;
const FORGOTTEN_AFTER = 24 * LIFE;

interface Token {
  readonly value: string;
  readonly user: User;
  expiresAt: number;
  /** The first use after expiry is told "expired", later ones "invalid". */
  expiryTold: boolean;
}

export type TokenVerdict = { readonly user: User } | { readonly refusal: 'expired' | 'invalid' };

/** Access tokens: one per client, the same one until it expires, a new one after. */
export class Tokens {
  readonly #current = new Map<string, Token>();
  readonly #byValue = new Map<string, Token>();

  constructor(
    private readonly clock: Clock,
    private readonly users: readonly User[],
  ) {}

  findUser(clientId: string): User | undefined {
    return this.users.find(user => user.clientId === clientId);
  }

  /** The client's token and its remaining seconds, 3599 when it is new. */
  issue(user: User): { value: string; expiresIn: number } {
    const now = this.clock.now();
    let token = this.#current.get(user.clientId);
    if (!token || token.expiresAt <= now) {
      token = { value: `${randomUUID()}:em`, user, expiresAt: now + LIFE, expiryTold: false };
      this.#forgetOld(now);
      this.#current.set(user.clientId, token);
      this.#byValue.set(token.value, token);
    }
    return { value: token.value, expiresIn: Math.max(0, Math.ceil((token.expiresAt - now) / 1000) - 1) };
  }

  check(value: string): TokenVerdict {
    const token = this.#byValue.get(value);
    if (!token) return { refusal: 'invalid' };
    if (token.expiresAt > this.clock.now()) return { user: token.user };
    if (token.expiryTold) return { refusal: 'invalid' };
    token.expiryTold = true;
    return { refusal: 'expired' };
  }

  /** A client whose call was refused with 601 or 602 on purpose gets a new token next time. */
  revoke(user: User): void {
    const token = this.#current.get(user.clientId);
    if (token) token.expiresAt = Math.min(token.expiresAt, this.clock.now());
    if (token) token.expiryTold = true;
  }

  #forgetOld(now: number): void {
    for (const [value, token] of this.#byValue)
      if (token.expiresAt + FORGOTTEN_AFTER < now) this.#byValue.delete(value);
  }
}
