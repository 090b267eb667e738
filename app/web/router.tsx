// Every address of the product, in one list. Each page is fetched when somebody goes there.
import { bare, match, type Page, page } from '../../core/web/router/index.ts';

export const pages: readonly Page[] = [
  // Within the shell: add one line each.
  page('/', () => import('./pages/home.tsx')),
  page('/write', () => import('./pages/write.tsx')),
  page('/explore', () => import('./pages/explore.tsx')),
  page('/ideas/$id', () => import('./pages/idea.tsx')),
  page('/contributions/$id', () => import('./pages/contribution.tsx')),
  page('/press-releases/$id', () => import('./pages/release.tsx')),
  page('/press-releases/$id/versions', () => import('./pages/versions.tsx')),
  page('/people/$id', () => import('./pages/person.tsx')),
  page('/profile', () => import('./pages/profile.tsx')),
  page('/api-docs', () => import('./pages/api.tsx')),
  page('/decide', () => import('./pages/decide.tsx')),
  page('/answers', () => import('./pages/answers.tsx')),
  page('/reviews', () => import('./pages/reviews.tsx')),
  page('/consents/$id', () => import('./pages/consent.tsx')),
  page('/reviews/$id', () => import('./pages/review.tsx')),
  page('/notifications', () => import('./pages/notifications.tsx')),
  page('/manage', () => import('../../features/organisations/web/people-page.tsx')),
  page('/manage/invitations', () => import('../../features/organisations/web/invitations-page.tsx')),
  page('/manage/entities', () => import('../../features/organisations/web/entities-page.tsx')),
  page('/manage/organisation', () => import('../../features/organisations/web/organisation-page.tsx')),
  page('/manage/deciding', () => import('./pages/deciding.tsx')),
  page('/manage/audit', () => import('../../features/organisations/web/audit-page.tsx')),
  page('/manage/mails', () => import('../../features/organisations/web/mails-page.tsx')),
  // Alone.
  bare('/sign-in', () => import('./pages/sign-in.tsx')),
  bare('/sign-in/link', () => import('./pages/sign-in-link.tsx')),
  bare('/invitation', () => import('./pages/invitation.tsx')),
  bare('/unsubscribe/$token', () => import('./pages/unsubscribe.tsx')),
  bare('/setup', () => import('./pages/setup.tsx')),
  bare('/press-releases/$id/print', () => import('../../features/press-releases/web/print/print-page.tsx')),
  // The style guide is for those who build; the condition keeps it out of what is shipped.
  ...(import.meta.env.DEV ? [bare('/styleguide', () => import('./styleguide/styleguide.tsx'))] : []),
];

/** Whether an address has a page yet, such as `/write`. */
export const hasPage = (path: string): boolean => match(pages, path) !== undefined;

/** Fetches what a page needs before somebody goes there. */
export const preload = async (pathname: string): Promise<unknown> =>
  match(pages, pathname)
    ?.page.load()
    .catch(() => undefined);
