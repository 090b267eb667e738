import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice } from '../../../ui/index.ts';
import type { Comment } from '../contract.ts';
import { api } from './api.ts';
import styles from './comment-view.module.css';
import { askAgain, changeComment } from './kept.ts';

/** Long enough to read and to reach the button; it waits while the button has focus. */
const patience = 10_000;

/** A comment on its way out: gone from sight, and still there until one can no longer have meant otherwise. */
export function Removing({ comment, onKeep }: { comment: Comment; onKeep: () => void }) {
  const { t } = useTranslation('discussions');
  const client = useQueryClient();
  const [held, setHeld] = useState(false);
  const [failed, setFailed] = useState(false);
  const settled = useRef(false);
  const remove = useRef(() => {});
  remove.current = () => {
    if (settled.current) return;
    settled.current = true;
    const { id, contributionId } = comment;
    api('DELETE /api/comments/:id', { params: { id } }).then(
      () => {
        changeComment(client, contributionId, id, (before) => ({ ...before, text: '', removed: true }));
        askAgain(client, contributionId);
      },
      () => setFailed(true),
    );
  };
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => remove.current(), patience);
    return () => clearTimeout(timer);
  }, [held]);
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    // Whoever goes elsewhere has meant it.
    const leave = () => remove.current();
    window.addEventListener('pagehide', leave);
    return () => {
      here.current = false;
      window.removeEventListener('pagehide', leave);
      setTimeout(() => !here.current && leave());
    };
  }, []);
  const keep = () => {
    settled.current = true;
    onKeep();
  };
  if (failed) {
    return (
      <Notice
        kind="error"
        live
        action={
          <Button size="small" onClick={onKeep}>
            {t('seen')}
          </Button>
        }
      >
        {t('failed.act')}
      </Notice>
    );
  }
  return (
    <p className={styles.gone} role="status">
      {t('removing')}{' '}
      <Button size="small" icon="undo" onClick={keep} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
        {t('undo')}
      </Button>
    </p>
  );
}
