import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar, Button, classNames, Time } from '../../../../ui/index.ts';
import { AuthorName, PlainText, whoOf } from '../../../contributions/web/index.ts';
import type { Passage } from '../../passages/contract.ts';
import { api, usePassageAct } from './api.ts';
import styles from './card.module.css';
import { Difference } from './difference.tsx';
import { Settling } from './settling.tsx';
import { Thread } from './thread.tsx';
import { PassageTrouble } from './trouble.tsx';

export interface CardProps {
  passage: Passage;
  lang: string;
  active: boolean;
  offline: boolean;
  /** What stands at the passage now; null: it is gone. */
  text: string | null;
  ofAuthor: number;
  /** Which it is, of how many. */
  at: number;
  count: number;
  onShow: (id: string) => void;
  announce: (said: string) => void;
}

/** One suggestion or comment beside its passage. */
export const Card = memo(function Card(props: CardProps) {
  const { passage, lang, active, offline, text, ofAuthor, at, count, onShow, announce } = props;
  const { t } = useTranslation('passages');
  const { comment, suggestion, quote } = passage;
  const { author } = comment;
  const says = suggestion ? 'suggests' : comment.question ? 'asks' : 'comments';
  const kind = suggestion ? styles.suggests : styles.comments;
  return (
    <article
      id={`passage-${comment.id}`}
      data-card={comment.id}
      tabIndex={-1}
      aria-current={active || undefined}
      aria-label={t('position', { at, count })}
      className={classNames(styles.card, kind, active && styles.active)}
    >
      <header className={styles.head}>
        <Avatar who={whoOf(author)} size="small" named />
        <span className={styles.by}>
          <AuthorName author={author} /> · {t(`says.${says}`)}
        </span>
        <Time at={comment.commentedAt} form={author.kind === 'sealed' ? 'day' : 'relative'} />
      </header>
      <button type="button" className={styles.show} aria-pressed={active} onClick={() => onShow(comment.id)}>
        <span className="visually-hidden">{t('show')}</span>
      </button>
      {suggestion && (!comment.removed || suggestion.replacement !== '') ? (
        <Difference before={quote} after={suggestion.replacement} lang={lang} />
      ) : (
        <blockquote className={styles.quote} lang={lang}>
          {quote.length > 160 ? `${quote.slice(0, 150).replace(/\s\S*$/, '')}…` : quote}
        </blockquote>
      )}
      {comment.text !== '' && <PlainText text={comment.text} mentions={comment.mentions} />}
      {text === null && <p className={styles.quiet}>{t('gone')}</p>}
      {text !== null && text !== quote && !suggestion?.settled && <p className={styles.quiet}>{t('changed')}</p>}
      <Ending passage={passage} />
      {!active && comment.replies > 0 && <p className={styles.quiet}>{t('replies', { count: comment.replies })}</p>}
      {suggestion?.abilities.settle && (
        <Settling
          passage={passage}
          lang={lang}
          offline={offline}
          gone={text === null}
          ofAuthor={active ? ofAuthor : 0}
          announce={announce}
        />
      )}
      {active && <Own passage={passage} announce={announce} />}
      {active && <Thread passage={passage} />}
    </article>
  );
});

/** How it ended, by whom, and why. */
function Ending({ passage }: { passage: Passage }) {
  const { t } = useTranslation('passages');
  const { suggestion, resolved } = passage;
  const settled = suggestion?.settled;
  if (settled) {
    const { outcome, by, reason } = settled;
    return (
      <p className={classNames(styles.ending, styles[outcome])}>
        <b>{by ? t(`settled.${outcome}`, { name: by.name }) : t(`settled.${outcome}Bare`)}</b>
        {reason && <span> {reason}</span>}
      </p>
    );
  }
  if (!resolved) return null;
  return (
    <p className={styles.ending}>
      <b>{resolved.by ? t('settled.resolved', { name: resolved.by.name }) : t('settled.resolvedBare')}</b>
    </p>
  );
}

/** What whoever said it, or a writer, may do besides. */
function Own({ passage, announce }: { passage: Passage; announce: (said: string) => void }) {
  const { t } = useTranslation('passages');
  const { comment, suggestion, resolved } = passage;
  const { id } = comment;
  const withdraw = usePassageAct(comment.contributionId, async () => {
    await api('DELETE /api/suggestions/:id', { params: { id } });
    announce(t('announce.withdrawn'));
  });
  const resolve = usePassageAct(comment.contributionId, async () => {
    await api(resolved ? 'DELETE /api/passages/:id/resolution' : 'PUT /api/passages/:id/resolution', {
      params: { id },
    });
    announce(t(resolved ? 'announce.reopened' : 'announce.resolved'));
  });
  return (
    <>
      <PassageTrouble problem={withdraw.error ?? resolve.error} />
      {suggestion?.abilities.withdraw && (
        <Button
          size="small"
          look="quiet"
          icon="undo"
          busy={withdraw.isPending}
          onClick={() => withdraw.mutate(undefined)}
        >
          {t('withdraw')}
        </Button>
      )}
      {passage.mayResolve && (
        <Button
          size="small"
          look="quiet"
          icon={resolved ? 'undo' : 'check'}
          busy={resolve.isPending}
          onClick={() => resolve.mutate(undefined)}
        >
          {t(resolved ? 'reopen' : 'resolve')}
        </Button>
      )}
    </>
  );
}
