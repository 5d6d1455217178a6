/** Somebody whom the local identity provider knows, and what they are in the account that `start` makes. */
export type LocalPerson = Readonly<{
  subject: string;
  email: string;
  name: string;
  /** IDs of Adobe organizations, as the claim `organizations` tells them. */
  organizations: readonly string[];
  /** The product profile that includes them; null: none does. */
  profile: string | null;
  isMarketoAdministrator: boolean;
}>;

/** What the provider knows the API by. */
export const LOCAL_CLIENT_ID = 'dynamic-chat-sync';

/** Of everybody below. The provider is for trying out, on the loopback only. */
export const LOCAL_PASSWORD = 'demo';

export const LOCAL_PEOPLE: readonly LocalPerson[] = [
  {
    subject: 'local-admin',
    email: 'admin@example.com',
    name: 'Ada Admin',
    organizations: ['0123456789ABCDEF01234567'],
    profile: 'Marketing Admin',
    isMarketoAdministrator: true,
  },
  {
    subject: 'local-marketer',
    email: 'marketer@example.com',
    name: 'Max Marketer',
    organizations: [],
    profile: 'Marketing User',
    isMarketoAdministrator: false,
  },
  {
    subject: 'local-newcomer',
    email: 'newcomer@example.com',
    name: 'Nia Newcomer',
    organizations: [],
    profile: null,
    isMarketoAdministrator: false,
  },
];
