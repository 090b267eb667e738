// A colleague: where they work, what they are here for, and what they gave as far as the reader may see.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearch } from '../../../core/web/router/index.ts';
import { ContributionList } from '../../../features/contributions/web/index.ts';
import type { MemberPage } from '../../../features/organisations/contract.ts';
import { memberQuery } from '../../../features/organisations/web/api.ts';
import { Avatar, Chip, EmptyState, Page, Section, Skeleton } from '../../../ui/index.ts';
import { kindOf } from '../errors/error-page.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { useSession } from '../session.ts';
import styles from './person.module.css';

export default function PersonPage() {
  const { id = '' } = useParams();
  const person = useQuery(memberQuery(id));
  if (person.data) return <Shown key={id} person={person.data} />;
  if (person.isError)
    return (
      <Trouble kind={kindOf(person.error)} onAgain={person.error.passing ? () => void person.refetch() : undefined} />
    );
  return (
    <div className={styles.coming}>
      <Skeleton title lines={8} />
    </div>
  );
}

function Shown({ person }: { person: MemberPage }) {
  const { t } = useTranslation(['search', 'organisations']);
  const me = useSession()?.member?.id === person.id;
  const { from } = useSearch();
  const { id, name, position, entity, roles } = person;
  const given = me ? t('person.mine') : t('person.given', { name });
  const held = [...new Set(roles.map(({ role }) => role))];
  return (
    <Page
      title={name}
      heading={
        <span className={styles.who}>
          <Avatar who={{ kind: 'person', id, name }} size="large" named />
          {name}
        </span>
      }
      lead={[position, entity.name].filter(Boolean).join(' · ')}
    >
      {held.length > 0 && (
        <ul className={styles.roles} aria-label={t('person.roles')}>
          {held.map((role) => (
            <li key={role}>
              <Chip>{t(`organisations:roles.${role}`)}</Chip>
            </li>
          ))}
        </ul>
      )}
      <Section large title={given}>
        <p className={styles.lead}>{t(me ? 'person.mineLead' : 'person.givenLead')}</p>
        <ContributionList
          label={given}
          filter={{ author: id, sort: 'newest' }}
          from={from}
          hrefOf={(next) => `/people/${id}?from=${encodeURIComponent(next)}`}
          level={3}
          empty={<EmptyState title={t('person.nothing')} why={t('person.nothingMeans', { name })} />}
        />
      </Section>
    </Page>
  );
}
