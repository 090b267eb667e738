// Proposing an idea: for which part, which one (those that resemble the part first), and why.
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type FormEvent, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKey, useDraft } from '../../../../core/web/drafts.ts';
import { Button, Notice, RadioCards, Select, TextArea, TextField } from '../../../../ui/index.ts';
import type { Contribution } from '../../../contributions/contract.ts';
import { listQuery, similarQuery, useMe } from '../../../contributions/web/index.ts';
import type { ReleasePage } from '../../contract.ts';
import type { ReleaseText, Section } from '../../release-text.ts';
import { api, useReleaseAct } from '../api.ts';
import { enrichmentsQuery } from './api.ts';
import below from '../below.module.css';
import { EnrichmentTrouble } from './problem.tsx';

/** The parts that an idea can be for: place and date say nothing. */
const parts = [
  'summary',
  'problem',
  'solution',
  'benefits',
  'howToStart',
  'callToAction',
  'headline',
  'subtitle',
  'spokespersonQuote',
  'customerQuote',
  'customerFaq',
  'internalFaq',
] as const satisfies readonly Section[];

/** How a part begins, for what resembles it: all of its words would resemble everything. An empty one is as its release. */
function saidIn(text: ReleaseText, part: (typeof parts)[number]): string {
  const value = text[part];
  const said =
    typeof value === 'string'
      ? value
      : Array.isArray(value)
        ? value.map(({ question }) => question).join(' ')
        : value.text;
  const [first = ''] = (said.trim() || text.headline || text.product).split(/(?<=[.!?])\s/);
  return first.slice(0, 200);
}

interface Written {
  part: (typeof parts)[number];
  why: string;
  chosen: string;
}
const empty: Written = { part: 'solution', why: '', chosen: '' };
const isEmpty = ({ why }: Written) => why === '';

export function EnrichForm({ page, onClose }: { page: ReleasePage; onClose: () => void }) {
  const { t } = useTranslation(['enrichments', 'pressReleases']);
  const { id } = page.contribution;
  const memberId = useMe()?.member?.id ?? '';
  const [written, setWritten, clear] = useDraft(draftKey(memberId, `enrich.${id}`), empty, isEmpty);
  const [words, setWords] = useState('');
  const set = (change: Partial<Written>) => setWritten((before) => ({ ...before, ...change }));
  const { part, why, chosen } = written;
  const act = useReleaseAct(id, (body: { ideaId: string; section: Section; why: string }) =>
    api('POST /api/press-releases/:id/enrichments', { params: { id }, body }),
  );
  const form = useRef<HTMLFormElement>(null);
  // It stands in place of the button that asked for it.
  useLayoutEffect(() => form.current?.querySelector('select')?.focus(), []);
  const ready = chosen !== '' && why.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { ideaId: chosen, section: part, why: why.trim() };
    if (ready)
      act.mutate(body, {
        onSuccess: () => {
          clear();
          onClose();
        },
      });
  };
  return (
    <form ref={form} className={below.form} onSubmit={submit}>
      <Select
        label={t('form.section')}
        value={part}
        onChange={(value) => set({ part: value })}
        options={parts.map((value) => ({ value, label: t(`pressReleases:section.${value}`) }))}
      />
      <TextField
        label={t('form.search')}
        hint={t('form.searchHint')}
        type="search"
        maxLength={200}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Ideas
        releaseId={id}
        about={saidIn(page.text, part)}
        words={words}
        chosen={chosen}
        onChoose={(value) => set({ chosen: value })}
      />
      <TextArea
        label={t('form.why')}
        hint={t('form.whyHint')}
        rows={2}
        maxLength={500}
        value={why}
        onChange={(event) => set({ why: event.currentTarget.value })}
      />
      <Notice icon="eye">{t('form.seen')}</Notice>
      <EnrichmentTrouble problem={act.error} />
      <div className={below.actions}>
        <Button type="submit" look="primary" busy={act.isPending} disabled={!ready}>
          {t('form.act')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface IdeasProps {
  releaseId: string;
  about: string;
  words: string;
  chosen: string;
  onChoose: (id: string) => void;
}

/** What resembles the part, or answers to the words; when nothing resembles it, the newest. */
function Ideas({ releaseId, about, words, chosen, onChoose }: IdeasProps) {
  const { t } = useTranslation('enrichments');
  const asked = useDeferredValue(words.trim());
  const attached = new Set(useQuery(enrichmentsQuery(releaseId)).data?.items.map(({ idea }) => idea.id));
  const isIdea = ({ id, kind }: Contribution) => kind === 'idea' && !attached.has(id);
  const similar = useQuery({ ...similarQuery(about, releaseId), placeholderData: keepPreviousData });
  const found = useInfiniteQuery({
    ...listQuery({ kind: 'idea', ...(asked && { q: asked }) }),
    placeholderData: keepPreviousData,
  });
  const listed = found.data?.pages[0]?.items.filter(isIdea) ?? [];
  const alike = similar.data?.items.filter(isIdea) ?? [];
  const shown = asked ? listed : [...new Map([...alike, ...listed].map((idea) => [idea.id, idea])).values()];
  if (asked && found.isSuccess && shown.length === 0) return <p role="status">{t('form.nothing')}</p>;
  return (
    <RadioCards
      label={t('form.found')}
      value={chosen}
      onChange={onChoose}
      options={shown.slice(0, 6).map(({ id, language, title, excerpt }) => ({
        value: id,
        label: <span lang={language}>{title}</span>,
        explanation: <span lang={language}>{beginning(excerpt)}</span>,
      }))}
    />
  );
}

const beginning = (text: string) => (text.length <= 140 ? text : `${text.slice(0, 139).replace(/\s+\S*$/, '')}…`);
