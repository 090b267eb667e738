// Every address of the product, in one list. Each page is fetched when somebody goes there.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { ErrorPage } from './errors/error-page.tsx';
import { NotFoundPage } from './errors/not-found-page.tsx';
import { Pending } from './shell/pending.tsx';
import { Shell } from './shell/shell.tsx';

type Load = () => Promise<{ default: ComponentType }>;

const root = createRootRoute({ component: Outlet });
const shelled = createRoute({ getParentRoute: () => root, id: 'shelled', component: Shell });

/** A page within the shell. Its search is checked by `validateSearch`, in the page's own options. */
const page = <const Path extends string>(path: Path, load: Load) =>
  createRoute({ getParentRoute: () => shelled, path, component: lazyRouteComponent(load) });

/** A page that stands alone: signing in, printing, the wall of a workshop. */
const bare = <const Path extends string>(path: Path, load: Load) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) });

/** Pages within the shell: add one line each. */
const pages = [
  page('/', () => import('./pages/home.tsx')),
  page('/write', () => import('./pages/write.tsx')),
  page('/explore', () => import('./pages/explore.tsx')),
  page('/ideas/$id', () => import('./pages/idea.tsx')),
  page('/contributions/$id', () => import('./pages/contribution.tsx')),
  page('/press-releases/$id', () => import('./pages/release.tsx')),
  page('/profile', () => import('./pages/profile.tsx')),
  page('/api-docs', () => import('./pages/api.tsx')),
  page('/decide', () => import('./pages/decide.tsx')),
  page('/notifications', () => import('./pages/notifications.tsx')),
  page('/manage', () => import('../../features/organisations/web/people-page.tsx')),
  page('/manage/invitations', () => import('../../features/organisations/web/invitations-page.tsx')),
  page('/manage/entities', () => import('../../features/organisations/web/entities-page.tsx')),
  page('/manage/organisation', () => import('../../features/organisations/web/organisation-page.tsx')),
  page('/manage/audit', () => import('../../features/organisations/web/audit-page.tsx')),
  page('/manage/mails', () => import('../../features/organisations/web/mails-page.tsx')),
] as const;

/** Any other address: said within the shell, so that one can go on from there. */
const nowhere = createRoute({ getParentRoute: () => shelled, path: '$', component: NotFoundPage });

/** Pages alone. */
const barePages = [
  bare('/sign-in', () => import('./pages/sign-in.tsx')),
  bare('/sign-in/link', () => import('./pages/sign-in-link.tsx')),
  bare('/invitation', () => import('./pages/invitation.tsx')),
  bare('/unsubscribe/$token', () => import('./pages/unsubscribe.tsx')),
  bare('/setup', () => import('./pages/setup.tsx')),
  bare('/press-releases/$id/print', () => import('../../features/press-releases/web/print/print-page.tsx')),
] as const;

// The style guide is for those who build; the condition keeps it out of what is shipped.
const building = import.meta.env.DEV ? [bare('/styleguide', () => import('./styleguide/styleguide.tsx'))] : [];

export const router = createRouter({
  routeTree: root.addChildren([shelled.addChildren([...pages, nowhere]), ...barePages, ...building]),
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: ErrorPage,
  defaultPendingComponent: Pending,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** Whether an address has a page yet, such as `/write`. */
export const hasPage = (path: string): boolean => path in router.routesByPath;
