import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../core/languages.ts';
import type { Session } from '../../../features/identity/contract.ts';
import { Avatar, Icon, Menu, type MenuGroup, Notice } from '../../../ui/index.ts';
import { languageNames } from '../language.ts';
import { enterOrganisation, signOut, useSession } from '../session.ts';
import { chooseTheme, themes, useTheme } from '../theme.ts';
import { useChooseLanguage } from './choose-language.ts';
import styles from './person-menu.module.css';

interface PersonMenuProps {
  member: Session['member'] | undefined;
  hasPage: (path: string) => boolean;
}

/** At the foot of the rail: who one is here, and what concerns oneself alone. */
export function PersonMenu({ member, hasPage }: PersonMenuProps) {
  const { t } = useTranslation('shell');
  const [failed, setFailed] = useState<'leave' | 'enter'>();
  const session = useSession();
  const settings = useSettings();
  const here = session?.organisation;
  // Who is in one only has nothing to choose.
  const organisations = session && session.organisations.length > 1 ? session.organisations : [];
  const groups: MenuGroup[] = [
    ...(organisations.length > 0
      ? [
          {
            label: t('organisation'),
            items: organisations.map(({ id, name }) => ({
              id,
              label: name,
              checked: id === here?.id,
              onSelect: () => enter(id),
            })),
          },
        ]
      : []),
    ...(member && hasPage('/profile')
      ? [{ items: [{ id: 'profile', label: t('profile'), icon: 'person' as const, href: '/profile' }] }]
      : []),
    ...settings,
    ...(member
      ? [{ items: [{ id: 'sign-out', label: t('signOut'), icon: 'sign-out' as const, onSelect: leave }] }]
      : []),
  ];

  function leave() {
    setFailed(undefined);
    signOut().catch(() => setFailed('leave'));
  }

  function enter(id: string) {
    setFailed(undefined);
    if (id !== here?.id) enterOrganisation(id).catch(() => setFailed('enter'));
  }

  return (
    <>
      {failed && (
        <Notice kind="error" live>
          {failed === 'leave' ? t('signOutFailed') : t('organisationFailed', { organisation: here?.name })}
        </Notice>
      )}
      <Menu label={member ? t('you') : t('settings')} groups={groups}>
        {(trigger) => (
          <button type="button" {...trigger} className={styles.me}>
            {member ? (
              <>
                <Avatar who={{ kind: 'person', id: member.id, name: member.name }} named />
                <span className={styles.who}>
                  <span className={styles.name}>{member.name}</span>
                  <span className={styles.where}>
                    {[member.position, member.entity.name].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </>
            ) : (
              <>
                <Icon name="globe" />
                <span className={styles.who}>{t('settings')}</span>
              </>
            )}
          </button>
        )}
      </Menu>
    </>
  );
}

function useSettings(): MenuGroup[] {
  const { t, i18n } = useTranslation('shell');
  const choose = useChooseLanguage();
  const theme = useTheme();
  return [
    {
      label: t('language'),
      items: languages.map((language) => ({
        id: language,
        label: languageNames[language],
        lang: language,
        checked: i18n.language === language,
        onSelect: () => choose(language),
      })),
    },
    {
      label: t('theme'),
      items: themes.map((each) => ({
        id: each,
        label: t(`themes.${each}`),
        icon: ({ system: 'system', light: 'sun', dark: 'moon' } as const)[each],
        checked: theme === each,
        onSelect: () => chooseTheme(each),
      })),
    },
  ];
}
