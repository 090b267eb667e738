import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '../../../core/actor.ts';
import { Avatar, Button, Chip, EmptyState } from '../../../ui/index.ts';
import type { Member } from '../contract.ts';
import { type Address, useAddress } from './address.ts';
import { type DirectoryFilter, directoryQuery, organisationQuery } from './api.ts';
import { ManagePage } from './manage-page.tsx';
import { MemberSheet } from './member-sheet.tsx';
import { Pages } from './pages.tsx';
import { PeopleFilters } from './people-filters.tsx';
import styles from './people-page.module.css';

const standings = ['active', 'suspended', 'former'] as const;

/** What the address asks for; words that mean nothing here are left out. */
function filterOf(address: Address): DirectoryFilter {
  const [q, entity, role, standing] = ['q', 'entity', 'role', 'standing'].map(address.get);
  return {
    ...(q && { q }),
    ...(entity && { entity }),
    ...(role && (roles as readonly string[]).includes(role) && { role: role as Role }),
    ...(standing &&
      (standings as readonly string[]).includes(standing) && { standing: standing as DirectoryFilter['standing'] }),
  };
}

export default function PeoplePage() {
  const { t } = useTranslation('organisations');
  const address = useAddress();
  const filter = filterOf(address);
  const query = useInfiniteQuery(directoryQuery(filter));
  const abilities = useQuery(organisationQuery).data?.abilities;
  const invite = abilities?.invite && (
    <Button look="primary" icon="plus" href="/manage/invitations">
      {t('people.invite')}
    </Button>
  );
  return (
    <ManagePage place="people" actions={invite}>
      <PeopleFilters address={address} filter={filter} readAbsent={abilities?.readAbsent ?? false} />
      <Pages query={query}>
        {(people: Member[]) =>
          people.length === 0 ? (
            <Nobody filtered={Object.keys(filter).length > 0} />
          ) : (
            <>
              <ul className={styles.list} aria-label={t('people.list')}>
                {people.map((member) => (
                  <Row key={member.id} member={member} href={address.href({ person: member.id })} />
                ))}
              </ul>
              {people.length === 1 && Object.keys(filter).length === 0 && (
                <EmptyState title={t('people.alone')} why={t('people.aloneWhy')} action={invite} />
              )}
            </>
          )
        }
      </Pages>
      <MemberSheet id={address.get('person')} onClose={() => address.go({ person: '' })} />
    </ManagePage>
  );
}

function Row({ member, href }: { member: Member; href: string }) {
  const { t } = useTranslation('organisations');
  const held = [...new Set(member.roles.map(({ role }) => role))];
  return (
    <li className={styles.row}>
      <Avatar who={{ kind: 'person', id: member.id, name: member.name }} named />
      <span className={styles.words}>
        <a href={href} className={styles.name}>
          {member.name}
        </a>
        <span className={styles.position}>{[member.position, member.entity.name].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={styles.chips}>
        {member.guest && <Chip>{t('guest')}</Chip>}
        {member.standing === 'suspended' && (
          <Chip tone="tell" icon="lock">
            {t('people.standings.suspended')}
          </Chip>
        )}
        {held.map((role) => (
          <Chip key={role} tone={role === 'administrator' ? 'sea' : 'plain'}>
            {t(`roles.${role}`)}
          </Chip>
        ))}
      </span>
    </li>
  );
}

function Nobody({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('organisations');
  const clear = filtered && <Button href="/manage">{t('people.clear')}</Button>;
  return <EmptyState title={t('people.nobody')} why={t('people.nobodyWhy')} action={clear} />;
}
