import type { Permission } from '../../src/access/viewer';

/** Ids of things that belong to the account of the administrator; another account asks for them. */
export type Belongings = Readonly<Record<'sync' | 'slice' | 'integration' | 'user' | 'profile' | 'token', string>>;

export type Operation = Readonly<{
  /** All that it needs; none: being signed in is enough. */
  needs: readonly Permission[];
  /** Without the operation's kind; so that whoever may does nothing by it: it is understood and refused, or read. */
  selection: string;
  /** For each argument that is or holds an id: what another account asks, and what it is told. */
  ofOthers?: Readonly<{ selection: (theirs: Belongings) => string; told: string | null }>;
}>;

const VIEW = ['VIEW_INTEGRATIONS'] as const;
const MANAGE = ['MANAGE_INTEGRATIONS'] as const;
const USERS = ['MANAGE_USERS'] as const;
const TOKENS = ['MANAGE_API_TOKENS'] as const;
const MAP = ['MAP_ORGANIZATION'] as const;

const REFUSED = '{ __typename ... on Refusal { message } ... on NotPermitted { permission } }';
const NONE = '00000000-0000-4000-8000-000000000000';

function page(field: string, needs: readonly Permission[]): Operation {
  return { needs, selection: `${field}(first: 1) { edges { node { __typename } } }` };
}

/** A mutation by its name and what is put in. */
function deed(name: string, needs: readonly Permission[], input: string): Operation {
  return { needs, selection: `${name}(input: { ${input} }) ${REFUSED}` };
}

type Theirs = Readonly<{ input: (id: string) => string; of: keyof Belongings; told: string }>;

/** A mutation that names something by its id. */
function deedOn(name: string, needs: readonly Permission[], { input, of, told }: Theirs): Operation {
  const selection = (id: string): string => `${name}(input: { ${input(id)} }) ${REFUSED}`;
  return { needs, selection: selection(NONE), ofOthers: { selection: theirs => selection(theirs[of]), told } };
}

const onSync = (name: string): Operation =>
  deedOn(name, MANAGE, { input: id => `id: "${id}"`, of: 'sync', told: 'SyncNotFound' });

const CONNECT = 'endpoint: "https://nowhere.example/rest", identity: "https://nowhere.example/identity"';

/**
 * Who may do what, written down a second time, by hand: the code's rules are held against this. A new operation belongs
 * in here, with what it needs.
 */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'Query.viewer': { needs: [], selection: 'viewer { kind permissions }' },
  'Query.integration': { needs: VIEW, selection: 'integration { id }' },
  'Query.fields': { needs: VIEW, selection: 'fields(first: 1) { totalCount }' },
  'Query.syncs': page('syncs', VIEW),
  'Query.sync': {
    needs: VIEW,
    selection: `sync(id: "${NONE}") { id }`,
    ofOthers: { selection: ({ sync }) => `sync(id: "${sync}") { id }`, told: null },
  },
  'Query.forecast': deed('forecast', MANAGE, 'fieldNames: []'),
  'Query.users': page('users', USERS),
  'Query.profiles': { needs: USERS, selection: 'profiles { name }' },
  'Query.apiTokens': page('apiTokens', TOKENS),
  'Query.auditLog': page('auditLog', ['VIEW_AUDIT_LOG']),
  'Query.organizationMapping': { needs: MAP, selection: 'organizationMapping { organizationId }' },

  'Mutation.connectMarketo': deed('connectMarketo', MANAGE, `${CONNECT}, clientId: "x", clientSecret: "y"`),
  'Mutation.disconnectMarketo': deed('disconnectMarketo', MANAGE, 'munchkinId: "not its name"'),
  'Mutation.refreshFields': deedOn('refreshFields', MANAGE, {
    input: id => `integrationId: "${id}"`,
    of: 'integration',
    told: 'NotConnected',
  }),
  'Mutation.initiateSync': deed('initiateSync', MANAGE, 'fieldNames: []'),
  'Mutation.addAttributes': deed('addAttributes', MANAGE, 'fieldNames: []'),
  'Mutation.changeShares': deed('changeShares', MANAGE, 'callsLeftToOthers: 2'),
  'Mutation.rereadSlice': deedOn('rereadSlice', MANAGE, {
    input: id => `id: "${id}"`,
    of: 'slice',
    told: 'SyncNotFound',
  }),
  'Mutation.pauseSync': onSync('pauseSync'),
  'Mutation.resumeSync': onSync('resumeSync'),
  'Mutation.cancelSync': onSync('cancelSync'),
  'Mutation.retrySync': onSync('retrySync'),
  'Mutation.mapOrganization': deed('mapOrganization', MAP, 'organizationId: "not an id"'),
  'Mutation.addUser': deedOn('addUser', USERS, {
    input: id => `email: "${id === NONE ? 'nobody' : 'somebody@example.org'}", profileIds: ["${id}"]`,
    of: 'profile',
    told: 'ProfileNotFound',
  }),
  'Mutation.setUserProfiles': deedOn('setUserProfiles', USERS, {
    input: id => `userId: "${id}", profileIds: []`,
    of: 'user',
    told: 'UserNotFound',
  }),
  'Mutation.setMarketoAdministrator': deedOn('setMarketoAdministrator', [...USERS, ...MAP], {
    input: id => `userId: "${id}", isMarketoAdministrator: false`,
    of: 'user',
    told: 'UserNotFound',
  }),
  'Mutation.removeUser': deedOn('removeUser', USERS, { input: id => `id: "${id}"`, of: 'user', told: 'UserNotFound' }),
  'Mutation.createProfile': deed('createProfile', USERS, 'name: "", permissions: []'),
  'Mutation.changeProfile': deedOn('changeProfile', USERS, {
    input: id => `id: "${id}", name: "Mine", permissions: []`,
    of: 'profile',
    told: 'ProfileNotFound',
  }),
  'Mutation.deleteProfile': deedOn('deleteProfile', USERS, {
    input: id => `id: "${id}"`,
    of: 'profile',
    told: 'ProfileNotFound',
  }),
  'Mutation.createApiToken': deed(
    'createApiToken',
    TOKENS,
    'name: "", permissions: [], expiresAt: "2000-01-01T00:00:00Z"',
  ),
  'Mutation.revokeApiToken': deedOn('revokeApiToken', TOKENS, {
    input: id => `id: "${id}"`,
    of: 'token',
    told: 'ApiTokenNotFound',
  }),

  'Subscription.integration': { needs: VIEW, selection: 'integration { id }' },
  'Subscription.sync': {
    needs: VIEW,
    selection: `sync(id: "${NONE}") { id }`,
    ofOthers: { selection: ({ sync }) => `sync(id: "${sync}") { id }`, told: 'NOT_FOUND' },
  },
};

/**
 * What an account keeps, by the permission without which no operation of the schema leads to it; null: what a person may
 * know of themselves.
 */
export const KEPT: Readonly<Record<string, Permission | null>> = {
  Account: null,
  Profile: null,
  Integration: 'VIEW_INTEGRATIONS',
  Sync: 'VIEW_INTEGRATIONS',
  User: 'MANAGE_USERS',
  ApiToken: 'MANAGE_API_TOKENS',
  AuditEntry: 'VIEW_AUDIT_LOG',
  OrganizationMapping: 'MAP_ORGANIZATION',
};
