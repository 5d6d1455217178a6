import { CONNECTION_CHECKS, type ConnectionCheck, type ConnectionCheckName } from './integration';
import { MarketoTrouble, type DescribedField, type Subscription } from './subscription.port';

/** `described` is null unless every check passed. */
export type Verification = Readonly<{
  checks: readonly ConnectionCheck[];
  described: readonly DescribedField[] | null;
}>;

type Findings = { described: readonly DescribedField[] };
type Check = Readonly<{
  /** Finds out, and says what it found. Throws a `MarketoTrouble` where it is not as it should be. */
  find: (subscription: Subscription, findings: Findings) => Promise<string>;
  /** What to do where the API user lacks a permission. */
  permission: string;
}>;

const PERMISSION_PLACE = 'in the role of the API user (Admin, Users & Roles, Roles)';
const LEADS = `Allow "Read-Only Lead" under Access API ${PERMISSION_PLACE}.`;

const CHECKS: Readonly<Record<ConnectionCheckName, Check>> = {
  HOST: {
    find: async subscription => {
      await subscription.reach();
      return 'Marketo answers at this endpoint.';
    },
    permission: 'Marketo does not let this server in. Add its address to the IP allow-list of API access.',
  },
  CREDENTIALS: {
    find: async subscription => {
      await subscription.signIn();
      return 'Marketo accepts the client id and secret.';
    },
    permission: 'Marketo does not let this server in. Add its address to the IP allow-list of API access.',
  },
  READ_LEADS: {
    find: async (subscription, findings) => {
      findings.described = await subscription.describe();
      return 'The API user may read people.';
    },
    permission: `The API user may not read people. ${LEADS}`,
  },
  READ_ACTIVITIES: {
    find: async subscription => {
      await subscription.readActivities();
      return 'The API user may read activities.';
    },
    permission: `The API user may not read activities. Allow "Read-Only Activity" under Access API ${PERMISSION_PLACE}.`,
  },
  FIELDS: {
    find: async (_, { described }) => {
      if (described.length === 0) throw new MarketoTrouble('PermissionMissing', 'Marketo describes no field.');
      return `${described.length} fields found.`;
    },
    permission: `Marketo describes no field that may be read. ${LEADS}`,
  },
};

/** Makes the checks in their order; after one that failed, the others are not tried. */
export async function verifyConnection(subscription: Subscription): Promise<Verification> {
  const findings: Findings = { described: [] };
  const checks: ConnectionCheck[] = [];
  for (const name of CONNECTION_CHECKS) {
    const failed = checks.some(({ outcome }) => outcome === 'FAILED');
    checks.push(failed ? notTried(name) : await make(name, subscription, findings));
  }
  const passed = checks.every(({ outcome }) => outcome === 'PASSED');
  return { checks, described: passed ? findings.described : null };
}

async function make(
  name: ConnectionCheckName,
  subscription: Subscription,
  findings: Findings,
): Promise<ConnectionCheck> {
  const check = CHECKS[name];
  try {
    return { name, outcome: 'PASSED', message: await check.find(subscription, findings) };
  } catch (error) {
    if (!(error instanceof MarketoTrouble)) throw error;
    return { name, outcome: 'FAILED', message: adviceOn(error, check) };
  }
}

function adviceOn({ kind, message }: MarketoTrouble, check: Check): string {
  if (kind === 'PermissionMissing') return check.permission;
  if (kind !== 'Unreachable' && kind !== 'NotFound') return message;
  return 'Nothing at this address answers like Marketo. Check the URLs (Admin, Web Services, REST API) and try again.';
}

function notTried(name: ConnectionCheckName): ConnectionCheck {
  return { name, outcome: 'NOT_TRIED', message: 'Not tried, because an earlier check failed.' };
}
