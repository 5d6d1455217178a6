import { createRouter, createWebHistory, type RouteRecordRaw, type Router } from 'vue-router';
import IntegrationsPage from './features/integrations/IntegrationsPage.vue';

export const ROUTES: RouteRecordRaw[] = [
  { path: '/', redirect: { name: 'integrations' } },
  { path: '/integrations', name: 'integrations', component: IntegrationsPage },
  {
    path: '/integrations/marketo/sync/new',
    name: 'wizard',
    component: () => import('./features/wizard/WizardPage.vue'),
  },
  {
    path: '/integrations/marketo/sync/:id',
    name: 'sync',
    component: () => import('./features/sync/SyncPage.vue'),
    props: true,
  },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('./features/shell/NotFoundPage.vue') },
];

/** The routes of the app, with addresses as of a server (the API answers each with the same page). */
export function createAppRouter(): Router {
  return createRouter({
    history: createWebHistory(),
    routes: ROUTES,
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  });
}
