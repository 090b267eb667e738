// What a writer does with a suggestion: accepts it, declines it with a reason; with one of a person's, or with all.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/index.ts';
import type { Passage } from '../../passages/contract.ts';
import { DeclineForm } from '../decline-form.tsx';
import { api, usePassageAct } from './api.ts';
import styles from './card.module.css';
import { Difference } from './difference.tsx';
import { PassageTrouble } from './trouble.tsx';

export interface SettlingProps {
  passage: Passage;
  lang: string;
  /** The server is out of reach: nothing is queued. */
  offline: boolean;
  /** Its words are gone: it can only be declined. */
  gone: boolean;
  /** How many wait of the same person, this one included. */
  ofAuthor: number;
  announce: (said: string) => void;
}

type Asked = { outcome: 'accepted'; over?: string } | { outcome: 'declined'; reason: string };

export function Settling({ passage, lang, offline, gone, ofAuthor, announce }: SettlingProps) {
  const { t } = useTranslation('passages');
  const [declining, setDeclining] = useState<'one' | 'all' | null>(null);
  const { comment, suggestion } = passage;
  const { author, contributionId } = comment;
  const act = usePassageAct(contributionId, async (body: Asked) => {
    await api('PUT /api/suggestions/:id/settlement', { params: { id: comment.id }, body });
    announce(t(`announce.${body.outcome}`));
  });
  const all = usePassageAct(contributionId, async (body: Asked) => {
    const memberId = author.kind === 'member' ? author.id : '';
    const answer = await api('PUT /api/press-releases/:id/settlements', {
      params: { id: contributionId },
      body: { ...body, memberId },
    });
    const done = answer.items.filter(({ result }) => result === body.outcome).length;
    const left = answer.items.length - done;
    announce([t('allOf.done', { count: done }), left > 0 ? t('allOf.left', { count: left }) : ''].join(' ').trim());
  });
  const now = act.error?.code === 'suggestion.conflict' ? act.error.facts.now : undefined;
  const busy = act.isPending || all.isPending;
  const name = author.kind === 'member' ? author.name : '';
  if (declining) {
    const asked = declining === 'all' ? all : act;
    return (
      <DeclineForm
        words={{
          reason: t('reason'),
          hint: name ? t('reasonHint', { name }) : t('reasonHintSealed'),
          decline: t('declineNow'),
          cancel: t('cancel'),
        }}
        styles={styles}
        busy={busy}
        onCancel={() => setDeclining(null)}
        onDecline={(reason) => asked.mutate({ outcome: 'declined', reason })}
      >
        <PassageTrouble problem={asked.error} />
      </DeclineForm>
    );
  }
  return (
    <>
      {typeof now === 'string' && (
        <div className={styles.conflict}>
          <p>{t('conflict.lead')}</p>
          <Difference before={now} after={suggestion?.replacement ?? ''} lang={lang} />
          <p>{t('conflict.why')}</p>
          <Button size="small" busy={busy} onClick={() => act.mutate({ outcome: 'accepted', over: now })}>
            {t('conflict.over')}
          </Button>
        </div>
      )}
      <PassageTrouble problem={act.error ?? all.error} />
      {offline && <p className={styles.quiet}>{t('offline')}</p>}
      <div className={styles.actions}>
        {typeof now !== 'string' && !gone && (
          <Button
            size="small"
            look="primary"
            busy={busy}
            disabled={offline}
            onClick={() => act.mutate({ outcome: 'accepted' })}
          >
            {t('accept')}
          </Button>
        )}
        <Button size="small" disabled={offline} onClick={() => setDeclining('one')}>
          {t('decline')}
        </Button>
      </div>
      {ofAuthor > 1 && name !== '' && (
        <div className={styles.actions}>
          <Button
            size="small"
            look="quiet"
            busy={busy}
            disabled={offline}
            onClick={() => all.mutate({ outcome: 'accepted' })}
          >
            {t('allOf.accept', { name, count: ofAuthor })}
          </Button>
          <Button size="small" look="quiet" disabled={offline} onClick={() => setDeclining('all')}>
            {t('allOf.decline', { name, count: ofAuthor })}
          </Button>
        </div>
      )}
    </>
  );
}
