// The release as one hands it out in a meeting: one page of A4 at a fixed size, or with its questions on several.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearch } from '../../../../core/web/router/index.ts';
import { Button, Notice, Skeleton } from '../../../../ui/index.ts';
import { creditsAtFoot } from '../../checks/page/foot.ts';
import { layOut } from '../../checks/page/page.ts';
import type { ReleasePage } from '../../contract.ts';
import { StageWord } from '../../../contributions/web/index.ts';
import { creditsIn } from '../../words/credits.ts';
import { releaseQuery } from '../api.ts';
import { contributorsQuery } from '../enrichments/api.ts';
import styles from './print-page.module.css';
import { PrintedText } from './printed-text.tsx';

export default function PrintPage() {
  const { t } = useTranslation('pressReleases');
  const { id = '' } = useParams();
  const faqs = useSearch().faq === '1';
  const release = useQuery(releaseQuery(id));
  if (release.data) return <Printed page={release.data} faqs={faqs} />;
  const failure = release.error?.passing ? 'unreached' : 'unknown';
  return (
    <main className={styles.desk}>
      {release.error ? (
        <div className={styles.failed}>
          <h1>{t(`${failure}.title`)}</h1>
          <p>{t(`${failure}.means`)}</p>
          {failure === 'unreached' && <Button onClick={() => void release.refetch()}>{t('again')}</Button>}
        </div>
      ) : (
        <Skeleton lines={20} />
      )}
    </main>
  );
}

function Printed({ page, faqs }: { page: ReleasePage; faqs: boolean }) {
  const { t } = useTranslation('pressReleases');
  const { id } = page.contribution;
  // What the sheet of paper says, rather than this browser's own lines: *ready* asks the same.
  const { over } = layOut(page.text);
  const address = `/press-releases/${id}/print`;
  return (
    <main className={styles.desk}>
      <title>{t('tab', { title: page.text.headline || page.text.product })}</title>
      <div className={styles.tools}>
        <Button href={`/press-releases/${id}`} icon="back">
          {t('print.back')}
        </Button>
        <Button href={faqs ? address : `${address}?faq=1`}>{faqs ? t('print.onePage') : t('print.withFaqs')}</Button>
        {!faqs && (
          <Button href={`/api/press-releases/${id}/pdf`} icon="download">
            {t('print.pdf')}
          </Button>
        )}
        <Button look="primary" icon="print" onClick={() => window.print()}>
          {t(faqs ? 'print.act' : 'print.open')}
        </Button>
      </div>
      {!faqs && over > 0 && (
        <div className={styles.tools}>
          <Notice kind="warn" title={t('print.over')}>
            {t('print.overMeans', { part: over, formatParams: { part: { style: 'percent' } } })}
          </Notice>
        </div>
      )}
      <article className={faqs ? styles.long : styles.sheet}>
        <PrintedText text={page.text} faqs={faqs} />
        <PrintedCredits page={page} whole={faqs} />
      </article>
    </main>
  );
}

/** Who made it: everybody at the end of the longer print, as many as the foot holds on the one page. */
function PrintedCredits({ page, whole }: { page: ReleasePage; whole: boolean }) {
  const { i18n } = useTranslation();
  const { id, stage } = page.contribution;
  const { language } = page.text;
  const items = useQuery(contributorsQuery(id)).data?.items ?? [];
  return (
    <footer className={styles.credits} lang={language}>
      <p>{whole ? creditsIn(language, items) : creditsAtFoot(language, items).text}</p>
      {stage && (
        <p lang={i18n.language}>
          <StageWord stage={stage} />
        </p>
      )}
    </footer>
  );
}
