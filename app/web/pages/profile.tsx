// What concerns oneself alone: how one is named, in which language one reads, what comes by mail, how one signs in.
import { useTranslation } from 'react-i18next';
import { PasswordSection, SessionsSection } from '../../../features/identity/web/index.ts';
import { MailSection } from '../../../features/notifications/web/index.ts';
import { Page, Section, Skeleton } from '../../../ui/index.ts';
import { useSession } from '../session.ts';
import { ProfileForm } from './profile-form.tsx';

export default function ProfilePage() {
  const { t } = useTranslation('identity');
  const me = useSession()?.member;
  return (
    <Page title={t('profile.title')} lead={t('profile.lead')}>
      {me ? <ProfileForm key={me.id} me={me} /> : <Skeleton lines={8} />}
      <MailSection />
      <PasswordSection />
      <SessionsSection />
      <Section title={t('profile.forDevelopers')}>
        <a href="/api-docs">{t('profile.api')}</a>
      </Section>
    </Page>
  );
}
