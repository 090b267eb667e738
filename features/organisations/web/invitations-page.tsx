import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioCards } from '../../../ui/index.ts';
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
        <RadioCards
          label={t('invitations.ways')}
          columns={3}
          value={way}
          onChange={choose}
          options={[
            { value: 'mail', icon: 'send', label: t('invitations.byMail'), explanation: t('invitations.byMailWhy') },
            { value: 'link', icon: 'link', label: t('invitations.byLink'), explanation: t('invitations.byLinkWhy') },
            { value: 'list', icon: 'people', label: t('invitations.byList'), explanation: t('invitations.byListWhy') },
          ]}
        />
        {way === 'mail' && <InviteByMail />}
        {way === 'link' && <InviteByLink />}
        {way === 'list' && <InviteByList />}
      </div>
      <OpenInvitations />
    </ManagePage>
  );
}
