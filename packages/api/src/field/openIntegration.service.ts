import type { IntegrationService } from '../integration/integration.service';
import type { FieldService } from './field.service';
import type { OpenIntegration } from './openIntegration';

export type IntegrationParts = Readonly<{ integrations: IntegrationService; fields: FieldService }>;

/** Opens the subscription behind an integration for a worker. Throws `MarketoTrouble` where its secret cannot be opened. */
export async function openIntegration(
  id: string,
  { integrations, fields }: IntegrationParts,
): Promise<OpenIntegration> {
  const integration = await integrations.find(id);
  if (!integration) throw new Error('a sync belongs to an integration that is gone');
  const subscription = await integrations.subscriptionOf(integration);
  const attributes = await fields.attributesOf(id);
  return {
    number: integration.number,
    refreshSeconds: integration.refreshSeconds,
    shares: integration.shares,
    subscription,
    attributes,
    markFilled: (tx, names) => fields.markFilled(tx, id, names),
    refreshFields: async () => {
      await fields.refreshFrom(subscription, id);
      const catalogue = await fields.catalogueOf(id);
      return attributes.map(({ name }) => name).filter(name => !catalogue.get(name)?.available);
    },
  };
}
