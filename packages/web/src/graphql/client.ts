import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { inject, type App, type InjectionKey } from 'vue';
import { possibleTypes } from './generated/possibleTypes';
import { noteServer } from './lineStatus';
import { noteSession } from './sessionStatus';
import { openSocket } from './socket';
import { isUnauthenticated } from './trouble';

const CLIENT: InjectionKey<ApolloClient> = Symbol('Apollo client');

/**
 * One client for the app: questions and changes by HTTP, subscriptions by WebSocket, both to the server the page came from.
 * No operation reads or writes the cache: an answer that arrives late would overwrite a newer one in it, whatever its
 * revision. `newest` decides on the screen instead.
 */
export function createGraphqlClient(origin: string): ApolloClient {
  const http = new HttpLink({
    uri: `${origin}/graphql`,
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
    fetch: fetchAndNote,
  });
  const socket = new GraphQLWsLink(openSocket(`${origin.replace(/^http/, 'ws')}/graphql`));
  const line = ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, socket, http);
  const link = ApolloLink.from([noteSignedOut(), line]);
  return new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }) });
}

export function provideGraphqlClient(app: App, client: ApolloClient): void {
  app.provide(CLIENT, client);
}

/** The client of the app; for use in `setup`. */
export function useGraphqlClient(): ApolloClient {
  const client = inject(CLIENT);
  if (!client) throw new Error('No GraphQL client is provided: call provideGraphqlClient(app, client) first.');
  return client;
}

/** Whatever was asked: an answer that says “nobody is signed in” is news for the whole app. */
export function noteSignedOut(): ApolloLink {
  return new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) noteSession('ended');
  });
}

async function fetchAndNote(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, init);
    noteServer(true);
    return response;
  } catch (trouble) {
    if (!init?.signal?.aborted) noteServer(false);
    throw trouble;
  }
}
