import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs } from '../../../ui/index.ts';
import { useAddress } from './address.ts';
import { InviteByLink } from './invite-by-link.tsx';
import { InviteByList } from './invite-by-list.tsx';
import { InviteByMail } from './invite-by-mail.tsx';
import styles from './invitations-page.module.css';
import { ManagePage } from './manage-page.tsx';
import { OpenInvitations } from './open-invitations.tsx';

type Way = 'mail' | 'link' | 'list';

export default function InvitationsPage() {
  const { t } = useTranslation('organisations');
  const address = useAddress();
  const asked = address.get('by');
  const [way, setWay] = useState<Way>(asked === 'link' || asked === 'list' ? asked : 'mail');

  function choose(next: Way) {
    setWay(next);
    address.go({ by: next === 'mail' ? '' : next }, 'replace');
  }

  return (
    <ManagePage place="invitations">
      <div className={styles.ways}>
        <Tabs
          label={t('invitations.ways')}
          chosen={way}
          onChoose={choose}
          tabs={[
            { id: 'mail', label: t('invitations.byMail'), panel: <InviteByMail /> },
            { id: 'link', label: t('invitations.byLink'), panel: <InviteByLink /> },
            { id: 'list', label: t('invitations.byList'), panel: <InviteByList /> },
          ]}
        />
      </div>
      <OpenInvitations />
    </ManagePage>
  );
}
