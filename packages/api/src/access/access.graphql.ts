import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../platform/graphql/describedEnum';
import { Node } from '../platform/graphql/node';
import { Refusal } from '../platform/graphql/refusal';
import type { PermissionsNotYours } from './accessRefusals';
import type { NotPermitted, Permission, ViewerKind } from './viewer';

export const PermissionEnum = describedEnum<Permission>('Permission', {
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

const ViewerKindEnum = describedEnum<ViewerKind>('ViewerKind', {
  description: 'What somebody is who is asking.',
  values: { PERSON: 'A person who is signed in.', API_TOKEN: 'A program with a token.' },
});

@ObjectType('Viewer', { description: 'Who is asking.' })
export class ViewerType {
  @Field(() => ViewerKindEnum, { description: 'What is asking.' })
  readonly kind!: ViewerKind;

  @Field(() => String, { description: 'The name to greet them with; of a program, the name of its token.' })
  readonly displayName!: string;

  @Field(() => String, { nullable: true, description: 'The e-mail address they signed in with; null for a program.' })
  readonly email!: string | null;

  @Field(() => AccountType, { description: 'The account that everything they see belongs to.' })
  readonly account!: AccountType;

  @Field(() => [PermissionEnum], { description: 'What they may do, by all their profiles together.' })
  readonly permissions!: readonly Permission[];

  @Field(() => Boolean, { description: 'Whether they may link the account to an Adobe organization.' })
  readonly isMarketoAdministrator!: boolean;
}

@ObjectType('NotPermitted', { implements: Refusal, description: 'The viewer lacks the permission for this.' })
export class NotPermittedType extends Refusal implements NotPermitted {
  readonly kind = 'NotPermitted';

  @Field(() => PermissionEnum, { description: 'The permission that is missing.' })
  readonly permission!: Permission;
}

@ObjectType('PermissionsNotYours', { implements: Refusal, description: 'Nobody can give what they lack.' })
export class PermissionsNotYoursType extends Refusal implements PermissionsNotYours {
  readonly kind = 'PermissionsNotYours';

  @Field(() => [PermissionEnum], { description: 'The permissions that cannot be given.' })
  readonly permissions!: readonly Permission[];
}
