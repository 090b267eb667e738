import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice, Section, Sheet, Skeleton, useUiWords } from '../../../ui/index.ts';
import { memberQuery } from './api.ts';
import styles from './form.module.css';
import { MemberAccess } from './member-access.tsx';
import { MemberIdentity } from './member-identity.tsx';
import { MemberLeave } from './member-leave.tsx';
import { MemberRoles } from './member-roles.tsx';
import { Trouble } from './trouble.tsx';

/** Everything about one member, over the directory; open while there is an id. */
export function MemberSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('organisations');
  const words = useUiWords();
  // What was handed over is still told once the member, who has left, cannot leave any more.
  const [leaving, setLeaving] = useState('');
  const { data: member, error } = useQuery({ ...memberQuery(id), enabled: id !== '' });
  // An erased person has a dash for a name.
  const erased = member?.standing === 'former' && member.name === '—';
  const title = erased ? words.formerColleague : (member?.name ?? t('people.title'));
  return (
    <Sheet open={id !== ''} onClose={onClose} title={title}>
      <Trouble problem={error} />
      {!member && !error && <Skeleton lines={10} />}
      {member && (
        <div key={member.id}>
          {member.standing === 'former' && (
            <div className={styles.above}>
              <Notice>{t('member.isFormer')}</Notice>
            </div>
          )}
          <Section title={t('member.identity')}>
            <MemberIdentity member={member} />
          </Section>
          {!member.guest && member.standing !== 'former' && (
            <Section title={t('member.roles')}>
              <MemberRoles member={member} />
            </Section>
          )}
          {(member.abilities.suspend || member.standing === 'suspended') && (
            <Section title={t('member.access')}>
              <MemberAccess member={member} />
            </Section>
          )}
          {(member.abilities.leave || leaving === member.id) && (
            <Section title={t('leave.title')}>
              <MemberLeave
                member={member}
                open={leaving === member.id}
                setOpen={(open) => setLeaving(open ? member.id : '')}
              />
            </Section>
          )}
        </div>
      )}
    </Sheet>
  );
}
