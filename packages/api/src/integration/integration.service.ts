import type { Actor } from '../access/audit';
import { recordDeed } from '../access/audit.repository';
import type { Scope } from '../access/viewer';
import type { Clock } from '../platform/clock';
import type { Transaction } from '../platform/db/dataSource';
import { verifyConnection } from './connectionChecks';
import type { FieldKeeper } from './described.port';
import { readAddress, type Address } from './endpoint';
import { confirmationName } from './integration';
import type {
  ConnectionCheck,
  ConnectionRefused,
  ConnectMarketo,
  DifferentSubscription,
  EndpointNotAllowed,
  Integration,
  InvalidConnection,
} from './integration';
import { isAnother, type IntegrationRepository } from './integration.repository';
import { HALF, type Shares } from './shares';
import { SealBroken, type Seal } from '../platform/seal';
import { MarketoTrouble, type DescribedField, type Subscription, type Subscriptions } from './subscription.port';

export type ConnectOutcome =
  Integration | ConnectionRefused | EndpointNotAllowed | InvalidConnection | DifferentSubscription;

export type IntegrationParts = Readonly<{
  integrations: IntegrationRepository;
  subscriptions: Subscriptions;
  seal: Seal;
  fields: FieldKeeper;
  /** Further hosts that may be connected, as `host` or `host:port`. */
  allowedHosts: ReadonlySet<string>;
  /** Of new integrations; changed later by those who manage them. */
  shares?: Shares;
  clock: Clock;
  /** Called after a change was committed. */
  onChange?: (integrationId: string) => Promise<void> | void;
}>;

/** `operatorKnows`: whoever runs the installation says that it is the same subscription, at another address. */
type Verified = Readonly<{
  actor: Actor;
  checks: readonly ConnectionCheck[];
  described: readonly DescribedField[];
  operatorKnows: boolean;
}>;

/** Longer than any id or secret that Marketo hands out. */
const LONGEST = 1_000;

export class IntegrationService {
  constructor(private readonly parts: IntegrationParts) {}

  get clockRate(): number {
    return this.parts.subscriptions.clockRate;
  }

  /** The integration of the account; null before connecting. */
  async of({ accountId }: Pick<Scope, 'accountId'>): Promise<Integration | null> {
    return this.parts.integrations.ofAccount(accountId);
  }

  /** For work that no viewer asks for at that moment. */
  async find(id: string): Promise<Integration | null> {
    return this.parts.integrations.find(id);
  }

  /** Verifies what was typed in and stores it with its fields: all of it or nothing. Also takes a rotated secret. */
  async connect(actor: Actor, typed: ConnectMarketo, { operatorKnows = false } = {}): Promise<ConnectOutcome> {
    const input = trimmed(typed);
    const address = blankIn(input) ?? readAddress(input, this.parts.allowedHosts);
    if (address.kind !== 'Address') return address;
    const subscription = this.parts.subscriptions.open({ ...input, ...address });
    const { checks, described } = await verifyConnection(subscription);
    if (!described) return connectionRefused(checks);
    return this.save(input, address, { actor, checks, described, operatorKnows });
  }

  /** Opens the subscription with the stored secret. Throws `MarketoTrouble` where that secret cannot be opened. */
  async subscriptionOf({ id, accountId, endpoint, identity, clientId }: Integration): Promise<Subscription> {
    const sealed = await this.parts.integrations.sealedSecret(id);
    if (!sealed) throw new MarketoTrouble('CredentialsRefused', 'The integration is no longer connected.');
    const clientSecret = this.unseal(sealed, accountId);
    return this.parts.subscriptions.open({ endpoint, identity, clientId, clientSecret });
  }

  /** Notes inside the caller's transaction that the fields were read now; other refreshes of it wait. */
  async markFieldsRefreshed(tx: Transaction, id: string): Promise<Integration | null> {
    return this.parts.integrations.markFieldsRefreshed(tx, id, this.parts.clock.now());
  }

  /** Takes it away inside the caller's transaction; the people are kept elsewhere. */
  async remove(tx: Transaction, id: string): Promise<void> {
    await this.parts.integrations.delete(tx, id);
  }

  async announce(id: string): Promise<void> {
    await this.parts.onChange?.(id);
  }

  private async save(
    { clientId, clientSecret }: ConnectMarketo,
    address: Address,
    { actor, checks, described, operatorKnows }: Verified,
  ): Promise<Integration | DifferentSubscription> {
    const { integrations, seal, fields, clock, shares = HALF } = this.parts;
    const { accountId } = actor;
    const sealedSecret = seal.seal(clientSecret, accountId);
    const saved = await integrations.save(
      { ...address, accountId, clientId, sealedSecret, checks, verifiedAt: clock.now(), shares },
      {
        forbidsAnother: async (tx, id) => !operatorKnows && (await fields.hasAttributes(tx, id)),
        write: async (tx, id, before) => {
          await fields.keepDescribed(tx, id, described);
          if (actor.kind === 'Operator' && before && isSame(before, address, clientId)) return;
          await recordDeed(tx, actor, { action: 'MARKETO_CONNECTED', subject: confirmationName(address) });
        },
      },
    );
    if (saved.kind === 'Integration') await this.announce(saved.id);
    return saved;
  }

  private unseal(sealed: Uint8Array, accountId: string): string {
    try {
      return this.parts.seal.open(sealed, accountId);
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      const message = 'The stored client secret cannot be opened with the key of this installation. Enter it again.';
      throw new MarketoTrouble('CredentialsRefused', message);
    }
  }
}

/** At every start the operator's settings connect what is connected already: nothing to remember. */
function isSame(before: Integration, address: Address, clientId: string): boolean {
  return !isAnother(before, address) && before.clientId === clientId;
}

function trimmed({ endpoint, identity, clientId, clientSecret }: ConnectMarketo): ConnectMarketo {
  const [first, second, third, fourth] = [endpoint.trim(), identity.trim(), clientId.trim(), clientSecret.trim()];
  return { endpoint: first, identity: second, clientId: third, clientSecret: fourth };
}

function blankIn(input: ConnectMarketo): InvalidConnection | null {
  for (const argument of ['endpoint', 'identity', 'clientId', 'clientSecret'] as const) {
    if (input[argument] === '') return { kind: 'InvalidConnection', argument, message: 'This must not be empty.' };
    if (input[argument].length > LONGEST) return { kind: 'InvalidConnection', argument, message: 'This is too long.' };
  }
  return null;
}

function connectionRefused(checks: readonly ConnectionCheck[]): ConnectionRefused {
  const message = checks.find(({ outcome }) => outcome === 'FAILED')?.message ?? 'Marketo could not be verified.';
  return { kind: 'ConnectionRefused', checks, message };
}
