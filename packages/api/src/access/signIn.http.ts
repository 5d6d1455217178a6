import { randomBytes } from 'node:crypto';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { Hosts } from '../platform/http/hosts';
import { languageOf, type Language } from '../platform/http/plainPage';
import { atMost } from '../platform/http/rateLimit';
import type { AccessCookies } from './cookies';
import { localPath } from './localPath';
import type { Refused, SignInService } from './signIn.service';
import { refusedPage, signOutPage, tooManyPage } from './signInPages';

/** Of one address: an office behind one that starts its day, not a program that tries. */
const SIGN_INS_A_MINUTE = 60;
const RETURN = '/sign-in/return';

export type SignInPages = Readonly<{
  signIn: SignInService;
  cookies: AccessCookies;
  hosts: Hosts;
  /** Where people reach us, as an origin; null: by whatever name of this computer they used. */
  publicOrigin: string | null;
}>;

/** `/sign-in`, the way back from the provider, and `/sign-out`. */
export function serveSignIn(app: Express, pages: SignInPages): void {
  const limit = (): RequestHandler =>
    atMost(SIGN_INS_A_MINUTE, (request, response) => void response.send(tooManyPage(languageFor(request))));
  app.get('/sign-in', limit(), async (request, response) => begin(pages, request, response));
  app.get(RETURN, limit(), async (request, response) => complete(pages, request, response));
  app.post('/sign-out', express.urlencoded({ extended: false, limit: 1_024 }), async (request, response) =>
    signOut(pages, request, response),
  );
}

async function begin(
  { signIn, cookies, publicOrigin }: SignInPages,
  request: Request,
  response: Response,
): Promise<void> {
  const origin = originFor(request, publicOrigin);
  const { to, lang } = request.query;
  // Begun under another name, it would come back without the browser's cookies.
  if (publicOrigin !== null && new URL(publicOrigin).host !== request.headers.host)
    return response.redirect(303, `${publicOrigin}/sign-in?to=${encodeURIComponent(localPath(to))}`);
  const language = lang === 'fr' || lang === 'en' ? lang : null;
  const asked = await signIn.begin({ to, redirectUri: `${origin}${RETURN}`, language });
  response.set('Cache-Control', 'no-store');
  if (asked.kind === 'Refused') return refuse(request, response, asked);
  response.append('Set-Cookie', cookies.keepAttempt(request, asked.state, asked.kept));
  response.redirect(303, asked.location.href);
}

async function complete(
  { signIn, cookies, publicOrigin }: SignInPages,
  request: Request,
  response: Response,
): Promise<void> {
  const answer = new URL(request.originalUrl, originFor(request, publicOrigin));
  const state = answer.searchParams.get('state') ?? '';
  const kept = cookies.attempt(request, state);
  const outcome = await signIn.complete({ answer, kept, replaces: cookies.session(request) });
  // The code in this address must not travel on, and this page not be shown again.
  response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
  response.append('Set-Cookie', cookies.forgetAttempt(state));
  if (outcome.kind === 'Refused') return refuse(request, response, outcome);
  response.append('Set-Cookie', cookies.keepSession(outcome.secret));
  response.redirect(303, outcome.to);
}

async function signOut(
  { signIn, cookies, hosts, publicOrigin }: SignInPages,
  request: Request,
  response: Response,
): Promise<void> {
  const { origin, host } = request.headers;
  if (origin === undefined || !hosts.maySend(origin, host))
    return void response.status(403).type('text').send('Sign out on a page of Dynamic Chat.\n');
  const form = await signIn.signOut(cookies.session(request), `${originFor(request, publicOrigin)}/`);
  response.set('Cache-Control', 'no-store').append('Set-Cookie', cookies.forgetSession());
  if (!form) return response.redirect(303, '/');
  const nonce = randomBytes(16).toString('base64');
  response.set(
    'Content-Security-Policy',
    // No `form-action`: browsers hold it against the whole chain of redirects, which leads wherever the provider says.
    `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; frame-ancestors 'none'; base-uri 'none'`,
  );
  response.send(signOutPage(languageFor(request), form, nonce));
}

function refuse(request: Request, response: Response, { refusal, to }: Refused): void {
  const { status, page } = refusedPage(languageFor(request), refusal, to);
  response.status(status).send(page);
}

function originFor({ headers }: Request, publicOrigin: string | null): string {
  return publicOrigin ?? `http://${headers.host}`;
}

function languageFor(request: Request): Language {
  return languageOf(request.acceptsLanguages('en', 'fr'));
}
