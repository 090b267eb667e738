import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../../../core/web/router/index.ts';
import { Button, TextField } from '../../../ui/index.ts';
import { type GivingChoice, GivingFields, useMe } from '../../contributions/web/index.ts';
import { api } from './api.ts';
import styles from './begin-release.module.css';
import { Trouble } from './trouble.tsx';

/** "Write the press release of the finished product": its name, then straight to the page. */
export function BeginRelease() {
  const { t } = useTranslation('pressReleases');
  const me = useMe()?.member;
  const [product, setProduct] = useState('');
  const [chosen, setChosen] = useState<Partial<GivingChoice>>({});
  const choice: GivingChoice = {
    audience: 'organisation',
    entityId: me?.entity.id ?? '',
    language: me?.language ?? 'fr',
    topics: [],
    sealed: false,
    ...chosen,
  };
  const act = useMutation({
    mutationFn: () =>
      api('POST /api/press-releases', {
        body: {
          product: product.trim(),
          language: choice.language,
          opensTo: choice.audience,
          entityId: choice.entityId,
          topics: choice.topics,
        },
      }),
    onSuccess: ({ id }) => go(`/press-releases/${id}`),
  });
  if (!me) return null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (product.trim() && !act.isPending) act.mutate();
      }}
    >
      <p className={styles.lead}>{t('begin.lead')}</p>
      <TextField
        label={t('begin.product')}
        hint={t('begin.productHint')}
        maxLength={80}
        autoComplete="off"
        value={product}
        onChange={(event) => setProduct(event.currentTarget.value)}
      />
      <p className={styles.private}>{t('begin.private')}</p>
      <GivingFields
        value={choice}
        onChange={setChosen}
        parts={['language', 'topics']}
        folded
        entityError={act.error?.at('body.entityId')?.message}
      />
      <Trouble problem={act.error} />
      <Button type="submit" look="primary" busy={act.isPending} disabled={product.trim() === ''}>
        {t('begin.act')}
      </Button>
    </form>
  );
}
