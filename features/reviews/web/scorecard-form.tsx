import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice, RadioCards, Section, Skeleton } from '../../../ui/index.ts';
import type { ReviewsCalls } from '../contract.ts';
import { api, scorecardQuery } from './api.ts';
import { CriterionFields } from './criterion-fields.tsx';
import { NamesField } from './names-field.tsx';
import { type Drafted, draftOf, filled, scales } from './scorecard-draft.ts';
import styles from './scorecard-form.module.css';

type Page = ReviewsCalls['GET /api/scorecard']['answer'];

export default function ScorecardSection() {
  const { t } = useTranslation('reviews');
  const page = useQuery(scorecardQuery).data;
  return (
    <Section large title={t('card.title')} lead={t('card.lead')}>
      {page ? <Form key={page.scorecard?.id ?? 'none'} page={page} /> : <Skeleton lines={6} />}
    </Section>
  );
}

function Form({ page }: { page: Page }) {
  const { t, i18n } = useTranslation('reviews');
  const client = useQueryClient();
  const { scorecard, mayChange, running } = page;
  const samples = (['customer', 'impact', 'cost'] as const).map((key) => t(`card.samples.${key}`));
  const [card, setCard] = useState<Drafted>(() =>
    draftOf(scorecard, samples, t('card.samples.low'), t('card.samples.high')),
  );
  const set = (part: Partial<Drafted>) => setCard((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: () => api('PUT /api/scorecard', { body: filled(card, i18n.language) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['scorecard'] }),
  });
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.quiet}>
        {scorecard
          ? t('card.version', { number: scorecard.number, day: day.format(new Date(scorecard.madeAt)) })
          : t('card.none')}
      </p>
      {running > 0 && mayChange && <Notice>{t('card.running', { count: running })}</Notice>}
      {!mayChange && <Notice icon="lock">{t('card.readOnly')}</Notice>}
      <fieldset className={styles.fields} disabled={!mayChange}>
        <RadioCards
          label={t('card.scale')}
          columns={3}
          value={card.scale}
          onChange={(scale) => set({ scale })}
          options={scales.map((value) => ({ value, label: t(`card.scales.${value}`), disabled: !mayChange }))}
        />
        <div className={styles.pair}>
          <NamesField label={t('card.lowest')} names={card.lowest} onChange={(lowest) => set({ lowest })} />
          <NamesField label={t('card.highest')} names={card.highest} onChange={(highest) => set({ highest })} />
        </div>
        <h3>{t('card.criteria')}</h3>
        <CriterionFields criteria={card.criteria} mayChange={mayChange} onChange={(criteria) => set({ criteria })} />
      </fieldset>
      {save.error && (
        <Notice kind="error" live>
          {t('card.failed')}
        </Notice>
      )}
      {mayChange && (
        <p className={styles.actions}>
          <Button type="submit" look="primary" busy={save.isPending}>
            {t('card.save')}
          </Button>
          <span role="status">{save.isSuccess && t('card.saved')}</span>
        </p>
      )}
    </form>
  );
}
