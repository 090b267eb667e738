// Merging an idea into another contribution: which one, why, and what will happen.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type FormEvent, useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../core/web/call.ts';
import { Button, Notice, RadioCards, Sheet, TextArea, TextField, useOfferUndo } from '../../../ui/index.ts';
import type { Contribution, ContributionPage } from '../contract.ts';
import { listQuery, similarQuery, useMerge } from './api.ts';
import styles from './contribution-menu.module.css';

const refusals = new Set(['merge.not_theirs', 'merge.unseen', 'merge.closed']);

/** What it could be merged into: what resembles it, or what was looked for. */
function useCandidates({ id, title, excerpt }: Contribution, typed: string): Contribution[] {
  const q = useDeferredValue(typed.trim());
  // A title says what it is about in few words; the words below it find what is called otherwise.
  const [named, told] = [useQuery(similarQuery(title, id)), useQuery(similarQuery(`${title} ${excerpt}`, id))];
  const found = useInfiniteQuery({ ...listQuery({ q, sort: 'relevant' }), enabled: q.length >= 3 });
  const similar = [named, told].flatMap(({ data }) => data?.items ?? []);
  const items = q.length >= 3 ? (found.data?.pages[0]?.items ?? []) : similar;
  const others = new Map(items.filter((item) => item.id !== id).map((item) => [item.id, item]));
  return [...others.values()].slice(0, 6);
}

export default function MergeDialog({
  page,
  open,
  onClose,
}: {
  page: ContributionPage;
  open: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation('contributions');
  const { contribution } = page;
  const { merge, undoMerge } = useMerge(contribution.id);
  const offerUndo = useOfferUndo();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [reason, setReason] = useState('');
  const form = useId();
  const candidates = useCandidates(contribution, typed);
  const target = candidates.find((one) => one.id === chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!target) return;
    merge.mutate(
      { targetId: target.id, reason },
      {
        onSuccess: () => {
          onClose();
          offerUndo({ message: t('merge.done', { title: target.title }), onUndo: () => undoMerge.mutate() });
        },
      },
    );
  };
  const said = ({ code }: Problem) => (refusals.has(code) ? t(`${code as 'merge.unseen'}`) : t('failed'));
  const actions = (
    <Button look="primary" type="submit" form={form} busy={merge.isPending} disabled={!target}>
      {t('merge.do')}
    </Button>
  );
  return (
    <Sheet open={open} onClose={onClose} title={t('merge.title')} actions={actions}>
      <form id={form} className={styles.form} onSubmit={submit}>
        <p>{t('merge.means')}</p>
        <TextField
          type="search"
          label={t('merge.search')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {candidates.length > 0 ? (
          <RadioCards
            label={t('merge.choose')}
            options={candidates.map((one) => ({
              value: one.id,
              label: <span lang={one.language}>{one.title}</span>,
              explanation: t('wake.supports', { count: one.supports }),
            }))}
            value={chosen}
            onChange={setChosen}
          />
        ) : (
          <p role="status">{t('merge.none')}</p>
        )}
        <TextArea
          label={t('merge.reason')}
          optional
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {merge.isError && (
          <Notice kind="error" live>
            {said(merge.error as Problem)}
          </Notice>
        )}
      </form>
    </Sheet>
  );
}
