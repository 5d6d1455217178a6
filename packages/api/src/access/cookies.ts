import type { IncomingMessage } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';
import { ABSOLUTE_END } from './session';

const SESSION = 'dcs_session';
const ATTEMPT = 'dcs_sign_in_';
/** Characters of the state that name its cookie: one for each tab in which somebody is about to sign in. */
const NAMED_BY = 12;
const MOST_ATTEMPTS = 5;

/** From the way to the provider until the way back. Milliseconds. */
export const ATTEMPT_END = 10 * 60_000;

/** The two kinds of cookies: who is here, and who is on the way through the provider. No script can read them. */
export class AccessCookies {
  private readonly prefix: string;

  /** `secure` where people come by https: then the browser sends them by nothing else, and takes them from no other host. */
  constructor(private readonly secure: boolean) {
    this.prefix = secure ? '__Host-' : '';
  }

  session(request: IncomingMessage): string | null {
    return this.read(request)[`${this.prefix}${SESSION}`] ?? null;
  }

  attempt(request: IncomingMessage, state: string): string | null {
    return this.read(request)[this.attemptName(state)] ?? null;
  }

  /** As values of `Set-Cookie`. */
  keepSession(secret: string): string {
    return this.set(`${this.prefix}${SESSION}`, secret, ABSOLUTE_END);
  }

  forgetSession(): string {
    return this.set(`${this.prefix}${SESSION}`, '', 0);
  }

  /** Attempts that lead nowhere are forgotten when there are many: they would fill the browser's requests. */
  keepAttempt(request: IncomingMessage, state: string, attempt: string): string[] {
    const others = Object.keys(this.read(request)).filter(name => name.startsWith(`${this.prefix}${ATTEMPT}`));
    const forgotten = others.length < MOST_ATTEMPTS ? [] : others.map(name => this.set(name, '', 0));
    return [...forgotten, this.set(this.attemptName(state), attempt, ATTEMPT_END)];
  }

  forgetAttempt(state: string): string {
    return this.set(this.attemptName(state), '', 0);
  }

  private attemptName(state: string): string {
    return `${this.prefix}${ATTEMPT}${state.replace(/[^\w-]/g, '').slice(0, NAMED_BY)}`;
  }

  private read({ headers }: IncomingMessage): Readonly<Record<string, string | undefined>> {
    return parseCookie(headers.cookie ?? '');
  }

  private set(name: string, value: string, milliseconds: number): string {
    const { secure } = this;
    return stringifySetCookie(name, value, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure,
      maxAge: milliseconds / 1_000,
    });
  }
}
