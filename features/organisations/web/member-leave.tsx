import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Checkbox, Notice, Skeleton } from '../../../ui/index.ts';
import type { MemberPage } from '../contract.ts';
import { api, dutiesQuery, useAct } from './api.ts';
import styles from './form.module.css';
import { MemberPicker, type PickedMember } from './member-picker.tsx';
import leave from './member-leave.module.css';
import { Trouble } from './trouble.tsx';

/** Handing over and leaving, in one place: what passes on is shown before anything is done. */
export function MemberLeave({
  member,
  open,
  setOpen,
}: {
  member: MemberPage;
  open: boolean;
  setOpen: (open: boolean) => void;
}) {
  const { t } = useTranslation('organisations');
  if (open) return <Preparation member={member} onCancel={() => setOpen(false)} />;
  return (
    <>
      <p className={styles.why}>{t('leave.why')}</p>
      <Button icon="sign-out" onClick={() => setOpen(true)}>
        {t('leave.start')}
      </Button>
    </>
  );
}

function Preparation({ member, onCancel }: { member: MemberPage; onCancel: () => void }) {
  const { t } = useTranslation('organisations');
  const [successor, setSuccessor] = useState<PickedMember | null>(null);
  const [erase, setErase] = useState(false);
  const depart = useAct(
    (successorId: string) =>
      api('POST /api/members/:id/departure', { params: { id: member.id }, body: { successorId, erase } }),
    ['members', 'entities'],
  );
  if (depart.data && successor) return <Departed name={successor.name} handed={depart.data} />;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (successor && !depart.isPending) depart.mutate(successor.id);
      }}
    >
      <Duties id={member.id} />
      <MemberPicker label={t('leave.successor')} value={successor} onChange={setSuccessor} without={[member.id]} />
      <Checkbox
        label={t('leave.erase')}
        hint={t('leave.eraseHint')}
        checked={erase}
        onChange={(event) => setErase(event.currentTarget.checked)}
      />
      <Trouble problem={depart.error} />
      <p className={styles.actions}>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button type="submit" look="danger" disabled={!successor} busy={depart.isPending}>
          {t('leave.confirm')}
        </Button>
      </p>
    </form>
  );
}

function Duties({ id }: { id: string }) {
  const { t } = useTranslation('organisations');
  const { data, error } = useQuery(dutiesQuery(id));
  if (error) return <Trouble problem={error} />;
  if (!data) return <Skeleton lines={3} />;
  const part = (title: string, items: { id: string; title: string }[]) =>
    items.length > 0 && (
      <div>
        <h3 className={leave.title}>{title}</h3>
        <ul className={leave.duties}>
          {items.map((item) => (
            <li key={item.id}>
              <a href={`/press-releases/${item.id}`}>{item.title}</a>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className={leave.all}>
      {data.releases.length + data.decisions.length === 0 && <p>{t('leave.nothing')}</p>}
      {part(t('leave.releases', { count: data.releases.length }), data.releases)}
      {part(
        t('leave.decisions', { count: data.decisions.length }),
        data.decisions.map(({ contributionId, title }) => ({ id: contributionId, title })),
      )}
      {data.roles.length > 0 && <p>{t('leave.roles', { count: data.roles.length })}</p>}
      <p className={leave.drafts}>{t('leave.drafts')}</p>
    </div>
  );
}

interface Handed {
  releases: number;
  decisions: number;
  left: { contributionId: string; title: string }[];
}

function Departed({ name, handed }: { name: string; handed: Handed }) {
  const { t, i18n } = useTranslation('organisations');
  const parts = [
    handed.releases > 0 && t('leave.handedReleases', { count: handed.releases }),
    handed.decisions > 0 && t('leave.handedDecisions', { count: handed.decisions }),
  ].filter((part) => part !== false);
  const what = new Intl.ListFormat(i18n.language).format(parts);
  return (
    <div className={styles.form}>
      <Notice kind="good" live title={t('leave.done')}>
        {what !== '' && t('leave.handed', { name, what })}
      </Notice>
      {handed.left.length > 0 && (
        <Notice kind="warn">
          {t('leave.left', { name })}
          <ul className={leave.duties}>
            {handed.left.map((decision) => (
              <li key={decision.contributionId}>
                <a href={`/press-releases/${decision.contributionId}`}>{decision.title}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
