// The frame of every page of "Manage": its name, the way to the others, and what it holds.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../../../core/web/router/index.ts';
import { Page, TabLinks } from '../../../ui/index.ts';
import { organisationQuery } from './api.ts';
import styles from './manage-page.module.css';

const places = ['people', 'invitations', 'entities', 'organisation', 'deciding', 'audit', 'mails'] as const;
type ManagePlace = (typeof places)[number];

const addressOf = (place: ManagePlace): string => (place === 'people' ? '/manage' : `/manage/${place}`);

interface ManagePageProps {
  place: ManagePlace;
  actions?: ReactNode;
  children: ReactNode;
}

export function ManagePage({ place, actions, children }: ManagePageProps) {
  const { t } = useTranslation('organisations');
  const path = usePlace().pathname;
  const bar = useRef<HTMLDivElement>(null);
  const abilities = useQuery(organisationQuery).data?.abilities;
  const open: Record<ManagePlace, boolean | undefined> = {
    people: true,
    invitations: abilities?.invite,
    entities: true,
    organisation: abilities?.change,
    deciding: true,
    audit: abilities?.readRecords,
    mails: abilities?.readRecords,
  };
  const links = places
    .filter((each) => open[each] || each === place)
    .map((each) => ({ href: addressOf(each), label: t(`places.${each}`), current: addressOf(each) === path }));
  // On a phone the bar is longer than the screen: the way one is on comes into sight.
  const shown = links.length;
  useEffect(() => {
    if (shown > 0) bar.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [shown]);
  return (
    <Page title={t(`${place}.title`)} lead={t(`${place}.lead`)} actions={actions}>
      <div ref={bar} className={styles.places}>
        <TabLinks label={t('manage')} links={links} />
      </div>
      {children}
    </Page>
  );
}
