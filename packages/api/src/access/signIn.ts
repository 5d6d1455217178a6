import type { AnswerTrouble } from './identityProvider.port';

/** Why somebody is not let in after all. */
export type SignInRefusal = Readonly<{
  kind:
    AnswerTrouble['kind'] | 'NotBegun' | 'TooLate' | 'EmailMissing' | 'EmailNotVerified' | 'EmailTaken' | 'NotSetUp';
  /** For the log; holds nothing personal and nothing secret. */
  reason: string;
}>;

/** Where they were going, and the way through the provider that is kept for them. */
export type Underway = Readonly<{ state: string; nonce: string; verifier: string; to: string; begun: number }>;
