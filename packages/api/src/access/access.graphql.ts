import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../platform/graphql/describedEnum';
import { Node } from '../platform/graphql/node';
import { Refusal } from '../platform/graphql/refusal';
import type { NotPermitted, Permission } from './viewer';

export const PERMISSIONS = describedEnum<Permission>('Permission', {
  description: 'What a person or program may do.',
  values: {
    VIEW_INTEGRATIONS: 'See the integration, its fields and its syncs.',
    MANAGE_INTEGRATIONS:
      'Connect and disconnect Marketo, choose fields, and start, pause, resume, cancel or retry a sync; includes VIEW_INTEGRATIONS.',
    MAP_ORGANIZATION:
      'Link the account to an Adobe organization; belongs to Marketo administrators, never to a profile or token.',
    MANAGE_USERS: 'Add and remove people, and say which profiles they are in and what those permit.',
    MANAGE_API_TOKENS: 'Make and revoke tokens for programs.',
    VIEW_AUDIT_LOG: 'Read who did what.',
  },
});

@ObjectType('Account', {
  implements: Node,
  description: 'One company in this installation: its users, its integration and its people.',
})
export class AccountType extends Node {
  @Field(() => String, { description: 'The name of the company.' })
  readonly name!: string;
}

@ObjectType('Viewer', { description: 'Who is asking.' })
export class ViewerType {
  @Field(() => String, { description: 'The name to greet them with.' })
  readonly displayName!: string;

  @Field(() => AccountType, { description: 'The account that everything they see belongs to.' })
  readonly account!: AccountType;

  @Field(() => [PERMISSIONS], { description: 'What they may do.' })
  readonly permissions!: readonly Permission[];
}

@ObjectType('NotPermitted', { implements: Refusal, description: 'The viewer lacks the permission for this.' })
export class NotPermittedType extends Refusal implements NotPermitted {
  readonly kind = 'NotPermitted';

  @Field(() => PERMISSIONS, { description: 'The permission that is missing.' })
  readonly permission!: Permission;
}
