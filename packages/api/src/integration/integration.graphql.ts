import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { NotPermittedType } from '../access/access.graphql';
import { describedEnum } from '../platform/graphql/describedEnum';
import { Node } from '../platform/graphql/node';
import { Refusal } from '../platform/graphql/refusal';
import type {
  ConnectionCheck,
  ConnectionCheckName,
  ConnectionCheckOutcome,
  ConnectionRefused,
  ConnectMarketo,
  DifferentSubscription,
  EndpointNotAllowed,
  Integration,
  InvalidConnection,
  MarketoUnavailable,
  NotConnected,
} from './integration';

const CHECK_NAMES = describedEnum<ConnectionCheckName>('ConnectionCheckName', {
  description: 'What is checked before an integration is saved, in this order.',
  values: {
    HOST: 'A Marketo REST API answers at the endpoint.',
    CREDENTIALS: 'The client id and secret are accepted.',
    READ_LEADS: 'The API user may read people.',
    READ_ACTIVITIES: 'The API user may read activities.',
    FIELDS: 'The subscription describes fields that may be read.',
  },
});

const CHECK_OUTCOMES = describedEnum<ConnectionCheckOutcome>('ConnectionCheckOutcome', {
  description: 'How a check of the connection ended.',
  values: {
    PASSED: 'It is as it should be.',
    FAILED: 'Something must be done about it.',
    NOT_TRIED: 'An earlier check failed.',
  },
});

@ObjectType('ConnectionCheck', { description: 'One thing that must be so before an integration is saved.' })
export class ConnectionCheckType implements ConnectionCheck {
  @Field(() => CHECK_NAMES, { description: 'What was checked.' })
  readonly name!: ConnectionCheckName;

  @Field(() => CHECK_OUTCOMES, { description: 'How it ended.' })
  readonly outcome!: ConnectionCheckOutcome;

  @Field(() => String, { description: 'What was found, and what to do about it where it failed.' })
  readonly message!: string;
}

@ObjectType('Integration', {
  implements: Node,
  description: 'The right to read one Marketo subscription, and how it stands.',
})
export class IntegrationType
  extends Node
  implements Omit<Integration, 'number' | 'accountId' | 'shares' | 'refreshSeconds'>
{
  readonly kind = 'Integration';

  @Field(() => Int, { description: 'Rises with every change of the integration or one of its syncs.' })
  readonly revision!: number;

  @Field(() => String, {
    nullable: true,
    description: "Marketo's name of the subscription, like 123-ABC-456; null where the endpoint does not tell it.",
  })
  readonly munchkinId!: string | null;

  @Field(() => String, { description: 'The address of the REST API.' })
  readonly endpoint!: string;

  @Field(() => String, { description: 'The address of the identity service.' })
  readonly identity!: string;

  @Field(() => String, { description: 'The client id of the custom service; its secret can never be read again.' })
  readonly clientId!: string;

  @Field(() => Date, { description: 'When it was first connected.' })
  readonly connectedAt!: Date;

  @Field(() => Date, { description: 'When the connection was last verified.' })
  readonly verifiedAt!: Date;

  @Field(() => [ConnectionCheckType], { description: 'What was checked then.' })
  readonly checks!: readonly ConnectionCheck[];

  @Field(() => Date, { description: 'When the fields were last read from Marketo.' })
  readonly fieldsRefreshedAt!: Date;
}

@ObjectType('ConnectionRefused', { implements: Refusal, description: 'A check failed, so nothing was saved.' })
export class ConnectionRefusedType extends Refusal implements ConnectionRefused {
  readonly kind = 'ConnectionRefused';

  @Field(() => [ConnectionCheckType], { description: 'All checks, in their order.' })
  readonly checks!: readonly ConnectionCheck[];
}

@ObjectType('EndpointNotAllowed', { implements: Refusal, description: 'Credentials are not sent to this host.' })
export class EndpointNotAllowedType extends Refusal implements EndpointNotAllowed {
  readonly kind = 'EndpointNotAllowed';

  @Field(() => String, { description: 'The host that is not allowed.' })
  readonly endpoint!: string;
}

@ObjectType('InvalidConnection', { implements: Refusal, description: 'Something typed in cannot be right.' })
export class InvalidConnectionType extends Refusal implements InvalidConnection {
  readonly kind = 'InvalidConnection';

  @Field(() => String, { description: 'The input that it is about.' })
  readonly argument!: keyof ConnectMarketo;
}

@ObjectType('DifferentSubscription', {
  implements: Refusal,
  description: 'People of another subscription are kept already; the two are never mixed.',
})
export class DifferentSubscriptionType extends Refusal implements DifferentSubscription {
  readonly kind = 'DifferentSubscription';

  @Field(() => String, { description: 'The endpoint that is connected.' })
  readonly connectedEndpoint!: string;
}

@ObjectType('NotConnected', { implements: Refusal, description: 'There is no integration yet.' })
export class NotConnectedType extends Refusal implements NotConnected {
  readonly kind = 'NotConnected';
}

@ObjectType('MarketoUnavailable', {
  implements: Refusal,
  description: 'Marketo did not do what it was asked at this moment.',
})
export class MarketoUnavailableType extends Refusal implements MarketoUnavailable {
  readonly kind = 'MarketoUnavailable';
}

export const ConnectMarketoResult = createUnionType({
  name: 'ConnectMarketoResult',
  description: 'The integration, or why it was not saved.',
  types: () =>
    [
      IntegrationType,
      ConnectionRefusedType,
      EndpointNotAllowedType,
      InvalidConnectionType,
      DifferentSubscriptionType,
      NotPermittedType,
    ] as const,
  resolveType: ({ kind }) => kind,
});

@InputType('ConnectMarketoInput', { description: 'What Marketo shows under Web Services and LaunchPoint.' })
export class ConnectMarketoInput implements ConnectMarketo {
  @Field(() => String, { description: 'The REST API endpoint, like https://123-ABC-456.mktorest.com/rest.' })
  readonly endpoint!: string;

  @Field(() => String, { description: 'The identity URL, like https://123-ABC-456.mktorest.com/identity.' })
  readonly identity!: string;

  @Field(() => String, { description: 'The client id of the custom service.' })
  readonly clientId!: string;

  @Field(() => String, { description: 'The client secret of the custom service; it is sealed and never shown again.' })
  readonly clientSecret!: string;
}
