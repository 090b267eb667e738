// Where one arrives: what waits for me, what moves around me, the wake of what I gave.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContributionItem } from '../../../features/contributions/web/index.ts';
import type { Home } from '../../../features/notifications/contract.ts';
import {
  Announce,
  HomeLead,
  homeQuery,
  MyWake,
  SampleWake,
  useVisit,
  WaitingRows,
} from '../../../features/notifications/web/index.ts';
import { Button, EmptyState, Page, Section, Skeleton } from '../../../ui/index.ts';
import { kindOf } from '../errors/error-page.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { useSession } from '../session.ts';
import styles from './home.module.css';

export default function HomePage() {
  const home = useQuery(homeQuery);
  const me = useSession()?.member;
  useVisit(home.isSuccess);
  // Who is not signed in is on their way to the door.
  if (home.isError && home.error.status !== 401)
    return <Trouble kind={kindOf(home.error)} onAgain={() => void home.refetch()} />;
  if (!home.data || !me) {
    return (
      <div className={styles.coming}>
        <Skeleton title lines={8} />
      </div>
    );
  }
  return <Shown home={home.data} name={me.name} guest={me.guest} />;
}

function Shown({ home, name, guest }: { home: Home; name: string; guest: boolean }) {
  const { t } = useTranslation('notifications');
  // Told as it was on arrival: the visit that begins now must not take it away.
  const [arrived] = useState(home);
  // A guest has nothing of their own to begin with: what they were invited to is what they came for.
  const newcomer = home.waiting.length === 0 && home.wake.length === 0 && !(guest && home.moved.length > 0);
  const guestLead = newcomer ? undefined : t('home.guestLead');
  return (
    <Page
      title={t('home.hello', { name: name.split(' ')[0] })}
      lead={guest && home.waiting.length === 0 ? guestLead : <HomeLead home={home} arrived={arrived} />}
      side={
        !guest && (
          <>
            <MyWake wake={home.wake} />
            <Announce />
          </>
        )
      }
    >
      {home.waiting.length > 0 && (
        <div className={styles.waiting}>
          <WaitingRows waiting={home.waiting} />
        </div>
      )}
      {newcomer && <Newcomer guest={guest} />}
      {(home.moved.length > 0 || !guest) && (
        <Section
          title={t(guest ? 'home.guestMoved' : 'home.moved')}
          action={!guest && <a href="/explore">{t('home.explore')}</a>}
        >
          {home.moved.length === 0 && <p className={styles.still}>{t('home.noMoved')}</p>}
          {home.moved.map((contribution) => (
            <ContributionItem key={contribution.id} contribution={contribution} />
          ))}
        </Section>
      )}
    </Page>
  );
}

function Newcomer({ guest }: { guest: boolean }) {
  const { t } = useTranslation('notifications');
  return (
    <div className={styles.waiting}>
      <EmptyState
        title={t(guest ? 'home.guestTitle' : 'home.newTitle')}
        why={t(guest ? 'home.guestWhy' : 'home.newWhy')}
        action={
          !guest && (
            <Button look="primary" href="/write">
              {t('home.newAction')}
            </Button>
          )
        }
        exampleLabel={t('page.example')}
        example={<SampleWake />}
      />
    </div>
  );
}
