import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { Provider, type Configuration, type JWK, type KoaContextWithOIDC, type UnknownObject } from 'oidc-provider';
import { languageOf, type Language } from '../../platform/http/plainPage';
import type { IdentityKeys } from './keys';
import { signedOutPage, signInPage, signOutPage, troublePage } from './pages';
import { LOCAL_CLIENT_ID, LOCAL_PASSWORD, LOCAL_PEOPLE } from './people';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const HOUR = 3_600;
const SIGN_OUT = '/session/end';

export type LocalProviderOptions = Readonly<{
  /** The address browsers and the API find it at. */
  issuer: string;
  keys: IdentityKeys;
  /** Seconds that an access token lives; an hour unless told. */
  accessTokenSeconds?: number;
}>;

/**
 * An OpenID provider for trying out and for tests: it stands where Adobe IMS (or whatever an operator uses) stands in
 * production. Its people and their password are public, so it listens on the loopback only and sends people back to
 * nothing but the loopback.
 */
export function createLocalProvider(options: LocalProviderOptions): Server {
  const provider = new Provider(options.issuer, configuration(options));
  sendBackToLoopbackOnly(provider);
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    const nonce = randomBytes(16).toString('base64');
    response.locals['nonce'] = nonce;
    // No `form-action`: browsers hold it against the whole chain of redirects, which ends at the app.
    response.set({
      'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; frame-ancestors 'none'; base-uri 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
    next();
  });
  serveSignIn(app, provider);
  app.post(SIGN_OUT, express.urlencoded({ extended: false }), takePosted);
  app.use(provider.callback());
  return createServer(app);
}

/**
 * Signing out is posted, so that the ID token is in no address. The library takes a post only with cookies that browsers
 * refuse without https; here the app and the provider are the same site, and the usual cookies come along.
 */
const takePosted: RequestHandler = (request, _response, next) => {
  const fields = new URLSearchParams(request.body as Record<string, string>);
  request.method = 'GET';
  request.url = `${SIGN_OUT}?${fields}`;
  next();
};

function configuration({ keys, accessTokenSeconds = HOUR }: LocalProviderOptions): Configuration {
  return {
    clients: [
      {
        client_id: LOCAL_CLIENT_ID,
        client_secret: keys.clientSecret,
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: ['http://localhost/sign-in/return'],
        post_logout_redirect_uris: ['http://localhost/'],
      },
    ],
    jwks: { keys: [keys.signingKey as JWK] },
    cookies: { keys: [keys.cookieKey] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'organizations'] },
    findAccount: (_context, subject) => account(subject),
    // Whoever asks to sign in here wants to use Dynamic Chat: there is nothing to agree to.
    loadExistingGrant: agreeToEverything,
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        logoutSource: (context, form) => {
          const { locals } = context.res as Response;
          context.body = signOutPage(languageHere(context), form, String(locals['nonce']));
        },
        postLogoutSuccessSource: context => void (context.body = signedOutPage(languageHere(context))),
      },
    },
    renderError: context => {
      context.type = 'html';
      context.body = troublePage(languageHere(context));
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      AuthorizationCode: 60,
      Grant: 24 * HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: 24 * HOUR,
      RefreshToken: 24 * HOUR,
    },
  };
}

function account(subject: string) {
  const person = LOCAL_PEOPLE.find(known => known.subject === subject);
  if (!person) return undefined;
  const { email, name, organizations } = person;
  const claims = { sub: subject, email, email_verified: true, name, organizations: [...organizations] };
  return { accountId: subject, claims: () => claims };
}

async function agreeToEverything({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider, params } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(String(params?.['scope'] ?? 'openid'));
  await grant.save();
  return grant;
}

/** The app's port is not known beforehand: the next free one is taken where the usual one is not. */
function sendBackToLoopbackOnly(provider: Provider): void {
  const leadsTo = (path: string) => (address: string) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    return url !== null && LOOPBACK.has(url.hostname) && url.pathname === path && url.search === '';
  };
  Object.assign(provider.Client.prototype, {
    redirectUriAllowed: leadsTo('/sign-in/return'),
    postLogoutRedirectUriAllowed: leadsTo('/'),
  });
}

function serveSignIn(app: Express, provider: Provider): void {
  const router = express.Router();
  router.get('/:uid', async (request, response) => {
    const { params } = await provider.interactionDetails(request, response);
    response.send(signInPage(languageAsked(request, params), null));
  });
  router.post('/:uid', express.urlencoded({ extended: false }), async (request, response) => {
    const { params } = await provider.interactionDetails(request, response);
    const { email = '', password = '' } = request.body as Readonly<Record<string, string>>;
    const person = LOCAL_PEOPLE.find(known => known.email === email.trim().toLowerCase());
    if (person && password === LOCAL_PASSWORD) {
      const result = { login: { accountId: person.subject } };
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    }
    response.status(401).send(signInPage(languageAsked(request, params), email));
  });
  app.use('/interaction', router);
  // eslint-disable-next-line @typescript-eslint/max-params -- Express knows such a handler by its four parameters.
  app.use('/interaction', (_error: unknown, request: Request, response: Response, _next: unknown) => {
    response.status(400).send(troublePage(languageOf(request.acceptsLanguages('en', 'fr'))));
  });
}

/** The language that the app is used in, where it says so; the browser's otherwise. */
function languageAsked(request: Request, { ui_locales: asked }: UnknownObject): Language {
  return asked === 'en' || asked === 'fr' ? asked : languageOf(request.acceptsLanguages('en', 'fr'));
}

function languageHere(context: KoaContextWithOIDC) {
  return languageOf(context.acceptsLanguages('en', 'fr'));
}
