/** What the provider hands out for one person who signed in. All of it is secret. */
export type IssuedTokens = Readonly<{
  accessToken: string;
  /** Null where the provider gives none: then the person signs in again once the access token has expired. */
  refreshToken: string | null;
  idToken: string | null;
}>;

/** Who the provider says it is. */
export type Identity = Readonly<{
  issuer: string;
  /** Never changes and is never given to another person, by the rules of OpenID Connect. */
  subject: string;
  /** Lower case; null where the provider tells none. */
  email: string | null;
  /** False only where the provider says so. */
  emailIsVerified: boolean;
  name: string | null;
  /** Names in the claim that the operator chose for profiles; null where none was chosen. */
  profiles: readonly string[] | null;
}>;

/** One way to the provider and back; kept by the browser until it returns. Each is random, of 256 bits. */
export type Attempt = Readonly<{ state: string; nonce: string; verifier: string }>;

export type Asking = Attempt & Readonly<{ redirectUri: string; language: string | null }>;

/** Why nobody was signed in. `Declined`: the person or the provider said no. `Refused`: the answer is not to be believed. */
export type AnswerTrouble = Readonly<{ kind: 'Declined' | 'Refused' | 'Unavailable'; reason: string }>;

export type Answered = Readonly<{ kind: 'Answered'; identity: Identity; tokens: IssuedTokens }>;

export type Unavailable = Readonly<{ kind: 'Unavailable'; reason: string }>;

/** Claims as the provider tells them at this moment, or why it does not. */
export type Told = Readonly<{ kind: 'Told'; claims: Readonly<Record<string, unknown>> }> | TokenTrouble;

/** `Expired`: the token is not accepted (any more). */
export type TokenTrouble = Readonly<{ kind: 'Expired' }> | Unavailable;

export type SignOutForm = Readonly<{ action: string; fields: Readonly<Record<string, string>> }>;

/** The OpenID provider that people of this installation sign in with. */
export interface IdentityProvider {
  /** Where to send the browser. */
  ask(asking: Asking): Promise<URL | Unavailable>;
  /** Checks the answer that the browser brought to `answer`, and exchanges its code. */
  hear(answer: URL, attempt: Attempt): Promise<Answered | AnswerTrouble>;
  /** Asks for the claims of whom the token belongs to. */
  tell(accessToken: string): Promise<Told>;
  refresh(refreshToken: string): Promise<Readonly<{ kind: 'Refreshed'; tokens: IssuedTokens }> | TokenTrouble>;
  /** What to post to end the session there too, leading back to `back`; null where the provider offers no such thing. */
  signOutForm(idToken: string | null, back: string): Promise<SignOutForm | null>;
}
