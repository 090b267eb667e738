import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, Chip, EmptyState, type IconName, Notice, Time, type Tone } from '../../../ui/index.ts';
import type { OrganisationsCalls } from '../contract.ts';
import { mailsQuery, organisationQuery } from './api.ts';
import { ManagePage } from './manage-page.tsx';
import { Pages } from './pages.tsx';
import styles from './records.module.css';

type Mail = OrganisationsCalls['GET /api/mails']['answer']['items'][number];

const looks: Record<Mail['state'], { tone: Tone; icon: IconName }> = {
  waiting: { tone: 'tell', icon: 'clock' },
  sent: { tone: 'go', icon: 'check' },
  kept: { tone: 'plain', icon: 'eye' },
  failed: { tone: 'stop', icon: 'alert' },
};

export default function MailsPage() {
  const { t } = useTranslation('organisations');
  const query = useInfiniteQuery(mailsQuery);
  const organisation = useQuery(organisationQuery).data;
  return (
    <ManagePage place="mails">
      {organisation && (
        <div className={styles.above}>
          <Notice icon={organisation.demonstration ? 'eye' : 'lock'}>
            {t(organisation.demonstration ? 'mails.demonstration' : 'mails.private')}
          </Notice>
        </div>
      )}
      <Pages query={query}>
        {(items: Mail[]) =>
          items.length === 0 ? (
            <EmptyState
              title={t('mails.none')}
              why={t('mails.noneWhy')}
              action={<Button href="/manage/invitations">{t('people.invite')}</Button>}
            />
          ) : (
            <ul className={styles.list} aria-label={t('mails.list')}>
              {items.map((mail) => (
                <Row key={mail.id} mail={mail} />
              ))}
            </ul>
          )
        }
      </Pages>
    </ManagePage>
  );
}

function Row({ mail }: { mail: Mail }) {
  const { t, i18n } = useTranslation('organisations');
  const kind = i18n.exists(`organisations:mails.kinds.${mail.kind}`)
    ? t(`mails.kinds.${mail.kind}` as 'mails.kinds.link')
    : mail.kind;
  const look = looks[mail.state];
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <strong>{mail.subject || kind}</strong>
        <div className={styles.facts}>
          <span>{mail.recipient}</span>
          {mail.subject && <span>{kind}</span>}
          <Time at={mail.at} />
          {mail.error && <span>{t('mails.failedWith', { error: mail.error })}</span>}
        </div>
      </div>
      <Chip tone={look.tone} icon={look.icon}>
        {t(`mails.states.${mail.state}`)}
      </Chip>
      {mail.text && (
        <details className={styles.text}>
          <summary>{t('mails.read')}</summary>
          <pre>{mail.text}</pre>
        </details>
      )}
    </li>
  );
}
