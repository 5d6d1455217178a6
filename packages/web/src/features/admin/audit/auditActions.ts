import type { AuditAction } from '../../../graphql/generated/graphql';
import type { IconName } from '../../../ui/icons';

/** Every action of the log, in the order of the filter, with the sign that is shown beside it. */
export const AUDIT_ICONS: Readonly<Record<AuditAction, IconName>> = {
  MARKETO_CONNECTED: 'check',
  MARKETO_DISCONNECTED: 'bin',
  SYNC_CONFIRMED: 'play',
  ATTRIBUTES_ADDED: 'plus',
  SYNC_PAUSED: 'pause',
  SYNC_RESUMED: 'play',
  SYNC_CANCELLED: 'cross',
  SYNC_RETRIED: 'refresh',
  SLICE_REREAD: 'refresh',
  SHARES_CHANGED: 'gear',
  ORGANIZATION_MAPPED: 'building',
  API_TOKEN_CREATED: 'key',
  API_TOKEN_REVOKED: 'cross',
  USER_ADDED: 'person',
  USER_REMOVED: 'person',
  USER_PROFILES_CHANGED: 'person',
  MARKETO_ADMINISTRATOR_CHANGED: 'person',
  PROFILE_CREATED: 'lock',
  PROFILE_CHANGED: 'lock',
  PROFILE_DELETED: 'lock',
  SIGNED_IN: 'leave',
  SIGNED_OUT: 'leave',
};

export const AUDIT_ACTIONS = Object.keys(AUDIT_ICONS) as AuditAction[];
