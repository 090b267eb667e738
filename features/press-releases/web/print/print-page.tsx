// The release as one hands it out in a meeting: one page of A4 at a fixed size, or with its questions on several.
import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearch } from '../../../../core/web/router/index.ts';
import { Button, Notice, Skeleton } from '../../../../ui/index.ts';
import type { ReleasePage } from '../../contract.ts';
import { releaseQuery } from '../api.ts';
import styles from './print-page.module.css';
import { PrintedText } from './printed-text.tsx';

export default function PrintPage() {
  const { t } = useTranslation('pressReleases');
  const { id = '' } = useParams();
  const faqs = useSearch().faq === '1';
  const release = useQuery(releaseQuery(id));
  if (release.data) return <Printed page={release.data} faqs={faqs} />;
  return (
    <main className={styles.desk}>
      {release.error ? (
        <Notice kind="error" title={t('unknown.title')}>
          {release.error.status === 404 ? t('unknown.means') : t('unreached.means')}
        </Notice>
      ) : (
        <Skeleton lines={20} />
      )}
    </main>
  );
}

function Printed({ page, faqs }: { page: ReleasePage; faqs: boolean }) {
  const { t } = useTranslation('pressReleases');
  const { id } = page.contribution;
  const sheet = useRef<HTMLElement>(null);
  const [over, setOver] = useState(0);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element || faqs) return setOver(0);
    const measure = () => {
      const inside = element.firstElementChild;
      if (!(inside instanceof HTMLElement)) return;
      const { paddingTop, paddingBottom } = getComputedStyle(element);
      const room = element.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
      setOver(Math.max(0, inside.scrollHeight - room - 1) / room);
    };
    measure();
    void document.fonts.ready.then(measure);
  }, [faqs]);
  const address = `/press-releases/${id}/print`;
  return (
    <main className={styles.desk}>
      <title>{t('tab', { title: page.text.headline || page.text.product })}</title>
      <div className={styles.tools}>
        <Button href={`/press-releases/${id}`} icon="back">
          {t('print.back')}
        </Button>
        <Button href={faqs ? address : `${address}?faq=1`}>{faqs ? t('print.onePage') : t('print.withFaqs')}</Button>
        <Button look="primary" icon="print" onClick={() => window.print()}>
          {t('print.act')}
        </Button>
      </div>
      {over > 0 && (
        <div className={styles.tools}>
          <Notice kind="warn" title={t('print.over')}>
            {t('print.overMeans', { part: Math.max(0.01, over), formatParams: { part: { style: 'percent' } } })}
          </Notice>
        </div>
      )}
      <article ref={sheet} className={faqs ? styles.long : styles.sheet}>
        <PrintedText text={page.text} faqs={faqs} />
      </article>
    </main>
  );
}
