import type { FieldCatalogue } from '@dynamic-chat-sync/shared/fieldSelection';
import { MAX_SYNCED_FIELDS } from '@dynamic-chat-sync/shared/limits';
import type { Scope, Viewer } from '../access/viewer';
import { notConnected, type Integration, type MarketoUnavailable, type NotConnected } from '../integration/integration';
import type { IntegrationService } from '../integration/integration.service';
import { MarketoTrouble, type DescribedField, type Subscription } from '../integration/subscription.port';
import type { Database, Transaction } from '../platform/db/dataSource';
import { toField, type Attribute, type Field } from './field';
import type { FieldRepository } from './field.repository';
import { fieldsAfter, searchFields, type FieldCriteria, type FieldPlace } from './fieldSearch';

export type RefreshOutcome = Integration | MarketoUnavailable | NotConnected;

/** One more field than was asked for where more follow. */
export type FieldPage = Readonly<{ fields: readonly Field[]; totalCount: number }>;

export type FieldParts = Readonly<{ database: Database; fields: FieldRepository; integrations: IntegrationService }>;

export type SelectionToLock = Readonly<{
  integrationId: string;
  names: readonly string[];
  /** The sync that is started with it; null for none. */
  syncId?: string | null;
}>;

export class FieldService {
  constructor(private readonly parts: FieldParts) {}

  /** The account's fields by display name, from a place in that order on; none before connecting. */
  async list(
    scope: Scope,
    criteria: FieldCriteria,
    page: { first: number; after: FieldPlace | null },
  ): Promise<FieldPage> {
    const integration = await this.parts.integrations.of(scope);
    const fields = integration ? searchFields(await this.fieldsOf(integration.id), criteria) : [];
    return { fields: fieldsAfter(fields, page.after).slice(0, page.first + 1), totalCount: fields.length };
  }

  /** Reads the fields from Marketo anew for a person who asks for it. */
  async refresh(viewer: Viewer, integrationId: string | null): Promise<RefreshOutcome> {
    const integration = await this.parts.integrations.of(viewer);
    if (!integration || (integrationId !== null && integrationId !== integration.id)) return notConnected();
    try {
      const subscription = await this.parts.integrations.subscriptionOf(integration);
      return (await this.refreshFrom(subscription, integration.id)) ?? notConnected();
    } catch (error) {
      if (error instanceof MarketoTrouble) return { kind: 'MarketoUnavailable', message: error.message };
      throw error;
    }
  }

  /** Reads the fields from Marketo anew. Null where the integration is gone; throws `MarketoTrouble`. */
  async refreshFrom(subscription: Subscription, integrationId: string): Promise<Integration | null> {
    const described = await subscription.describe();
    const refreshed = await this.keep(integrationId, described);
    if (refreshed) await this.parts.integrations.announce(integrationId);
    return refreshed;
  }

  /** What a list of chosen names is checked against. */
  async catalogueOf(integrationId: string): Promise<FieldCatalogue> {
    const fields = await this.fieldsOf(integrationId);
    return new Map(fields.map(({ name, available }) => [name, { available }]));
  }

  /** The locked selection, in its order. */
  async attributesOf(integrationId: string, tx?: Transaction): Promise<readonly Attribute[]> {
    return this.parts.fields.attributes(integrationId, tx);
  }

  /** Makes whoever else wants to change the selection wait until the end of the transaction. */
  async holdSelection(tx: Transaction, integrationId: string): Promise<void> {
    await this.parts.fields.holdSelection(tx, integrationId);
  }

  /** Notes inside the caller's transaction that everybody has these attributes now. */
  async markFilled(tx: Transaction, integrationId: string, names: readonly string[]): Promise<void> {
    await this.parts.fields.markFilled(tx, integrationId, names);
  }

  async attributesLeft(integrationId: string): Promise<number> {
    return MAX_SYNCED_FIELDS - (await this.attributesOf(integrationId)).length;
  }

  async count(integrationId: string): Promise<number> {
    return this.parts.fields.count(integrationId);
  }

  /**
   * Locks fields as attributes, inside the caller's transaction: those that are none yet are appended in the order given, and
   * nothing is ever taken away. Gives the whole selection. The names must have passed `selectFields`.
   */
  async lockSelection(
    tx: Transaction,
    { integrationId, names, syncId = null }: SelectionToLock,
  ): Promise<readonly Attribute[]> {
    const { fields } = this.parts;
    await fields.holdSelection(tx, integrationId);
    const present = await fields.attributes(integrationId, tx);
    const kept = new Map((await fields.kept(integrationId, tx)).map(field => [field.name, field]));
    const added = names.filter(name => !present.some(attribute => attribute.name === name));
    const chosen = added.map(name => toField(kept.get(name) ?? unknownField(name)));
    await fields.append(tx, { integrationId, fields: chosen, after: present.length, syncId });
    return fields.attributes(integrationId, tx);
  }

  private async fieldsOf(integrationId: string): Promise<readonly Field[]> {
    return (await this.parts.fields.kept(integrationId)).map(toField);
  }

  private async keep(integrationId: string, described: readonly DescribedField[]): Promise<Integration | null> {
    return this.parts.database.transaction(async tx => {
      const refreshed = await this.parts.integrations.markFieldsRefreshed(tx, integrationId);
      if (refreshed) await this.parts.fields.keepDescribed(tx, integrationId, described);
      return refreshed;
    });
  }
}

function unknownField(name: string): never {
  throw new Error(`The field ${name} is locked without having been checked.`);
}
