import { execute, parse, subscribe, type GraphQLSchema } from 'graphql';
import {
  buildSchemaSync,
  Mutation,
  Query,
  Resolver,
  Subscription,
  createUnionType,
  Field,
  ObjectType,
} from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { NotPermittedType } from './access.graphql';
import { contextOf, contextOfNobody, sharedContext, type Context } from './context';
import { gate } from './gate.graphql';
import { Needs } from './needs.graphql';
import { effective, type Permission, type Viewer } from './viewer';

@ObjectType('Done', { description: 'It was done.' })
class Done {
  readonly kind = 'Done';
  @Field(() => String) readonly what!: string;
  @Needs('VIEW_AUDIT_LOG')
  @Field(() => String, { nullable: true })
  readonly secret!: string | null;
}

const Outcome = createUnionType({
  name: 'Outcome',
  types: () => [Done, NotPermittedType] as const,
  resolveType: ({ kind }) => kind,
});

let deeds = 0;

@Resolver()
class Guarded {
  @Needs()
  @Query(() => Done)
  me(): Done {
    return { kind: 'Done', what: 'me', secret: 'hidden' };
  }

  @Needs('MANAGE_USERS', 'VIEW_AUDIT_LOG')
  @Mutation(() => Outcome)
  act(): Done {
    deeds += 1;
    return { kind: 'Done', what: 'act', secret: null };
  }

  @Needs('VIEW_INTEGRATIONS')
  @Subscription(() => String, {
    subscribe: async function* () {
      deeds += 1;
      yield 'tick';
    },
  })
  ticks(): string {
    return 'tick';
  }
}

@Resolver()
class Open {
  @Query(() => String)
  anybody(): string {
    return 'hello';
  }
}

const pubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('not used');
  },
};
const built = (resolver: typeof Guarded | typeof Open): GraphQLSchema =>
  buildSchemaSync({ resolvers: [resolver], pubSub, validate: false });

const get = () => {
  throw new Error('not used');
};
const asked = (query: string, context: Context) =>
  execute({ schema: gate(built(Guarded)), document: parse(query), contextValue: context });

function viewer(...permissions: Permission[]): Viewer {
  const person = { kind: 'Person', id: '1', displayName: 'Ana', email: null, isMarketoAdministrator: false } as const;
  return { ...person, accountId: 'a', permissions: effective(permissions) };
}

describe('the gate', () => {
  it('does not let a schema be built that has a root field without a rule', () => {
    expect(() => gate(built(Open))).toThrow(/Query\.anybody/);
  });

  it('tells nobody anything', async () => {
    const { data, errors } = await asked('{ me { what } }', contextOfNobody(get));
    expect([data, errors?.[0]?.extensions['code']]).toEqual([null, 'UNAUTHENTICATED']);
  });

  it('refuses with the missing permission where the result has a place for it, and does nothing', async () => {
    const query = 'mutation { act { __typename ... on NotPermitted { permission } } }';
    const { data } = await asked(query, contextOf(viewer('MANAGE_USERS'), get));
    expect(data).toEqual({ act: { __typename: 'NotPermitted', permission: 'VIEW_AUDIT_LOG' } });
    expect(deeds).toBe(0);
  });

  it('refuses with an error where it has none', async () => {
    const { data, errors } = await asked('{ me { what secret } }', contextOf(viewer(), get));
    expect(data).toEqual({ me: { what: 'me', secret: null } });
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', permission: 'VIEW_AUDIT_LOG' });
  });

  it('stands before a stream, too', async () => {
    const operation = { schema: gate(built(Guarded)), document: parse('subscription { ticks }') };
    expect(await subscribe({ ...operation, contextValue: contextOf(viewer(), get) })).toHaveProperty('errors');
    expect(deeds).toBe(0);
    const stream = await subscribe({ ...operation, contextValue: contextOf(viewer('MANAGE_INTEGRATIONS'), get) });
    expect(stream).not.toHaveProperty('errors');
  });

  it('lets an execution that is shared depend on the permissions, and on nobody', async () => {
    const shared = sharedContext(viewer('VIEW_AUDIT_LOG'), get);
    expect((await asked('{ me { secret } }', shared)).data).toEqual({ me: { secret: 'hidden' } });
    expect(() => shared.viewer).toThrow('no viewer');
  });
});
