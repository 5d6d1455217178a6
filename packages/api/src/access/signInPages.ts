import { html, plainPage, type Language } from '../platform/http/plainPage';
import type { SignOutForm } from './identityProvider.port';
import type { SignInRefusal } from './signIn';

type Words = Readonly<{
  title: string;
  again: string;
  signingOut: string;
  signingOutThere: string;
  goOn: string;
  tooMany: string;
  tooManySentence: string;
  why: Readonly<Record<SignInRefusal['kind'], string>>;
}>;

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: 'You are not signed in',
    again: 'Sign in again',
    signingOut: 'Signing out',
    signingOutThere: 'You are signed out of Dynamic Chat. Now your identity provider is told.',
    goOn: 'Go on',
    tooMany: 'Too many sign-ins',
    tooManySentence: 'Too many sign-ins were begun from your network. Wait a minute, then try again.',
    why: {
      NotBegun: 'This sign-in was not begun in this browser, or was used already. Begin again.',
      TooLate: 'Signing in took too long. Begin again.',
      Declined: 'The identity provider did not sign you in. Try again, or ask your administrator.',
      Refused: 'The answer of the identity provider could not be trusted. Begin again.',
      Unavailable: 'The identity provider does not answer. Try again in a few minutes.',
      EmailMissing: 'The identity provider did not tell your e-mail address. Ask your administrator to let it do so.',
      EmailNotVerified:
        'Your e-mail address is not verified. Verify it with your identity provider, then sign in again.',
      EmailTaken: 'Somebody else has signed in with your e-mail address before. Ask your administrator to remove them.',
      NotSetUp: 'Signing in is not set up. The operator has to name an identity provider (OIDC_ISSUER).',
    },
  },
  fr: {
    title: 'Vous n’êtes pas connecté',
    again: 'Se connecter à nouveau',
    signingOut: 'Déconnexion',
    signingOutThere: 'Vous êtes déconnecté de Dynamic Chat. Votre fournisseur d’identité en est informé.',
    goOn: 'Continuer',
    tooMany: 'Trop de connexions',
    tooManySentence: 'Trop de connexions ont été commencées depuis votre réseau. Attendez une minute, puis réessayez.',
    why: {
      NotBegun: 'Cette connexion n’a pas été commencée dans ce navigateur, ou a déjà servi. Recommencez.',
      TooLate: 'La connexion a pris trop de temps. Recommencez.',
      Declined: 'Le fournisseur d’identité ne vous a pas connecté. Réessayez, ou demandez à votre administrateur.',
      Refused: 'La réponse du fournisseur d’identité n’est pas digne de confiance. Recommencez.',
      Unavailable: 'Le fournisseur d’identité ne répond pas. Réessayez dans quelques minutes.',
      EmailMissing:
        'Le fournisseur d’identité n’a pas communiqué votre adresse e-mail. Demandez à votre administrateur de l’y autoriser.',
      EmailNotVerified:
        'Votre adresse e-mail n’est pas vérifiée. Vérifiez-la auprès de votre fournisseur d’identité, puis reconnectez-vous.',
      EmailTaken:
        'Une autre personne s’est déjà connectée avec votre adresse e-mail. Demandez à votre administrateur de la retirer.',
      NotSetUp: 'La connexion n’est pas configurée. L’opérateur doit indiquer un fournisseur d’identité (OIDC_ISSUER).',
    },
  },
};

const STATUS: Readonly<Partial<Record<SignInRefusal['kind'], number>>> = {
  Unavailable: 503,
  NotSetUp: 503,
  EmailMissing: 403,
  EmailNotVerified: 403,
  EmailTaken: 403,
  Declined: 403,
};

export type StatusAndPage = Readonly<{ status: number; page: string }>;

/** Says why, and leads back to the beginning. */
export function refusedPage(language: Language, { kind }: SignInRefusal, to: string): StatusAndPage {
  const { title, again, why } = WORDS[language];
  const main = html`<h1>${title}</h1>
    <p role="alert">${why[kind]}</p>
    <a class="button" href="/sign-in?to=${encodeURIComponent(to)}">${again}</a>`;
  return { status: STATUS[kind] ?? 400, page: plainPage({ language, title, main }) };
}

export function tooManyPage(language: Language): string {
  const { tooMany, tooManySentence } = WORDS[language];
  const main = html`<h1>${tooMany}</h1>
    <p role="alert">${tooManySentence}</p>`;
  return plainPage({ language, title: tooMany, main });
}

/** Posts to the provider by itself: its ID token must not stand in an address. */
export function signOutPage(language: Language, { action, fields }: SignOutForm, nonce: string): string {
  const { signingOut, signingOutThere, goOn } = WORDS[language];
  const inputs = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  const main = html`<h1>${signingOut}</h1>
    <p>${signingOutThere}</p>
    <form method="post" action="${action}">${inputs}<button id="go-on" type="submit">${goOn}</button></form>
    <script nonce="${nonce}">
      document.getElementById('go-on').click();
    </script>`;
  return plainPage({ language, title: signingOut, main });
}
