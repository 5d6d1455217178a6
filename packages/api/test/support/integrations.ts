import { randomBytes } from 'node:crypto';
import { AttributeRow, FieldRow } from '../../src/field/field.entity';
import { FieldRepository } from '../../src/field/field.repository';
import { FieldService } from '../../src/field/field.service';
import { IntegrationRow } from '../../src/integration/integration.entity';
import { IntegrationRepository } from '../../src/integration/integration.repository';
import { IntegrationService } from '../../src/integration/integration.service';
import { createSeal } from '../../src/platform/seal';
import { systemClock } from '../../src/platform/clock';
import type { Database } from '../../src/platform/db/dataSource';
import type { EmulatedMarketo } from './emulatedMarketo';

/** The tables that these features read through entities. */
export const INTEGRATION_ROWS = [IntegrationRow, FieldRow, AttributeRow];

const KEY = randomBytes(32);

/** The features integration and field on a real database, for a Marketo that the operator allows. */
export function integrationFeatures(
  database: Database,
  { subscriptions, host }: EmulatedMarketo,
  key: Uint8Array = KEY,
) {
  const changed: string[] = [];
  const fieldRepository = new FieldRepository(database);
  const integrations = new IntegrationService({
    integrations: new IntegrationRepository(database),
    subscriptions,
    seal: createSeal([key]),
    fields: fieldRepository,
    allowedHosts: new Set([host]),
    clock: systemClock,
    onChange: id => void changed.push(id),
  });
  const fields = new FieldService({ database, fields: fieldRepository, integrations });
  return { integrations, fields, changed };
}
