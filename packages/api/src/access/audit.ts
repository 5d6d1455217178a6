import type { Viewer } from './viewer';

export const AUDIT_ACTIONS = [
  'MARKETO_CONNECTED',
  'MARKETO_DISCONNECTED',
  'SYNC_CONFIRMED',
  'ATTRIBUTES_ADDED',
  'SYNC_PAUSED',
  'SYNC_RESUMED',
  'SYNC_CANCELLED',
  'SYNC_RETRIED',
  'SLICE_REREAD',
  'SHARES_CHANGED',
  'ORGANIZATION_MAPPED',
  'API_TOKEN_CREATED',
  'API_TOKEN_REVOKED',
  'USER_ADDED',
  'USER_REMOVED',
  'USER_PROFILES_CHANGED',
  'MARKETO_ADMINISTRATOR_CHANGED',
  'PROFILE_CREATED',
  'PROFILE_CHANGED',
  'PROFILE_DELETED',
  'SIGNED_IN',
  'SIGNED_OUT',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export type ActorKind = 'PERSON' | 'API_TOKEN' | 'OPERATOR';

/** Whoever runs the installation, acting by its settings or its command line. */
export type Operator = Readonly<{ kind: 'Operator'; accountId: string }>;

/** Who can do something that the audit log remembers. */
export type Actor = Viewer | Operator;

/** What was done. Never holds a secret, nor anything about the people who are synced. */
export type Deed = Readonly<{
  action: AuditAction;
  /** What it was done to, by a name that people know; null where the action says it all. */
  subject?: string | null;
  /** Names of fields, profiles, permissions: whatever the sentence tells besides. */
  facts?: readonly string[];
}>;

/** One line of the audit log. */
export type AuditEntry = Readonly<{
  kind: 'AuditEntry';
  id: string;
  at: Date;
  actorKind: ActorKind;
  actorName: string;
  action: AuditAction;
  subject: string | null;
  facts: readonly string[];
}>;

export function operatorOf(accountId: string): Operator {
  return { kind: 'Operator', accountId };
}

const ACTOR_KINDS = { Person: 'PERSON', ApiToken: 'API_TOKEN', Operator: 'OPERATOR' } as const;

/** An actor as the log remembers them. */
export function actorShown(actor: Actor): Readonly<{ kind: ActorKind; id: string | null; name: string }> {
  if (actor.kind === 'Operator') return { kind: 'OPERATOR', id: null, name: 'The operator' };
  const { kind, id, displayName, email } = actor;
  return { kind: ACTOR_KINDS[kind], id, name: email === null ? displayName : `${displayName} <${email}>` };
}

type Say = (subject: string, facts: readonly string[]) => string;

const SENTENCES: Readonly<Record<AuditAction, Say>> = {
  MARKETO_CONNECTED: subject => `Connected Marketo at ${subject}.`,
  MARKETO_DISCONNECTED: subject => `Disconnected Marketo (${subject}) and deleted the people that were synced.`,
  SYNC_CONFIRMED: (_, fields) => `Confirmed a sync of ${counted(fields.length, 'attribute')}: ${listed(fields)}.`,
  ATTRIBUTES_ADDED: (_, fields) => `Added ${counted(fields.length, 'attribute')}: ${listed(fields)}.`,
  SYNC_PAUSED: () => 'Paused a sync.',
  SYNC_RESUMED: () => 'Resumed a sync.',
  SYNC_CANCELLED: () => 'Cancelled a sync.',
  SYNC_RETRIED: () => 'Retried a sync that had failed.',
  SLICE_REREAD: subject => `Asked to read slice ${subject} again.`,
  SHARES_CHANGED: (_, facts) => `Changed what is left to other tools: ${listed(facts)}.`,
  ORGANIZATION_MAPPED: subject => `Mapped the Adobe organization ${subject}.`,
  API_TOKEN_CREATED: (subject, facts) => `Made the API token “${subject}” with ${listed(facts)}.`,
  API_TOKEN_REVOKED: subject => `Revoked the API token “${subject}”.`,
  USER_ADDED: (subject, profiles) => `Added ${subject}, in ${listed(profiles)}.`,
  USER_REMOVED: subject => `Removed ${subject}.`,
  USER_PROFILES_CHANGED: (subject, profiles) => `Put ${subject} in ${listed(profiles)}.`,
  MARKETO_ADMINISTRATOR_CHANGED: (subject, [now]) =>
    now === 'true' ? `Made ${subject} a Marketo administrator.` : `Made ${subject} no longer a Marketo administrator.`,
  PROFILE_CREATED: (subject, facts) => `Made the profile “${subject}” with ${listed(facts)}.`,
  PROFILE_CHANGED: (subject, facts) => `Changed the profile “${subject}”, which now has ${listed(facts)}.`,
  PROFILE_DELETED: subject => `Deleted the profile “${subject}”.`,
  SIGNED_IN: () => 'Signed in.',
  SIGNED_OUT: () => 'Signed out.',
};

/** An entry as one sentence, to be read after the name of who did it. */
export function auditSentence({ action, subject, facts }: AuditEntry): string {
  return SENTENCES[action](subject ?? '', facts);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ');
}
