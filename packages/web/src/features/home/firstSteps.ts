import type { HomeStandingQuery } from '../../graphql/generated/graphql';

export type FirstStep = Readonly<{ name: 'map' | 'connect' | 'pick' | 'watch'; done: boolean }>;

/** What has to be done once before the chat can use what Marketo knows, in its order, and what of it is done. */
export function firstSteps({ integration, organizationMapping }: HomeStandingQuery): FirstStep[] {
  const states = [integration?.activeSync?.state, integration?.latestSync?.state];
  const mapping =
    organizationMapping === undefined ? [] : [{ name: 'map' as const, done: organizationMapping !== null }];
  return [
    { name: 'connect', done: integration !== null },
    { name: 'pick', done: (integration?.attributes.length ?? 0) > 0 },
    { name: 'watch', done: states.includes('COMPLETED') },
    ...mapping,
  ];
}
