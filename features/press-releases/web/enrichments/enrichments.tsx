// Below a release: the ideas that colleagues propose for its parts, what became of them, and who made the text with its author.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, EmptyState, Section, Skeleton } from '../../../../ui/index.ts';
import type { ReleasePage } from '../../contract.ts';
import { Trouble } from '../trouble.tsx';
import { enrichmentsQuery } from './api.ts';
import { Credits } from './credits.tsx';
import { EnrichForm } from './enrich-form.tsx';
import { EnrichmentRow } from './enrichment-row.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import below from '../below.module.css';
import styles from './enrichments.module.css';

export default function Enrichments({ page }: { page: ReleasePage }) {
  const { t } = useTranslation('enrichments');
  const { id } = page.contribution;
  const list = useQuery(enrichmentsQuery(id));
  const [proposing, setProposing] = useState(false);
  const kept = useKeptFocus();
  const items = list.data?.items ?? [];
  const open = items.filter(({ settled }) => settled === null);
  const settled = items.filter((one) => one.settled !== null);
  const rows = (those: typeof items) => (
    <ul className={below.list}>
      {those.map((enrichment) => (
        <EnrichmentRow key={enrichment.id} releaseId={id} enrichment={enrichment} />
      ))}
    </ul>
  );
  const mayEnrich = list.data?.mayEnrich ?? false;
  return (
    <div id="enrichments" className={below.place} {...kept}>
      <Section
        large
        title={t('title')}
        lead={t('lead')}
        action={
          mayEnrich &&
          !proposing && (
            <Button size="small" icon="plus" onClick={() => setProposing(true)}>
              {t('propose')}
            </Button>
          )
        }
      >
        <div className={below.body}>
          {proposing && <EnrichForm page={page} onClose={() => setProposing(false)} />}
          {list.isPending && <Skeleton lines={3} />}
          <Trouble problem={list.error} />
          {list.data && items.length === 0 && !proposing && mayEnrich && (
            <EmptyState title={t('none')} why={t('noneWhy')} />
          )}
          {open.length > 0 && (
            <div>
              <h3 className={below.head}>{t('openTitle', { count: open.length })}</h3>
              {rows(open)}
            </div>
          )}
          {settled.length > 0 && (
            <details className={styles.settled}>
              <summary>{t('settledTitle', { count: settled.length })}</summary>
              {rows(settled)}
            </details>
          )}
          <Credits id={id} />
        </div>
      </Section>
    </div>
  );
}
