import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, Icon, Section, Time } from '../../../ui/index.ts';
import type { Invitation } from '../contract.ts';
import { api, invitationsQuery, useAct } from './api.ts';
import styles from './records.module.css';
import { Pages } from './pages.tsx';
import { Trouble } from './trouble.tsx';

export function OpenInvitations() {
  const { t } = useTranslation('organisations');
  const query = useInfiniteQuery(invitationsQuery);
  const withdraw = useAct((id: string) => api('DELETE /api/invitations/:id', { params: { id } }), ['invitations']);
  return (
    <Section title={t('invitations.open')} large>
      <Trouble problem={withdraw.error} />
      <Pages query={query}>
        {(items: Invitation[]) =>
          items.length === 0 ? (
            <p className={styles.none}>{t('invitations.none')}</p>
          ) : (
            <ul className={styles.list} aria-label={t('invitations.open')}>
              {items.map((invitation) => (
                <Row
                  key={invitation.id}
                  invitation={invitation}
                  busy={withdraw.isPending && withdraw.variables === invitation.id}
                  onWithdraw={() => withdraw.mutate(invitation.id)}
                />
              ))}
            </ul>
          )
        }
      </Pages>
    </Section>
  );
}

function Row({ invitation, busy, onWithdraw }: { invitation: Invitation; busy: boolean; onWithdraw: () => void }) {
  const { t } = useTranslation('organisations');
  const who =
    invitation.email ?? `${t('invitations.aLink')}, ${t('invitations.usesLeft', { count: invitation.usesLeft })}`;
  return (
    <li className={styles.row}>
      <Icon name={invitation.email ? 'person' : 'link'} />
      <div className={styles.words}>
        <strong>{who}</strong>
        <div className={styles.facts}>
          <span>
            {t('invitations.openTo', { entity: invitation.entity.name })}
            <Time at={invitation.expiresAt} form="date" />
          </span>
          {invitation.guest && <span>{t('guest')}</span>}
          {invitation.by && <span>{t('invitations.by', { name: invitation.by })}</span>}
        </div>
      </div>
      <Button size="small" busy={busy} onClick={onWithdraw} aria-label={t('invitations.withdrawOf', { who })}>
        {t('invitations.withdraw')}
      </Button>
    </li>
  );
}
