import { createRouter, createWebHistory, type RouteRecordRaw, type Router } from 'vue-router';
import { ADMIN_SECTIONS, type AdminSection } from './features/admin/adminSections';
import MyMarketoPage from './features/home/MyMarketoPage.vue';
import IntegrationsPage from './features/integrations/IntegrationsPage.vue';
import type { Permission } from './graphql/generated/graphql';

declare module 'vue-router' {
  interface RouteMeta {
    /** Who has one of these permissions may see the page; everybody where there is none. */
    needs?: readonly Permission[];
  }
}

const INSIDE = { needs: ['VIEW_INTEGRATIONS'] } as const;

const adminPages: Readonly<Record<AdminSection, RouteRecordRaw['component']>> = {
  organization: () => import('./features/admin/organization/OrganizationPage.vue'),
  users: () => import('./features/admin/users/UsersPage.vue'),
  profiles: () => import('./features/admin/profiles/ProfilesPage.vue'),
  tokens: () => import('./features/admin/tokens/TokensPage.vue'),
  audit: () => import('./features/admin/audit/AuditPage.vue'),
};

function adminRoute(section: AdminSection): RouteRecordRaw {
  const component = adminPages[section];
  return { path: section, name: section, component, meta: { needs: ADMIN_SECTIONS[section].needs } } as RouteRecordRaw;
}

export const ROUTES: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: MyMarketoPage },
  { path: '/signed-in', name: 'signed-in', component: () => import('./features/viewer/SignedInPage.vue') },
  { path: '/integrations', name: 'integrations', component: IntegrationsPage, meta: INSIDE },
  {
    path: '/integrations/marketo/sync/new',
    name: 'wizard',
    component: () => import('./features/wizard/WizardPage.vue'),
    meta: INSIDE,
  },
  {
    path: '/integrations/marketo/attributes/add',
    name: 'add-attributes',
    component: () => import('./features/wizard/WizardPage.vue'),
    props: { purpose: 'ADD' },
    meta: INSIDE,
  },
  {
    path: '/integrations/marketo/sync/:id',
    name: 'sync',
    component: () => import('./features/sync/SyncPage.vue'),
    props: true,
    meta: INSIDE,
  },
  {
    path: '/admin',
    name: 'admin',
    component: () => import('./features/admin/AdminPage.vue'),
    children: (Object.keys(adminPages) as AdminSection[]).map(adminRoute),
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
