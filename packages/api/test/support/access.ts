import { randomBytes } from 'node:crypto';
import { readConfig, type Config } from '../../src/config';
import type { LocalIdentity } from './browser';

const SECRET_KEY = randomBytes(32).toString('base64');

/** A node without Marketo, whose people come in through this provider. */
export function accessConfig(
  databaseUrl: string,
  identity: LocalIdentity | null,
  more: Record<string, string> = {},
): Config {
  return readConfig({
    DATABASE_URL: databaseUrl,
    SECRET_KEY,
    PORT: '0',
    ROLES: 'web',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    ...identity?.environment,
    ...more,
  });
}
