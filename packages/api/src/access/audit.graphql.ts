import { ArgsType, Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../platform/graphql/describedEnum';
import { Node } from '../platform/graphql/node';
import { PageArgs, PageInfo } from '../platform/graphql/page';
import type { ActorKind, AuditAction, AuditEntry } from './audit';

export const AuditActionEnum = describedEnum<AuditAction>('AuditAction', {
  description: 'What was done.',
  values: {
    MARKETO_CONNECTED: 'Marketo was connected, or its credentials replaced.',
    MARKETO_DISCONNECTED: 'Marketo was disconnected and the synced people deleted.',
    SYNC_CONFIRMED: 'A selection was locked and its sync started.',
    ATTRIBUTES_ADDED: 'Attributes were added to the selection.',
    SYNC_PAUSED: 'A sync was paused.',
    SYNC_RESUMED: 'A paused sync was let go on.',
    SYNC_CANCELLED: 'A sync was cancelled.',
    SYNC_RETRIED: 'A failed sync was let go on.',
    SLICE_REREAD: 'A slice was asked to be read again.',
    SHARES_CHANGED: 'What is left to other tools was changed.',
    ORGANIZATION_MAPPED: 'The account was linked to an Adobe organization.',
    API_TOKEN_CREATED: 'A token for programs was made.',
    API_TOKEN_REVOKED: 'A token for programs was revoked.',
    USER_ADDED: 'A person was added.',
    USER_REMOVED: 'A person was removed.',
    USER_PROFILES_CHANGED: 'A person was put into other profiles.',
    MARKETO_ADMINISTRATOR_CHANGED: 'A person became a Marketo administrator, or ceased to be one.',
    PROFILE_CREATED: 'A profile was made.',
    PROFILE_CHANGED: 'A profile was renamed or permits something else.',
    PROFILE_DELETED: 'A profile was deleted.',
    SIGNED_IN: 'Somebody signed in.',
    SIGNED_OUT: 'Somebody signed out.',
  },
});

const ActorKindEnum = describedEnum<ActorKind>('ActorKind', {
  description: 'What somebody is who did something.',
  values: {
    PERSON: 'A person who was signed in.',
    API_TOKEN: 'A program with a token.',
    OPERATOR: 'Whoever runs the installation, by its settings or its command line.',
  },
});

@ObjectType('AuditEntry', { implements: Node, description: 'One thing that somebody did.' })
export class AuditEntryType extends Node implements Omit<AuditEntry, 'facts'> {
  readonly kind = 'AuditEntry';

  @Field(() => Date, { description: 'When it was done.' })
  readonly at!: Date;

  @Field(() => ActorKindEnum, { description: 'What did it.' })
  readonly actorKind!: ActorKind;

  @Field(() => String, { description: 'Who did it, by the name they had then.' })
  readonly actorName!: string;

  @Field(() => AuditActionEnum, { description: 'What was done.' })
  readonly action!: AuditAction;

  @Field(() => String, { nullable: true, description: 'What it was done to; null where the action says it all.' })
  readonly subject!: string | null;
}

@ObjectType('AuditEntryEdge', { description: 'An entry and its place in the list.' })
class AuditEntryEdge {
  @Field(() => String, { description: 'Where it stands, for `after`.' })
  readonly cursor!: string;

  @Field(() => AuditEntryType, { description: 'The entry.' })
  readonly node!: AuditEntry;
}

@ObjectType('AuditEntryConnection', { description: 'A page of the audit log.' })
export class AuditEntryConnection {
  @Field(() => [AuditEntryEdge], { description: 'The entries, newest first.' })
  readonly edges!: readonly AuditEntryEdge[];

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  readonly pageInfo!: PageInfo;
}

@ArgsType()
export class AuditLogArgs extends PageArgs {
  @Field(() => AuditActionEnum, { nullable: true, description: 'Only entries of this action.' })
  readonly action?: AuditAction | null;
}
