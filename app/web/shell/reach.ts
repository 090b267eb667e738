// The pages and actions that ⌘K reaches: those of the rail, of "Manage", and what one can do from anywhere.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../core/languages.ts';
import type { Session } from '../../../features/identity/contract.ts';
import type { Entry } from '../../../features/search/web/index.ts';
import { languageNames } from '../language.ts';
import { enterOrganisation, signOut } from '../session.ts';
import { chooseTheme, themes } from '../theme.ts';
import { useChooseLanguage } from './choose-language.ts';
import type { Place } from './places.ts';

/** The session of somebody who is inside. */
export type Inside = Session & { member: NonNullable<Session['member']> };
const managed = ['invitations', 'entities', 'organisation', 'audit', 'mails'] as const;
const marks = { system: 'system', light: 'sun', dark: 'moon' } as const;

export function useReach(session: Inside, places: readonly Place[], hasPage: (path: string) => boolean): Entry[] {
  const { t, i18n } = useTranslation(['search', 'shell', 'organisations']);
  const chooseLanguage = useChooseLanguage();
  const { member, organisation, organisations } = session;
  return useMemo(() => {
    const also = (id: string) => (i18n.exists(`search:also.${id}`) ? t(`also.${id}` as 'also.home') : '');
    const page = (id: string, href: string, label: string, icon: Entry['icon'], hint?: string): Entry => ({
      id: `page ${href}`,
      group: 'pages',
      label,
      icon,
      href,
      also: also(id),
      ...(hint && { hint }),
    });
    const action = (id: string, label: string, icon: Entry['icon'], does: Pick<Entry, 'href' | 'act'>): Entry => ({
      id: `action ${id}`,
      group: 'actions',
      label,
      icon,
      also: also(id.split(' ')[0] ?? ''),
      ...does,
    });
    const manages = places.some(({ id }) => id === 'manage');
    const pages = [
      ...places.map(({ id, path, icon }) => page(id, path, t(`shell:place.${id}`), icon)),
      ...(manages
        ? managed.map((id) =>
            page(id, `/manage/${id}`, t(`organisations:places.${id}`), 'settings', t('shell:place.manage')),
          )
        : []),
      page('profile', '/profile', t('shell:profile'), 'person'),
      page('api', '/api-docs', t('act.api'), 'link'),
    ].filter(({ href }) => href && hasPage(href));
    const giving = member.guest
      ? []
      : [
          action('idea', t('act.idea'), 'curious', { href: '/write?what=idea' }),
          action('release', t('act.release'), 'write', { href: '/write?what=press-release' }),
          action('mine', t('act.mine'), 'boat', { href: '/explore?author=me' }),
          action('followed', t('act.followed'), 'eye', { href: '/explore?followed=me' }),
        ];
    const own = [
      ...themes.map((theme) =>
        action(`theme ${theme}`, t('act.theme', { theme: t(`shell:themes.${theme}`) }), marks[theme], {
          act: () => chooseTheme(theme),
        }),
      ),
      ...languages.map((language) =>
        action(`language ${language}`, t('act.language', { language: languageNames[language] }), 'globe', {
          act: () => chooseLanguage(language),
        }),
      ),
      ...organisations
        .filter(({ id }) => id !== organisation?.id)
        .map(({ id, name }) =>
          action(`organisation ${id}`, t('act.organisation', { organisation: name }), 'building', {
            act: () => void enterOrganisation(id).catch(() => undefined),
          }),
        ),
      action('signOut', t('shell:signOut'), 'sign-out', { act: () => void signOut().catch(() => undefined) }),
    ];
    return [...pages, ...giving, ...own];
  }, [t, i18n, chooseLanguage, member.guest, organisation, organisations, places, hasPage]);
}
