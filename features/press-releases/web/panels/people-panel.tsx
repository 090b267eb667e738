import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar, Button, RadioCards } from '../../../../ui/index.ts';
import { AuthorName, whoOf } from '../../../contributions/web/index.ts';
import { MemberPicker, type PickedMember } from '../../../organisations/web/index.ts';
import type { ReleasePage } from '../../contract.ts';
import { api, useReleaseAct } from '../api.ts';
import { Trouble } from '../trouble.tsx';
import styles from './panels.module.css';

type Level = 'read' | 'write';

/** Who writes here, who was invited by name, and an invitation more. */
export function PeoplePanel({ page }: { page: ReleasePage }) {
  const { t } = useTranslation('pressReleases');
  const { id, author } = page.contribution;
  const remove = useReleaseAct(id, (memberId: string) =>
    api('DELETE /api/contributions/:id/grants/:memberId', { params: { id, memberId } }),
  );
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{t('people.lead')}</p>
      <ul className={styles.list}>
        <li>
          <span className={styles.row}>
            <Avatar who={whoOf(author)} size="small" named />
            <span className={styles.grow}>
              <AuthorName author={author} />
            </span>
            <span className={styles.quiet}>{t('people.author')}</span>
          </span>
        </li>
        {page.grants.map(({ member, level }) => (
          <li key={member.id}>
            <span className={styles.row}>
              <Avatar who={{ kind: 'person', id: member.id, name: member.name }} size="small" named />
              <span className={styles.grow}>
                {member.name} <span className={styles.quiet}>{member.entity}</span>
              </span>
              <span className={styles.quiet}>{t(`people.level.${level}`)}</span>
              {page.abilities.invite && (
                <Button
                  size="small"
                  look="quiet"
                  busy={remove.isPending && remove.variables === member.id}
                  onClick={() => remove.mutate(member.id)}
                >
                  {t('people.remove')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Trouble problem={remove.error} />
      {page.abilities.invite && <Invite page={page} />}
    </div>
  );
}

function Invite({ page }: { page: ReleasePage }) {
  const { t } = useTranslation('pressReleases');
  const [member, setMember] = useState<PickedMember | null>(null);
  const [level, setLevel] = useState<Level>('write');
  const { id, author } = page.contribution;
  const act = useReleaseAct(id, (given: { memberId: string; level: Level }) =>
    api('PUT /api/contributions/:id/grants/:memberId', {
      params: { id, memberId: given.memberId },
      body: { level: given.level },
    }),
  );
  const without = [...page.grants.map((grant) => grant.member.id), ...(author.kind === 'member' ? [author.id] : [])];
  return (
    <div className={styles.form}>
      <MemberPicker label={t('people.invite')} value={member} onChange={setMember} without={without} guests />
      {member?.guest && <p className={styles.quiet}>{t('people.guest', { name: member.name })}</p>}
      {member && !member.guest && (
        <RadioCards
          label={t('people.may')}
          value={level}
          onChange={setLevel}
          options={(['write', 'read'] as const).map((value) => ({
            value,
            label: t(`people.level.${value}`),
            explanation: t(`people.means.${value}`),
          }))}
        />
      )}
      <Trouble problem={act.error} />
      <Button
        look="primary"
        disabled={!member}
        busy={act.isPending}
        onClick={() =>
          member &&
          act.mutate(
            { memberId: member.id, level: member.guest ? 'read' : level },
            { onSuccess: () => setMember(null) },
          )
        }
      >
        {t('people.inviteAct')}
      </Button>
    </div>
  );
}
