import { graphql, GraphQLSchema } from 'graphql';
import { Arg, buildSchema, Field, ObjectType, type PubSub, Query, Resolver } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { useDatabase } from './support/database';

@Entity('shelf')
class ShelfRow {
  @PrimaryColumn('integer') number!: number;
  @Column() label!: string;
}

@ObjectType()
class Shelf {
  @Field() label!: string;
}

@Resolver()
class ShelfResolver {
  @Query(() => Shelf)
  shelf(@Arg('label') label: string): Shelf {
    return { label };
  }
}

describe('the tool chain', () => {
  const database = useDatabase();

  it('gives decorators the types of what they decorate', () => {
    expect(Reflect.getMetadata('design:type', ShelfRow.prototype, 'label')).toBe(String);
    expect(Reflect.getMetadata('design:paramtypes', ShelfResolver.prototype, 'shelf')).toEqual([String]);
  });

  it('stores and finds a row through TypeORM in a migrated database', async () => {
    const dataSource = await database.dataSource([ShelfRow]);
    await dataSource.query('create table shelf (number integer primary key, label text not null)');
    await dataSource.getRepository(ShelfRow).save({ number: 1, label: 'Zoë' });
    await expect(dataSource.getRepository(ShelfRow).findOneBy({ label: 'Zoë' })).resolves.toMatchObject({ number: 1 });
    await expect(dataSource.query('select count(*)::int as syncs from sync')).resolves.toEqual([{ syncs: 0 }]);
  });

  it('shares one copy of graphql with type-graphql', async () => {
    const schema = await buildSchema({ resolvers: [ShelfResolver], pubSub: {} as PubSub, validate: false });
    expect(schema).toBeInstanceOf(GraphQLSchema);
    await expect(graphql({ schema, source: '{ shelf(label: "x") { label } }' })).resolves.toMatchObject({
      data: { shelf: { label: 'x' } },
    });
  });
});
