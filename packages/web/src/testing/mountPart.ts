import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { mount } from '@vue/test-utils';
import { createI18n } from 'vue-i18n';
import { shallowRef, type App, type Component } from 'vue';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { VIEWER, viewerOf } from '../features/viewer/useViewer';
import { noteSignedOut, provideGraphqlClient } from '../graphql/client';
import type { ViewerFactsFragment } from '../graphql/generated/graphql';
import { possibleTypes } from '../graphql/generated/possibleTypes';
import type { Language } from '../i18n';
import { en } from '../i18n/en';
import { fr } from '../i18n/fr';
import { ROUTES } from '../router';
import { aViewer } from './fixtures';

/** One operation as it reached the server's door, and the answer that the story gives. */
type Asked = Readonly<{
  name: string;
  variables: Readonly<Record<string, unknown>>;
  answer: (data: Record<string, unknown>) => void;
  /** Answers with an error of this code, as the server's. */
  refuse: (code: string) => void;
}>;

/** A server's door that a story answers by hand; subscriptions may be answered again and again. */
function createDoor() {
  const asked: Asked[] = [];
  const link = new ApolloLink(
    operation =>
      new Observable(observer => {
        asked.push({
          name: operation.operationName ?? '',
          variables: operation.variables,
          answer: data => {
            observer.next({ data });
            if (!operation.operationName?.startsWith('Watch')) observer.complete();
          },
          refuse: code => {
            observer.next({ data: null, errors: [{ message: code, extensions: { code } }] });
            observer.complete();
          },
        });
      }),
  );
  const named = (name: string) => asked.filter(one => one.name === name);
  const client = new ApolloClient({
    link: ApolloLink.from([noteSignedOut(), link]),
    cache: new InMemoryCache({ possibleTypes }),
  });
  return { client, asked, named };
}

type Door = ReturnType<typeof createDoor>;
type Place = Readonly<{
  props?: Record<string, unknown>;
  language?: Language;
  door?: Door;
  at?: string;
  viewer?: ViewerFactsFragment;
}>;

/** Mounts a part of the app with words, routes and a server's door around it. */
export async function mountPart(
  part: Component,
  { props = {}, language = 'en', door = createDoor(), at = '/', viewer = aViewer() }: Place = {},
) {
  const router: Router = createRouter({ history: createMemoryHistory(), routes: ROUTES });
  await router.push(at);
  const i18n = createI18n({ legacy: false, locale: language, fallbackLocale: 'en', messages: { en, fr } });
  const plugins = [
    router,
    i18n,
    { install: (app: App) => provideGraphqlClient(app, door.client) },
    { install: (app: App) => app.provide(VIEWER, viewerOf(shallowRef(viewer))) },
  ];
  const page = mount(part, { props, global: { plugins }, attachTo: document.body });
  return { page, router, door };
}
