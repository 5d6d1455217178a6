import { html, plainPage, type Language, type Markup } from '../../platform/http/plainPage';
import { LOCAL_PASSWORD, LOCAL_PEOPLE } from './people';

const WORDS = {
  en: {
    title: 'Sign in',
    standsFor: 'This page stands for Adobe’s sign-in while Dynamic Chat is tried out on this computer.',
    email: 'E-mail address',
    password: 'Password',
    signIn: 'Sign in',
    wrong: 'The e-mail address or the password is wrong. Correct them and try again.',
    people: `Who there is, password “${LOCAL_PASSWORD}”:`,
    roles: ['administrator', 'marketer', 'in no product profile'],
    signOut: 'Signing out',
    signOutSentence: 'You are being signed out of the identity provider as well.',
    signOutNow: 'Sign out',
    signedOut: 'You are signed out.',
    trouble: 'This sign-in cannot go on',
    troubleSentence: 'It was begun too long ago, or in another browser. Go back to Dynamic Chat and begin again.',
  },
  fr: {
    title: 'Se connecter',
    standsFor: 'Cette page remplace la connexion d’Adobe pendant l’essai de Dynamic Chat sur cet ordinateur.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    signIn: 'Se connecter',
    wrong: 'L’adresse e-mail ou le mot de passe est incorrect. Corrigez-les et réessayez.',
    people: `Les personnes, mot de passe « ${LOCAL_PASSWORD} » :`,
    roles: ['administratrice', 'responsable marketing', 'dans aucun profil de produit'],
    signOut: 'Déconnexion',
    signOutSentence: 'Vous êtes aussi déconnecté du fournisseur d’identité.',
    signOutNow: 'Se déconnecter',
    signedOut: 'Vous êtes déconnecté.',
    trouble: 'Cette connexion ne peut pas continuer',
    troubleSentence:
      'Elle a été commencée il y a trop longtemps, ou dans un autre navigateur. Revenez à Dynamic Chat et recommencez.',
  },
} as const;

/** `tried` is the address that was refused a moment ago. */
export function signInPage(language: Language, tried: string | null): string {
  const words = WORDS[language];
  const wrong = tried === null ? html`` : html`<p class="wrong" role="alert" id="wrong">${words.wrong}</p>`;
  const flaw = tried === null ? html`` : html`aria-invalid="true" aria-describedby="wrong"`;
  const people = LOCAL_PEOPLE.map(({ email }, at) => html`<li>${email}: ${words.roles[at] ?? ''}</li>`);
  const main = html`<h1>${words.title}</h1>
    <p class="muted">${words.standsFor}</p>
    ${wrong}
    <form method="post">
      <label for="email">${words.email}</label>
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="username"
        required
        autofocus
        value="${tried ?? ''}"
        ${flaw}
      />
      <label for="password">${words.password}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required ${flaw} />
      <button type="submit">${words.signIn}</button>
    </form>
    <p class="muted">${words.people}</p>
    <ul class="muted">
      ${people}
    </ul>`;
  return plainPage({ language, title: words.title, main });
}

/** `form` is the provider's own, `op.logoutForm`; it is sent by itself where scripts run. */
export function signOutPage(language: Language, form: string, nonce: string): string {
  const words = WORDS[language];
  const own: Markup = { markup: form };
  const main = html`<h1>${words.signOut}</h1>
    <p>${words.signOutSentence}</p>
    ${own}
    <button id="now" type="submit" form="op.logoutForm" name="logout" value="yes">${words.signOutNow}</button>
    <script nonce="${nonce}">
      document.getElementById('now').click();
    </script>`;
  return plainPage({ language, title: words.signOut, main });
}

export function signedOutPage(language: Language): string {
  const { signedOut } = WORDS[language];
  return plainPage({ language, title: signedOut, main: html`<h1>${signedOut}</h1>` });
}

export function troublePage(language: Language): string {
  const { trouble, troubleSentence } = WORDS[language];
  const main = html`<h1>${trouble}</h1>
    <p>${troubleSentence}</p>`;
  return plainPage({ language, title: trouble, main });
}
