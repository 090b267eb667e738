// Where one begins to write: an idea in two lines, or the press release of the finished product.
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { go, useSearch } from '../../../core/web/router/index.ts';
import { addressOf } from '../../../features/contributions/web/index.ts';
import { IdeaForm } from '../../../features/ideas/web/index.ts';
import { Notice, Page, RadioCards, Skeleton } from '../../../ui/index.ts';
import { useSession } from '../session.ts';
import styles from './write.module.css';

/** An idea needs nothing of the release's page: that comes when it is chosen. */
const BeginRelease = lazy(async () => ({
  default: (await import('../../../features/press-releases/web/index.ts')).BeginRelease,
}));

const choices = ['idea', 'press-release'] as const;

export default function WritePage() {
  const { t } = useTranslation('ideas');
  const me = useSession()?.member;
  const asked = useSearch().what;
  const what = choices.find((choice) => choice === asked) ?? 'idea';
  const choose = (choice: (typeof choices)[number]) => go(`/write?what=${choice}`, { replace: true, still: true });
  return (
    <Page title={t('write.title')} lead={t('write.lead')}>
      {!me && <Skeleton lines={8} />}
      {me?.guest && <Notice>{t('write.guest')}</Notice>}
      {me && !me.guest && (
        <div className={styles.write}>
          <RadioCards
            label={t('write.choose')}
            columns={2}
            value={what}
            onChange={choose}
            options={[
              { value: 'idea', label: t('write.idea'), explanation: t('write.ideaMeans'), icon: 'curious' },
              { value: 'press-release', label: t('write.release'), explanation: t('write.releaseMeans'), icon: 'news' },
            ]}
          />
          {what === 'idea' && <IdeaForm me={me} onGiven={(id) => go(addressOf({ kind: 'idea', id }))} />}
          {what === 'press-release' && (
            <Suspense fallback={<Skeleton lines={6} />}>
              <BeginRelease />
            </Suspense>
          )}
        </div>
      )}
    </Page>
  );
}
